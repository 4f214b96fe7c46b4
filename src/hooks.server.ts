import type { Handle } from '@sveltejs/kit';
import { builtIn } from '#content';

/**
 * Runs while the pages are made, and only then. The Arabic face is asked for with the page, not when its first word is drawn; the page of
 * a built-in text asks for the text before any code of it has run.
 */
export const handle: Handle = ({ event, resolve }) => {
	const text = builtIn.find(({ slug }) => slug === event.params.article);
	const ahead = text ? `<link rel="preload" as="fetch" href="${text.url}" crossorigin="anonymous" />` : '';
	return resolve(event, {
		preload: ({ type, path }) => type === 'js' || type === 'css' || (type === 'font' && path.includes('-text')),
		transformPageChunk: ({ html }) => html.replace('</head>', `${ahead}</head>`)
	});
};
