import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	bare,
	clusters,
	compareMarks,
	decidingLetters,
	homographsOf,
	lastInnerVowel,
	sameInside,
	withMarksOn
} from '.';
import { homographs } from './homographs';

const deciding = (word: string, ...rivals: string[]) => withMarksOn(word, decidingLetters(word, rivals));

describe('marks that decide between words of the same letters', () => {
	it.each([
		['نِطَاق', [], 'نطاق', 'no rival: no vowel'],
		['عِلْم', ['عَلَم'], 'عِلم', 'one vowel is enough'],
		['عَلَم', ['عِلْم', 'عَلِمَ'], 'علَم', 'one that tells from both'],
		['حَكَم', ['حُكَم', 'حَكِم'], 'حَكَم', 'two where each tells from one only'],
		['عَلَّمَ', ['عَلِمَ', 'عِلْم'], 'علّم', 'shadda tells'],
		['عِلْم', ['عَلَّمَ'], 'علم', 'and so does that there is none'],
		['مَدْرَسَة', ['مُدَرِّسَة'], 'مدرسة', 'the rival’s shadda would be shown'],
		['مَنْ', ['مِنْ'], 'مَن', 'short words too'],
		['كِتَابَ', ['كِتَابُ', 'كِتَابٍ'], 'كتاب', 'an ending decides nothing'],
		['كُتُب', ['كَتَبَ', 'كَاتِب'], 'كُتب', 'other letters are no rival'],
		['نَفْس', ['نَفَس'], 'نفْس', 'a sukun where the rival has a vowel'],
		['مَشْرُوعًا', [], 'مشروعًا', '-an before alef, as print has it'],
		['قُوَّةً', [], 'قوّة', '-an elsewhere is an ending'],
		['هٰذَا', [], 'هذا', 'no dagger alef'],
		['26', [], '26', 'digits'],
		['', [], '', 'nothing']
	])('%s against %j is %s: %s', (word, rivals, expected, _why) => {
		expect(deciding(word, ...rivals)).toBe(expected);
	});

	it('are among those of the word, on the same letters, and contradict every rival they can', () => {
		const letter = fc.constantFrom('ك', 'ت', 'ب');
		const vowel = fc.constantFrom('\u064E', '\u064F', '\u0650', '\u0652', '\u064E\u0651', '');
		const marked = fc.array(fc.tuple(letter, vowel), { minLength: 2, maxLength: 4 });
		const spell = (pairs: readonly (readonly [string, string])[]) => pairs.map((pair) => pair.join('')).join('');
		fc.assert(
			fc.property(
				marked,
				fc.array(fc.array(vowel, { minLength: 4, maxLength: 4 }), { maxLength: 4 }),
				(word, others) => {
					const own = spell(word);
					const rivals = others.map((vowels) => spell(word.map(([each], at) => [each, vowels[at] ?? ''])));
					const shown = deciding(own, ...rivals);
					expect(bare(shown)).toBe(bare(own));
					const full = clusters(own);
					clusters(shown).forEach(({ marks }, at) =>
						expect([...(full[at]?.marks ?? '')]).toEqual(expect.arrayContaining([...marks]))
					);
					for (const rival of rivals) {
						const shaddas = (text: string) => clusters(text).map(({ marks }) => marks.includes('\u0651'));
						if (String(shaddas(own)) !== String(shaddas(rival)) || sameInside(own, rival)) continue;
						expect(compareMarks(shown, rival)).toBe('differ');
					}
				}
			)
		);
	});
});

describe('the last vowel inside a word', () => {
	it.each([
		['يُكْتَبُ', 2, 'before the last radical'],
		['يُقَالُ', 0, 'an alef tells its fatha by itself'],
		['يُجْرَى', 0, 'so does ى'],
		['كِتْ', 0, 'the ending does not count'],
		['قد', -1, 'no vowels']
	])('%s: at %i, %s', (word, expected) => {
		expect(lastInnerVowel(word)).toBe(expected);
	});
});

describe('the table of homographs', () => {
	it('finds a row by its letters', () => {
		expect(homographsOf('علم').map(({ form }) => form)).toEqual(['عِلْم', 'عَلَم', 'عَلِمَ']);
		expect(homographsOf('من').find(({ taken }) => taken === 'granted')?.form).toBe('مِنْ');
		expect(homographsOf('نطاق')).toEqual([]);
	});

	it('has rows of one spelling whose words differ inside, at most one of them taken for granted', () => {
		for (const row of homographs) {
			expect(row.length).toBeGreaterThan(1);
			expect(new Set(row.map(({ form }) => bare(form))).size).toBe(1);
			expect(row.filter(({ taken }) => taken === 'granted').length).toBeLessThan(2);
			row.forEach((one, at) => {
				for (const other of row.slice(at + 1))
					expect(sameInside(one.form, other.form), `${one.form} ${other.form}`).toBe(false);
			});
		}
		const spellings = homographs.map(([first]) => bare(first?.form ?? ''));
		expect(new Set(spellings).size).toBe(spellings.length);
	});
});
