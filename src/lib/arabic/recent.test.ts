import { describe, expect, it } from 'vitest';
import { Recent } from './recent';

describe('Recent', () => {
	it('keeps what was asked for lately, and forgets the rest', () => {
		const recent = new Recent<number, string>(3);
		for (let key = 0; key < 100; key++) {
			recent.set(key, `${key}`);
			expect(recent.get(0)).toBe('0');
		}
		const held = Array.from({ length: 100 }, (_, key) => key).filter((key) => recent.get(key) !== undefined);
		expect(held).toContain(99);
		expect(held).toContain(98);
		expect(held.length).toBeLessThanOrEqual(6);
	});
});
