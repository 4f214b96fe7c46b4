import { builtInSlugs } from '#lib/app';

/**
 * The pages of built-in texts are files of the build, so that their code and their text are on their way at once. Which other texts there
 * are is known on the device only: those are rendered in the browser, from the fallback page.
 */
export const prerender = 'auto';
export const entries = () => builtInSlugs.map((article) => ({ article }));
