import { describe, expect, it } from 'vitest';
import { mostWords, wordsLegend, wordsMarks, wordsShapes, wordsSummary, wordsTable, wordsText } from './words';

const first = 20_765;
const at = (days: number, known: number, learning: number) => ({ day: first + days, known, learning });
const few = [at(0, 0, 0), at(1, 0, 8), at(2, 1, 9)];
const years = Array.from({ length: 60 }, (_, week) => at(7 * week, week, 2 * week));

describe('words over time', () => {
	it.each([
		['none yet', few.slice(0, 2), '8 words are being learnt; none has lasted three weeks yet.'],
		['one', [at(0, 1, 1)], 'Your answers show that you know 1 word; 1 more is being learnt.'],
		['thousands', [at(0, 6382, 1370)], 'Your answers show that you know 6,382 words; 1,370 more are being learnt.'],
		['many', years, 'Your answers show that you know 59 words; 118 more are being learnt.']
	])('%s', (_, words, expected) => {
		expect(wordsText(words)).toBe(expected);
	});

	it('are a sentence for who does not see the chart', () => {
		expect(wordsSummary(few)).toBe('Words since 8 Nov 2026: from none to 1 known and 9 being learnt.');
	});

	it('have a legend with their numbers now', () => {
		expect(wordsLegend(few)).toEqual([
			{ of: 'known', name: 'Known', value: '1' },
			{ of: 'learning', name: 'Being learnt', value: '9' }
		]);
	});

	it('are stacked: the axis must hold both', () => {
		expect(mostWords(few)).toBe(10);
		expect(mostWords([])).toBe(0);
	});

	it('are drawn from the left to the right, from the foot up', () => {
		const { known, learning, knownLine, allLine } = wordsShapes(few, 10);
		expect(knownLine).toBe('M0,100L50,100L100,90');
		expect(allLine).toBe('M0,100L50,20L100,0');
		expect(known).toBe('M0,100L50,100L100,90L100,100L50,100L0,100Z');
		expect(learning).toBe('M0,100L50,20L100,0L100,90L50,100L0,100Z');
	});

	it('have dates below, with years where there are several', () => {
		expect(wordsMarks(few)).toEqual([
			{ at: 0, label: '8 Nov' },
			{ at: 1, label: '10 Nov' }
		]);
		expect(wordsMarks(years).map(({ label }) => label)).toEqual(['8 Nov 2026', '30 May 2027', '26 Dec 2027']);
		expect(wordsMarks([])).toEqual([]);
	});

	it('are a table, the newest first', () => {
		expect(wordsTable(few).rows).toEqual([
			['10 Nov 2026', '1', '9'],
			['9 Nov 2026', '0', '8'],
			['8 Nov 2026', '0', '0']
		]);
	});
});
