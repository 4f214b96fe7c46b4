import type { Note } from '#lib/cards';
import { statusOf } from './candidates';
import { begunCards, type Knowledge } from './knowledge';

/** How far a deck is learnt: of its notes those met but not asked yet, those being learnt, and those known. The others wait. */
export interface DeckProgress {
	readonly notes: number;
	readonly met: number;
	readonly learning: number;
	readonly known: number;
}

/** Counts the notes of a deck. A note is counted once; what is ignored waits for ever. */
export function deckProgress(notes: readonly Note[], knowledge: Knowledge): DeckProgress {
	const counts = { met: 0, learning: 0, known: 0 };
	for (const note of notes) {
		const status = statusOf(note, knowledge);
		if (status === 'known') counts.known += 1;
		else if (status === 'learning') counts[begunCards(note.id, knowledge).length > 0 ? 'learning' : 'met'] += 1;
	}
	return { notes: notes.length, ...counts };
}
