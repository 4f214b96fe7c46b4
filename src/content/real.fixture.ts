import path from 'node:path';
import { tokenise, type AnalysedText, type Lemma, type Reading, type Sentence, type Token } from '#lib/arabic/text';
import { compileReading } from './compile';
import { contentFolder, readSources } from './folder';

let compiled: AnalysedText | undefined;

/** The folder of the article from Kazakhstan. */
export const folder = path.join(contentFolder, 'kazakhstan-visit');

/** Its reading, compiled once. Where a file is missing or wrong, every test that needs it fails and says which. */
export const reading = (): AnalysedText => (compiled ??= compileReading(readSources(folder)));

/** A word where it stands: its paragraph and number as the tables and the conventions count them, from 1. */
export interface Place {
	readonly name: string;
	readonly token: Token;
	readonly sentence: Sentence;
	/** From 0, in the sentence. */
	readonly index: number;
}

/** Every word of the article in order. */
export function places(): Place[] {
	const counted = new Map<number, number>();
	return reading().sentences.flatMap((sentence) =>
		sentence.tokens.map((token, index) => {
			const number = (counted.get(sentence.paragraph) ?? 0) + 1;
			counted.set(sentence.paragraph, number);
			return { name: `P${sentence.paragraph + 1} w${number}`, token, sentence, index };
		})
	);
}

/** The word at `P2 w4`. */
export function at(name: string): Place {
	const found = places().find((place) => place.name === name);
	if (found === undefined) throw new RangeError(`the article has no word ${name}`);
	return found;
}

export function readingAt(name: string): Reading {
	const { reading: found } = at(name).token;
	if (found === undefined) throw new RangeError(`${name} has no reading`);
	return found;
}

export function lemmaAt(name: string): Lemma {
	const lemma = reading().lemmas[readingAt(name).lemma];
	if (lemma === undefined) throw new RangeError(`the lemma of ${name} is missing`);
	return lemma;
}

export const vocalisedAt = (name: string): string => readingAt(name).vocalised[0];
export const formsAt = (name: string): string[] => readingAt(name).segments.map(({ form }) => form);

/** What is printed between a word and the next one. */
export function gapAfter(name: string): string {
	const { text } = reading();
	const { end } = at(name).token;
	const next = tokenise(text).find(({ start }) => start >= end);
	return text.slice(end, next?.start);
}

/** Every lemma, and every word with a reading. */
export const lemmas = (): Lemma[] => Object.values(reading().lemmas);
export const words = (): (Place & { readonly word: Reading })[] =>
	places().flatMap((place) => (place.token.reading === undefined ? [] : [{ ...place, word: place.token.reading }]));
