import { describe, expect, it } from 'vitest';
import type { TextHash } from '#lib/arabic/text';
import type { NoteId } from '#lib/cards';
import { textOf, type Row } from '../example.fixture';
import { familyIn, lexiconOf, strayWord, wordsIn } from './lexicon';

const book: Row = { word: 'كتاب', sense: 'book', root: 'كتب' };
const writer: Row = { word: 'كاتب', sense: 'writer', root: 'كتب' };
const moon: Row = { word: 'قمر', sense: 'moon' };
const inWord: Row = { word: 'في', sense: 'in', pos: 'ADP' };
const china: Row = { word: 'صين', sense: 'China', pos: 'PROPN' };
const digits: Row = { word: '26', sense: '26', pos: 'NUM', kind: 'number' };
const text = (hash: string, rows: readonly Row[], units: readonly (readonly number[])[] = []) => ({
	...textOf(rows, units),
	hash: hash as TextHash
});

const words = lexiconOf([
	wordsIn(text('one', [book, moon, book, digits], [[0, 1]])),
	wordsIn(text('two', [china, { ...book, sense: 'letter' }, inWord, writer]))
]);
const word = (id: string) => words.find((each) => each.id === id);

describe('the words of several texts', () => {
	it('are each there once, units too, in the order first met; digits are none', () => {
		expect(words.map(({ id }) => id)).toEqual([
			'كتاب قمر_UNIT_1',
			'كتاب_NOUN_1',
			'قمر_NOUN_1',
			'صين_PROPN_1',
			'في_ADP_1',
			'كاتب_NOUN_1'
		]);
		expect(words.map(({ order }) => order)).toEqual([0, 1, 2, 3, 4, 5]);
	});

	it('have all senses met, all places and all forms, with the texts they are in', () => {
		expect(word('كتاب_NOUN_1')).toMatchObject({
			headword: 'كتاب',
			senses: ['book', 'letter'],
			occurrences: 3,
			forms: [{ form: 'كتاب', read: 'كتاب', stem: 'كتاب', times: 3 }],
			texts: [{ text: 'one' }, { text: 'two' }]
		});
		expect(word('كتاب قمر_UNIT_1')).toMatchObject({ headword: 'كتاب قمر', senses: ['book moon'], forms: [] });
	});

	it('of no text are none', () => {
		expect(lexiconOf([])).toEqual([]);
		expect(lexiconOf([wordsIn(text('empty', []))])).toEqual([]);
	});

	it('are known by their ids alone where no text has them any more', () => {
		const stray = strayWord('سوق_NOUN_1' as NoteId, 9);
		expect(stray).toMatchObject({ headword: 'سوق', note: null, root: null, occurrences: 0, order: 9 });
		expect(familyIn(words, stray)).toEqual([]);
	});

	it.each([
		['كتاب_NOUN_1', ['كاتب_NOUN_1']],
		['كاتب_NOUN_1', ['كتاب_NOUN_1']],
		['قمر_NOUN_1', []],
		['صين_PROPN_1', []],
		['كتاب قمر_UNIT_1', []]
	])('the family of %s', (id, family) => {
		const found = word(id);
		expect(found && familyIn(words, found).map((each) => each.id)).toEqual(family);
	});
});
