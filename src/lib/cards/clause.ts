import type { AnalysedText } from '#lib/arabic/text';
import { piecesOf, type Piece } from './pieces';
import { fragmentFor, placeOf } from './places';

/** A clause that some words stand in, as a screen draws it. */
export interface Clause {
	readonly pieces: readonly Piece[];
	/** Only where a person wrote it. */
	readonly english: string | null;
}

/** The clause around some words of a sentence, which are its targets, cut around `head`; `null` where there are no such words. */
export function clauseAt(text: AnalysedText, sentence: number, tokens: readonly number[], head: number): Clause | null {
	const place = placeOf(text, sentence, tokens, head);
	const fragment = place === null ? null : fragmentFor(text, place);
	const around = text.sentences[sentence];
	if (fragment === null || around === undefined) return null;
	return { pieces: piecesOf(text, around, fragment, tokens, null), english: fragment.english ?? null };
}
