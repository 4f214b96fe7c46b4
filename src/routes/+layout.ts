/** Fixed pages are prerendered as a skeleton without data; every page is `x/index.html`, so plain file hosts work. */
export const prerender = true;
export const trailingSlash = 'always';
