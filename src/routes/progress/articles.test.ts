import { describe, expect, it } from 'vitest';
import { coveragePercent, deckParts } from './articles';

describe('the parts of a deck', () => {
	it.each([
		['nothing to learn', { notes: 0, met: 0, learning: 0, known: 0 }, []],
		['not begun', { notes: 16, met: 0, learning: 0, known: 0 }, ['16 new']],
		[
			'met counts as being learnt',
			{ notes: 16, met: 3, learning: 5, known: 2 },
			['2 known', '8 being learnt', '6 new']
		],
		['all known', { notes: 5, met: 0, learning: 0, known: 5 }, ['5 known']]
	])('%s', (_, deck, expected) => {
		const parts = deckParts({ deck });
		expect(parts.map(({ text }) => text)).toEqual(expected);
		expect(parts.reduce((sum, { count }) => sum + count, 0)).toBe(deck.notes);
	});
});

describe('coverage', () => {
	it('is said in whole hundredths', () => {
		expect(coveragePercent({ coverage: { numerator: 2, denominator: 3, share: 2 / 3 } })).toBe(67);
	});
});
