/// <reference types="@sveltejs/kit" />
/// <reference no-default-lib="true" />
/// <reference lib="esnext" />
/// <reference lib="webworker" />

/**
 * Offline: the whole app is precached as one version. A new version waits until a page says `SKIP_WAITING`,
 * which it says on a tap and never in the middle of a session.
 */
import { base, build, files, prerendered, version } from '$service-worker';
import { clientsClaim, setCacheNameDetails } from 'workbox-core';
import { cleanupOutdatedCaches, createHandlerBoundToURL, precacheAndRoute } from 'workbox-precaching';
import { NavigationRoute, registerRoute } from 'workbox-routing';

declare const self: ServiceWorkerGlobalScope;

// Project pages share an origin: the name of the cache holds the path.
setCacheNameDetails({ prefix: `mufradat${base.replaceAll('/', '-')}`, precache: 'app', suffix: '' });

const fallback = `${base}/404.html`;
/** Hosts' own files, which no page asks for. */
const notServed = ['/.nojekyll', '/_headers'];

precacheAndRoute(
	[
		// File names of the build hold their hash; the rest is told apart by the version.
		...build.map((url) => ({ url, revision: null })),
		...files.filter((url) => !notServed.includes(url.slice(base.length))).map((url) => ({ url, revision: version })),
		...prerendered.map((url) => ({ url, revision: version })),
		{ url: fallback, revision: version }
	],
	{ ignoreURLParametersMatching: [/.*/] }
);
cleanupOutdatedCaches();
// The tab of the first visit works offline too.
clientsClaim();

// Pages that are not prerendered start from the fallback, which renders them in the browser.
registerRoute(new NavigationRoute(createHandlerBoundToURL(fallback)));

self.addEventListener('message', (event) => {
	const data: unknown = event.data;
	if (typeof data === 'object' && data !== null && 'type' in data && data.type === 'SKIP_WAITING')
		void self.skipWaiting();
});
