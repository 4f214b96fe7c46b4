import { keep, oneOf, readKept } from './kept';

/**
 * Settings of this device: they stay on it.
 */
export type Theme = 'system' | 'light' | 'dark';
/**
 * How many vowel marks are shown: as printed (none) · only those that decide · with endings, faded by how well a word is known · the word's
 * inside · with endings, always.
 */
export type Marks = 'printed' | 'deciding' | 'fading' | 'inside' | 'endings';

export interface DeviceSettings {
	theme: Theme;
	/** Size of Arabic against the English text. */
	arabicScale: number;
	marks: Marks;
	transliteration: 'off' | 'on';
	/** `over` once the learner passed over the welcome. */
	welcome: 'open' | 'over';
	/** Which placement test comes next, so that a repeat shows other words; `null` before the first. */
	placementTurn: number | null;
	/** Whether the reader marks words by how well they are known. */
	statuses: 'shown' | 'hidden';
	/** Whether the reader sets each clause on a line of its own. */
	pauses: 'off' | 'lines';
}

export const themes: readonly Theme[] = ['system', 'light', 'dark'];
export const markLevels: readonly Marks[] = ['printed', 'deciding', 'fading', 'inside', 'endings'];
export const arabicScales: readonly number[] = [1.35, 1.5, 1.7, 1.9];

const initial: DeviceSettings = {
	theme: 'system',
	arabicScale: 1.5,
	marks: 'fading',
	transliteration: 'off',
	welcome: 'open',
	placementTurn: null,
	statuses: 'shown',
	pauses: 'off'
};

function isTurn(value: unknown): value is number {
	return Number.isSafeInteger(value) && Number(value) >= 0;
}

function read(): DeviceSettings {
	const fields = readKept('device');
	return {
		theme: oneOf(themes, fields.theme, initial.theme),
		arabicScale: oneOf(arabicScales, fields.arabicScale, initial.arabicScale),
		marks: oneOf(markLevels, fields.marks, initial.marks),
		transliteration: oneOf(['off', 'on'] as const, fields.transliteration, initial.transliteration),
		welcome: oneOf(['open', 'over'] as const, fields.welcome, initial.welcome),
		placementTurn: isTurn(fields.placementTurn) ? fields.placementTurn : null,
		statuses: oneOf(['shown', 'hidden'] as const, fields.statuses, initial.statuses),
		pauses: oneOf(['off', 'lines'] as const, fields.pauses, initial.pauses)
	};
}

/** The device's settings, applied to the page as they change. */
export class Device {
	settings = $state<DeviceSettings>({ ...initial });

	/** In the browser only, once. */
	load(): void {
		this.settings = read();
		this.#apply();
	}

	set(change: Partial<DeviceSettings>): void {
		this.settings = { ...this.settings, ...change };
		this.#apply();
		keep('device', this.settings);
	}

	#apply(): void {
		const { theme, arabicScale } = this.settings;
		if (theme === 'system') delete document.documentElement.dataset.theme;
		else document.documentElement.dataset.theme = theme;
		document.documentElement.style.setProperty('--arabic-scale', String(arabicScale));
	}
}
