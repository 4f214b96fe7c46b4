import { describe, expect, it } from 'vitest';
import { bare } from '#lib/arabic/script';
import { featureAt, kindOf, lemmaForms, posOf, rootOf, unitAt } from './conventions.fixture';
import { at, lemmaAt, readingAt, vocalisedAt } from './real.fixture';

/** docs/arabic-conventions.md, row by row, on the examples it gives: lemmas, roots, patterns (rows 13 to 28). */

describe('conventions', () => {
	it('13 Noun lemma: singular, no case, no tanwin, ة bare (زِيَارَة; سَاكِن, headword سُكَّان P5)', () => {
		expect(lemmaForms('P1 w21', 'P5 w22')).toEqual(['زِيَارَة', 'سَاكِن']);
		expect(lemmaAt('P5 w22').headword).toBe('سُكَّان');
	});

	it('14 Weak finals: ي or ى in the lemma, the headword shows ثَانٍ، مَدًى (P12, P4)', () => {
		expect(lemmaForms('P12 w28', 'P4 w2', 'P4 w5')).toEqual(['ثَانِي', 'مَدَى', 'مَاضِي']);
		expect(['P12 w28', 'P4 w2', 'P4 w5'].map((name) => lemmaAt(name).headword)).toEqual(['ثَانٍ', 'مَدًى', 'مَاضٍ']);
	});

	it('15 Plural only: the singular where it lives, else the plural, Ptan (مَدِينَة; مَفْرُوشَات, أَنْحَاء, بِلَاد; بَلَد)', () => {
		expect(lemmaForms('P7 w29', 'P10 w41', 'P12 w19', 'P12 w20', 'P1 w30')).toEqual([
			'مَدِينَة',
			'مَفْرُوشَات',
			'أَنْحَاء',
			'بِلَاد',
			'بَلَد'
		]);
		expect(['P10 w41', 'P12 w19', 'P12 w20'].map((name) => featureAt(name, 'Number'))).toEqual([
			'Ptan',
			'Ptan',
			'Ptan'
		]);
		expect(featureAt('P7 w29', 'Number')).toBe('Plur');
	});

	it('16 Dual, feminine: inflection, not lemmas (دَوْلَة ← الدولتان; عِمْلَاق ← عملاقة)', () => {
		expect(lemmaForms('P4 w24', 'P10 w20')).toEqual(['دَوْلَة', 'عِمْلَاق']);
		expect([featureAt('P4 w24', 'Number'), featureAt('P10 w20', 'Gender')]).toEqual(['Dual', 'Fem']);
	});

	it('17 Adjective, elative: masculine singular; feminines go to the elative (أَوْسَط, آخَر, أَكْبَر, أَحَبّ)', () => {
		const names = ['P2 w18', 'P2 w46', 'P10 w27', 'P12 w29'];
		expect(lemmaForms(...names)).toEqual(['أَوْسَط', 'آخَر', 'أَكْبَر', 'أَحَبّ']);
		expect(new Set(kindOf(...names))).toEqual(new Set(['elative']));
	});

	it('18 Nisba: ـِيّ without a final vowel, ADJ; abstract nouns and languages NOUN (صِينِيّ; أَهَمِّيَّة; صِينِيَّة P11)', () => {
		expect(lemmaForms('P1 w8', 'P8 w25', 'P11 w28', 'P11 w16')).toEqual(['صِينِيّ', 'أَهَمِّيَّة', 'صِينِيَّة', 'صِينِيّ']);
		expect(posOf('P1 w8', 'P8 w25', 'P11 w28', 'P11 w16')).toEqual(['ADJ', 'NOUN', 'NOUN', 'ADJ']);
	});

	it('19 Verb lemma: 3 m. sg. perfect active with its fatha, for passives too (عَدَّ, اِزْدَادَ, زَارَ)', () => {
		expect(lemmaForms('P2 w5', 'P11 w4', 'P2 w10')).toEqual(['عَدَّ', 'اِزْدَادَ', 'زَارَ']);
		expect([vocalisedAt('P2 w5'), featureAt('P2 w5', 'Voice')]).toEqual(['تُعَدُّ', 'Pass']);
	});

	it('20 Government: on the sense, never in the lemma (أَسْهَمَ في; وَصَلَ إلى P1 and P9; قَامَ بـ)', () => {
		expect(readingAt('P2 w27').takes).toContain('في');
		expect(lemmaForms('P1 w4', 'P9 w34')).toEqual(['وَصَلَ', 'وَصَلَ']);
		expect([readingAt('P1 w4').sense, readingAt('P9 w34').sense]).toEqual([
			expect.stringMatching(/arrive/u),
			expect.stringMatching(/amount|reach/u)
		]);
		expect(readingAt('P4 w20').takes.map(bare)).toContain('ب');
	});

	it('21 Masdar: its own lemma, NOUN, Vnoun, of its verb (تَعْزِيز of عَزَّزَ; إِنْجَاز)', () => {
		expect(lemmaAt('P2 w33')).toMatchObject({ form: 'تَعْزِيز', pos: 'NOUN', kind: 'masdar', of: 'عَزَّزَ' });
		expect(lemmaForms('P4 w33')).toEqual(['إِنْجَاز']);
	});

	it('22 Participles: own lemma, VerbForm and Voice; NOUN for persons and things, else ADJ', () => {
		const nouns = ['P11 w26', 'P12 w39', 'P10 w11'];
		const adjectives = ['P2 w15', 'P1 w2', 'P15 w4'];
		expect(lemmaForms(...nouns, ...adjectives)).toEqual(['مُوَظَّف', 'طَالِب', 'مُحَلِّل', 'وَاقِع', 'مُقَرَّر', 'قَائِل']);
		expect(posOf(...nouns, ...adjectives)).toEqual(['NOUN', 'NOUN', 'NOUN', 'ADJ', 'ADJ', 'ADJ']);
		for (const name of [...nouns, ...adjectives]) expect(featureAt(name, 'VerbForm'), name).toBe('Part');
		expect([featureAt('P11 w26', 'Voice'), featureAt('P15 w4', 'Voice')]).toEqual(['Pass', 'Act']);
	});

	it('23 Kind: one teaching label (مُطَّرِد: active participle, VIII)', () => {
		expect(lemmaAt('P9 w12')).toMatchObject({ form: 'مُطَّرِد', kind: 'active participle', verbForm: 'VIII' });
	});

	it('24 Numbers: NUM with ة, ordinals ADJ, أَلْف مِلْيَار NUM, عَشَرَات NOUN, digits (26 مِلْيَارَ دُولَارٍ P9)', () => {
		expect(lemmaForms('P12 w3', 'P1 w26', 'P12 w38', 'P7 w28')).toEqual(['أَرْبَعَة', 'ثَالِث', 'أَلْف', 'عَشَرَات']);
		expect(posOf('P12 w3', 'P1 w26', 'P12 w38', 'P7 w28')).toEqual(['NUM', 'ADJ', 'NUM', 'NOUN']);
		expect(['P9 w37', 'P9 w38', 'P9 w39'].map(vocalisedAt)).toEqual(['26', 'مِلْيَارَ', 'دُولَارٍ']);
		expect(lemmaAt('P9 w37')).toMatchObject({ form: '26', pos: 'NUM', kind: 'number' });
		expect(lemmaAt('P14 w4').form).toBe('25');
	});

	it('25 Proper names: PROPN without ال, headword with it; months, weekdays; units over tokens (الصِّين; شي جين بينغ)', () => {
		expect(lemmaAt('P3 w6')).toMatchObject({ form: 'صِين', pos: 'PROPN', headword: 'الصِّين' });
		expect(unitAt('P4 w11', /^شي جين بينغ$/u)?.tokens).toHaveLength(3);
		expect([at('P13 w10').token.name?.type, at('P1 w19').token.name?.type]).toEqual(['month', 'weekday']);
		expect(posOf('P13 w10', 'P1 w19')).toEqual(['PROPN', 'PROPN']);
	});

	it('26 Root: ء for hamza, weak letters, doubled twice, four letters, the disputed ones', () => {
		const names = ['P7 w29', 'P11 w9', 'P13 w33', 'P4 w3', 'P2 w19', 'P12 w7', 'P10 w37', 'P13 w22'];
		expect(names.map(rootOf)).toEqual(['مدن', 'قوي', 'ءول', 'سنو', 'وصف', 'عدد', 'شيء', 'سلسل']);
	});

	it('27 No root: none and why; nisbas too (دُولَار، إِسْتِرَاتِيجِيّ، إِقْلِيم، صِينِيّ)', () => {
		expect(lemmaForms('P9 w39', 'P14 w42', 'P7 w21', 'P1 w8')).toEqual(['دُولَار', 'إِسْتِرَاتِيجِيّ', 'إِقْلِيم', 'صِينِيّ']);
		expect(['P9 w39', 'P14 w42', 'P7 w21', 'P1 w8'].map(rootOf)).toEqual([
			'none:loan',
			'none:loan',
			'none:loan',
			'none:name'
		]);
	});

	it('28 Pattern: of the lemma, with its form; a second one of broken plurals', () => {
		expect(lemmaAt('P13 w20')).toMatchObject({ form: 'اِسْتَضَافَ', pattern: 'اِسْتَفْعَلَ', verbForm: 'X' });
		expect(lemmaAt('P12 w13')).toMatchObject({ form: 'مُقَام', pattern: 'مُفْعَل', verbForm: 'IV' });
		expect(readingAt('P13 w24').formPattern).toBe('أَفْعِلَة');
	});
});
