import { resolve } from '$app/paths';
import { workerUrl } from './trusted';

/**
 * The service worker and its updates. A new version waits until `take` is called, which the interface offers outside a
 * review session. Once it has taken over, in whatever tab that was said, every tab is `stale` and reloads at a safe point.
 */
export class Updates {
	/** A new version is installed and waits. */
	waiting = $state(false);
	/** This page runs code that is no longer there: it is to be loaded anew, but not in the middle of a session. */
	stale = $state(false);
	/** The app is precached: it works without a network. */
	offlineReady = $state(false);
	#apply: (() => void) | undefined;
	#registration: ServiceWorkerRegistration | undefined;

	/** Registers the worker. Where there is none, or it cannot be had now, the app runs without. */
	async start(): Promise<void> {
		// A chunk that a newer version has removed.
		addEventListener('vite:preloadError', (event) => {
			event.preventDefault();
			this.stale = true;
		});
		if (!('serviceWorker' in navigator)) return;
		let controlled = navigator.serviceWorker.controller !== null;
		navigator.serviceWorker.addEventListener('controllerchange', () => {
			if (controlled) this.stale = true;
			controlled = true;
			this.offlineReady = true;
		});
		try {
			// Statically imported, workbox-window breaks prerendering.
			const { Workbox } = await import('workbox-window');
			const worker = new Workbox(workerUrl(`${resolve('/')}service-worker.js`), { type: 'module' });
			worker.addEventListener('waiting', () => (this.waiting = true));
			worker.addEventListener('activated', () => (this.offlineReady = true));
			this.#apply = () => worker.messageSkipWaiting();
			this.#registration = await worker.register();
			if (this.#registration?.active) this.offlineReady = true;
			document.addEventListener('visibilitychange', () => void this.look());
		} catch {
			// No network on a first visit, or a browser that refuses workers: nothing is lost but working offline.
			this.offlineReady = false;
		}
	}

	/** Asks the host for a new version; a missing network is no error. */
	async look(): Promise<void> {
		if (document.visibilityState !== 'visible' || !this.#registration) return;
		await this.#registration.update().catch(() => undefined);
		if (this.#registration.waiting) this.waiting = true;
	}

	/** Lets the waiting version take over; all tabs reload when they can. */
	take(): void {
		this.waiting = false;
		this.#apply?.();
	}
}
