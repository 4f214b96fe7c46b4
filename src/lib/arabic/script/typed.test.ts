import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bare, compareTyped, diff, type Slip } from '.';

const exact = 'exact';
const wrong = 'wrong';
type Result = typeof exact | typeof wrong | readonly Slip[];

function resultOf(typed: string, expected: string): Result {
	const comparison = compareTyped(typed, expected);
	return comparison.kind === 'accepted' ? comparison.reasons : comparison.kind;
}

describe('a typed answer', () => {
	const cases: readonly (readonly [string, string, Result, string])[] = [
		['زيارة', 'زِيَارَةٍ', exact, 'no marks are asked for'],
		['زِيارة', 'زِيَارَةٍ', exact, 'some marks'],
		['زِيَارَة', 'زِيَارَةٍ', exact, 'without its ending'],
		['هذه', 'هٰذِهِ', exact, 'dagger alef'],
		['هَذِهِ', 'هٰذِهِ', exact, 'typed as fatha'],
		['تَعاون', 'تَّعَاوُنِ', exact, 'the shadda of an article that stays outside'],
		['  زيارة. ', 'زِيَارَة', exact, 'space and punctuation around it'],
		['زيار\u200Fة', 'زِيَارَة', exact, 'an invisible mark'],
		['زُيارة', 'زِيَارَة', ['vowels differ'], 'a vowel that contradicts'],
		['كَتْب', 'كَتَبَ', ['vowels differ'], 'a sukun that contradicts'],
		['زِيَارَةُ', 'زِيَارَةٍ', ['vowels differ'], 'another ending'],
		['احب', 'أَحَبّ', ['hamza seat'], 'no hamza'],
		['إنجاز', 'أنجاز', ['hamza seat'], 'the other side'],
		['مسئول', 'مَسْؤُول', ['hamza seat'], 'another seat'],
		['اسيا', 'آسْيَا', ['hamza seat'], 'madda'],
		['علي', 'عَلَى', ['alef maqsura'], 'ي for ى'],
		['ثنائى', 'ثُنَائِيّ', ['alef maqsura'], 'ى for ي'],
		['زياره', 'زِيَارَة', ['taa marbuta'], 'ه for ة'],
		['نوعة', 'نَوْعِهِ', ['taa marbuta'], 'ة for ه'],
		['زيـــارة', 'زِيَارَة', ['tatweel'], 'tatweel'],
		['الزيارة', 'زِيَارَة', ['article'], 'article added'],
		['زيارة', 'الزِّيَارَة', ['article'], 'article missing'],
		['اليد', 'يَد', ['article'], 'on a short word'],
		['٢٦', '26', ['digits'], 'eastern digits'],
		['26', '٢٦', ['digits'], 'western digits'],
		['ﺯﻳﺎﺭﺓ', 'زِيَارَة', ['letter forms'], 'presentation forms'],
		['کتاب', 'كِتَاب', ['letter forms'], 'a Persian kaf'],
		['رئيسالوزراء', 'رَئِيسُ الْوُزَرَاء', ['spaces'], 'no space'],
		['على  قدم وساق', 'عَلَى قَدَمٍ وَسَاق', exact, 'a space too many'],
		['علي قدم وساق', 'عَلَى قَدَمٍ وَسَاق', ['alef maqsura'], 'at the end of any word of it'],
		['الزياره', 'زِيَارَة', ['taa marbuta', 'article'], 'two slips'],
		['', 'زِيَارَة', wrong, 'nothing'],
		['،', 'زِيَارَة', wrong, 'nothing but punctuation'],
		['زيار', 'زِيَارَة', wrong, 'a letter missing'],
		['زياارة', 'زِيَارَة', wrong, 'a letter too many'],
		['زيادة', 'زِيَارَة', wrong, 'another letter'],
		['هزيمه', 'ةزيمه', wrong, 'ة and ه only at the end'],
		['ميدى', 'مىدي', wrong, 'ى and ي only at the end'],
		['له', 'الله', wrong, 'الله has no article to lose'],
		['ما', 'مَاء', wrong, 'a hamza without a seat is a letter'],
		['visit', 'زِيَارَة', wrong, 'another language']
	];
	it.each(cases)('%s for %s is %s: %s', (typed, expected, result) => expect(resultOf(typed, expected)).toEqual(result));

	it('is exact when it is the answer, with or without marks', () => {
		const letter = fc.constantFrom('بَ', 'تُّ', 'أَ', 'ة', 'ى', 'وْ', 'لِ', 'ا', 'شِ');
		fc.assert(
			fc.property(fc.array(letter, { minLength: 1, maxLength: 12 }), (word) => {
				const expected = word.join('');
				expect(resultOf(expected, expected)).toBe(exact);
				expect(resultOf(bare(expected), expected)).toBe(exact);
			})
		);
	});

	it('never throws, whatever is typed', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (a, b) => {
				expect(() => [resultOf(a, b), diff(a, b)]).not.toThrow();
			})
		);
		expect(resultOf(`ب${'\u064E'.repeat(100_000)}`, 'بَ')).not.toBe(wrong);
	});
});

describe('diff', () => {
	const shown = (typed: string, expected: string) =>
		diff(typed, expected).map(({ kind, typed: one, expected: other }) => `${kind} ${one}|${other}`);

	it('keeps marks with their letters', () => {
		expect(shown('زِيادة', 'زِيَارَة')).toEqual(['kept زِ|زِ', 'kept ي|يَ', 'kept ا|ا', 'changed د|رَ', 'kept ة|ة']);
	});
	it.each([
		['كتب', 'كِتَاب', ['kept ك|كِ', 'kept ت|تَ', 'missing |ا', 'kept ب|ب']],
		['كتااب', 'كِتَاب', ['kept ك|كِ', 'kept ت|تَ', 'kept ا|ا', 'extra ا|', 'kept ب|ب']],
		['كُتب', 'كَتَب', ['changed كُ|كَ', 'kept ت|تَ', 'kept ب|ب']],
		['', 'كَ', ['missing |كَ']],
		['ك', '', ['extra ك|']]
	])('%s for %s', (typed, expected, letters) => {
		const found = shown(typed, expected);
		// Which of two equal letters is the extra one is free.
		expect([...found].sort()).toEqual([...letters].sort());
	});

	it('concatenates to what was typed and to what was expected', () => {
		const word = fc.string({ unit: fc.constantFrom('ب', 'تَ', 'ثُّ', 'ا', 'ة') });
		fc.assert(
			fc.property(word, word, (typed, expected) => {
				const letters = diff(typed, expected);
				expect(letters.map((each) => each.typed).join('')).toBe(typed.normalize('NFC'));
				expect(letters.map((each) => each.expected).join('')).toBe(expected.normalize('NFC'));
			})
		);
	});

	it('does not align what is too long', () => {
		expect(diff('ب'.repeat(100_000), 'ب').length).toBe(100_001);
	});
});
