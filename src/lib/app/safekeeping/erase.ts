import { inboxCache } from '#lib/inbox';
import { namespace } from '../kept';
import type { Keeper } from './keeper';
import { theMarker } from './what-is-here';

/** What this device remembers of the app under its path, beside the database. */
function forgetDevice(): void {
	try {
		const keys = Array.from({ length: localStorage.length }, (_, at) => localStorage.key(at));
		for (const key of keys) if (key?.startsWith(`${namespace()}:`) === true) localStorage.removeItem(key);
	} catch {
		// Storage refused: nothing is there.
	}
}

/**
 * Deletes all that is the learner's on this device: the database, what stands beside it, texts that wait in the inbox, how this device shows things. The app itself
 * stays. Afterwards the page is to be loaded anew. Rejects with `StorageUnavailable`, and nothing is deleted then.
 */
export async function eraseEverything(app: Keeper): Promise<void> {
	await (await app.storage.safekeeping()).erase();
	await theMarker().clear();
	forgetDevice();
	if ('caches' in globalThis) await caches.delete(inboxCache(namespace()));
}
