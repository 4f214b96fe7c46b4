/** Which articles there are is known on the device only: rendered in the browser, from the fallback page. */
export const prerender = false;
export const ssr = false;
