import type { Analyser } from './analyser';
import type { App } from './app.svelte';
import { IconBadge } from './badge.svelte';
import { Install } from './install.svelte';
import { Sound } from './sound.svelte';

/**
 * What a device may have besides a screen: a voice, a way to install the app, a number on its icon, a worker that reads. In the browser only, and in a
 * file of its own: it is loaded after the first screen, or when first asked for.
 */
export class Extras {
	readonly sound = new Sound();
	readonly install = new Install();
	readonly badge: IconBadge;

	constructor(app: App) {
		this.badge = new IconBadge(app);
		this.badge.follow();
	}

	/** Has texts read that nobody has read. */
	async analyser(): Promise<Analyser> {
		return (await import('./analyser-of')).analyserOf();
	}
}
