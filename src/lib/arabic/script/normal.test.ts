import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stored } from '.';

describe('stored', () => {
	it('is NFC, however many marks stand on a letter', () => {
		const marks = [
			'\u064E',
			'\u0651',
			'\u0653',
			'\u0655',
			'\u0315',
			'\u0334',
			'\u0345',
			'\u034F',
			'\u0344',
			'\u20DD',
			'\u0316',
			'\u{1D165}',
			'\u0903'
		];
		const heap = fc.string({ unit: fc.constantFrom(...marks), minLength: 20, maxLength: 80 });
		fc.assert(
			fc.property(fc.constantFrom('ا', 'ي', 'a', ''), heap, (letter, on) => {
				const text = `${letter}${on} ب`;
				expect(stored(text)).toBe(text.normalize('NFC'));
			}),
			{ numRuns: 500 }
		);
	});
});
