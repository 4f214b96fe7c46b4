import { describe, expect, it } from 'vitest';
import { beforeReading, wordsBefore } from './before';
import { invented, nothingKnown, notesOf, said, textOf, wordsOf, type Row } from './example.fixture';

/** Words that stand in a text once, but for those named here. */
function deck(rows: readonly Row[], again: readonly number[] = []) {
	return notesOf(textOf([...rows, ...again.flatMap((index) => rows[index] ?? [])]));
}
const many = Array.from({ length: 12 }, (_, index) => invented(index));
const word = (index: number) => many[index]?.word ?? '';
const id = (index: number) => `${word(index)}_NOUN_1`;
const day = 100;

describe('words to meet before reading', () => {
	it('are five where each stands in the text once', () => {
		expect(wordsBefore(deck(many), nothingKnown, beforeReading.most, day)).toHaveLength(beforeReading.least);
	});

	it('are up to eight where others stand in it more than once, in the order of the text', () => {
		const again = [11, 9, 7, 6, 5, 4, 3, 2, 1];
		const chosen = wordsBefore(deck(many, again), nothingKnown, beforeReading.most, day);
		expect(wordsOf(chosen)).toEqual([1, 2, 3, 4, 5, 6, 7, 9].map(word));
	});

	it.each([
		['none where the day has room for none', 0, 0],
		['three where it has room for three', 3, 3],
		['no more than there are', 40, 5]
	])('%s', (_, most, count) => {
		expect(wordsBefore(deck(many), nothingKnown, most, day)).toHaveLength(count);
	});

	it('are fewer in a small deck', () => {
		expect(wordsBefore(deck(many.slice(0, 2)), nothingKnown, 8, day)).toHaveLength(2);
		expect(wordsBefore([], nothingKnown, 8, day)).toEqual([]);
	});

	it('go by worth: a common word before rare ones that come first', () => {
		const rare = many.slice(0, 6).map((row) => ({ ...row, band: 6 as const }));
		const chosen = wordsBefore(deck([...rare, invented(20, { band: 1 })]), nothingKnown, 1, day);
		expect(wordsOf(chosen)).toEqual([invented(20).word]);
	});

	it('are none that the learner knows, ignores, has met, or put off', () => {
		const knowledge = said([
			[id(0), { known: true }],
			[id(1), { ignored: true }],
			[id(2), { met: { day } }],
			[id(3), { notBefore: day + 1 }],
			[id(4), { notBefore: day }]
		]);
		expect(wordsOf(wordsBefore(deck(many), knowledge, 8, day))).toEqual([4, 5, 6, 7, 8].map(word));
	});

	it('go beyond five for what was asked for', () => {
		const knowledge = said([7, 8, 9, 10, 11].map((index) => [id(index), { wanted: true }]));
		const others = said([6, 7, 8, 9, 10, 11].map((index) => [id(index), { wanted: true }]));
		expect(wordsBefore(deck(many), knowledge, 8, day)).toHaveLength(5);
		expect(wordsOf(wordsBefore(deck(many), others, 8, day))).toEqual([6, 7, 8, 9, 10, 11].map(word));
	});

	it('are no two that would be taken for each other', () => {
		const twins = [invented(0, { sense: 'enhancement' }), invented(1, { sense: 'enhancement' }), invented(2)];
		expect(wordsOf(wordsBefore(deck(twins), nothingKnown, 8, day))).toEqual([word(0), word(2)]);
	});
});
