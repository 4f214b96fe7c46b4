import type { LemmaId, UnitId } from '#lib/arabic/text';
import type { Brand } from '#lib/log';

/** A note is about one lemma or one multi-word unit, and has its id. */
export type NoteId = LemmaId | UnitId;

/** What can be asked of a note, in the order of the ladder. */
export const cardKinds = ['recognise', 'cloze', 'recall'] as const;
export type CardKind = (typeof cardKinds)[number];

/** `note/kind`, later also `note/kind/slot`: `زيارة_NOUN_1/cloze`. */
export type CardId = Brand<string, 'CardId'>;

export interface CardName {
	readonly note: NoteId;
	readonly kind: CardKind;
}

/** The id of a note's card of one kind. Note ids hold Arabic letters, spaces and `_`, never `/`. */
export function cardId(note: NoteId, kind: CardKind): CardId {
	return `${note}/${kind}` as CardId;
}

/**
 * The parts of a card's id; `null` for what is no card of this version: a kind or a slot that it does not know, or another
 * string altogether. The log may hold cards of later versions, so that is no error.
 */
export function parseCardId(id: string): CardName | null {
	const [note, name, ...slot] = id.split('/');
	const kind = cardKinds.find((each) => each === name);
	if (note === undefined || note === '' || kind === undefined || slot.length > 0) return null;
	return { note: note as NoteId, kind };
}
