import { describe, expect, it } from 'vitest';
import type { Band } from '#lib/arabic/text';
import { cardId, notesOf, type CardId, type NoteId } from '#lib/cards';
import type { CardState } from '#lib/scheduling';
import { inReview, nothingKnown, said, textOf } from '../example.fixture';
import type { Knowledge } from '../knowledge';
import { strengthOf, strengthShare, wordState, type CardFacts } from './state';

const [note] = notesOf(textOf([{ word: 'قمر', sense: 'moon', band: 2 }]));
if (note === undefined) throw new RangeError('no note');
const id: NoteId = note.id;
const card = (kind: 'recognise' | 'cloze', stability: number, more: Partial<CardFacts> = {}): CardFacts => ({
	note: id,
	kind,
	state: inReview(stability),
	suspended: false,
	retired: false,
	...more
});
const knowing = (cards: readonly CardFacts[], base: Knowledge = nothingKnown): Knowledge => ({
	...base,
	cards: new Map<CardId, CardState>(cards.map(({ kind, state }) => [cardId(id, kind), state]))
});
const stateOf = (cards: readonly CardFacts[], base: Knowledge = nothingKnown, day = 0) =>
	wordState({ id, note }, cards, knowing(cards, base), day);

describe('how it stands with a word', () => {
	it.each<[string, CardFacts[], Knowledge, object]>([
		['nothing yet', [], nothingKnown, { status: 'new', wanted: 'no', stability: null, recall: null, next: null }],
		['asked for', [], said([[id, { wanted: true }]]), { status: 'new', wanted: 'yes' }],
		['asked for and met', [], said([[id, { wanted: true, met: { day: 0 } }]]), { status: 'learning', wanted: 'no' }],
		['asked for, then known', [], said([[id, { wanted: true, known: true }]]), { status: 'known', wanted: 'no' }],
		['assumed', [], { ...nothingKnown, assumed: new Set<Band>([2]) }, { status: 'assumed', wanted: 'no' }],
		[
			'one card',
			[card('recognise', 5, { dueDay: 4 })],
			nothingKnown,
			{ status: 'learning', stability: 5, recall: 1, next: 4 }
		],
		[
			'a harder card has taken its place',
			[card('recognise', 30, { retired: true }), card('cloze', 4, { dueDay: 6 })],
			nothingKnown,
			{ status: 'known', stability: 30, next: 6 }
		],
		['suspended', [card('recognise', 5, { suspended: true })], nothingKnown, { status: 'learning', next: null }],
		[
			'known: no review is promised any more',
			[card('recognise', 5, { dueDay: 4 })],
			said([[id, { known: true }]]),
			{ status: 'known', next: null }
		],
		[
			'ignored',
			[card('recognise', 5, { dueDay: 4 })],
			said([[id, { ignored: true }]]),
			{ status: 'ignored', next: null }
		]
	])('%s', (_, cards, base, expected) => {
		expect(stateOf(cards, base)).toMatchObject(expected);
	});

	it('says FSRS’s probability: 90 % after as many days as its stability', () => {
		expect(stateOf([card('recognise', 10)], nothingKnown, 10).recall).toBeCloseTo(0.9, 6);
	});
});

describe('strength', () => {
	it.each([
		[0, 'fresh'],
		[2.99, 'fresh'],
		[3, 'weak'],
		[7, 'growing'],
		[20.9, 'growing'],
		[21, 'strong'],
		[90, 'very strong'],
		[36_500, 'very strong']
	])('of %d days is %s', (stability, strength) => {
		expect(strengthOf(stability)).toBe(strength);
	});
	it('fills its bar by the logarithm, from nothing to all', () => {
		const shares = [0, 1, 7, 21, 90, 365, 5000].map(strengthShare);
		expect(shares[0]).toBe(0);
		expect(shares.at(-1)).toBe(1);
		expect(shares).toEqual(shares.toSorted((a, b) => a - b));
		expect(strengthShare(-1)).toBe(0);
	});
});
