import type { AnalysedText } from '#lib/arabic/text';
import { askedAt } from './faces';
import { gapAt, type Gap } from './gap';
import type { CardKind } from './ids';
import type { Note } from './notes';
import type { NotePlace } from './places';

/** A word of a text: the indices of its sentence and its token, as `3:14`. */
export type WordAt = `${number}:${number}`;

export function wordAt(sentence: number, token: number): WordAt {
	return `${sentence}:${token}`;
}

/** A place where a card can be asked in its running text. */
export interface Spot {
	readonly place: NotePlace;
	/** The word left out, or those marked. */
	readonly words: readonly WordAt[];
	/** How the word is left out; `null` where it is marked. */
	readonly gap: Gap | null;
	/** Where the same word stands elsewhere in the text, and would give a gap away; none where nothing is left out. */
	readonly twins: readonly WordAt[];
}

/** How a card is asked in its running text: by leaving its word out, or by marking it for its meaning to be recalled. */
export interface InText {
	readonly how: 'gap' | 'word';
	/** In the order of the text; never empty. */
	readonly spots: readonly Spot[];
}

/** Every word of a text that is of one lemma. */
function wordsOf(text: AnalysedText, lemma: string | undefined): WordAt[] {
	return text.sentences.flatMap(({ tokens }, sentence) =>
		tokens.flatMap(({ reading }, token) =>
			reading !== undefined && reading.lemma === lemma ? [wordAt(sentence, token)] : []
		)
	);
}

function gapSpots(text: AnalysedText, note: Note): Spot[] {
	return askedAt({ note, kind: 'cloze' }, text).flatMap((place): Spot[] => {
		const gap = gapAt(text, place);
		if (gap.kind === 'refused') return [];
		const own = wordAt(place.sentence, gap.token);
		const lemma = text.sentences[place.sentence]?.tokens[gap.token]?.reading?.lemma;
		return [{ place, words: [own], gap, twins: wordsOf(text, lemma).filter((word) => word !== own) }];
	});
}

/**
 * How a card of one kind is asked in a text, and where. Recognise marks the word; cloze and recall leave it out, where `gapAt` finds
 * a fair gap: both ask for the Arabic word. `null` where the card can only be asked by itself.
 */
export function askedInText(text: AnalysedText, note: Note, kind: CardKind): InText | null {
	const spots =
		kind === 'recognise'
			? askedAt({ note, kind }, text).map((place): Spot => ({
					place,
					words: place.tokens.map((token) => wordAt(place.sentence, token)),
					gap: null,
					twins: []
				}))
			: gapSpots(text, note);
	return spots.length === 0 ? null : { how: kind === 'recognise' ? 'word' : 'gap', spots };
}
