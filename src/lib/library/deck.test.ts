import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cardId, notesOf, type NoteId } from '#lib/cards';
import { deckOf, deckSize } from './deck';
import { inReview, invented, nothingKnown, said, textOf, wordsOf, type Row } from './example.fixture';

const many = Array.from({ length: 40 }, (_, index) => invented(index));
const text = textOf(many);
const ids = notesOf(text).map(({ id }) => id);

describe('the default deck', () => {
	it('has the notes worth most; all others are candidates, none twice', () => {
		const { notes, candidates } = deckOf(text, nothingKnown);
		expect(notes).toHaveLength(deckSize.default);
		expect(wordsOf(notes)).toEqual(many.slice(0, deckSize.default).map(({ word }) => word));
		expect(candidates).toHaveLength(many.length - deckSize.default);
		expect(new Set([...notes, ...candidates]).size).toBe(many.length);
	});

	it('is smaller where there is less to learn', () => {
		expect(deckOf(textOf(many.slice(0, 5)), nothingKnown).notes).toHaveLength(5);
		expect(deckOf(textOf([]), nothingKnown)).toEqual({ notes: [], candidates: [] });
	});

	it('grows by what was tapped, up to the most', () => {
		const tapped = said(ids.map((id) => [id, { wanted: true }]));
		expect(deckOf(text, tapped).notes).toHaveLength(deckSize.most);
	});

	it('leaves out what the learner knows or ignores, and takes the next', () => {
		const [first, second] = ids;
		const knowledge = said([
			[first ?? '', { known: true }],
			[second ?? '', { ignored: true }]
		]);
		const { notes } = deckOf(text, knowledge);
		expect(notes).toHaveLength(deckSize.default);
		expect(notes.map(({ id }) => id)).not.toContain(first);
		expect(notes.map(({ id }) => id)).not.toContain(second);
	});

	it('does not change by answering', () => {
		const before = deckOf(text, nothingKnown).notes;
		const cards = new Map(before.map(({ id }, index) => [cardId(id, 'recognise'), inReview(index * 5)]));
		const notes = new Map(before.map(({ id }) => [id, { met: { day: 1 } }]));
		expect(deckOf(text, { ...nothingKnown, cards, notes }).notes.map(({ id }) => id)).toEqual(
			before.map(({ id }) => id)
		);
	});

	it('keeps a look-alike waiting while there are other words', () => {
		const pair: Row[] = [
			{ word: 'تعلم', sense: 'learning', root: 'علم', kind: 'masdar', band: 1 },
			{ word: 'تعليم', sense: 'teaching', root: 'علم', kind: 'masdar', band: 1 }
		];
		const { notes, candidates } = deckOf(textOf([...pair, ...many]), nothingKnown);
		expect(wordsOf(notes)).toContain('تعلم');
		expect(wordsOf(notes)).not.toContain('تعليم');
		expect(wordsOf(candidates)).toContain('تعليم');
	});

	it('leaves a word to the unit that teaches it', () => {
		const { notes } = deckOf(textOf(many, [[0, 1]]), nothingKnown);
		const words = wordsOf(notes);
		expect(words).toContain(`${many[0]?.word ?? ''} ${many[1]?.word ?? ''}`);
		expect(words).not.toContain(many[0]?.word);
		expect(words).not.toContain(many[1]?.word);
	});
});

describe('a deck of the learner’s own', () => {
	it('keeps their order, passes over what is no note, and takes nothing twice', () => {
		const [a, b, c] = ids;
		const choice = [c ?? '', 'no such note', a ?? '', c ?? '', b ?? ''];
		expect(deckOf(text, nothingKnown, choice).notes.map(({ id }) => id)).toEqual([c, a, b]);
	});

	it('may be empty', () => {
		const { notes, candidates } = deckOf(text, nothingKnown, []);
		expect(notes).toEqual([]);
		expect(candidates).toHaveLength(many.length);
	});
});

it('never exceeds the cap', () => {
	const choice = fc.option(fc.array(fc.constantFrom(...ids, 'x'), { maxLength: 60 }));
	const wanted = fc.subarray([...ids]);
	fc.assert(
		fc.property(choice, wanted, (own, tapped) => {
			const knowledge = said(tapped.map((id: NoteId) => [id, { wanted: true }]));
			expect(deckOf(text, knowledge, own).notes.length).toBeLessThanOrEqual(deckSize.most);
		})
	);
});
