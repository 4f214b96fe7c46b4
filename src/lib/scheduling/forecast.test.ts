import { describe, expect, it } from 'vitest';
import { answered, inReview, noon } from './examples';
import { newCard } from './fold';
import { forecast, summarise, type ForecastSummary } from './forecast';
import { defaultSettings } from './settings';

const due = (day: number) => ({ state: inReview(100, 5, 5, day), suspended: false, buriedUntil: null });

describe('forecast', () => {
	it.each([
		['nothing', [], [0, 0, 0]],
		['overdue counts today', [due(90), due(100)], [2, 0, 0]],
		['each on its day', [due(101), due(102), due(102)], [0, 1, 2]],
		['beyond the last day', [due(103)], [0, 0, 0]],
		['suspended', [{ ...due(100), suspended: true }], [0, 0, 0]],
		['buried: when it comes back', [{ ...due(100), buriedUntil: 102 }], [0, 0, 1]],
		['buried until before it is due', [{ ...due(102), buriedUntil: 101 }], [0, 0, 1]],
		['new', [{ ...due(100), state: newCard }], [0, 0, 0]],
		['within steps', [{ ...due(100), state: answered(newCard, noon(100), 1, defaultSettings) }], [1, 0, 0]]
	])('%s', (_, cards, expected) => {
		expect(forecast(cards, 100, 3)).toEqual(expected);
	});
});

describe('the summary of a forecast', () => {
	it.each<[string, number[], ForecastSummary]>([
		['of no days', [], { total: 0, average: 0, heaviest: null }],
		['nothing due', [0, 0], { total: 0, average: 0, heaviest: null }],
		['the average is not rounded', [1, 2], { total: 3, average: 1.5, heaviest: { inDays: 1, count: 2 } }],
		['the first of two heaviest days', [0, 4, 4, 1], { total: 9, average: 2.25, heaviest: { inDays: 1, count: 4 } }]
	])('%s', (_, counts, expected) => {
		expect(summarise(counts)).toEqual(expected);
	});
});
