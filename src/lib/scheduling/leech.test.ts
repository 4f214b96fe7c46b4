import { expect, it } from 'vitest';
import { inReview } from './examples';
import { newCard } from './fold';
import { isLeech } from './leech';
import { settingsFrom } from './settings';

it.each<[threshold: number, lapses: number[]]>([
	[8, [8, 12, 16, 20]],
	[5, [5, 8, 11, 14, 17, 20]],
	[1, Array.from({ length: 20 }, (_, index) => index + 1)],
	[0, []]
])('with a threshold of %i a card is a leech at %j lapses', (leechThreshold, expected) => {
	const settings = settingsFrom({ leechThreshold });
	const lapses = Array.from({ length: 21 }, (_, index) => index);
	expect(lapses.filter((each) => isLeech({ ...inReview(100, 5, 5, 100), lapses: each }, settings))).toEqual(expected);
	expect(isLeech(newCard, settings)).toBe(false);
});
