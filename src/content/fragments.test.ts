import { describe, expect, it } from 'vitest';
import { at, reading } from './real.fixture';

describe('fragments', () => {
	/** Fragments that show fewer than 5 or more than 14 words because grammar forces it: sentence.fragment, from 1, and why. */
	const exceptions: Readonly<Record<string, string>> = {};

	it('hold every word exactly once', () => {
		for (const { tokens, fragments } of reading().sentences)
			expect(fragments.flatMap(({ own }) => own).sort((a, b) => a - b)).toEqual(tokens.map((_, index) => index));
	});

	it('show 5 to 14 words, but for those named here', () => {
		const outside = reading().sentences.flatMap(({ fragments }, sentence) =>
			fragments.flatMap(({ own, grey }, index) => {
				const shown = own.length + grey.length;
				return shown >= 5 && shown <= 14 ? [] : [{ name: `${sentence + 1}.${index + 1}`, shown }];
			})
		);
		expect(outside.map(({ name }) => name)).toEqual(Object.keys(exceptions));
		for (const { name, shown } of outside) expect([shown >= 4, shown <= 18], name).toEqual([true, true]);
	});

	it('have at most three grey words, none of them their own', () => {
		for (const { fragments } of reading().sentences) {
			for (const { own, grey, english } of fragments) {
				expect(grey.length, english).toBeLessThanOrEqual(3);
				expect(
					grey.filter((each) => own.includes(each)),
					english
				).toEqual([]);
			}
		}
	});

	it('have English, and so has every sentence', () => {
		for (const { english, fragments } of reading().sentences) {
			expect(english).toMatch(/\w.*[.”"’]$/u);
			for (const fragment of fragments) expect(fragment.english).toMatch(/\w/u);
		}
	});
});

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
