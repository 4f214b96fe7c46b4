import type { App } from './app.svelte';
import { badgeFor } from './badge';
import { isInstalled } from './installed';
import { keep, readKept } from './kept';
import { platformOf } from './platform';
import { todaySummary } from './summary';

/** After the last answer: in the middle of a session the number is nobody's business. */
const quiet = 10_000;

/** iOS draws a number only for apps that may notify; this one never does. */
const needsLeave = () => platformOf(navigator).system === 'ios' && 'Notification' in globalThis;

/**
 * The number of due cards on the icon of the installed app: set when the page is hidden or closed, and when nothing was answered for
 * a while. It goes stale while the app is closed, since nothing runs then.
 */
export class IconBadge {
	/** Whether this device can draw it, here. */
	possible = $state<'yes' | 'no'>('no');
	wanted = $state<'yes' | 'no'>('no');
	/** iOS was asked to allow it, and did not. */
	refused = $state<'yes' | 'no'>('no');
	readonly #app: App;

	constructor(app: App) {
		this.#app = app;
		this.possible = 'setAppBadge' in navigator && isInstalled() ? 'yes' : 'no';
		this.#read();
	}

	#read(): void {
		const allowed = !needsLeave() || Notification.permission === 'granted';
		this.wanted = readKept('badge').wanted !== 'no' && allowed ? 'yes' : 'no';
	}

	/** Keeps the number true as long as the page is open. */
	follow(): void {
		if (this.possible === 'no') return;
		document.addEventListener('visibilitychange', () => {
			if (document.visibilityState === 'hidden') void this.show();
		});
		$effect.root(() => {
			$effect(() => {
				if (this.#app.changes < 0) return;
				const timer = setTimeout(() => void this.show(), quiet);
				return () => clearTimeout(timer);
			});
		});
	}

	/** Sets the number as it is now. Where it cannot be known or drawn, the old one stays: it is an extra. */
	async show(): Promise<void> {
		if (this.possible === 'no' || this.#app.status !== 'ready') return;
		try {
			const due = this.wanted === 'yes' ? (await todaySummary(this.#app)).due : 0;
			const badge = badgeFor({ possible: this.possible, wanted: this.wanted, due });
			if (badge.kind === 'number') await navigator.setAppBadge(badge.count);
			else await navigator.clearAppBadge();
		} catch {
			// As said.
		}
	}

	/** The learner's word on it. On iOS the first yes leads to the system's question. */
	async want(wanted: 'yes' | 'no'): Promise<void> {
		if (wanted === 'yes' && needsLeave()) await Notification.requestPermission();
		keep('badge', { wanted });
		this.#read();
		this.refused = wanted === 'yes' && this.wanted === 'no' ? 'yes' : 'no';
		await this.show();
	}
}
