import { describe, expect, it } from 'vitest';
import type { ProgressForecast } from '#lib/app';
import { forecastBars, forecastMarks, forecastTable, forecastText } from './forecast';

const first = 20_765;
/** Thirty days, of which some have cards. */
function coming(counts: Readonly<Record<number, number>>): ProgressForecast {
	const all = Array.from({ length: 30 }, (_, at) => counts[at] ?? 0);
	const total = all.reduce((sum, count) => sum + count, 0);
	const count = Math.max(...all);
	const heaviest = total === 0 ? null : { inDays: all.indexOf(count), count };
	return {
		days: all.map((each, at) => ({ day: first + at, count: each })),
		summary: { total, average: total / 30, heaviest }
	};
}

describe('what comes back', () => {
	it.each([
		['nothing', {}, 'Nothing is due in the next 30 days.'],
		[
			'one card',
			{ 3: 1 },
			'1 card in the next 30 days, fewer than one a day. The most on one day: 1, on Wednesday 11 November.'
		],
		[
			'most of it today',
			{ 0: 40, 1: 20 },
			'60 cards in the next 30 days, about 2 a day. The most on one day: 40, today.'
		],
		[
			'many',
			{ 6: 1500, 7: 1500 },
			'3,000 cards in the next 30 days, about 100 a day. The most on one day: 1,500, on Saturday 14 November.'
		]
	])('%s', (_, counts, expected) => {
		expect(forecastText(coming(counts))).toBe(expected);
	});

	it('says the number of the heaviest day over its bar alone', () => {
		const bars = forecastBars(coming({ 0: 2, 4: 9, 5: 9 }));
		expect(bars.flatMap(({ top }, at) => (top ? [[at, top]] : []))).toEqual([[4, '9']]);
		expect(bars.map(({ tone }) => tone).indexOf('now')).toBe(0);
		expect(bars.filter(({ tone }) => tone === 'now')).toHaveLength(1);
	});

	it('has a word under today, every tenth day and the last', () => {
		const marks = forecastMarks(coming({}));
		expect(marks.map(({ label }) => label)).toEqual(['Today', '18 Nov', '28 Nov', '7 Dec']);
		expect(marks[1]?.at).toBeCloseTo(10.5 / 30);
	});

	it('is a table of every day', () => {
		const { rows } = forecastTable(coming({ 1: 5 }));
		expect(rows).toHaveLength(30);
		expect(rows.slice(0, 2)).toEqual([
			['Today', '0'],
			['Mon 9 Nov', '5']
		]);
	});
});
