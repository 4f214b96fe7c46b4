/**
 * What an engine has of what the app asks for, as it says itself: for `docs/browsers.md`. Runs in the page, like what is in
 * `in-page.ts`.
 */
export async function facts(): Promise<Record<string, unknown>> {
	const css = (property: string, value: string) => CSS.supports(property, value);
	const has = (owner: object | undefined, name: string) => owner !== undefined && name in owner;
	const storage = navigator.storage as StorageManager | undefined;
	const durability = await new Promise((done) => {
		const request = indexedDB.open('facts', 1);
		request.onupgradeneeded = () => request.result.createObjectStore('store');
		request.onerror = () => done(String(request.error));
		request.onsuccess = () => {
			done(request.result.transaction('store', 'readwrite', { durability: 'strict' }).durability);
			request.result.close();
			indexedDB.deleteDatabase('facts');
		};
	});
	return {
		userAgent: navigator.userAgent,
		inks: document.documentElement.dataset.inks,
		arabicFace: [...document.fonts].some(({ status }) => status === 'loaded'),
		serviceWorker: has(navigator, 'serviceWorker'),
		locks: has(navigator, 'locks'),
		broadcastChannel: has(globalThis, 'BroadcastChannel'),
		indexedDbStrict: durability,
		storageManager: has(navigator, 'storage'),
		persisted: await storage?.persisted(),
		trustedTypes: has(globalThis, 'trustedTypes'),
		randomUUID: has(crypto, 'randomUUID'),
		share: has(navigator, 'share'),
		shareFiles: has(navigator, 'canShare'),
		badge: has(navigator, 'setAppBadge'),
		wakeLock: has(navigator, 'wakeLock'),
		vibrate: has(navigator, 'vibrate'),
		clipboardRead: has(navigator.clipboard, 'readText'),
		speech: has(globalThis, 'speechSynthesis'),
		arabicVoices:
			'speechSynthesis' in globalThis
				? speechSynthesis.getVoices().filter(({ lang }) => lang.startsWith('ar')).length
				: 0,
		savePicker: has(globalThis, 'showSaveFilePicker'),
		opfs: has(storage, 'getDirectory'),
		installPrompt: has(globalThis, 'onbeforeinstallprompt'),
		closeWatcher: has(globalThis, 'CloseWatcher'),
		viewTransition: has(document, 'startViewTransition'),
		idleCallback: has(globalThis, 'requestIdleCallback'),
		compressionStream: has(globalThis, 'CompressionStream'),
		segmenter: has(Intl, 'Segmenter'),
		popover: has(HTMLElement.prototype, 'popover'),
		dialogClosedBy: has(HTMLDialogElement.prototype, 'closedBy'),
		'light-dark()': css('color', 'light-dark(red, blue)'),
		'color-mix()': css('color', 'color-mix(in srgb, red 20%, transparent)'),
		'content with alternative text': css('content', 'attr(x) / ""'),
		'content-visibility': css('content-visibility', 'auto'),
		'text-wrap: pretty': css('text-wrap', 'pretty'),
		'text-wrap: balance': css('text-wrap', 'balance'),
		dvh: css('height', '100dvh'),
		'font-palette': css('font-palette', 'light')
	};
}
