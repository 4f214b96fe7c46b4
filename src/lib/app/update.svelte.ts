import { resolve } from '$app/paths';
import { workerUrl } from './trusted';

/**
 * The service worker and its updates. A new version waits until `take` is called, which the interface offers outside a
 * review session; then every tab reloads into it. Registering fails quietly where there is no secure context.
 */
export class Updates {
	/** A new version is installed and waits. */
	waiting = $state(false);
	/** The app is precached: it works without a network. */
	offlineReady = $state(false);
	#apply: (() => void) | undefined;
	#check: (() => Promise<void>) | undefined;

	async start(): Promise<void> {
		if (!('serviceWorker' in navigator)) return;
		// Statically imported, workbox-window breaks prerendering.
		const { Workbox } = await import('workbox-window');
		const worker = new Workbox(workerUrl(`${resolve('/')}service-worker.js`), { type: 'module' });
		worker.addEventListener('waiting', () => (this.waiting = true));
		worker.addEventListener('controlling', (event) => {
			this.offlineReady = true;
			if (event.isUpdate === true) location.reload();
		});
		worker.addEventListener('activated', () => (this.offlineReady = true));
		this.#apply = () => worker.messageSkipWaiting();
		this.#check = () => worker.update();
		const registration = await worker.register();
		if (registration?.active) this.offlineReady = true;
		document.addEventListener('visibilitychange', () => void this.look());
	}

	/** Asks the host for a new version; a missing network is no error. */
	async look(): Promise<void> {
		if (document.visibilityState !== 'visible' || this.waiting) return;
		await this.#check?.().catch(() => undefined);
	}

	/** Lets the waiting version take over; all tabs reload. */
	take(): void {
		this.#apply?.();
	}
}
