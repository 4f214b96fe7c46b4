import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordsOverTime, type WordCounts } from './over-time';

const row = (day: number, newNotes: number, known = 0): WordCounts => ({ day, newNotes, known });
/** `[day, known, learning]` */
const points = (days: readonly WordCounts[], today: number) =>
	wordsOverTime(days, today).map(({ day, known, learning }) => [day, known, learning]);

describe('words over time', () => {
	it.each<[string, WordCounts[], number, number[][]]>([
		['nothing done', [], 100, []],
		['the first day: from nothing', [row(100, 8)], 100, [[99, 0, 0], [100, 0, 8]]], // prettier-ignore
		['a day without study stays level', [row(100, 8)], 102, [[99, 0, 0], [100, 0, 8], [101, 0, 8], [102, 0, 8]]], // prettier-ignore
		['what becomes known is no longer learnt', [row(100, 8), row(101, 2, 3)], 101, [[99, 0, 0], [100, 0, 8], [101, 3, 7]]], // prettier-ignore
		['and is again when it is forgotten', [row(100, 3, 2), row(101, 0, -1)], 101, [[99, 0, 0], [100, 2, 1], [101, 1, 2]]], // prettier-ignore
		['in any order', [row(101, 2), row(100, 8)], 101, [[99, 0, 0], [100, 0, 8], [101, 0, 10]]], // prettier-ignore
		['a day after today counts as today', [row(100, 1), row(150, 1)], 101, [[99, 0, 0], [100, 0, 1], [101, 0, 2]]], // prettier-ignore
		['only days after today', [row(150, 1)], 101, [[100, 0, 0], [101, 0, 1]]], // prettier-ignore
		['more known than met', [row(100, 0, 1)], 100, [[99, 0, 0], [100, 1, 0]]] // prettier-ignore
	])('%s', (_, days, today, expected) => {
		expect(points(days, today)).toEqual(expected);
	});

	it.each([
		['four weeks, by day', 28, 30, 1],
		['a day more, by week', 29, 6, 7],
		['two years, by week', 730, 106, 7],
		['three years, by four weeks', 1095, 41, 28]
	])('%s', (_, span, count, step) => {
		const all = wordsOverTime([row(1000 - span, 1)], 1000);
		expect(all).toHaveLength(count);
		expect(all.at(-1)?.day).toBe(1000);
		expect((all[1]?.day ?? 0) - (all[0]?.day ?? 0)).toBe(step);
		expect(all[0]).toMatchObject({ known: 0, learning: 0 });
	});

	it('ends with all that was counted', () => {
		const day = fc.record({ day: fc.nat({ max: 3000 }), newNotes: fc.nat({ max: 20 }), known: fc.nat({ max: 5 }) });
		fc.assert(
			fc.property(fc.array(day, { minLength: 1 }), fc.nat({ max: 3000 }), (days, today) => {
				const all = wordsOverTime(days, today);
				const sum = (key: 'newNotes' | 'known') => days.reduce((total, each) => total + each[key], 0);
				expect(all[0]).toMatchObject({ known: 0, learning: 0 });
				expect(all.at(-1)).toEqual({
					day: today,
					known: sum('known'),
					learning: Math.max(0, sum('newNotes') - sum('known'))
				});
			})
		);
	});
});
