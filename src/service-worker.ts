/// <reference types="@sveltejs/kit" />
/// <reference no-default-lib="true" />
/// <reference lib="esnext" />
/// <reference lib="webworker" />

/**
 * Offline: the whole app is precached as one version. A new version waits until a page says `SKIP_WAITING`,
 * which it says on a tap and never in the middle of a session. And a text that is shared to the app is taken in here.
 */
import { base, build, files, prerendered, version } from '$service-worker';
import { clientsClaim, setCacheNameDetails } from 'workbox-core';
import { cleanupOutdatedCaches, createHandlerBoundToURL, precacheAndRoute } from 'workbox-precaching';
import { NavigationRoute, registerRoute } from 'workbox-routing';
import { Inbox, inboxCache, readForm } from '#lib/inbox';

declare const self: ServiceWorkerGlobalScope;

// Project pages share an origin: the names of caches hold the path.
const namespace = `mufradat${base.replaceAll('/', '-')}`;
setCacheNameDetails({ prefix: namespace, precache: 'app', suffix: '' });

const fallback = `${base}/404.html`;
/** Files for hosts, and pictures for the browser's own offer to install: no page asks for them. */
const isAsked = (url: string) => !/^\/(?:\.nojekyll|_headers|screenshots\/)/u.test(url.slice(base.length));

const isLexicon = (url: string) => url.endsWith('.pack');

precacheAndRoute(
	[
		// File names of the build hold their hash; the rest is told apart by the version.
		...build.filter((url) => !isLexicon(url)).map((url) => ({ url, revision: null })),
		...files.filter(isAsked).map((url) => ({ url, revision: version })),
		...prerendered.map((url) => ({ url, revision: version })),
		...[fallback, `${base}/manifest.webmanifest`].map((url) => ({ url, revision: version })),
		// The heaviest file, which no first screen asks for, comes last.
		...build.filter(isLexicon).map((url) => ({ url, revision: null }))
	],
	{ ignoreURLParametersMatching: [/.*/] }
);
cleanupOutdatedCaches();
// The tab of the first visit works offline too.
clientsClaim();

// Pages that are not prerendered start from the fallback, which renders them in the browser.
registerRoute(new NavigationRoute(createHandlerBoundToURL(fallback)));

/**
 * Share target: other apps post a text here, and so can any page. So nothing happens but that it is put into the inbox, where there
 * is room for a few; the page it leads to shows it as plain text. Inside a frame it is not even that.
 */
const share = `${base}/share/`;
registerRoute(
	({ url, request }) => url.pathname === share && request.destination === 'document',
	async ({ request }) => Response.redirect(`${share}?received=${await takeIn(request)}`, 303),
	'POST'
);

/** What became of a posted text, in a word for the page. */
async function takeIn(request: Request): Promise<string> {
	try {
		const received = await readForm(request);
		if (typeof received === 'string') return received;
		const inbox = new Inbox(() => caches.open(inboxCache(namespace)), self.registration.scope);
		const outcome = await inbox.keep(received);
		return outcome.kind === 'kept' ? 'kept' : outcome.reason;
	} catch {
		// No room on the device.
		return 'failed';
	}
}

self.addEventListener('message', (event) => {
	const data: unknown = event.data;
	if (typeof data === 'object' && data !== null && 'type' in data && data.type === 'SKIP_WAITING')
		void self.skipWaiting();
});
