import { describe, expect, it } from 'vitest';
import { markFaults, type Endings, type MarkFaultKind } from '.';

const kindsOf = (word: string, endings: Endings) => markFaults(word, endings).map(({ fault }) => fault);

describe('marks of a word', () => {
	it.each([
		['الْبَلَدَيْنِ', 'moon letter'],
		['الصِّينِ', 'sun letter: bare ل'],
		['الِاجْتِمَاعِ', 'article before a hamzat wasl'],
		['لِلتَّعْلِيمِ', 'لِ with an assimilated article'],
		['لِلُّغَةِ', 'an article that is not spelled'],
		['اللُّغَةِ', 'article before ل'],
		['ازْدَهَرَ', 'a wasla alef that is not said'],
		['وَاخْتَتَمَ', 'behind a proclitic'],
		['بِاسْتِقْبَالٍ', 'behind بِ'],
		['اِزْدَهَرَ', 'that is said'],
		['طَرِيقٍ', 'length'],
		['بَيْنَ', 'diphthong'],
		['نُمُوِّ', 'a doubled و after damma'],
		['قُوَّةً', 'tanwin on ة'],
		['مَشْرُوعًا', 'tanwin before alef'],
		['مَدًى', 'tanwin before ى'],
		['سَمَاءً', 'tanwin on ء after alef'],
		['بَدْءًا', 'tanwin on ء before alef'],
		['هٰذِهِ', 'dagger alef'],
		['اللّٰهِ', 'shadda with dagger alef'],
		['كَتَبُوا', 'silent alef'],
		['رَمَوْا', 'silent alef after a diphthong'],
		['مِائَةِ', 'silent alef of مائة'],
		['آسْيَا', 'madda'],
		['الْ25', 'digits'],
		['أُورُوآسْيَا', 'madda inside']
	])('%s has none: %s', (word) => expect(kindsOf(word, 'written')).toEqual([]));

	it.each([
		['زِيَارَة', 'bare'],
		['أَحَبّ', 'bare'],
		['مِنْ', 'bare'],
		['مَجْلِس', 'bare']
	] as const)('the lemma %s has none', (word, endings) => expect(kindsOf(word, endings)).toEqual([]));

	it.each([
		['مَجْلِس', 'no mark'],
		['مجْلِسٌ', 'no mark'],
		['الْتِّجَارَةِ', null],
		['البَلَدُ', 'no mark'],
		['طَرِيْقٌ', 'sukun on a long vowel'],
		['كِتِابٌ', 'alef without fatha'],
		['كِتَاَبٌ', 'mark on a silent letter'],
		['مُدَىَ', 'mark on a silent letter'],
		['مَجْلْسٌ', 'two sukuns'],
		['تٌجَارٌ', 'tanwin inside'],
		['مَشْرُوعً', 'tanwin without alef'],
		['عَزّزَ', 'shadda without vowel'],
		['تَّعَاوُنٌ', 'shadda on the first letter'],
		['كَُتَبَ', 'illegal stack'],
		['كَتّْبَ', 'illegal stack'],
		['ٱبْنُ', 'wasla letter'],
		['كَتَـبَ', 'tatweel'],
		['مُدَرِّسَةات', 'ة inside'],
		['عَز\u0651\u064Eزَ', 'not NFC'],
		['كَتَبَ\u06E1', 'unknown mark']
	] as const)('%s: %s', (word, fault: MarkFaultKind | null) => {
		const found = kindsOf(word, 'written');
		if (fault === null) expect(found).toEqual([]);
		else expect(found).toContain(fault);
	});
});
