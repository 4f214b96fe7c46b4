import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { notesOf } from '#lib/cards';
import { invented, textOf, wordsOf, type Row } from './example.fixture';
import { confusable, daysApart, spread } from './spread';

const learning: Row = { word: 'تعلم', sense: 'learning', root: 'علم', kind: 'masdar' };
const teaching: Row = { word: 'تعليم', sense: 'teaching', root: 'علم', kind: 'masdar' };
const country: Row = { word: 'بلد', sense: 'country' };
const state: Row = { word: 'دولة', sense: 'state, country' };
const filler = (length: number) => Array.from({ length }, (_, index) => invented(index));
const notes = (rows: readonly Row[]) => notesOf(textOf(rows));

describe('confusable notes', () => {
	it.each([
		['look-alikes', learning, teaching, true],
		['near-synonyms', country, state, true],
		['unlike words', learning, country, false]
	])('%s', (_, one, other, expected) => {
		const [a, b] = notes([one, other]);
		expect(a && b && confusable(a, b)).toBe(expected);
	});
});

describe('spread', () => {
	it.each([
		['look-alikes', learning, teaching],
		['near-synonyms', country, state]
	])('%s are new days apart', (_, one, other) => {
		const perDay = 4;
		const words = wordsOf(spread(notes([one, other, ...filler(20)]), perDay));
		const apart = words.indexOf(other.word) - words.indexOf(one.word);
		expect(words[0]).toBe(one.word);
		expect(apart).toBeGreaterThanOrEqual(daysApart * perDay);
	});

	it('puts them as far apart as the notes allow', () => {
		expect(wordsOf(spread(notes([learning, teaching, invented(1)]), 8))).toEqual(['تعلم', invented(1).word, 'تعليم']);
	});

	it('keeps the order of what cannot be confused', () => {
		const given = notes(filler(15));
		expect(spread(given, 8)).toEqual(given);
	});

	it('loses and doubles nothing', () => {
		const pool = fc.shuffledSubarray([learning, teaching, country, state, ...filler(8)]);
		fc.assert(
			fc.property(pool, fc.nat(20), (rows, perDay) => {
				const given = notes(rows);
				expect(new Set(spread(given, perDay))).toEqual(new Set(given));
				expect(spread(given, perDay)).toHaveLength(given.length);
			})
		);
	});
});
