import { describe, expect, it } from 'vitest';
import {
	analysisJson,
	hashText,
	type AnalysedText,
	type Lemma,
	type LemmaId,
	type Reading,
	type Token,
	type UnitId
} from '.';

const lemma = (form: string, id: string, rest: Partial<Lemma>): Lemma => ({
	id: id as LemmaId,
	form,
	pos: 'NOUN',
	kind: 'noun',
	root: { none: 'loan' },
	parts: [],
	band: 1,
	...rest
});
const measure = lemma('قَدَم', 'قدم_NOUN_1', { root: { letters: 'قدم' }, pattern: 'فَعَل' });
const advance = lemma('قِدَم', 'قدم_NOUN_2', {});
const china = lemma('صِين', 'صين_PROPN_1', { pos: 'PROPN', kind: 'name', root: { none: 'name' } });
const lemmas = Object.fromEntries([measure, advance, china].map((each) => [each.id, each]));

function readingOf(of: Lemma, vocalised: string, features: Record<string, string>): Reading {
	const segments = [{ form: vocalised, underlying: of.form, type: 'stem', pos: of.pos, gloss: 'g' }] as const;
	const best = [vocalised, `${vocalised}!`] as const;
	return { lemma: of.id, vocalised: best, pausal: 'p', features, segments, sense: 's', here: 'h', takes: [] };
}

const token = (start: number, surface: string, rest: Partial<Token>): Token => ({
	start,
	end: start + surface.length,
	surface,
	read: surface,
	others: [],
	confidence: 1,
	guess: false,
	...rest
});

// NFC: و"قدم آب شي الصين.
const input = 'و"قدم ا\u0653ب شي الصين.';
const text: AnalysedText = {
	hash: hashText(input),
	text: input.normalize('NFC'),
	engine: 'test',
	lemmas,
	sentences: [
		{
			start: 0,
			end: 18,
			paragraph: 0,
			fragments: [],
			units: [
				{ id: 'x' as UnitId, type: 'frame', tokens: [1, 2], citation: 'short', sense: '', here: '', unusual: false },
				{ id: 'y' as UnitId, type: 'frame', tokens: [1, 2, 4], citation: 'long', sense: '', here: '', unusual: false }
			],
			tokens: [
				token(0, 'و', { alone: [{ form: 'وَ', underlying: 'وَ', type: 'proclitic', pos: 'CCONJ', gloss: 'and' }] }),
				token(2, 'قدم', {
					reading: readingOf(measure, 'قَدَمٍ', { NumType: 'Ord', Number: 'Sing', Case: 'Gen' }),
					others: [readingOf(advance, 'قِدَمٍ', {}), readingOf(measure, 'قَدَمٌ', {})],
					confidence: 0.8
				}),
				token(6, 'آب', { confidence: 0, guess: false }),
				token(9, 'شي', { read: 'شيء', confidence: 0 }),
				token(12, 'الصين', {
					reading: readingOf(china, 'الصِّينِ', {}),
					name: { type: 'place', english: 'China', what: 'c' }
				})
			]
		}
	]
};

const nothing = {
	lemma: null,
	lemmaId: null,
	root: null,
	pattern: null,
	pos: null,
	kind: null,
	features: null,
	vocalised: null,
	pausal: null,
	sense: null,
	here: null,
	guess: false,
	confidence: 0,
	name: null,
	segments: [],
	candidates: []
};

describe('a reading as JSON', () => {
	const [sentence] = analysisJson(text, input, 3);
	const word = (index: number) => sentence?.words[index];

	it('names its line, its text and its offsets in the input', () => {
		expect(sentence).toMatchObject({ line: 3, text: input, start: 0, end: input.length });
		for (const { start, end, surface } of sentence?.words ?? []) expect(input.slice(start, end)).toBe(surface);
	});

	it('has its keys in the order that is documented', () => {
		expect(Object.keys(sentence ?? {})).toEqual(['line', 'text', 'start', 'end', 'words']);
		expect(Object.keys(word(1) ?? {}).join()).toBe(
			'surface,read,start,end,lemma,lemmaId,root,pattern,pos,kind,features,vocalised,pausal,sense,here,guess,confidence,unit,name,segments,candidates'
		);
	});

	const rows: readonly (readonly [string, number, object])[] = [
		[
			'a proclitic alone: no lemma, its segment',
			0,
			{
				...nothing,
				surface: 'و',
				read: 'و',
				start: 0,
				end: 1,
				pos: 'CCONJ',
				kind: 'conjunction',
				features: '',
				vocalised: 'وَ',
				pausal: 'وَ',
				sense: 'and',
				here: 'and',
				confidence: 1,
				unit: null,
				segments: [{ form: 'وَ', underlying: 'وَ', type: 'proclitic', pos: 'CCONJ', gloss: 'and' }]
			}
		],
		[
			'a word with a reading and another: features in UD order, the longest unit, each lemma once',
			1,
			{
				surface: 'قدم',
				read: 'قدم',
				start: 2,
				end: 5,
				lemma: 'قَدَم',
				lemmaId: 'قدم_NOUN_1',
				root: 'قدم',
				pattern: 'فَعَل',
				pos: 'NOUN',
				kind: 'noun',
				features: 'Case=Gen|Number=Sing|NumType=Ord',
				vocalised: 'قَدَمٍ',
				pausal: 'p',
				sense: 's',
				here: 'h',
				guess: false,
				confidence: 0.8,
				unit: 'long',
				name: null,
				segments: [{ form: 'قَدَمٍ', underlying: 'قَدَم', type: 'stem', pos: 'NOUN', gloss: 'g' }],
				candidates: [
					{ lemma: 'قَدَم', pos: 'NOUN' },
					{ lemma: 'قِدَم', pos: 'NOUN' }
				]
			}
		],
		[
			'a word without a reading, not NFC in the input',
			2,
			{ ...nothing, surface: 'ا\u0653ب', read: 'آب', start: 6, end: 9, unit: 'long' }
		],
		['a misprint', 3, { ...nothing, surface: 'شي', read: 'شيء', start: 10, end: 12, unit: null }]
	];
	it.each(rows)('%s', (_, index, expected) => expect(word(index)).toEqual(expected));

	it('a name: no root, what it names', () => {
		expect(word(4)).toMatchObject({
			root: null,
			pattern: null,
			features: '',
			unit: 'long',
			name: { type: 'place', english: 'China', what: 'c' },
			candidates: [{ lemma: 'صِين', pos: 'PROPN' }]
		});
	});

	it('an empty reading is no object', () => {
		expect(analysisJson({ ...text, text: '', sentences: [] }, '')).toEqual([]);
	});
});
