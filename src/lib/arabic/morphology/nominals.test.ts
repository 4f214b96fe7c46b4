import { describe, expect, it } from 'vitest';
import { spell, type NominalEntry } from '.';
import { decline } from './nominals';
import { spellHost } from './pronouns';

const noun = (lemma: string, root: string, gender: 'Masc' | 'Fem', ...plurals: string[]): NominalEntry => ({
	lemma,
	root,
	pos: 'NOUN',
	gender,
	plurals
});
const adjective = (lemma: string, root: string, feminine?: string, ...plurals: string[]): NominalEntry => ({
	lemma,
	root,
	pos: 'ADJ',
	gender: 'Masc',
	plurals,
	...(feminine === undefined ? {} : { feminine })
});
const forms = (entry: NominalEntry, gender: string, number: string, state: string) =>
	['Nom', 'Gen', 'Acc'].map(
		(of) =>
			decline(entry)
				.filter((cell) => cell.gender === gender && cell.number === number && cell.state === state)
				.filter((cell) => cell.case === of && cell.attached === 'none')
				.map(({ sounds }) => spell(sounds))[0]
	);

describe('nouns', () => {
	it.each<[NominalEntry, string, string, string]>([
		[noun('كِتَاب', 'كتب', 'Masc', 'كُتُب'), 'Sing', 'Ind', 'كِتَابٌ كِتَابٍ كِتَابًا'],
		[noun('كِتَاب', 'كتب', 'Masc', 'كُتُب'), 'Dual', 'Ind', 'كِتَابَانِ كِتَابَيْنِ كِتَابَيْنِ'],
		[noun('كِتَاب', 'كتب', 'Masc', 'كُتُب'), 'Dual', 'Cons', 'كِتَابَا كِتَابَيْ كِتَابَيْ'],
		[noun('مَدْرَسَة', 'درس', 'Fem', 'مَدَارِس'), 'Sing', 'Ind', 'مَدْرَسَةٌ مَدْرَسَةٍ مَدْرَسَةً'],
		[noun('مَدْرَسَة', 'درس', 'Fem', 'مَدَارِس'), 'Plur', 'Ind', 'مَدَارِسُ مَدَارِسَ مَدَارِسَ'],
		[noun('مَدْرَسَة', 'درس', 'Fem', 'مَدَارِس'), 'Plur', 'Def', 'مَدَارِسُ مَدَارِسِ مَدَارِسَ'],
		[noun('قَاضِي', 'قضي', 'Masc', 'قُضَاة'), 'Sing', 'Ind', 'قَاضٍ قَاضٍ قَاضِيًا'],
		[noun('قَاضِي', 'قضي', 'Masc', 'قُضَاة'), 'Plur', 'Ind', 'قُضَاةٌ قُضَاةٍ قُضَاةً'],
		[noun('مَعْنَى', 'عني', 'Masc', 'مَعَانِي'), 'Sing', 'Ind', 'مَعْنًى مَعْنًى مَعْنًى'],
		[noun('مَعْنَى', 'عني', 'Masc', 'مَعَانِي'), 'Plur', 'Ind', 'مَعَانٍ مَعَانٍ مَعَانِيَ'],
		[noun('دَعْوَى', 'دعو', 'Fem', 'دَعَاوَى'), 'Sing', 'Ind', 'دَعْوَى دَعْوَى دَعْوَى'],
		[noun('صَحْرَاء', 'صحر', 'Fem', 'صَحَارَى'), 'Sing', 'Ind', 'صَحْرَاءُ صَحْرَاءَ صَحْرَاءَ'],
		[noun('صَحْرَاء', 'صحر', 'Fem', 'صَحَارَى'), 'Dual', 'Ind', 'صَحْرَاوَانِ صَحْرَاوَيْنِ صَحْرَاوَيْنِ'],
		[noun('بِنَاء', 'بني', 'Masc', 'أَبْنِيَة'), 'Sing', 'Ind', 'بِنَاءٌ بِنَاءٍ بِنَاءً'],
		[noun('شَيْء', 'شيء', 'Masc', 'أَشْيَاء'), 'Sing', 'Ind', 'شَيْءٌ شَيْءٍ شَيْئًا'],
		[noun('شَيْء', 'شيء', 'Masc', 'أَشْيَاء'), 'Plur', 'Ind', 'أَشْيَاءُ أَشْيَاءَ أَشْيَاءَ'],
		[noun('عُضْو', 'عضو', 'Masc', 'أَعْضَاء'), 'Plur', 'Ind', 'أَعْضَاءٌ أَعْضَاءٍ أَعْضَاءً'],
		[noun('رَئِيس', 'رءس', 'Masc', 'رُؤَسَاء'), 'Plur', 'Ind', 'رُؤَسَاءُ رُؤَسَاءَ رُؤَسَاءَ'],
		[noun('مُهَنْدِس', 'هندس', 'Masc', '+ون'), 'Plur', 'Ind', 'مُهَنْدِسُونَ مُهَنْدِسِينَ مُهَنْدِسِينَ'],
		[noun('مُهَنْدِس', 'هندس', 'Masc', '+ون'), 'Plur', 'Cons', 'مُهَنْدِسُو مُهَنْدِسِي مُهَنْدِسِي'],
		[noun('سَيَّارَة', 'سير', 'Fem', '+ات'), 'Plur', 'Ind', 'سَيَّارَاتٌ سَيَّارَاتٍ سَيَّارَاتٍ'],
		[noun('جَلْسَة', 'جلس', 'Fem', '+ات'), 'Plur', 'Ind', 'جَلَسَاتٌ جَلَسَاتٍ جَلَسَاتٍ'],
		[noun('أَب', 'ءبو', 'Masc', 'آبَاء'), 'Sing', 'Cons', 'أَبُو أَبِي أَبَا'],
		[noun('أَب', 'ءبو', 'Masc', 'آبَاء'), 'Dual', 'Ind', 'أَبَوَانِ أَبَوَيْنِ أَبَوَيْنِ'],
		[noun('قَضِيَّة', 'قضي', 'Fem', 'قَضَايَا'), 'Plur', 'Ind', 'قَضَايَا قَضَايَا قَضَايَا']
	])('$0.lemma, %s %s: %s', (entry, number, state, expected) => {
		expect(forms(entry, entry.gender, number, state).join(' ')).toBe(expected.normalize('NFC'));
	});

	it.each([
		['مaدرaسaةu', 'مَدْرَسَتُ', 'ة'],
		['عaلY', 'عَلَا', 'ى'],
		['ءaصدiقAءi', 'أَصْدِقَائِ', 'a hamza between vowels'],
		['كaتaبUW', 'كَتَبُو', 'وا'],
		['كaتaبتuم', 'كَتَبْتُمُو', 'تم']
	])('before a pronoun %s is %s: %s', (sounds, expected) => {
		expect(spellHost(sounds)).toBe(expected.normalize('NFC'));
	});
});

