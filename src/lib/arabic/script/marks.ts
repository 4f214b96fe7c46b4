import { tatweel } from './letters';

/** The vowel marks and what they are. `latin`: ALA-LC. */
export const marks = {
	'\u064B': { name: 'fathatan', kind: 'tanwin', latin: 'an' },
	'\u064C': { name: 'dammatan', kind: 'tanwin', latin: 'un' },
	'\u064D': { name: 'kasratan', kind: 'tanwin', latin: 'in' },
	'\u064E': { name: 'fatha', kind: 'vowel', latin: 'a' },
	'\u064F': { name: 'damma', kind: 'vowel', latin: 'u' },
	'\u0650': { name: 'kasra', kind: 'vowel', latin: 'i' },
	'\u0651': { name: 'shadda', kind: 'shadda', latin: '' },
	'\u0652': { name: 'sukun', kind: 'sukun', latin: '' },
	'\u0670': { name: 'dagger alef', kind: 'dagger', latin: 'ā' }
} as const;

export type Mark = keyof typeof marks;
export type MarkName = (typeof marks)[Mark]['name'];

/** The marks by their names. */
export const mark = Object.fromEntries(Object.entries(marks).map(([char, { name }]) => [name, char])) as Readonly<
	Record<MarkName, Mark>
>;

export const isMark = (char: string): char is Mark => char in marks;

const anyMark = /[\p{M}\u0640]/gu;

/**
 * The letters alone: marks and tatweel gone, everything else as it is. NFC letters with hamza or madda keep it, since there it is
 * part of the letter.
 */
export const bare = (text: string): string => text.normalize('NFC').replace(anyMark, '');

/** A character with the marks that stand on it. */
export interface Cluster {
	readonly letter: string;
	readonly marks: string;
}

/**
 * A text letter by letter, marks with their letter, so that no combining mark is ever compared alone. Marks at the very start, where
 * they have no letter, are dropped; so is tatweel, whose marks go to the letter before it.
 */
export function clusters(text: string): Cluster[] {
	const found: { letter: string; marks: string[] }[] = [];
	for (const char of text.normalize('NFC')) {
		if (char === tatweel) continue;
		if (/\p{M}/u.test(char)) found.at(-1)?.marks.push(char);
		else found.push({ letter: char, marks: [] });
	}
	return found.map(({ letter, marks: on }) => ({ letter, marks: on.join('') }));
}

export const joinClusters = (all: readonly Cluster[]): string =>
	all.map(({ letter, marks: on }) => letter + on).join('');
