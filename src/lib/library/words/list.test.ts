import { describe, expect, it } from 'vitest';
import type { NoteId } from '#lib/cards';
import { textOf, type Row } from '../example.fixture';
import { lexiconOf, wordsIn } from './lexicon';
import { countByFilter, inWordOrder, isListed, wordFilters, type WordEntry, type WordFilter } from './list';
import type { WordState } from './state';

const rows: Row[] = [
	{ word: 'قمر', sense: 'moon', root: 'قمر' },
	{ word: 'أكل', sense: 'food', root: 'ءكل' },
	{ word: 'صين', sense: 'China', pos: 'PROPN' },
	{ word: 'كتاب', sense: 'book', root: 'كتب' },
	{ word: 'كاتب', sense: 'writer', root: 'كتب' }
];
const words = lexiconOf([wordsIn(textOf(rows))]);
const plain: WordState = { status: 'new', wanted: 'no', stability: null, recall: null, next: null };
const states: Partial<WordState>[] = [
	{ status: 'learning', stability: 9, next: 12 },
	{ status: 'known', stability: 40, next: 12 },
	{ status: 'name' },
	{ wanted: 'yes' },
	{ status: 'learning', stability: 2, next: 11 }
];
const entries: WordEntry[] = words.map((word, at) => ({ word, state: { ...plain, ...states[at] } }));
const lettersOf = (some: readonly WordEntry[]) => some.map(({ word }) => word.id.split('_')[0]);
const idOf = (row: string) => words.find(({ id }) => id.startsWith(row))?.id as NoteId;

describe('the order of words', () => {
	it.each([
		['due', ['كاتب', 'قمر', 'أكل', 'صين', 'كتاب']],
		['strength', ['كاتب', 'قمر', 'أكل', 'صين', 'كتاب']],
		['root', ['أكل', 'قمر', 'كاتب', 'كتاب', 'صين']],
		['met', ['كتاب', 'قمر', 'أكل', 'صين', 'كاتب']]
	] as const)('by %s', (order, expected) => {
		const met = new Map([
			[idOf('كتاب'), 0],
			[idOf('قمر'), 1]
		]);
		expect(lettersOf(inWordOrder(entries, order, met))).toEqual(expected);
	});
	it('changes nothing it was given', () => {
		const before = [...entries];
		inWordOrder(entries, 'due', new Map());
		expect(entries).toEqual(before);
	});
});

describe('which words a filter lists', () => {
	it.each<[WordFilter, string[]]>([
		['learning', ['قمر', 'كتاب', 'كاتب']],
		['new', []],
		['known', ['أكل']],
		['name', ['صين']],
		['ignored', []],
		['assumed', []],
		['all', ['قمر', 'أكل', 'صين', 'كتاب', 'كاتب']]
	])('%s', (filter, expected) => {
		expect(lettersOf(entries.filter((entry) => isListed(entry, filter)))).toEqual(expected);
	});
	it('is counted as it is listed', () => {
		const counts = countByFilter(entries);
		for (const filter of wordFilters)
			expect(counts[filter]).toBe(entries.filter((entry) => isListed(entry, filter)).length);
	});
});
