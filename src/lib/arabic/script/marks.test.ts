import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bare, clusters, compareMarks, joinClusters, normalForm, withoutPresentationForms } from '.';

describe('bare', () => {
	it.each([
		['زِيَارَة', 'زيارة'],
		['الـ25', 'ال25'],
		['هٰذِهِ', 'هذه'],
		['اللّٰه', 'الله'],
		['أَحَبّ', 'أحب'],
		['آسْيَا', 'آسيا'],
		['ا\u0653سيا', 'آسيا'],
		['مُؤْتَمَر', 'مؤتمر'],
		['a b, 3', 'a b, 3'],
		['', '']
	])('%s is %s', (text, letters) => expect(bare(text)).toBe(letters));

	it('is itself when done twice', () => {
		fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => bare(bare(text)) === bare(text)));
	});
});

describe('clusters', () => {
	it('keep marks with their letter', () => {
		expect(clusters('تَعَلُّم').map(({ letter, marks }) => [letter, marks.length])).toEqual([
			['ت', 1],
			['ع', 1],
			['ل', 2],
			['م', 0]
		]);
	});

	it('join back to any NFC word without tatweel', () => {
		const word = fc.string({ unit: fc.constantFrom('ب', 'ا', 'ى', '\u064E', '\u0651', '\u064B', ' ', '2') });
		fc.assert(
			fc.property(word, (text) => {
				const nfc = text.normalize('NFC').replace(/^\p{M}+/u, '');
				expect(joinClusters(clusters(nfc))).toBe(nfc);
			})
		);
	});
});

describe('comparison of marks', () => {
	it.each([
		['مَجْلِس', 'مَجلِس', 'same', 'sukun is no mark'],
		['هٰذِهِ', 'هَذِهِ', 'same', 'dagger alef is fatha'],
		['هٰذِهِ', 'هذِهِ', 'more', 'a dagger alef says something'],
		['مَشْرُوعًا', 'مَشْرُوعاً', 'same', 'tanwin on the alef is on the letter before it'],
		['مَدًى', 'مَدىً', 'same', 'or on ى'],
		['تَعَلُّم', 'تَعَل\u0651\u064Fم', 'same', 'the order of marks'],
		['كتب', 'كَتَبَ', 'fewer', 'none typed'],
		['كَتب', 'كَتَبَ', 'fewer', 'some typed'],
		['كَتَبَ', 'كتب', 'more', 'the other way round'],
		['كَتَّبَ', 'كَتَبَ', 'more', 'a shadda more'],
		['كُتِبَ', 'كَتَبَ', 'differ', 'other vowels'],
		['كَتْب', 'كَتَب', 'differ', 'a sukun where a vowel is'],
		['قَدْ', 'قَدِ', 'fewer', 'the sukun of a pause contradicts no ending'],
		['كَتب', 'كتَب', 'differ', 'neither is part of the other'],
		['', '', 'same', 'nothing']
	] as const)('%s to %s is %s: %s', (first, second, result, _why) => expect(compareMarks(first, second)).toBe(result));

	it('is reflexive, and mirrored when turned round', () => {
		const marked = fc.string({ unit: fc.constantFrom('بَ', 'بُ', 'بّ', 'بَّ', 'بْ', 'ب', 'بً', 'ا') });
		const mirrored = { same: 'same', fewer: 'more', more: 'fewer', differ: 'differ' } as const;
		fc.assert(
			fc.property(marked, marked, (a, b) => {
				expect(compareMarks(a, a)).toBe('same');
				expect(compareMarks(b, a)).toBe(mirrored[compareMarks(a, b)]);
			})
		);
	});
});

describe('normal form', () => {
	it.each([
		['کتاب', 'كتاب', 'Persian kaf'],
		['ی', 'ي', 'Persian yeh'],
		['ہ', 'ه', 'Urdu heh'],
		['ﻻ', 'لا', 'a ligature'],
		['ﺳﻼﻡ', 'سلام', 'shaped letters'],
		['٢٠١٧', '2017', 'Arabic-Indic digits'],
		['۲۰۱۷', '2017', 'Persian digits'],
		['كتا\u200Bب\u200F', 'كتاب', 'what cannot be seen'],
		['ا\u0654حب', 'أحب', 'a hamza put on by itself'],
		['ّ\u064E', '\u064E\u0651', 'vowel, then shadda'],
		['على', 'على', 'ى stays: ي would be another letter'],
		['زيارة', 'زيارة', 'ة stays']
	])('%s is %s: %s', (text, normal) => expect(normalForm(text)).toBe(normal));

	it('is a normal form: idempotent, and NFC', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary' }), (text) => {
				const once = normalForm(text);
				expect(normalForm(once)).toBe(once);
				expect(withoutPresentationForms(once).normalize('NFC')).toBe(once.normalize('NFC'));
			})
		);
	});
});
