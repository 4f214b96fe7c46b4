import { describe, expect, it } from 'vitest';
import { soundsOf, spell } from '.';

describe('sounds and spelling', () => {
	it.each([
		['قAلa', 'قَالَ', 'a long a'],
		['iستaقبaلUW', 'اِسْتَقْبَلُوا', 'hamzat wasl, the silent alef'],
		['مaدرaسaةuN', 'مَدْرَسَةٌ', 'ة with tanwin'],
		['مaدرaسaةuهA', 'مَدْرَسَتُهَا', 'ة is ت inside'],
		['رaمYهu', 'رَمَاهُ', 'ى is ا inside'],
		['كaتaبUWهu', 'كَتَبُوهُ', 'the silent alef falls inside'],
		['مaدYN', 'مَدًى', 'tanwin before ى'],
		['عaصAN', 'عَصًا', 'tanwin before ا'],
		['كuننA', 'كُنَّا', 'two alike are one with shadda'],
		['ءAمaنa', 'آمَنَ', 'madda'],
		['سaءaلa', 'سَأَلَ', 'hamza on alef'],
		['سuءiلa', 'سُئِلَ', 'kasra before all'],
		['مaسءUل', 'مَسْؤُولْ', 'damma before fatha'],
		['مaسءaلaة', 'مَسْأَلَةْ', 'fatha after sukun'],
		['قuرءAن', 'قُرْآنْ', 'a long a after sukun'],
		['قiرAءaة', 'قِرَاءَةْ', 'no seat after a long a'],
		['مuرUءaة', 'مُرُوءَةْ', 'nor after ū'],
		['هaيءaة', 'هَيْئَةْ', 'after ي as after kasra'],
		['شaيءuN', 'شَيْءٌ', 'no seat at the end after sukun'],
		['شaيEaN', 'شَيْئًا', 'one before the alef of tanwin'],
		['جuزEaN', 'جُزْءًا', 'but not after a letter that does not join'],
		['سaمAءaN', 'سَمَاءً', 'no alef after ā’'],
		['نaبaءaN', 'نَبَأً', 'nor after أ'],
		['قaرaءUW', 'قَرَؤُوا', 'ū after a'],
		['مuءAمaرaة', 'مُؤَامَرَةْ', 'u before ā'],
		['يaحيY', 'يَحْيَا', 'no ى after ي']
	])('%s is spelled %s: %s', (sounds, written) => {
		expect(spell(sounds)).toBe(written.normalize('NFC'));
	});

	it.each(
		`رَئِيس رُؤَسَاء تَفَاؤُل تَسَاءَلَ بِيئَة دُنْيَا عَدُوّ نَبِيّ يَوْم بَيْت شُؤُون مُبْتَدِئ بَطِيء سُوء لُؤْلُؤ مِرْآة إِيمَان أُولَى مِئَة مُنْشَأَة قَارِئ تَهْنِئَة ضَوْء هُدُوء
		لَاجِئ قَاضِي مَدَى عَصَا مُؤْتَمَر أَثَّرَ رَأْس بِئْر فُؤَاد سُؤَال مُؤَسَّسَة اِمْرَأَة جُرْأَة ضَآلَة مُكَافَأَة اِبْتَدَأَ مَبَادِئ شَوَاطِئ أَبْرِيَاء مَقْرُوء قَائِمَة اِسْتِثْنَاء أَعْبَاء صَلَاة اِتَّصَلَ`.split(
			/\s+/u
		)
	)('%s is read and spelled again', (word) => {
		expect(spell(soundsOf(word)).replace(/\u0652$/u, '')).toBe(word.normalize('NFC'));
	});

	it.each(['', 'كتاب', 'abc', 'كِتاب', 'ـَ'])('%j is no vocalised word, or spells something else', (word) => {
		const again = () => spell(soundsOf(word)).replace(/\u0652$/u, '');
		const same = (() => {
			try {
				return again() === word && word !== '';
			} catch (error) {
				return !(error instanceof RangeError);
			}
		})();
		expect(same).toBe(false);
	});
});
