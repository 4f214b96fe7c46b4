import { describe, expect, it } from 'vitest';
import { compareRetention, trueRetention, type RetentionCounts } from './retention';

const day = (inReview: number, lapses: number, mature: number, matureLapses: number): RetentionCounts => ({
	inReview,
	lapses,
	mature,
	matureLapses
});
/** `[asked, remembered]` of young, mature and all. */
const table = (days: readonly RetentionCounts[]) => {
	const { young, mature, all } = trueRetention(days);
	return [young, mature, all].map(({ asked, remembered }) => [asked, remembered]);
};

describe('true retention', () => {
	it.each<[string, RetentionCounts[], number[][]]>([
		['of no day', [], [[0, 0], [0, 0], [0, 0]]], // prettier-ignore
		['of a day without cards in review', [day(0, 0, 0, 0)], [[0, 0], [0, 0], [0, 0]]], // prettier-ignore
		['young cards only', [day(10, 1, 0, 0)], [[10, 9], [0, 0], [10, 9]]], // prettier-ignore
		['mature cards only', [day(4, 1, 4, 1)], [[0, 0], [4, 3], [4, 3]]], // prettier-ignore
		['days add up before they are divided', [day(1, 1, 0, 0), day(9, 0, 5, 0)], [[5, 4], [5, 5], [10, 9]]] // prettier-ignore
	])('%s', (_, days, expected) => {
		expect(table(days)).toEqual(expected);
	});
});

describe('retention against the desired one', () => {
	it.each<[string, number, number, number, ReturnType<typeof compareRetention>]>([
		['nothing asked', 0, 0, 0.9, 'few'],
		['too few answers to say', 29, 10, 0.9, 'few'],
		['as desired', 100, 90, 0.9, 'near'],
		['five points of a hundred answers are chance', 100, 85, 0.9, 'near'],
		['of a thousand they are not', 1000, 850, 0.9, 'below'],
		['far below with few answers', 30, 20, 0.9, 'below'],
		['above', 1000, 960, 0.9, 'above'],
		['two points are not worth a word, however many answers', 1_000_000, 885_000, 0.9, 'near'],
		['all remembered, few asked', 40, 40, 0.9, 'above'],
		['another desired retention', 1000, 850, 0.85, 'near']
	])('%s', (_, asked, remembered, desired, expected) => {
		expect(compareRetention({ asked, remembered }, desired)).toBe(expected);
	});
});
