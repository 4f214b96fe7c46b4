import { digitClass, letterClass } from '#lib/arabic/script';

/** A token as printed: offsets are UTF-16 into the text that was cut. */
export interface Span {
	readonly start: number;
	readonly end: number;
}

/** What may stand inside a word after its first letter: letters, marks, tatweel, and the joiners that shape them. */
const inside = `${letterClass}\\p{M}\\u0640\\u200C\\u200D`;
/** ال with a tatweel, also after و ف ب ك and in لِلـ: the only letters that digits join. */
const articleForDigits = `(?:[وفبك]\\p{M}*){0,2}(?:ا\\p{M}*ل|(?:[وف]\\p{M}*)?ل\\p{M}*ل)\\p{M}*\\u0640+`;
const number = `[${digitClass}]+(?:[.,\\u066B\\u066C][${digitClass}]+)*`;
const tokenPattern = new RegExp(
	`${articleForDigits}${number}|[${letterClass}][${inside}]*|(?<!\\p{Script=Latin})${number}(?!\\p{Script=Latin})`,
	'gu'
);

/**
 * The tokens of a text: runs of Arabic letters with their marks and tatweel; numbers; ال and its number as one (الـ25). What lies
 * between them (spaces, punctuation, other scripts) are gaps: tokens and gaps concatenate to the text, whatever the text.
 */
export function tokenise(text: string): Span[] {
	return [...text.matchAll(tokenPattern)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
}

/** The stretches between tokens, one more than there are tokens: before the first, between, after the last. */
export function gapsBetween(text: string, tokens: readonly Span[]): string[] {
	const starts = [0, ...tokens.map(({ end }) => end)];
	const ends = [...tokens.map(({ start }) => start), text.length];
	return starts.map((start, index) => text.slice(start, ends[index]));
}
