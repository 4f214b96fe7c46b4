import path from 'node:path';
import { tokenise, type AnalysedText, type Lemma, type Reading, type Sentence, type Token } from '#lib/arabic/text';
import { compileReading } from './compile';
import { contentFolder, readSources } from './folder';

const compiled = new Map<string, AnalysedText>();

/** The reading of a built-in text, compiled once. Where a file is missing or wrong, every test that needs it fails and says which. */
export function readingOf(slug: string): AnalysedText {
	const found = compiled.get(slug) ?? compileReading(readSources(path.join(contentFolder, slug)));
	compiled.set(slug, found);
	return found;
}

const article = 'kazakhstan-visit';

/** The folder of the article from Kazakhstan. */
export const folder = path.join(contentFolder, article);

/** Its reading. */
export const reading = (): AnalysedText => readingOf(article);

/** A word where it stands: its paragraph and number as the tables and the conventions count them, from 1. */
export interface Place {
	readonly name: string;
	readonly token: Token;
	readonly sentence: Sentence;
	/** From 0, in the sentence. */
	readonly index: number;
}

/** Every word of a text in order; of the article where none is named. */
export function places(slug = article): Place[] {
	const counted = new Map<number, number>();
	return readingOf(slug).sentences.flatMap((sentence) =>
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
export const lemmas = (slug = article): Lemma[] => Object.values(readingOf(slug).lemmas);
export const words = (slug = article): (Place & { readonly word: Reading })[] =>
	places(slug).flatMap((place) => (place.token.reading === undefined ? [] : [{ ...place, word: place.token.reading }]));
