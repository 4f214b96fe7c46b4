import { bare } from '#lib/arabic/script';
import './two-inks.css';

/** What an element of class `inked` takes to be drawn in two inks: its text, `data-bare` where there are two, and `style:--strength`. */
export interface TwoInks {
	readonly text: string;
	/** The letters alone; missing where the word is in one ink. */
	readonly bare: string | undefined;
	readonly strength: string | undefined;
}

/**
 * An Arabic word as it is drawn, letters in ink, vowel marks in vermilion, at the strength the word still needs (0: no marks are to be
 * seen; 1: full).
 */
export function twoInks(text: string, strength: number): TwoInks {
	const letters = bare(text);
	// The ligature of this word sets its marks apart from its letters in no face: one ink.
	const isOne = letters === text || letters.endsWith('لله') || letters === 'الله';
	if (isOne) return { text: strength === 0 ? letters : text, bare: undefined, strength: undefined };
	return { text, bare: letters, strength: `${Math.round(strength * 100)}%` };
}
