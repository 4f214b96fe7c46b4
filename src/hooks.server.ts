import type { Handle } from '@sveltejs/kit';

/** Only while prerendering: the Arabic face is asked for with the page, not when its first word is drawn. */
export const handle: Handle = ({ event, resolve }) =>
	resolve(event, { preload: ({ type }) => type === 'js' || type === 'css' || type === 'font' });
