import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cardId, notesOf, type CardId, type NoteId } from '#lib/cards';
import type { NoteFields } from '#lib/log';
import type { CardState } from '#lib/scheduling';
import { coverage } from './coverage';
import { deckOf } from './deck';
import { inReview, invented, nothingKnown, said, textOf, type Row } from './example.fixture';
import type { Knowledge } from './knowledge';
import { prospect, toBeMet, withKnown } from './prospect';

/** Five words once, then two of them twice more: the commonest are worth most. */
const rows = [0, 1, 2, 3, 4, 3, 4, 3, 4].map((index) => invented(index));
const text = textOf(rows);
const idOf = (index: number) => `${invented(index).word}_NOUN_1` as NoteId;
const of = (knowledge: Knowledge, count: number, from = text) =>
	prospect(from, deckOf(from, knowledge), knowledge, { day: 0, count });

describe('what a few more words would bring', () => {
	it.each<[string, Knowledge, number, { words: number; before: number; after: number }]>([
		['the two commonest first', nothingKnown, 2, { words: 2, before: 0, after: 6 / 9 }],
		['all of them', nothingKnown, 5, { words: 5, before: 0, after: 1 }],
		['no more than there are', nothingKnown, 80, { words: 5, before: 0, after: 1 }],
		['none asked for', nothingKnown, 0, { words: 0, before: 0, after: 0 }],
		['fewer than none', nothingKnown, -3, { words: 0, before: 0, after: 0 }],
		[
			'a known word brings nothing again',
			said([[idOf(3), { known: true }]]),
			1,
			{ words: 1, before: 3 / 9, after: 6 / 9 }
		],
		['an ignored one is never among them', said([[idOf(3), { ignored: true }]]), 9, { words: 4, before: 0, after: 1 }],
		['nor one being learnt', said([[idOf(3), { met: { day: 0 } }]]), 9, { words: 4, before: 0, after: 6 / 9 }],
		['what was asked for goes first', said([[idOf(0), { wanted: true }]]), 1, { words: 1, before: 0, after: 1 / 9 }]
	])('%s', (_, knowledge, count, expected) => {
		expect(of(knowledge, count)).toEqual(expected);
	});

	it('says as it is when they bring nothing', () => {
		const assumed: Knowledge = {
			...said([[idOf(0), { wanted: true }]]),
			assumed: new Set([2])
		};
		expect(of(assumed, 1)).toEqual({ words: 1, before: 1, after: 1 });
	});

	it('is of a text without words to learn nothing', () => {
		const china: Row = { word: '26', sense: '26', pos: 'NUM', kind: 'number' };
		expect(of(nothingKnown, 8, textOf([china]))).toEqual({ words: 0, before: 1, after: 1 });
	});

	const anyone = fc.record({
		known: fc.subarray([0, 1, 2, 3, 4]),
		wanted: fc.subarray([0, 1, 2, 3, 4]),
		carded: fc.subarray([0, 1, 2, 3, 4]),
		count: fc.nat(8)
	});
	const knowledgeOf = ({ known, wanted, carded }: { known: number[]; wanted: number[]; carded: number[] }) => {
		const notes = new Map<NoteId, Partial<NoteFields>>();
		for (const index of wanted) notes.set(idOf(index), { wanted: true });
		for (const index of known) notes.set(idOf(index), { ...notes.get(idOf(index)), known: true });
		const cards = carded.map((index): [CardId, CardState] => [cardId(idOf(index), 'recognise'), inReview(5)]);
		return { ...nothingKnown, notes, cards: new Map(cards) };
	};

	it('is coverage itself with those words known, never less than now, and more words never bring less', () => {
		fc.assert(
			fc.property(anyone, (who) => {
				const knowledge = knowledgeOf(who);
				const found = of(knowledge, who.count);
				const next = toBeMet(deckOf(text, knowledge), knowledge).slice(0, who.count);
				expect(found.words).toBe(next.length);
				expect(found.before).toBe(coverage(text, knowledge, 0).share);
				expect(found.after).toBe(
					coverage(
						text,
						withKnown(
							knowledge,
							next.map(({ id }) => id)
						),
						0
					).share
				);
				expect(found.after).toBeGreaterThanOrEqual(found.before);
				expect(of(knowledge, who.count + 1).after).toBeGreaterThanOrEqual(found.after);
			})
		);
	});

	it('looks at each word a bounded number of times, however many words are asked for', () => {
		const looks = (words: number, count: number): number => {
			let looked = 0;
			class Counting extends Map<CardId, CardState> {
				override get(id: CardId) {
					looked += 1;
					return super.get(id);
				}
			}
			const large = textOf(Array.from({ length: words }, (__, index) => invented(index)));
			const deck = deckOf(large, nothingKnown);
			const counting = { ...nothingKnown, cards: new Counting() };
			prospect(large, deck, counting, { day: 0, count });
			return looked / notesOf(large).length;
		};
		expect(looks(600, 500)).toBeLessThanOrEqual(looks(600, 8));
		expect(looks(600, 8)).toBeLessThan(1.2 * looks(100, 8));
	});
});
