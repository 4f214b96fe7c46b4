import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gapsBetween, tokenise } from '.';

const words = (text: string) => tokenise(text).map(({ start, end }) => text.slice(start, end));

describe('tokens', () => {
	it.each([
		['من المقرر أن', ['من', 'المقرر', 'أن'], 'words'],
		['الـ25 الماضية', ['الـ25', 'الماضية'], 'digits join a preceding الـ'],
		['بالـ٢٥', ['بالـ٢٥'], 'with a proclitic'],
		['للـ25', ['للـ25'], 'with لِ'],
		['الْـ25', ['الْـ25'], 'with marks'],
		['لـ25', ['لـ', '25'], 'and nothing else'],
		['ال25', ['ال', '25'], 'not without its tatweel'],
		['كتابالـ25', ['كتابالـ', '25'], 'nor inside a word'],
		['و"في السنوات"', ['و', 'في', 'السنوات'], 'P14: a lone proclitic'],
		['احتفالا "بعام سياحي"', ['احتفالا', 'بعام', 'سياحي'], 'P13: ب stays with its word'],
		['وأوروبا،ما', ['وأوروبا', 'ما'], 'P6: a space missing'],
		['الصينية- القازاقية', ['الصينية', 'القازاقية'], 'P6: a dash'],
		['((علي بابا))', ['علي', 'بابا'], 'doubled brackets'],
		['تَعَلُّم ال\u0640\u0640\u0640لغة', ['تَعَلُّم', 'ال\u0640\u0640\u0640لغة'], 'marks and tatweel'],
		['51 مشروعا، 2.5 و1,000', ['51', 'مشروعا', '2.5', 'و', '1,000'], 'numbers with their points'],
		['في Windows 11 وB2B', ['في', '11', 'و'], 'other scripts are gaps, with their digits'],
		['می\u200Cخواهم', ['می\u200Cخواهم'], 'a zero-width joiner inside a word'],
		['ﺳﻼﻡ', ['ﺳﻼﻡ'], 'presentation forms'],
		['\u064E\u064E كتب', ['كتب'], 'marks without a letter are a gap'],
		['', [], 'nothing'],
		['—!؟', [], 'punctuation']
	])('%s → %j: %s', (text, expected) => expect(words(text)).toEqual(expected));

	it('and gaps concatenate to the text, whatever the text', () => {
		const piece = fc.constantFrom(
			'ب',
			'ال',
			'ـ',
			'25',
			'٣',
			'\u064E',
			'\u0651',
			' ',
			'\n',
			'.',
			'"',
			'\uD800',
			'\uDC00',
			'\u200D',
			'x',
			'ﻻ',
			'😀'
		);
		const anything = fc.oneof(
			fc.string({ unit: 'binary' }),
			fc.array(piece).map((all) => all.join(''))
		);
		fc.assert(
			fc.property(anything, (text) => {
				const tokens = tokenise(text);
				const gaps = gapsBetween(text, tokens);
				const joined = gaps.map((gap, index) => gap + text.slice(tokens[index]?.start ?? 0, tokens[index]?.end ?? 0));
				expect(joined.join('')).toBe(text);
				expect(tokens.every(({ start, end }, index) => start < end && start >= (tokens[index - 1]?.end ?? 0))).toBe(
					true
				);
				expect(gaps.some((gap) => /[\u0621-\u063A\u0641-\u064A]/u.test(gap))).toBe(false);
			}),
			{ numRuns: 500 }
		);
	});

	it.each([
		['marks', `ب${'\u064E'.repeat(1_000_000)}`, 1],
		['marks after no letter', '\u064E'.repeat(1_000_000), 0],
		['letters', 'ب'.repeat(1_000_000), 1],
		['و', 'و'.repeat(1_000_000), 1],
		['tatweel', `ال${'ـ'.repeat(1_000_000)}`, 1],
		['digits', '1'.repeat(1_000_000), 1],
		['digits and points', '1.'.repeat(500_000), 1]
	])('a million %s are cut', (_, text, count) => expect(tokenise(text)).toHaveLength(count));
});
