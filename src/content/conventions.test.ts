import { describe, expect, it } from 'vitest';
import { bare, compareMarks, hasDaggerAlef, isSunLetter, mark, markFaults, stored } from '#lib/arabic/script';
import { procliticSegment } from './clitics';
import { at, formsAt, gapAfter, lemmaAt, lemmas, places, reading, readingAt, vocalisedAt, words } from './real.fixture';

/** docs/arabic-conventions.md, row by row, on the examples it gives. */

const lemmaForms = (...names: readonly string[]) => names.map((name) => lemmaAt(name).form);
const posOf = (...names: readonly string[]) => names.map((name) => lemmaAt(name).pos);
const kindOf = (...names: readonly string[]) => names.map((name) => lemmaAt(name).kind);
const featureAt = (name: string, feature: string) => readingAt(name).features[feature];
const rootOf = (name: string) => {
	const { root } = lemmaAt(name);
	return 'letters' in root ? root.letters : `none:${root.none}`;
};
const unitAt = (first: string, citation: RegExp) => {
	const { sentence, index } = at(first);
	return sentence.units.find((unit) => unit.tokens.includes(index) && citation.test(bare(unit.citation)));
};
const faultsOf = (kind: string) =>
	words().flatMap(({ name, word, token }) =>
		token.name?.type === 'person' || markFaults(word.vocalised[0]).every(({ fault }) => fault !== kind) ? [] : [name]
	);
const segmentsOf = (name: string, type: string) => readingAt(name).segments.filter((segment) => segment.type === type);
const closedAl = ['الَّذِي', 'الَّتِي', 'الْآنَ'];

