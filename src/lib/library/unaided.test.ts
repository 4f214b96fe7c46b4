import { describe, expect, it } from 'vitest';
import type { NoteId } from '#lib/cards';
import { newCard, type CardState } from '#lib/scheduling';
import { inReview, invented, notesOf, textOf } from './example.fixture';
import { soon, unaidedWords, type ComingCard } from './unaided';

const day = 100;
const rows = [invented(0), invented(1), invented(2)];
/** The first word stands twice; the second and the third are a unit as well. */
const notes = notesOf(textOf([...rows, invented(0)], [[1, 2]]));
const unit = notes.find(({ kind }) => kind === 'unit')?.id ?? '';

function card(note: string, state: CardState, other: Partial<ComingCard> = {}): ComingCard {
	return { note: note as NoteId, state, suspended: false, buriedUntil: null, ...other };
}
const first = `${rows[0]?.word ?? ''}_NOUN_1`;
const due = (on: number): CardState => ({ ...inReview(5), due: { kind: 'day', day: on } }) as CardState;
const inSteps = { ...inReview(1), phase: 'learning', due: { kind: 'at', at: 1 } } as CardState;

describe('words read again without help', () => {
	it.each<[string, ComingCard[], string[]]>([
		['of a card due today, everywhere it stands', [card(first, due(day))], ['0:0', '0:3']],
		['of one overdue', [card(first, due(day - 30))], ['0:0', '0:3']],
		['of one in steps', [card(first, inSteps)], ['0:0', '0:3']],
		['of one due soon', [card(first, due(day + soon))], ['0:0', '0:3']],
		['not of one due later', [card(first, due(day + soon + 1))], []],
		['not of one never asked', [card(first, newCard)], []],
		['not of a suspended one', [card(first, due(day), { suspended: true })], []],
		['not of one buried for longer', [card(first, due(day), { buriedUntil: day + soon + 1 })], []],
		['of one buried until soon', [card(first, due(day), { buriedUntil: day + 1 })], ['0:0', '0:3']],
		['all words of a unit', [card(unit, due(day))], ['0:1', '0:2']],
		['none of a note of another text', [card('غير_NOUN_1', due(day))], []]
	])('%s', (_, cards, words) => {
		expect([...unaidedWords(notes, cards, day)].sort()).toEqual(words);
	});
});
