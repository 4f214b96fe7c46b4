import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hashText, offsetsInInput, tokenise } from '.';

describe('offsets in the input', () => {
	it.each([
		['كتب', [0, 1, 2, 3], 'NFC already'],
		['ا\u0653ب', [0, 2, 3], 'a madda put on by itself'],
		['عَز\u0651\u064Eز', [0, 1, 2, 3, 4, 5, 6], 'marks in the other order']
	])('%j', (input, expected) => {
		const at = offsetsInInput(input);
		expect(Array.from({ length: input.normalize('NFC').length + 1 }, (_, offset) => at(offset))).toEqual(expected);
	});

	it('cut the same tokens out of the input as out of its NFC form', () => {
		const piece = fc.constantFrom(
			'ا',
			'ا\u0653',
			'و\u0654',
			'ب\u0651\u064E',
			' ',
			'é',
			'e\u0301',
			'\u0915\u093C',
			'각',
			'😀',
			'\uD800'
		);
		fc.assert(
			fc.property(fc.array(piece), (pieces) => {
				const input = pieces.join('');
				const nfc = input.normalize('NFC');
				const at = offsetsInInput(input);
				expect(at(nfc.length)).toBe(input.length);
				for (const { start, end } of tokenise(nfc))
					expect(input.slice(at(start), at(end)).normalize('NFC')).toBe(nfc.slice(start, end));
			})
		);
	});
});

describe('the name of a text', () => {
	it('is the first 128 bits of SHA-256 of its NFC form', () => {
		expect(hashText('')).toBe('e3b0c44298fc1c149afbf4c8996fb924');
		expect(hashText('ا\u0653')).toBe(hashText('آ'));
		expect(hashText('كتب')).not.toBe(hashText('كتب '));
		expect(hashText('كتب')).toMatch(/^[0-9a-f]{32}$/u);
	});
});
