import { describe, expect, it } from 'vitest';
import type { DayTotals } from '#lib/app';
import { numbersOf, rhythmText, weekBars, weekSummary, weekTable } from './today';

/** Sunday 8 November 2026 to Saturday the 14th. */
const first = 20_765;
const quiet = { reviews: 0, remembered: 0, newNotes: 0, milliseconds: 0 };
const week: DayTotals[] = Array.from({ length: 7 }, (_, at) => ({ ...quiet, day: first + at }));
week[5] = { day: first + 5, reviews: 40, remembered: 30, newNotes: 8, milliseconds: 400_000 };
week[6] = { day: first + 6, reviews: 3, remembered: 2, newNotes: 1, milliseconds: 20_000 };

describe('the numbers of a day', () => {
	it.each<[string, Partial<DayTotals>, string[]]>([
		['nothing done', {}, ['0', '0', '0', '–']],
		['words met, none asked', { newNotes: 3 }, ['0', '3', '0', '–']],
		['a few seconds', { reviews: 1, remembered: 1, milliseconds: 2000 }, ['1', '0', '< 1', '100\u00a0%']],
		['minutes are rounded', { reviews: 1, milliseconds: 100_000 }, ['1', '0', '2', '0\u00a0%']],
		['large numbers', { reviews: 1234, remembered: 1111 }, ['1,234', '0', '0', '90\u00a0%']]
	])('%s', (_, day, expected) => {
		expect(numbersOf({ day: first, ...quiet, ...day }).map(({ value }) => value)).toEqual(expected);
	});
});

describe('the rhythm', () => {
	it.each([
		['the first day', { studied: 1, of: 1, inARow: 1 }, 'You began today.'],
		['the second day', { studied: 1, of: 2, inARow: 1 }, 'Studied on 1 of the 2 days since you began.'],
		['five of seven', { studied: 5, of: 7, inARow: 2 }, 'Studied on 5 of the last 7 days.'],
		['with a row', { studied: 5, of: 7, inARow: 3 }, 'Studied on 5 of the last 7 days. 3 in a row.'],
		['a whole week', { studied: 7, of: 7, inARow: 7 }, 'Studied on each of the last 7 days.'],
		['longer', { studied: 7, of: 7, inARow: 30 }, 'Studied on each of the last 7 days. 30 in a row.'],
		['none: no reproach', { studied: 0, of: 7, inARow: 0 }, 'The last 7 days were free.']
	])('%s', (_, rhythm, expected) => {
		expect(rhythmText(rhythm)).toBe(expected);
	});
});

describe('the week', () => {
	it('has a bar a day, today at the end', () => {
		const bars = weekBars(week);
		expect(bars.map(({ label }) => label)).toEqual(['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat']);
		expect(bars.map(({ top }) => top)).toEqual(['', '', '', '', '', '40', '3']);
		expect(bars.map(({ tone }) => tone)).toEqual([...Array.from({ length: 6 }, () => 'other'), 'now']);
	});

	it('is a sentence', () => {
		expect(weekSummary(week)).toBe(
			'Reviews on each of the last seven days. Sun 0, Mon 0, Tue 0, Wed 0, Thu 0, Fri 40, Sat 3.'
		);
	});

	it('is a table', () => {
		const { columns, rows } = weekTable(week);
		expect(columns).toEqual(['Day', 'Reviews', 'New', 'Min.', 'Remem\u00adbered']);
		expect(rows).toHaveLength(7);
		expect(rows[5]).toEqual(['Fri 13 Nov', '40', '8', '7', '75\u00a0%']);
	});
});
