import { describe, expect, it } from 'vitest';
import { cardId, notesOf, type NoteId } from '#lib/cards';
import { deckProgress } from './deck-progress';
import { inReview, invented, nothingKnown, said, textOf } from './example.fixture';
import type { Knowledge } from './knowledge';

const notes = notesOf(textOf([0, 1, 2].map((index) => invented(index))));
const first = notes[0]?.id as NoteId;
const withCard = (stability: number): Knowledge => ({
	...said([[first, { met: { day: 0 } }]]),
	cards: new Map([[cardId(first, 'recognise'), inReview(stability)]])
});

describe('how far a deck is learnt', () => {
	it.each<[string, Knowledge, { met: number; learning: number; known: number }]>([
		['nothing yet', nothingKnown, { met: 0, learning: 0, known: 0 }],
		['met, not asked yet', said([[first, { met: { day: 0 } }]]), { met: 1, learning: 0, known: 0 }],
		['the meeting taken back', said([[first, { met: null }]]), { met: 0, learning: 0, known: 0 }],
		['answered', withCard(3), { met: 0, learning: 1, known: 0 }],
		['three weeks strong', withCard(30), { met: 0, learning: 0, known: 1 }],
		['said to be known', said([[first, { known: true }]]), { met: 0, learning: 0, known: 1 }],
		['ignored', said([[first, { ignored: true }]]), { met: 0, learning: 0, known: 0 }]
	])('%s', (_, knowledge, counts) => {
		expect(deckProgress(notes, knowledge)).toEqual({ notes: 3, ...counts });
	});
	it('of no deck is nothing', () => {
		expect(deckProgress([], nothingKnown)).toEqual({ notes: 0, met: 0, learning: 0, known: 0 });
	});
});
