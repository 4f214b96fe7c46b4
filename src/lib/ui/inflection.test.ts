import { describe, expect, it } from 'vitest';
import { reading } from '../../content/real.fixture';
import { bare } from '#lib/arabic/script';
import type { AnalysedText, Kind, Lemma, LemmaId, Sentence, TextHash, Token, Upos } from '#lib/arabic/text';
import { formName, inflection } from './inflection';

/** A word: its stem, its features as the tables write them, what is joined in front, and what it is. */
interface Word {
	readonly stem: string;
	readonly features?: string;
	readonly before?: string;
	readonly pos?: Upos;
	readonly kind?: Kind;
	readonly lemma?: string;
}

const featuresOf = (written = '') =>
	Object.fromEntries(
		written
			.split('|')
			.filter(Boolean)
			.map((pair) => pair.split('=') as [string, string])
	);

function textOf(words: readonly Word[]): AnalysedText {
	const lemmas: Record<LemmaId, Lemma> = {};
	const tokens = words.map(({ stem, features, before, pos = 'NOUN', kind = 'noun', lemma = stem }, at): Token => {
		const id = `${lemma}_${pos}_${at + 1}` as LemmaId;
		lemmas[id] = { id, form: lemma, pos, kind, root: { none: 'particle' }, parts: [], band: 1 };
		return {
			start: at,
			end: at + 1,
			surface: stem,
			read: stem,
			reading: {
				lemma: id,
				vocalised: [stem],
				pausal: stem,
				features: featuresOf(features),
				segments: [
					...(before === undefined
						? []
						: [{ form: before, underlying: before, type: 'proclitic' as const, pos: 'PART' as const, gloss: '' }]),
					{ form: stem, underlying: stem, type: 'stem', pos, gloss: '' }
				],
				sense: '',
				here: '',
				takes: []
			},
			others: [],
			confidence: 1,
			guess: false
		};
	});
	const sentence: Sentence = { start: 0, end: words.length, paragraph: 0, tokens, units: [], fragments: [] };
	return { hash: 'x' as TextHash, text: '', engine: 'x', sentences: [sentence], lemmas };
}

/** What is said of the last of some words. */
function said(...words: Word[]): string {
	const text = textOf(words);
	const [sentence] = text.sentences;
	return sentence ? inflection(text, sentence, words.length - 1).join(', ') : '';
}

const particle = (stem: string): Word => ({ stem, pos: 'SCONJ', kind: 'particle' });
const verb = (stem: string, features: string, more: Partial<Word> = {}): Word => ({
	stem,
	features,
	pos: 'VERB',
	kind: 'verb',
	...more
});
const he = 'Gender=Masc|Number=Sing|Person=3';

