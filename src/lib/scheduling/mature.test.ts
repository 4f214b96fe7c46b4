import { describe, expect, it } from 'vitest';
import { inReview } from './examples';
import { newCard } from './fold';
import { isMature } from './mature';

describe('isMature', () => {
	const strong = inReview(100, 22, 5, 122);
	it.each([
		['never answered', newCard, false],
		['in review, below three weeks', inReview(100, 20.9, 5, 121), false],
		['in review, at three weeks', inReview(100, 21, 5, 121), false],
		['in review, above three weeks', inReview(100, 21.1, 5, 121), true],
		['strong, but learning', { ...strong, phase: 'learning' as const }, false],
		['strong, but relearning after a lapse', { ...strong, phase: 'relearning' as const }, false]
	])('%s', (_, state, expected) => {
		expect(isMature(state)).toBe(expected);
	});
});