describe('conventions', () => {
	it('1 Word: الـ25 is one token, و" two, ب stays with its word', () => {
		expect(at('P14 w4').token.surface).toBe('الـ25');
		expect([at('P14 w1').token.surface, gapAfter('P14 w1'), at('P14 w2').token.surface]).toEqual(['و', '"', 'في']);
		expect([gapAfter('P13 w28'), at('P13 w29').token.surface]).toEqual([' "', 'بعام']);
	});

	it('2 Storage: NFC, no ٱ, no tatweel; one comparison of marks (تَعَلُّم)', () => {
		expect(lemmaForms('P11 w14')).toEqual(['تَعَلُّم']);
		const forms = [...lemmas().map(({ form }) => form), ...words().flatMap(({ word }) => word.vocalised)];
		expect(forms.filter((form) => form !== stored(form) || /[\u0671\u0640]/u.test(form))).toEqual([]);
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
		for (const { name, word } of words()) {
			const index = word.segments.findIndex(({ pos, type }) => pos === 'DET' && type === 'proclitic');
			const article = word.segments[index]?.form;
			const stem = word.segments[index + 1]?.form ?? '';
			if (article === undefined || article === '') continue;
			const sun = isSunLetter(stem.charAt(0));
			const expected = stem.startsWith('ا') ? 'لِ' : sun ? 'ل' : 'لْ';
			expect(article.replace(/^ا/u, ''), name).toBe(expected);
			if (sun) expect(stem, name).toMatch(/^.[\u064B-\u0650]?\u0651/u);
		}
	});

	it('6 Hamzat wasl: a vowel in lemmas and at the start, bare elsewhere (اِزْدَهَرَ; وَقَدِ ازْدَهَرَ P13)', () => {
		expect(lemmaForms('P13 w2')).toEqual(['اِزْدَهَرَ']);
		expect([vocalisedAt('P13 w1'), vocalisedAt('P13 w2')]).toEqual(['وَقَدِ', 'ازْدَهَرَ']);
		const bareLemmas = lemmas().filter(({ form, kind }) => /^ا(?!\p{M})/u.test(form) && kind !== 'name');
		expect(bareLemmas.map(({ form }) => form).filter((form) => !closedAl.includes(form))).toEqual([]);
		const marked = words().filter(({ word, index }) => index > 0 && /^ا\p{M}/u.test(word.vocalised[0]));
		expect(marked.map(({ name }) => name)).toEqual([]);
	});

	it('7 Liaison vowels: written (مِنَ الْمُقَرَّرِ P1, حَقَّقَتِ الْعَلَاقَاتُ P14)', () => {
		expect([vocalisedAt('P1 w1'), vocalisedAt('P1 w2')]).toEqual(['مِنَ', 'الْمُقَرَّرِ']);
		expect([vocalisedAt('P14 w6'), vocalisedAt('P14 w7')]).toEqual(['حَقَّقَتِ', 'الْعَلَاقَاتُ']);
		// A foreign name that is not inflected keeps its last sukun; حَوَالَيْ has its joined form as an alternative.
		const unjoined = words().filter(({ word, token, sentence, index }) => {
			const next = sentence.tokens[index + 1]?.reading?.vocalised[0] ?? '';
			const between = reading().text.slice(token.end, sentence.tokens[index + 1]?.start);
			const joins = between === ' ' && /^ا\P{M}/u.test(next) && token.name === undefined;
			return joins && word.vocalised.every((form) => form.endsWith(mark.sukun));
		});
		expect(unjoined.map(({ name }) => name)).toEqual([]);
	});

	it('8 Tanwin -an: on the letter before the alef; on ة directly (مَشْرُوعًا P9, قُوَّةً P11)', () => {
		expect([vocalisedAt('P9 w30'), vocalisedAt('P11 w9')]).toEqual(['مَشْرُوعًا', 'قُوَّةً']);
		expect(words().filter(({ word }) => word.vocalised.some((form) => /[اى]\u064B/u.test(form)))).toEqual([]);
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
		for (const { name, word, token } of words()) {
			const proper = reading().lemmas[word.lemma]?.pos === 'PROPN';
			expect(token.name !== undefined, name).toBe(proper);
			if (token.name?.type === 'person') expect(bare(word.vocalised[0]), name).toBe(word.vocalised[0]);
		}
	});

	it('13 Noun lemma: singular, no case, no tanwin, ة bare (زِيَارَة; سَاكِن, headword سُكَّان P5)', () => {
		expect(lemmaForms('P1 w21', 'P5 w22')).toEqual(['زِيَارَة', 'سَاكِن']);
		expect(lemmaAt('P5 w22').headword).toBe('سُكَّان');
		const nominal = lemmas().filter(({ pos }) => pos === 'NOUN' || pos === 'ADJ' || pos === 'NUM' || pos === 'PROPN');
		expect(nominal.filter(({ form }) => /[\u064B-\u0650]$/u.test(form)).map(({ form }) => form)).toEqual([]);
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
		expect(
			lemmas().filter(({ kind, form, pos }) => kind === 'nisba' && (!/\u0650\u0651?يّ$/u.test(form) || pos !== 'ADJ'))
		).toEqual([]);
	});

	it('19 Verb lemma: 3 m. sg. perfect active with its fatha, for passives too (عَدَّ, اِزْدَادَ, زَارَ)', () => {
		expect(lemmaForms('P2 w5', 'P11 w4', 'P2 w10')).toEqual(['عَدَّ', 'اِزْدَادَ', 'زَارَ']);
		expect([vocalisedAt('P2 w5'), featureAt('P2 w5', 'Voice')]).toEqual(['تُعَدُّ', 'Pass']);
		const verbs = lemmas().filter(({ kind }) => kind === 'verb');
		expect(
			verbs.filter(({ form }) => !/(?:\u064E\u0651?|\u064Eى|\u064Eا)$/u.test(form)).map(({ form }) => form)
		).toEqual([]);
	});

	it('20 Government: on the sense, never in the lemma (أَسْهَمَ في; وَصَلَ إلى P1 and P9; قَامَ بـ)', () => {
		expect(readingAt('P2 w27').takes).toContain('في');
		expect(lemmaForms('P1 w4', 'P9 w34')).toEqual(['وَصَلَ', 'وَصَلَ']);
		expect([readingAt('P1 w4').sense, readingAt('P9 w34').sense]).toEqual([
			expect.stringMatching(/arrive/u),
			expect.stringMatching(/amount|reach/u)
		]);
		expect(readingAt('P4 w20').takes.map(bare)).toContain('ب');
		expect(lemmas().filter(({ form }) => form.includes(' '))).toEqual([]);
	});

	it('21 Masdar: its own lemma, NOUN, Vnoun, of its verb (تَعْزِيز of عَزَّزَ; إِنْجَاز)', () => {
		expect(lemmaAt('P2 w33')).toMatchObject({ form: 'تَعْزِيز', pos: 'NOUN', kind: 'masdar', of: 'عَزَّزَ' });
		expect(lemmaForms('P4 w33')).toEqual(['إِنْجَاز']);
		for (const { name, word } of words())
			expect(word.features['VerbForm'] === 'Vnoun', name).toBe(reading().lemmas[word.lemma]?.kind === 'masdar');
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

	it('29 ال: its own segment, except inside الَّذِي الَّتِي الْآنَ (ال+صِّين)', () => {
		expect(formsAt('P3 w6')).toEqual(['ال', 'صِّينِ']);
		expect(segmentsOf('P3 w6', 'proclitic')).toMatchObject([{ underlying: 'ال', pos: 'DET', gloss: 'the' }]);
		expect([formsAt('P2 w4'), formsAt('P6 w1')]).toEqual([['الَّتِي'], ['وَ', 'الْآنَ']]);
		for (const { name, word } of words()) {
			const stem = word.segments.find(({ type }) => type === 'stem')?.form ?? '';
			if (/^ال[\u0651\u0652\u064E]/u.test(stem)) expect(closedAl, name).toContain(stem);
		}
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
		const verbs = words().filter(({ word }) => reading().lemmas[word.lemma]?.kind === 'verb');
		expect(
			verbs.filter(({ word }) => !word.sense.startsWith('to ') || word.here.startsWith('to ')).map(({ name }) => name)
		).toEqual([]);
	});

	it('40 Misprints, identity: printed, corrected, vocalised of the corrected; ids are letters (شتي read شتى)', () => {
		const { token } = at('P3 w31');
		expect([token.surface, token.read, vocalisedAt('P3 w31')]).toEqual(['شتي', 'شتى', 'شَتَّى']);
		for (const { id, form, pos } of lemmas()) expect(id.replace(/\d+$/u, '')).toBe(`${bare(form)}_${pos}_`);
		expect(places().every(({ token: { start, end, surface } }) => reading().text.slice(start, end) === surface)).toBe(
			true
		);
	});
});

/** The units that docs/arabic-conventions.md lists, where they stand: paragraph and words, all of which one unit has. */
const units: readonly (readonly [number, string, string])[] = [
	[1, '5,6,7', 'رئيس مجلس الدولة'],
	[1, '28,29', 'رئيسي وزراء'],
	[4, '15,16', 'الحزام والطريق'],
	[14, '27,28,29,30', 'الحزام الاقتصادي لطريق الحرير'],
	[8, '17,18', 'طريق الحرير'],
	[2, '17,18', 'آسيا الوسطى'],
	[6, '24,25', 'آسيا الوسطى'],
	[12, '5,6', 'معاهد كونفوشيوس'],
	[6, '12,13,14,15,16,17', 'منطقة بوابات خوروجوس'],
	[10, '24,25', 'علي بابا'],
	[10, '17,18', 'علي إكسبرس'],
	[7, '14,15,16,17,18,19', 'طريق "غرب أوروبا- غرب الصين" السريع'],
	[1, '9,10,11', 'لي كه تشيانغ'],
	[3, '2,3,4', 'تشانغ هان هوي'],
	[4, '11,12,13', 'شي جين بينغ'],
	[1, '14,15,16', 'في وقت لاحق'],
	[2, '28,29,30', 'على نطاق واسع'],
	[3, '21,22', 'بكل تأكيد'],
	[4, '1,2', 'على مدى'],
	[5, '2', 'بالفعل'],
	[5, '19', 'بالنسبة لـ'],
	[7, '1,2,3', 'علاوة على ذلك'],
	[11, '1,2,3', 'بالإضافة إلى ذلك'],
	[7, '5,6,7', 'على قدم وساق'],
	[9, '1,2,3', 'من ناحية أخرى'],
	[10, '38,39,43', 'بدءا من … وحتى'],
	[12, '14,15', 'تحت رعاية'],
	[12, '18,19,20', 'في أنحاء البلاد'],
	[13, '35,36', 'من نوعه'],
	[14, '12,13', 'كما وكيفا'],
	[14, '49', 'بأسره'],
	[14, '50,51,52', 'على حد قول'],
	[15, '5,6,7', 'في هذا السياق'],
	[1, '1,2,3', 'من المقرر أن'],
	[2, '24,25,26', 'من المتوقع أن'],
	[4, '6,7', 'منذ أن'],
	[8, '12,19,20,22', 'لا … فحسب، وإنما … أيضا'],
	[5, '13', 'ما'],
	[14, '31,32', 'وهو ما'],
	[5, '17,18', 'أكثر يسرا'],
	[11, '4,9', 'تزداد … قوة'],
	[13, '1', 'قد + perfect'],
	[1, '20,21', 'قام بزيارة'],
	[2, '27,31', 'أسهم في'],
	[3, '20,23,24,26', 'ضخ قوة دفع في'],
	[4, '23,26', 'عمل على'],
	[4, '8,14', 'طرح مبادرة'],
	[6, '2,18,20', 'لعب دورا في'],
	[7, '26,27', 'ربط بين'],
	[7, '8,9', 'أحرز تقدما'],
	[9, '24,25,26', 'توصل إلى اتفاق'],
	[9, '34,35,36', 'تصل قيمته إلى'],
	[11, '20,24', 'سعى إلى'],
	[13, '11,13', 'بدأ في'],
	[14, '6,10', 'حقق قفزات'],
	[4, '32,33', 'حقق إنجازات'],
	[14, '39,40', 'حافظ على'],
	[10, '19', 'تابع لـ'],
	[13, '28', 'احتفالا بـ'],
	[14, '22,25', 'تأثير على'],
	[4, '18,19', 'زيارة دولة'],
	[3, '23,24', 'قوة دفع'],
	[10, '6,7', 'التجارة الإلكترونية'],
	[9, '7,8', 'القدرة الصناعية'],
	[14, '23,24', 'بعيد المدى'],
	[8, '24,25', 'متزايد الأهمية'],
	[7, '20,21', 'عابر للأقاليم'],
	[8, '28,29', 'عبر الحدود'],
	[2, '34,35', 'العلاقات الثنائية']
];

describe('multi-word units of the conventions', () => {
	it.each(units)('P%i %s: %s', (paragraph, cell) => {
		const wanted = cell.split(',').map((word) => at(`P${paragraph} w${word}`));
		const [first] = wanted;
		const found = first?.sentence.units.some((unit) => wanted.every(({ index }) => unit.tokens.includes(index)));
		expect(found).toBe(true);
	});
});

describe('the cut of P2', () => {
	it('is the one that the conventions give', () => {
		const { fragments } = at('P2 w1').sentence;
		const ranges = fragments.map(({ own }) => [(own[0] ?? 0) + 1, (own.at(-1) ?? 0) + 1, own.length]);
		expect(ranges).toEqual([
			[1, 8, 8],
			[9, 18, 10],
			[19, 23, 5],
			[24, 35, 12],
			[36, 46, 11]
		]);
		// In grey: the subject of the fourth, the head of the genitive of the fifth.
		expect(fragments[3]?.grey).toContain(2);
		expect(fragments[4]?.grey).toContain(31);
	});
});