describe('adjectives', () => {
	it.each<[NominalEntry, string, string, string]>([
		[adjective('كَبِير', 'كبر', undefined, 'كِبَار'), 'Fem', 'Sing', 'كَبِيرَةٌ كَبِيرَةٍ كَبِيرَةً'],
		[adjective('أَحْمَر', 'حمر', 'حَمْرَاء', 'حُمْر'), 'Masc', 'Sing', 'أَحْمَرُ أَحْمَرَ أَحْمَرَ'],
		[adjective('أَحْمَر', 'حمر', 'حَمْرَاء', 'حُمْر'), 'Fem', 'Sing', 'حَمْرَاءُ حَمْرَاءَ حَمْرَاءَ'],
		[adjective('أَكْبَر', 'كبر', 'كُبْرَى'), 'Fem', 'Sing', 'كُبْرَى كُبْرَى كُبْرَى'],
		[adjective('أَهَمّ', 'همم'), 'Masc', 'Sing', 'أَهَمُّ أَهَمَّ أَهَمَّ'],
		[adjective('أَعْلَى', 'علو', 'عُلْيَا'), 'Masc', 'Sing', 'أَعْلَى أَعْلَى أَعْلَى'],
		[adjective('ثَانِي', 'ثني'), 'Fem', 'Sing', 'ثَانِيَةٌ ثَانِيَةٍ ثَانِيَةً'],
		[adjective('صِينِيّ', '', undefined, '+ون'), 'Masc', 'Plur', 'صِينِيُّونَ صِينِيِّينَ صِينِيِّينَ'],
		[adjective('مُسْتَثْنَى', 'ثني'), 'Fem', 'Sing', 'مُسْتَثْنَاةٌ مُسْتَثْنَاةٍ مُسْتَثْنَاةً']
	])('$0.lemma, %s %s: %s', (entry, gender, number, expected) => {
		expect(forms(entry, gender, number, 'Ind').join(' ')).toBe(expected.normalize('NFC'));
	});
});
