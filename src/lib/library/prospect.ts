import type { AnalysedText } from '#lib/arabic/text';
import type { Note, NoteId } from '#lib/cards';
import type { StudyDay } from '#lib/log';
import { statusOf } from './candidates';
import { coverage } from './coverage';
import type { Deck } from './deck';
import type { Knowledge } from './knowledge';

/** What learning a few more words of a text would bring: how many, and its coverage now and with them known. */
export interface Prospect {
	/** Notes taken as known: as many as asked for, or all that are left to learn. */
	readonly words: number;
	readonly before: number;
	readonly after: number;
}

/** The same knowledge with these notes said to be known. */
export function withKnown(knowledge: Knowledge, ids: Iterable<NoteId>): Knowledge {
	const notes = new Map(knowledge.notes);
	for (const id of ids) notes.set(id, { ...notes.get(id), known: true });
	return { ...knowledge, notes };
}

/** The notes of a deck that are still to be met, in the order they would be, then those that would come into the deck after them. */
export function toBeMet({ notes, candidates }: Deck, knowledge: Knowledge): Note[] {
	const isOpen = (note: Note) => {
		const status = statusOf(note, knowledge);
		return status === 'new' || status === 'name' || status === 'assumed';
	};
	return [...notes.filter(isOpen), ...candidates];
}

/**
 * What the next `count` words to be met would bring: coverage is counted twice, now and with those notes known, and nothing is
 * estimated. The words are the ones the deck would ask for next, not the ones that would make the best number. Takes the time of
 * two coverages, whatever the count.
 */
export function prospect(
	text: AnalysedText,
	deck: Deck,
	knowledge: Knowledge,
	{ day, count }: { readonly day: StudyDay; readonly count: number }
): Prospect {
	const next = toBeMet(deck, knowledge).slice(0, Math.max(0, count));
	const before = coverage(text, knowledge, day).share;
	if (next.length === 0) return { words: 0, before, after: before };
	const known = withKnown(
		knowledge,
		next.map(({ id }) => id)
	);
	return { words: next.length, before, after: coverage(text, known, day).share };
}
