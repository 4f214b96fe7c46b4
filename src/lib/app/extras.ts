import type { App } from './app.svelte';
import type { Extras } from './device-extras';

let found: Promise<Extras | undefined> | undefined;

/** What this device may have besides a screen: loaded when first asked for, once. `undefined` where it cannot be had now. */
export function extrasOf(app: App): Promise<Extras | undefined> {
	found ??= import('./device-extras').then(
		({ Extras }) => new Extras(app),
		() => (found = undefined)
	);
	return found;
}
