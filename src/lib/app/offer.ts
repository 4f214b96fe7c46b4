import type { Platform } from './platform';

/** What decides whether installing is spoken of. */
export interface Situation {
	readonly platform: Platform;
	/** The app runs as an installed one. */
	readonly installed: 'yes' | 'no';
	/** The browser has offered to install it. */
	readonly offered: 'yes' | 'no';
	/** Something was studied here. */
	readonly studied: 'yes' | 'no';
	/** The learner does not want to be asked. */
	readonly declined: 'yes' | 'no';
}

/**
 * What Today says of installing. `first`: before studying much, since what is learnt in a tab of iOS does not move into the app;
 * `late`: the same, after that. `offer`: a button; `how`: a way to the instructions, where there is no button but installing works.
 */
export type Advice = 'none' | 'first' | 'late' | 'offer' | 'how';

/** Nothing is said of installing on a first visit, but on iOS; and nowhere that it cannot be done. */
export function adviceFor({ platform, installed, offered, studied, declined }: Situation): Advice {
	if (installed === 'yes' || declined === 'yes') return 'none';
	if (platform.system === 'ios') return studied === 'yes' ? 'late' : 'first';
	if (studied === 'no') return 'none';
	if (offered === 'yes') return 'offer';
	// Other browsers of Android make their offer themselves, unless it is installed already.
	const silent = platform.browser === 'firefox' || platform.browser === 'in-app';
	return platform.system === 'android' && silent ? 'how' : 'none';
}
