import { describe, expect, it } from 'vitest';
import { compareMarks, hasDaggerAlef } from '#lib/arabic/script';
import { faultsOf, featureAt, lemmaForms } from './conventions.fixture';
import { at, gapAfter, readingAt, vocalisedAt, words } from './real.fixture';

/** docs/arabic-conventions.md, row by row, on the examples it gives: how words are written (rows 1 to 12). */

describe('conventions', () => {
	it('1 Word: الـ25 is one token, و" two, ب stays with its word', () => {
		expect(at('P14 w4').token.surface).toBe('الـ25');
		expect([at('P14 w1').token.surface, gapAfter('P14 w1'), at('P14 w2').token.surface]).toEqual(['و', '"', 'في']);
		expect([gapAfter('P13 w28'), at('P13 w29').token.surface]).toEqual([' "', 'بعام']);
	});

	it('2 Storage: NFC, no ٱ, no tatweel; one comparison of marks (تَعَلُّم)', () => {
		expect(lemmaForms('P11 w14')).toEqual(['تَعَلُّم']);
		expect(compareMarks('تَعَل\u0651\u064Fم', 'تَعَل\u064F\u0651م')).toBe('same');
	});

	it('3 Long vowels: the short vowel before them, no sukun on them (تِجَارَة، رَئِيس، نُمُوّ)', () => {
		expect(lemmaForms('P2 w40', 'P1 w5', 'P5 w9')).toEqual(['تِجَارَة', 'رَئِيس', 'نُمُوّ']);
		expect(faultsOf('sukun on a long vowel')).toEqual([]);
		expect(faultsOf('alef without fatha')).toEqual([]);
	});

	it('4 Sukun: on every vowelless consonant, in lemmas too; ignored when comparing (مَجْلِس، الْبَلَدَيْنِ، يَوْم)', () => {
		expect(lemmaForms('P1 w6', 'P1 w18')).toEqual(['مَجْلِس', 'يَوْم']);
		expect(vocalisedAt('P1 w30')).toBe('الْبَلَدَيْنِ');
		expect(faultsOf('no mark')).toEqual([]);
		expect(compareMarks('مَجلِس', 'مَجْلِس')).toBe('same');
	});

	it('5 Article: moon, sun, hamzat wasl (الْبَلَد، الصِّين، الِاجْتِمَاع)', () => {
		expect(['P2 w14', 'P3 w6', 'P1 w24'].map(vocalisedAt)).toEqual(['الْبَلَدَ', 'الصِّينِ', 'الِاجْتِمَاعِ']);
	});

	it('6 Hamzat wasl: a vowel in lemmas and at the start, bare elsewhere (اِزْدَهَرَ; وَقَدِ ازْدَهَرَ P13)', () => {
		expect(lemmaForms('P13 w2')).toEqual(['اِزْدَهَرَ']);
		expect([vocalisedAt('P13 w1'), vocalisedAt('P13 w2')]).toEqual(['وَقَدِ', 'ازْدَهَرَ']);
	});

	it('7 Liaison vowels: written (مِنَ الْمُقَرَّرِ P1, حَقَّقَتِ الْعَلَاقَاتُ P14)', () => {
		expect([vocalisedAt('P1 w1'), vocalisedAt('P1 w2')]).toEqual(['مِنَ', 'الْمُقَرَّرِ']);
		expect([vocalisedAt('P14 w6'), vocalisedAt('P14 w7')]).toEqual(['حَقَّقَتِ', 'الْعَلَاقَاتُ']);
	});

	it('8 Tanwin -an: on the letter before the alef; on ة directly (مَشْرُوعًا P9, قُوَّةً P11)', () => {
		expect([vocalisedAt('P9 w30'), vocalisedAt('P11 w9')]).toEqual(['مَشْرُوعًا', 'قُوَّةً']);
	});

	it('9 Dagger alef: the closed list only; equal to fatha (هٰذِهِ P2)', () => {
		expect(vocalisedAt('P2 w2')).toBe('هٰذِهِ');
		expect(compareMarks('هَذِهِ', 'هٰذِهِ')).toBe('same');
		const bases = new Set(words().flatMap(({ word }) => (hasDaggerAlef(word.vocalised[0]) ? [word.lemma] : [])));
		expect([...bases].sort()).toEqual(['ذلك_PRON_1', 'هذا_DET_1']);
	});

	it('10 In context: endings in vocalised, none in pausal (تُسْهِمَ P2, تُسْهِمُ P5)', () => {
		expect([vocalisedAt('P2 w27'), vocalisedAt('P5 w1')]).toEqual(['تُسْهِمَ', 'وَتُسْهِمُ']);
		expect([readingAt('P2 w27').pausal, readingAt('P5 w1').pausal]).toEqual(['تُسْهِم', 'وَتُسْهِم']);
		expect([featureAt('P2 w27', 'Mood'), featureAt('P5 w1', 'Mood')]).toEqual(['Sub', 'Ind']);
	});

	it('11 Unsure endings: alternatives (رئيس مجلس الدولة الصينيُّ / الصينيِّ P1)', () => {
		expect([...readingAt('P1 w8').vocalised].sort()).toEqual(['الصِّينِيُّ', 'الصِّينِيِّ'].sort());
	});

	it('12 Foreign names: places vocalised, persons bare, English and what they name (قَازَاقِسْتَانَ, آسْيَا; لي)', () => {
		expect([vocalisedAt('P1 w13'), vocalisedAt('P2 w17'), vocalisedAt('P1 w9')]).toEqual(['قَازَاقِسْتَانَ', 'آسْيَا', 'لي']);
		expect(at('P1 w9').token.name?.what).toContain('Li Keqiang');
	});
});
