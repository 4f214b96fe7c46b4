import type { SheetAt } from '#lib/app';

declare global {
	namespace App {
		/** What an entry of the browser's history says beside its address. */
		interface PageState {
			/** What lies open over the reader, and how many entries lie above the page itself. */
			over?: { readonly what: 'settings' | SheetAt; readonly depth: number };
		}
	}
}
