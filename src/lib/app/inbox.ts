import { resolve } from '$app/paths';
import { Inbox, inboxCache } from '#lib/inbox';
import { namespace } from './kept';

export { most as inboxMost, type KeptText } from '#lib/inbox';

/** The inbox of texts that came from outside; `undefined` without a secure context, where nothing comes. In the browser only. */
export function openInbox(): Inbox | undefined {
	// Missing without a secure context; the type does not say so.
	const { caches } = globalThis as { caches?: CacheStorage };
	return caches && new Inbox(() => caches.open(inboxCache(namespace())), new URL(resolve('/'), location.href).href);
}