describe('the form of a word, in a teacher’s words', () => {
	it.each<[string, string, Word[]]>([
		[
			'noun',
			'plural, genitive, definite',
			[{ stem: 'بُيُوت', features: 'Case=Gen|Definite=Def|Gender=Masc|Number=Plur' }]
		],
		[
			'dual before its noun',
			'dual, genitive, first part of an idafa',
			[{ stem: 'رَئِيسَيْ', features: 'Case=Gen|Definite=Cons|Gender=Masc|Number=Dual' }]
		],
		[
			'noun whose gender cannot be seen',
			'feminine singular, genitive, indefinite',
			[{ stem: 'قَدَم', features: 'Case=Gen|Definite=Ind|Gender=Fem|Number=Sing' }]
		],
		[
			'noun in ة',
			'singular, nominative, definite',
			[{ stem: 'دَوْلَة', features: 'Case=Nom|Definite=Def|Gender=Fem|Number=Sing' }]
		],
		[
			'plural only',
			'plural only, genitive, definite',
			[{ stem: 'مَلَابِس', features: 'Case=Gen|Definite=Def|Gender=Masc|Number=Ptan' }]
		],
		[
			'adjective: its gender',
			'feminine singular, accusative, indefinite',
			[{ stem: 'قَوِيَّة', features: 'Case=Acc|Definite=Ind|Gender=Fem|Number=Sing', pos: 'ADJ', kind: 'adjective' }]
		],
		[
			'superlative',
			'masculine singular, superlative, accusative, first part of an idafa',
			[
				{
					stem: 'أَكْبَر',
					features: 'Case=Acc|Definite=Cons|Degree=Sup|Gender=Masc|Number=Sing',
					pos: 'ADJ',
					kind: 'elative'
				}
			]
		],
		[
			'name: that it is definite goes without saying',
			'feminine singular, genitive',
			[{ stem: 'قَازَاقِسْتَان', features: 'Case=Gen|Definite=Def|Gender=Fem|Number=Sing', pos: 'PROPN', kind: 'name' }]
		],
		['past', '3rd person masculine singular, past', [verb('كَتَبَ', `Aspect=Perf|${he}|Voice=Act`)]],
		['passive past', '3rd person masculine singular, past, passive', [verb('وُلِدَ', `Aspect=Perf|${he}|Voice=Pass`)]],
		['present', '3rd person masculine singular, present', [verb('يَزُورُ', `Aspect=Imp|${he}|Mood=Ind|Voice=Act`)]],
		[
			'future',
			'3rd person masculine singular, future',
			[verb('تُسَرِّعُ', `Aspect=Imp|${he}|Mood=Ind|Voice=Act`, { before: 'سَ' })]
		],
		[
			'subjunctive',
			'3rd person masculine singular, present, subjunctive after أن',
			[particle('أَنْ'), verb('يَصِلَ', `Aspect=Imp|${he}|Mood=Sub|Voice=Act`)]
		],
		[
			'over a second verb',
			'3rd person masculine singular, present, subjunctive after أن',
			[
				particle('أَنْ'),
				verb('يَصِلَ', `Aspect=Imp|${he}|Mood=Sub|Voice=Act`),
				verb('يَزُورَ', `Aspect=Imp|${he}|Mood=Sub|Voice=Act`, { before: 'وَ' })
			]
		],
		[
			'the governor was another verb’s',
			'3rd person masculine singular, present, subjunctive',
			[
				particle('أَنْ'),
				verb('يَصِلُ', `Aspect=Imp|${he}|Mood=Ind|Voice=Act`),
				verb('يَزُورَ', `Aspect=Imp|${he}|Mood=Sub|Voice=Act`)
			]
		],
		[
			'its own ل',
			'3rd person masculine singular, present, subjunctive after لـ',
			[verb('يَزُورَ', `Aspect=Imp|${he}|Mood=Sub|Voice=Act`, { before: 'لِ' })]
		],
		[
			'jussive',
			'3rd person masculine singular, present, jussive after لم',
			[particle('لَمْ'), verb('يَزُرْ', `Aspect=Imp|${he}|Mood=Jus|Voice=Act`)]
		],
		[
			'imperative',
			'2nd person feminine plural, imperative',
			[verb('اُكْتُبْنَ', 'Gender=Fem|Mood=Imp|Number=Plur|Person=2')]
		],
		['"I" has no gender', '1st person singular, past', [verb('كَتَبْتُ', 'Aspect=Perf|Gender=Masc|Number=Sing|Person=1')]],
		[
			'pronoun',
			'3rd person masculine singular',
			[{ stem: 'هُوَ', features: `${he}|PronType=Prs`, pos: 'PRON', kind: 'pronoun' }]
		],
		[
			'demonstrative',
			'feminine singular',
			[{ stem: 'هٰذِهِ', features: 'Gender=Fem|Number=Sing|PronType=Dem', pos: 'DET', kind: 'demonstrative' }]
		],
		['negation', 'negation', [{ stem: 'لَا', features: 'Polarity=Neg', pos: 'PART', kind: 'particle' }]],
		['preposition', '', [{ stem: 'مِنْ', pos: 'ADP', kind: 'preposition' }]],
		['digits', '', [{ stem: '26', features: 'NumForm=Digit|NumType=Card', pos: 'NUM', kind: 'number' }]],
		['a value it does not know', '', [{ stem: 'شَيْء', features: 'Number=Weird' }]]
	])('%s: "%s"', (_name, expected, words) => {
		expect(said(...words)).toBe(expected);
	});

	it('shows no name of a feature or value anywhere in the article, and finds what governs every mood', () => {
		const text = reading();
		for (const sentence of text.sentences)
			sentence.tokens.forEach((token, index) => {
				const phrases = inflection(text, sentence, index).join(', ');
				const english = phrases.replace(/after \S+/u, '');
				expect(english, token.surface).toMatch(/^[a-z0-9, ]*$/u);
				expect(phrases, token.surface).not.toMatch(
					/\b(Masc|Fem|Sing|Plur|Ptan|Nom|Acc|Gen|Cons|Def|Ind|Imp|Sub|Act)\b/u
				);
				if (token.reading?.features['Mood'] === 'Sub') expect(bare(phrases)).toMatch(/subjunctive after أن$/u);
			});
	});
});

describe('the name of a form among its lemma’s forms', () => {
	const noun = Object.values(textOf([{ stem: 'دَوْلَة' }]).lemmas)[0];
	it.each([
		['Case=Gen|Definite=Def|Gender=Fem|Number=Plur', 'plural'],
		[
			'Aspect=Imp|Gender=Fem|Mood=Sub|Number=Sing|Person=3|Voice=Pass',
			'3rd person feminine singular, present, passive'
		],
		['', '']
	])('%s: "%s"', (features, expected) => {
		if (noun) expect(formName(featuresOf(features), noun)).toBe(expected);
		else expect(noun).toBeDefined();
	});
});
