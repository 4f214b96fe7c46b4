import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { searchForms, withoutArticle, withoutClitics } from './search-form';

const areAlike = (one: string, other: string) => searchForms(one).some((form) => searchForms(other).includes(form));

describe('two spellings are taken for the same', () => {
	it.each([
		['marks', 'زيارة', 'زِيَارَةٌ'],
		['hamza left out on alef', 'اكد', 'أَكَّدَ'],
		['hamza below for above', 'إكد', 'أَكَّدَ'],
		['madda', 'اسيا', 'آسْيَا'],
		['hamza wasl', 'ٱقتصاد', 'اقتصاد'],
		['hamza on another seat', 'شأون', 'شُؤُون'],
		['hamza on no seat', 'رءيس', 'رَئِيس'],
		['seat without its hamza', 'رييس', 'رَئِيس'],
		['waw without its hamza', 'موسسة', 'مُؤَسَّسَة'],
		['hamza at the end left out', 'شي', 'شَيْء'],
		['hamza in the middle left out', 'قراة', 'قِرَاءَة'],
		['ى for ي', 'الصينى', 'الصيني'],
		['ي for ى', 'مدي', 'مَدَى'],
		['ه for ة', 'زياره', 'زيارة'],
		['tatweel', 'زيـــارة', 'زيارة'],
		['letters of a Persian keyboard', 'کتاب', 'كتاب'],
		['shaped letters', 'ﺯﻳﺎﺭﺓ', 'زيارة'],
		['eastern digits', '٢٦', '26'],
		['what cannot be seen', 'زيا\u200fرة', 'زيارة'],
		['an ellipsis and spaces', 'من  المقرر أن', 'مِنَ الْمُقَرَّرِ أَنْ …']
	])('%s', (_, one, other) => {
		expect(areAlike(one, other)).toBe(true);
		expect(areAlike(other, one)).toBe(true);
	});
});

describe('and others are not', () => {
	it.each([
		['another letter', 'زيارة', 'زيادة'],
		['sin and sad', 'سورة', 'صورة'],
		['a hamza is no ayn', 'أمل', 'عمل'],
		['taa is no taa marbuta', 'بيت', 'بية'],
		['a letter more', 'كتاب', 'كتابا'],
		['the article is left to whoever compares', 'الكتاب', 'كتاب']
	])('%s', (_, one, other) => {
		expect(areAlike(one, other)).toBe(false);
	});
	it.each(['', ' ', 'book', '…', '\u064e\u0651', 'k-t-b'])('nothing of %o', (text) => {
		expect(searchForms(text)).toEqual([]);
	});
	it('a hamza alone is itself', () => {
		expect(searchForms('ء')).toEqual(['ء']);
	});
});

describe('the article', () => {
	it.each([
		['الصين', 'صين'],
		['اله', 'اله'],
		['ال', 'ال'],
		['صين', 'صين'],
		['الف', 'الف'],
		['الان', 'ان']
	])('%s: %s', (form, expected) => {
		expect(withoutArticle(form)).toBe(expected);
	});
});

describe('without what is joined to it', () => {
	it.each([
		['والكتاب', 'كتاب'],
		['بالكتاب', 'كتاب'],
		['وللكتاب', 'كتاب'],
		['للغه', 'لغه'],
		['فبالكتاب', 'كتاب'],
		['سيكتب', 'يكتب'],
		['كتابهم', 'كتاب'],
		['وبكتابها', 'كتاب'],
		['مدينته', 'مدينه'],
		['مستشفاهم', 'مستشفي'],
		['ليزور', 'يزور'],
		['كالكتاب', 'كتاب'],
		['وقت', 'قت']
	])('%s may be %s', (form, expected) => {
		expect(withoutClitics(form)).toContain(expected);
	});
	it.each([
		['a short word keeps its end', 'كتب', 'كت'],
		['and its only letters', 'به', 'ه'],
		['what is not joined stays', 'مكتب', 'كتب'],
		['not two words', 'و كتاب', 'كتاب'],
		['not itself', 'والكتاب', 'والكتاب']
	])('%s', (_, form, wrong) => {
		expect(withoutClitics(form)).not.toContain(wrong);
	});
	it('gives few forms, none empty, each a part of the word but for its last letter', () => {
		const word = fc.string({ unit: fc.constantFrom(...'ابتثكلموفسهيني'), minLength: 1, maxLength: 12 });
		fc.assert(
			fc.property(word, (form) => {
				const found = withoutClitics(form);
				expect(found.length).toBeLessThan(60);
				for (const each of found) {
					expect(each.length).toBeGreaterThanOrEqual(2);
					expect(form).toContain(each.slice(0, -1));
				}
			})
		);
	});
});

it('a search form is its own search form', () => {
	const text = fc.string({ unit: fc.constantFrom(...'اأإآؤئءىيةهـَّٱ ك26'), maxLength: 12 });
	fc.assert(
		fc.property(text, (typed) => {
			for (const form of searchForms(typed)) expect(searchForms(form)).toContain(form);
		})
	);
});
