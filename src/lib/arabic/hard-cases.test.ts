/** Words that are easily read wrongly, with the readings a teacher expects among their candidates, and why. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { Engine } from './engine';
import { Pack } from './lexicon';
import { compose, WordAnalyser } from './morphology';
import { bare, normalForm } from './script';
import { splitSentences, type Token } from './text';

const pack = new Pack(new Uint8Array(readFileSync('src/lib/arabic/lexicon/generated/lexicon.bin')));

const nfc = (word: string): string => word.normalize('NFC');

/** Every reading of a word out of context, with every ending. */
function readings(word: string): Set<string> {
	const analyses = new WordAnalyser(pack).analyse(bare(normalForm(word)));
	return new Set(analyses.flatMap((analysis) => analysis.rows.map((row) => compose(pack, analysis, row).vocalised)));
}
function tokens(text: string): Token[] {
	const engine = new Engine(pack);
	return splitSentences(text).flatMap((span) => engine.sentence(text, span, {}).tokens);
}

describe('candidates', () => {
	it.each<[word: string, expected: string, why: string]>([
		['كتب', 'كَتَبَ كُتِبَ كَتَّبَ كُتُبٌ', 'active, passive, form II, broken plural'],
		['ذهب', 'ذَهَبَ ذَهَبٌ', 'to go; gold'],
		['علم', 'عَلِمَ عُلِمَ عَلَّمَ عِلْمٌ عَلَمٌ', 'to know, was known, to teach, knowledge, flag'],
		['بين', 'بَيْنَ بَيَّنَ بَيِّنٌ', 'between; to show; clear'],
		['أن', 'أَنْ أَنَّ', 'before a verb; before a noun'],
		['إن', 'إِنَّ إِنْ', 'indeed; if'],
		['من', 'مِنْ مَنْ مَنَّ', 'from; who; to bestow'],
		['لم', 'لَمْ لِمَ', 'did not; why'],
		['ولد', 'وَلَدٌ وُلِدَ وَلَّدَ', 'boy; was born; to generate'],
		['يعد', 'يَعُدُّ يُعِدُّ يَعِدُ يَعُدْ', 'to count, to prepare, to promise; to return only in the jussive'],
		['وفي', 'وَفِي وَفِيٌّ', 'and in; loyal'],
		['للقيام', 'لِلْقِيَامِ', 'preposition and article'],
		['فثمة', 'فَثَمَّةَ', 'and there is'],
		['فحسب', 'فَحَسْبُ', 'only, behind a clause'],
		['علي', 'عَلِي عَلَيَّ', 'Ali; on me'],
		['ليانيونقانغ', 'لِيَانْيُونْقَانْغَ', 'a port: its ل is its own'],
		['مقالته', 'مَقَالَتُهُ مَقَالَتِهِ', 'the ة is ت before a pronoun'],
		['إليهم', 'إِلَيْهِمْ', 'to them'],
		['سيكتبونها', 'سَيَكْتُبُونَهَا', 'future, subject and object in one word'],
		['فسيكفيكهم', 'فَسَيَكْفِيكَهُمْ', 'two objects'],
		['ممّا', 'مِمَّا', 'frozen, not split'],
		['ألّا', 'أَلَّا', 'frozen, not split'],
		['أولئك', 'أُولٰئِكَ', 'with its small alef'],
		['اثنا', 'اِثْنَا', 'two, before عشر'],
		['عشر', 'عَشَرَ', 'ten, behind another number'],
		['خمسة', 'خَمْسَةُ', 'five'],
		['آلاف', 'آلَافٍ', 'thousands'],
		['قاضي', 'قَاضِي قَاضِيَ قَاضِيَّ', 'the judge of; my judge'],
		['بدأوا', 'بَدَؤُوا', 'hamza on the seat of older spelling'],
		['مسئول', 'مَسْؤُولٌ', 'hamza on the seat of Egyptian spelling'],
		['إنني', 'إِنَّنِي', 'the ن of protection'],
		['طالبتان', 'طَالِبَتَانِ', 'the feminine of a noun for persons'],
		['بالمدارس', 'بِالْمَدَارِسِ', 'a diptote takes kasra behind the article']
	])('%s: %s (%s)', (word, expected) => {
		const found = readings(word);
		expect(
			expected
				.split(' ')
				.map(nfc)
				.filter((each) => !found.has(each))
		).toEqual([]);
	});

	it.each<[word: string, never: string, why: string]>([
		['لي', 'لِنِي', 'what is not spelled is not read'],
		['وفي', 'وَفِنِي', 'a verb’s "me" has its ن'],
		['مدارس', 'مَدَارِسٌ', 'a diptote has no tanwin'],
		['يعد', 'يَعُودُ', 'a hollow verb keeps its long vowel but in the jussive'],
		['للقيام', 'لِالْقِيَامِ', 'the alef of the article falls behind لِـ'],
		['أكبرة', 'أَكْبَرَةٌ', 'an elative has no feminine in ة'],
		['الكتابي', 'الْكِتَابِي', 'no article and pronoun together']
	])('%s is never %s (%s)', (word, never) => {
		expect(readings(word)).not.toContain(nfc(never));
	});
});

describe('in a sentence', () => {
	it.each<[text: string, at: number, vocalised: string]>([
		['لم يكتب الولد الدرس', 1, 'يَكْتُبْ'],
		['لن يكتب الولد الدرس', 1, 'يَكْتُبَ'],
		['في الكتاب', 1, 'الْكِتَابِ'],
		['بلغ عددهم الـ25', 2, 'الْ25']
	])('%s, word %s: %s', (text, at, vocalised) => {
		expect(tokens(text)[at]?.reading?.vocalised[0]).toBe(nfc(vocalised));
	});

	it('عَادَ is read in يعد only where something asks for a jussive', () => {
		const lemmas = (token: Token | undefined) => [token?.reading, ...(token?.others ?? [])].map((each) => each?.lemma);
		expect(lemmas(tokens('لم يعد الولد')[1])).toContain('عاد_VERB_1');
		expect(lemmas(tokens('يعد الولد')[0])).not.toContain('عاد_VERB_1');
	});

	it('an unknown word is a guess, and has no root', () => {
		const [token] = tokens('والميتافيزيقيون');
		expect(token).toMatchObject({ guess: true, confidence: 0 });
		expect(token?.reading?.segments.map(({ form }) => bare(form))).toEqual(['و', 'ال', 'ميتافيزيقيون']);
	});
});
