import type { AnalysedText, Fragment, Lemma, Reading, Sentence, Token } from '#lib/arabic/text';
import type { Place } from '#lib/log';
import { fragmentsOf } from './fragments';

/** Where a note stands in a text: what the log records of it, and how to find it in the analysis. */
export interface NotePlace extends Place {
	/** Index into the text's sentences. */
	readonly sentence: number;
	/** Indices into the sentence's tokens: one of a lemma, all of a unit, ascending. */
	readonly tokens: readonly number[];
	/** The token a question is about: of a unit the most telling one. Always among `tokens`. */
	readonly head: number;
	/** Index into `fragmentsOf(text, sentence)`: the fragment whose own words hold the head. */
	readonly fragment: number;
}

/** A token that was read, with what the analysis knows of it. */
export interface ReadToken {
	readonly index: number;
	readonly token: Token;
	readonly reading: Reading;
	readonly lemma: Lemma;
}

/** The token at an index with its reading and lemma; `null` where nothing is known of it. */
export function readAt(text: AnalysedText, sentence: Sentence, index: number): ReadToken | null {
	const token = sentence.tokens[index];
	if (token?.reading === undefined) return null;
	const lemma = text.lemmas[token.reading.lemma];
	return lemma === undefined ? null : { index, token, reading: token.reading, lemma };
}

/** All tokens of a sentence of which something is known. */
export function readTokens(text: AnalysedText, sentence: Sentence): ReadToken[] {
	return sentence.tokens.flatMap((_, index) => readAt(text, sentence, index) ?? []);
}

/** The place of some of a sentence's tokens, asked about at `head`; `null` where the indices are not of this text. */
export function placeOf(
	text: AnalysedText,
	sentenceIndex: number,
	tokens: readonly number[],
	head: number
): NotePlace | null {
	const sentence = text.sentences[sentenceIndex];
	const first = sentence?.tokens[Math.min(...tokens)];
	const last = sentence?.tokens[Math.max(...tokens)];
	if (sentence === undefined || first === undefined || last === undefined || !tokens.includes(head)) return null;
	const fragment = fragmentsOf(text, sentence).findIndex(({ own }) => own.includes(head));
	if (fragment < 0) return null;
	return { text: text.hash, start: first.start, end: last.end, sentence: sentenceIndex, tokens, head, fragment };
}

/** The sentence a place is in; `null` where the place is of another text or analysis. */
export function sentenceFor(text: AnalysedText, place: NotePlace): Sentence | null {
	return place.text === text.hash ? (text.sentences[place.sentence] ?? null) : null;
}

/** The fragment shown for a place: the one whose own words hold its head; `null` where the place is of another text. */
export function fragmentFor(text: AnalysedText, place: NotePlace): Fragment | null {
	const sentence = sentenceFor(text, place);
	return sentence === null ? null : (fragmentsOf(text, sentence)[place.fragment] ?? null);
}

/** Token indices a fragment shows: what is repeated in grey, then its own. */
export function shownTokens(fragment: Fragment): number[] {
	return [...fragment.grey, ...fragment.own];
}

/** The log's record of a place, without how to find it in this analysis. */
export function recordOf({ text, start, end }: NotePlace): Place {
	return { text, start, end };
}

/** The place among a note's that the log recorded; `null` where the note no longer stands there. */
export function recordedPlace(places: readonly NotePlace[], record: Place): NotePlace | null {
	const { text, start, end } = record;
	return places.find((place) => place.text === text && place.start === start && place.end === end) ?? null;
}
