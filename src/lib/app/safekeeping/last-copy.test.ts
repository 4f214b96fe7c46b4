import { describe, expect, it } from 'vitest';
import type { Copy } from '#lib/storage';
import { answersSince, copyAfterRestore, totalsOf } from './last-copy';

const row = (day: number, reviews: number, newNotes = 0) => ({ day, reviews, newNotes });
const copy = (change: Partial<Copy> = {}): Copy => ({
	at: 1000,
	day: 102,
	reviewsOfDay: 5,
	events: 50,
	name: 'known',
	...change
});
const days = [row(100, 20, 8), row(102, 9, 2), row(105, 12)];

describe('totals', () => {
	it('are the sums of the days', () => {
		expect(totalsOf(days)).toEqual({ answers: 41, words: 10, firstDay: 100, lastDay: 105 });
		expect(totalsOf([])).toEqual({ answers: 0, words: 0, firstDay: undefined, lastDay: undefined });
	});
});

describe('answers since the last copy', () => {
	it.each<[string, Copy | undefined, number]>([
		['are all where there is none', undefined, 41],
		['are those of its day after it, and of later days', copy(), 16],
		['are none right after it', copy({ day: 105, reviewsOfDay: 12 }), 0],
		['are never fewer than none, as after an undo', copy({ day: 105, reviewsOfDay: 13 }), 0],
		['are those of later days when its day has gone', copy({ day: 103, reviewsOfDay: 0 }), 12]
	])('%s', (_, last, count) => {
		expect(answersSince(last, days)).toBe(count);
	});
});

describe('after a restore the last copy', () => {
	const file = copy({ at: 500, events: 60, name: 'file' });
	it.each<[string, Copy | undefined, number, object]>([
		['is the file, where none was known', undefined, 60, { name: 'file', events: 60 }],
		['is the one known, with what the file brought', copy({ events: 50 }), 20, { name: 'known', events: 70 }],
		['is the file, where it holds more', copy({ events: 10 }), 45, { name: 'file', events: 60 }]
	])('%s', (_, known, added, expected) => {
		expect(copyAfterRestore(known, file, added)).toMatchObject(expected);
	});
});
