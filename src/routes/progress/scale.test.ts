import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { axisFor } from './scale';

describe('the axis of counts', () => {
	it.each([
		[0, 1, [0, 1]],
		[1, 1, [0, 1]],
		[2, 2, [0, 1, 2]],
		[7, 8, [0, 2, 4, 6, 8]],
		[18, 20, [0, 5, 10, 15, 20]],
		[100, 100, [0, 50, 100]],
		[1234, 1500, [0, 500, 1000, 1500]]
	])('up to %d', (greatest, top, ticks) => {
		expect(axisFor(greatest)).toEqual({ top, ticks });
	});

	it('holds every count, with whole lines and not many of them', () => {
		fc.assert(
			fc.property(fc.nat({ max: 1_000_000 }), (greatest) => {
				const { top, ticks } = axisFor(greatest);
				expect(top).toBeGreaterThanOrEqual(greatest);
				expect(ticks[0]).toBe(0);
				expect(ticks.at(-1)).toBe(top);
				expect(ticks.length).toBeLessThanOrEqual(6);
				for (const tick of ticks) expect(Number.isInteger(tick)).toBe(true);
			})
		);
	});
});
