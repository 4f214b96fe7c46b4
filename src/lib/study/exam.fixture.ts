import { wordAt, type InText, type NotePlace, type Spot, type WordAt } from '#lib/cards';
import type { StudyCard } from './day';

/** A made-up text for the tests of the exam: where words stand in it, and how they are asked there. */

/** A spot at a word of a sentence, in one of its fragments of ten words each. */
export function spot(sentence: number, token: number, twins: readonly WordAt[] = []): Spot {
	const place: NotePlace = {
		text: 'text',
		start: sentence * 1000 + token * 10,
		end: sentence * 1000 + token * 10 + 9,
		sentence,
		tokens: [token],
		head: token,
		fragment: Math.floor(token / 10)
	};
	return { place, words: [wordAt(sentence, token)], gap: null, twins };
}

/** Where words stand in the text, by their names: `w` a word to be recalled, `g` a gap. */
export type Standing = Readonly<Record<string, InText>>;
export const word = (...spots: Spot[]): InText => ({ how: 'word', spots });
export const gap = (...spots: Spot[]): InText => ({ how: 'gap', spots });

export const nameOf = ({ note: id }: { readonly note: string }): string => id.replace('_NOUN_1', '');
export const askIn =
	(standing: Standing) =>
	(card: StudyCard): InText | null =>
		standing[nameOf(card)] ?? null;
