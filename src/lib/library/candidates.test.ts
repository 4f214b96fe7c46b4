import { describe, expect, it } from 'vitest';
import { notesOf, type Note, type NoteId } from '#lib/cards';
import { candidates } from './candidates';
import { invented, nothingKnown, said, textOf, wordsOf, type Row } from './example.fixture';
import type { Knowledge } from './knowledge';

const row = (word: string, more: Partial<Row> = {}): Row => ({ word, sense: word, ...more });
const ordered = (rows: readonly Row[], knowledge: Knowledge = nothingKnown) =>
	wordsOf(candidates(notesOf(textOf(rows)), knowledge).map(({ note }) => note));

describe('the order of candidates', () => {
	it.each([
		['what is met more often', [row('كتاب'), row('قمر'), row('قمر')], ['قمر', 'كتاب']],
		['what is more useful', [row('كتاب', { band: 5 }), row('قمر', { band: 1 })], ['قمر', 'كتاب']],
		[
			'three times rare before once common',
			[row('قمر', { band: 1 }), ...Array.from({ length: 3 }, () => row('كتاب', { band: 4 }))],
			['كتاب', 'قمر']
		],
		[
			'names last, however often',
			[row('صين', { pos: 'PROPN' }), row('صين', { pos: 'PROPN' }), row('قمر', { band: 6 })],
			['قمر', 'صين']
		],
		['of equals, what is met first', [row('كتاب'), row('قمر')], ['كتاب', 'قمر']],
		['function words not by themselves', [row('في', { pos: 'ADP' }), row('قمر')], ['قمر']]
	])('%s', (_, rows, words) => {
		expect(ordered(rows)).toEqual(words);
	});

	it('function words too for who is starting', () => {
		const starting = { ...nothingKnown, functionWords: 'learnt' } as const;
		expect(ordered([row('في', { pos: 'ADP', band: 1 }), row('قمر')], starting)).toEqual(['في', 'قمر']);
	});

	it('what other articles have', () => {
		const elsewhere = new Map([['قمر_NOUN_1' as NoteId, 1]]);
		expect(ordered([row('كتاب'), row('قمر')], { ...nothingKnown, elsewhere })).toEqual(['قمر', 'كتاب']);
	});

	it.each([
		['a word', 'قمر_NOUN_1', row('قمر', { band: 6 })],
		['a name', 'صين_PROPN_1', row('صين', { pos: 'PROPN' })],
		['a function word', 'في_ADP_1', row('في', { pos: 'ADP', band: 1 })]
	] as const)('what was tapped before all else: %s', (_, id, tapped) => {
		expect(ordered([row('كتاب'), row('كتاب'), tapped], said([[id, { wanted: true }]]))[0]).toBe(tapped.word);
	});
});

describe('no candidate', () => {
	const rows = [row('كتاب', { band: 1 }), row('قمر')];
	it.each([
		['what is known', said([['كتاب_NOUN_1', { known: true }]])],
		['what is ignored', said([['كتاب_NOUN_1', { ignored: true }]])],
		['what was met', said([['كتاب_NOUN_1', { met: { day: 3 } }]])],
		['what is assumed known', { ...nothingKnown, assumed: new Set([1] as const) }]
	])('%s', (_, knowledge) => {
		expect(ordered(rows, knowledge)).toEqual(['قمر']);
	});

	it('nor a name of an assumed band', () => {
		const monday = row('اثنين', { pos: 'PROPN', band: 1 });
		const assuming = { ...nothingKnown, assumed: new Set([1] as const) };
		expect(ordered([monday, row('قمر')])).toEqual(['قمر', 'اثنين']);
		expect(ordered([monday, row('قمر')], assuming)).toEqual(['قمر']);
	});

	it('but what is assumed can be brought back', () => {
		const back = { ...said([['كتاب_NOUN_1', { known: false }]]), assumed: new Set([1] as const) };
		expect(ordered(rows, back)).toContain('كتاب');
	});
});

it('gives every factor of a note’s worth', () => {
	const [first] = candidates(notesOf(textOf([invented(0, { band: 3 }), invented(0, { band: 3 })])), nothingKnown);
	expect(first?.worth).toEqual({ group: 1, occurrences: 2, usefulness: 0.6, elsewhere: 1, worth: 1.2 });
	expect((first?.note satisfies Note | undefined)?.places).toHaveLength(2);
});
