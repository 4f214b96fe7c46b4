import { describe, expect, it } from 'vitest';
import { at } from './real.fixture';

describe('the cut of P2', () => {
	it('is the one that the conventions give', () => {
		const { fragments } = at('P2 w1').sentence;
		const ranges = fragments.map(({ own }) => [(own[0] ?? 0) + 1, (own.at(-1) ?? 0) + 1, own.length]);
		expect(ranges).toEqual([
			[1, 8, 8],
			[9, 18, 10],
			[19, 23, 5],
			[24, 35, 12],
			[36, 46, 11]
		]);
		// In grey: the subject of the fourth, the head of the genitive of the fifth.
		expect(fragments[3]?.grey).toContain(2);
		expect(fragments[4]?.grey).toContain(31);
	});
});
