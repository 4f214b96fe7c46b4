import { describe, expect, it } from 'vitest';
import type { Band, Lemma, Token } from '#lib/arabic/text';
import { cardId, type CardId } from '#lib/cards';
import type { CardState } from '#lib/scheduling';
import { inReview, nothingKnown, said, textOf, type Row } from './example.fixture';
import { lookOf, markOf, type WordMark } from './look';
import type { WordStatus } from './knowledge';

function wordOf(row: Row): { token: Token; lemma: Lemma } {
	const text = textOf([row]);
	const token = text.sentences[0]?.tokens[0];
	const lemma = Object.values(text.lemmas)[0];
	if (!token || !lemma) throw new RangeError('no word');
	return { token, lemma };
}

const word: Row = { word: 'نطاق', sense: 'scope' };
const name: Row = { word: 'مسقط', sense: 'Muscat', pos: 'PROPN' };
const digits: Row = { word: '26', sense: '26', pos: 'NUM' };

describe('the mark of a word', () => {
	it.each<[string, Row, WordStatus, Partial<Token>, WordMark]>([
		['new', word, 'new', {}, 'new'],
		['learning', word, 'learning', {}, 'learning'],
		['known', word, 'known', {}, null],
		['assumed', word, 'assumed', {}, null],
		['ignored', word, 'ignored', {}, 'ignored'],
		['a name', name, 'name', {}, 'name'],
		['a name being learnt', name, 'learning', {}, 'learning'],
		['a noun inside a name', word, 'new', { name: { type: 'place', english: 'Scope', what: 'a town' } }, 'name'],
		['a number', digits, 'name', {}, null],
		['a close call', word, 'new', { confidence: 0.89 }, 'doubtful'],
		['sure enough', word, 'new', { confidence: 0.9 }, 'new'],
		['a guess', word, 'learning', { guess: true }, 'doubtful'],
		['a guess at a word that is known is still a guess', word, 'known', { guess: true }, 'doubtful'],
		['a guess that is ignored', word, 'ignored', { guess: true }, 'ignored'],
		['a lone proclitic', word, 'new', { alone: [] }, null]
	])('%s', (_name, row, status, more, expected) => {
		const { token, lemma } = wordOf(row);
		expect(markOf({ ...token, ...more }, lemma, status)).toBe(expected);
	});

	it('is doubtful where nothing is known of the word', () => {
		expect(markOf(wordOf(word).token, undefined, undefined)).toBe('doubtful');
	});
});

describe('the look of a lemma', () => {
	const { lemma } = wordOf({ ...word, band: 2 });
	const particle = wordOf({ word: 'من', sense: 'from', pos: 'ADP', band: 1 }).lemma;
	const asked = (stability: number) => ({
		...nothingKnown,
		cards: new Map<CardId, CardState>([[cardId(lemma.id, 'recognise'), inReview(stability)]])
	});
	it.each([
		['nothing known', lemma, nothingKnown, { status: 'new', stability: 0 }],
		['asked', lemma, asked(4), { status: 'learning', stability: 4 }],
		['said to be known', lemma, said([[lemma.id, { known: true }]]), { status: 'known', stability: Infinity }],
		[
			'of an assumed band',
			lemma,
			{ ...nothingKnown, assumed: new Set<Band>([2]) },
			{ status: 'assumed', stability: Infinity }
		],
		['a closed-class word keeps its marks', particle, nothingKnown, { status: 'assumed', stability: 0 }]
	])('%s', (_name, of, knowledge, expected) => {
		expect(lookOf(of, knowledge)).toEqual(expected);
	});
});
