import { describe, expect, it } from 'vitest';
import { procliticSegment } from './clitics';
import { featureAt, kindOf, lemmaForms, posOf, segmentsOf, unitAt } from './conventions.fixture';
import { at, formsAt, lemmaAt, readingAt, vocalisedAt } from './real.fixture';

/** docs/arabic-conventions.md, row by row, on the examples it gives: segments, particles, meanings (rows 29 to 40). */

describe('conventions', () => {
	it('29 ال: its own segment, except inside الَّذِي الَّتِي الْآنَ (ال+صِّين)', () => {
		expect(formsAt('P3 w6')).toEqual(['ال', 'صِّينِ']);
		expect(segmentsOf('P3 w6', 'proclitic')).toMatchObject([{ underlying: 'ال', pos: 'DET', gloss: 'the' }]);
		expect([formsAt('P2 w4'), formsAt('P6 w1')]).toEqual([['الَّتِي'], ['وَ', 'الْآنَ']]);
	});

	it('30 ل + ال: two proclitics, form as spelled (لِ+لْ+قِيَام P1; لِ+∅+لُّغَة)', () => {
		expect(formsAt('P1 w20')).toEqual(['لِ', 'لْ', 'قِيَامِ']);
		expect(segmentsOf('P1 w20', 'proclitic').map(({ underlying, pos }) => [underlying, pos])).toEqual([
			['لِ', 'ADP'],
			['ال', 'DET']
		]);
		expect(procliticSegment({ form: '', gloss: 'the' })).toMatchObject({ form: '', underlying: 'ال', pos: 'DET' });
	});

	it('31 Stem before enclitic: form as spelled, underlying the citation form (قِيمَتُ+هَا; مَقَالَتِ+هِ; تَوَصَّلَتَا)', () => {
		expect([formsAt('P9 w35'), formsAt('P8 w5'), formsAt('P9 w24')]).toEqual([
			['قِيمَتُ', 'هَا'],
			['مَقَالَتِ', 'هِ'],
			['تَوَصَّلَتَا']
		]);
		expect(segmentsOf('P9 w35', 'stem')[0]?.underlying).toBe('قِيمَة');
	});

	it('32 Preposition + pronoun: the preposition is the stem (بِ+هَا P4, فِي+هَا P3; هَا → هِيَ)', () => {
		expect([formsAt('P4 w21'), formsAt('P3 w13')]).toEqual([
			['بِ', 'هَا'],
			['فِي', 'هَا']
		]);
		expect(segmentsOf('P4 w21', 'stem')).toMatchObject([{ pos: 'ADP' }]);
		expect(segmentsOf('P4 w21', 'enclitic')).toMatchObject([{ pos: 'PRON', underlying: 'هِيَ' }]);
	});

	it('33 Proclitics split, before particles too (فَ+ثَمَّةَ، فَ+قَدْ، فَ+حَسْبُ، وَ+إِنَّمَا، وَ+كَذَا، وَ+حَتَّى)', () => {
		expect(['P11 w10', 'P10 w8', 'P8 w19', 'P8 w20', 'P14 w38', 'P10 w43'].map(formsAt)).toEqual([
			['فَ', 'ثَمَّةَ'],
			['فَ', 'قَدْ'],
			['فَ', 'حَسْبُ'],
			['وَ', 'إِنَّمَا'],
			['وَ', 'كَذَا'],
			['وَ', 'حَتَّى']
		]);
	});

	it('34 Frozen, not split (كَمَا P10; not كَمًّا P14)', () => {
		expect([formsAt('P10 w1'), lemmaForms('P10 w1', 'P14 w12')]).toEqual([['كَمَا'], ['كَمَا', 'كَمّ']]);
		expect([vocalisedAt('P14 w12'), posOf('P14 w12')]).toEqual(['كَمًّا', ['NOUN']]);
	});

	it('35 Lemmas that keep an ending: the closed list', () => {
		const names = ['P9 w16', 'P4 w6', 'P4 w17', 'P13 w25', 'P8 w28', 'P3 w7', 'P11 w10', 'P12 w36', 'P2 w6', 'P12 w2'];
		expect(lemmaForms(...names)).toEqual('حَيْثُ مُنْذُ خِلَالَ طَوَالَ عَبْرَ لَدَى ثَمَّةَ حَوَالَيْ أَيْضًا حَالِيًّا'.split(' '));
	});

	it('36 Verbal particles: سَـ سَوْفَ قَدْ AUX, لا PART Neg, صار أصبح VERB (وَ+سَ+تُسَرِّعُ P15)', () => {
		expect(formsAt('P15 w18')).toEqual(['وَ', 'سَ', 'تُسَرِّعُ']);
		expect(readingAt('P15 w18').segments.map(({ pos }) => pos)).toEqual(['CCONJ', 'AUX', 'VERB']);
		expect(posOf('P13 w19', 'P13 w1', 'P8 w12', 'P10 w26', 'P12 w27')).toEqual(['AUX', 'AUX', 'PART', 'VERB', 'VERB']);
		expect(featureAt('P8 w12', 'Polarity')).toBe('Neg');
	});

	it('37 Quantifiers: NOUN, kind quantifier (كُلّ P10); عَدِيد a plain noun P5', () => {
		expect([posOf('P10 w36', 'P5 w3'), kindOf('P10 w36', 'P5 w3')]).toEqual([
			['NOUN', 'NOUN'],
			['quantifier', 'noun']
		]);
	});

	it('38 Demonstrative, relative: DET before its noun, PRON alone; lemma masculine singular (هذه الزيارة P2; على ذلك P7; ما P5)', () => {
		expect([posOf('P2 w2', 'P7 w3', 'P5 w13'), lemmaForms('P2 w2', 'P2 w4')]).toEqual([
			['DET', 'PRON', 'PRON'],
			['هٰذَا', 'الَّذِي']
		]);
		expect([lemmaAt('P5 w13').kind, readingAt('P5 w13').here]).toEqual(['relative', 'which']);
	});

	it('39 Two glosses: sense and here; literal inside a unit (to contribute/contribute; على قدم وساق: foot, leg, in full swing)', () => {
		expect([readingAt('P2 w27').sense, readingAt('P2 w27').here]).toEqual([
			expect.stringMatching(/^to contribute/u),
			'contribute'
		]);
		expect([readingAt('P7 w6').sense, readingAt('P7 w7').sense]).toEqual([
			expect.stringMatching(/foot/u),
			expect.stringMatching(/leg/u)
		]);
		expect(unitAt('P7 w6', /^على قدم وساق$/u)?.here).toBe('in full swing');
	});

	it('40 Misprints, identity: printed, corrected, vocalised of the corrected; ids are letters (شتي read شتى)', () => {
		const { token } = at('P3 w31');
		expect([token.surface, token.read, vocalisedAt('P3 w31')]).toEqual(['شتي', 'شتى', 'شَتَّى']);
	});
});
