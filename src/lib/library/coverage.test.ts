import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Band } from '#lib/arabic/text';
import { cardId, notesOf, type CardId, type NoteId } from '#lib/cards';
import type { CardState } from '#lib/scheduling';
import { coverage } from './coverage';
import { inReview, invented, nothingKnown, said, textOf, type Row } from './example.fixture';
import { wordStatus, type Knowledge } from './knowledge';

const book: Row = { word: 'كتاب', sense: 'book', band: 1 };
const moon: Row = { word: 'قمر', sense: 'moon', band: 4 };
const inWord: Row = { word: 'في', sense: 'in', pos: 'ADP', band: 1 };
const china: Row = { word: 'صين', sense: 'China', pos: 'PROPN' };
const digits: Row = { word: '26', sense: '26', pos: 'NUM', kind: 'number' };
const id = ({ word, pos = 'NOUN' }: Row) => `${word}_${pos}_1` as NoteId;
const beginner: Knowledge = { ...nothingKnown, functionWords: 'learnt', assumed: new Set<Band>([1]) };
const withCard = (row: Row, state: CardState): Knowledge => ({
	...nothingKnown,
	cards: new Map([[cardId(id(row), 'recognise'), state]])
});

describe('coverage', () => {
	it.each([
		['nothing known', [book, moon], nothingKnown, 0, 2],
		['function words are assumed', [book, inWord], nothingKnown, 1, 2],
		['but not once brought back', [book, inWord], said([[id(inWord), { known: false }]]), 0, 2],
		['names and digits do not count', [book, china, digits], nothingKnown, 0, 1],
		['function words are learnt, though their band is assumed', [book, inWord], beginner, 1, 2],
		['said to be known', [book, book, moon], said([[id(book), { known: true }]]), 2, 3],
		['assumed by its band', [book, moon], { ...nothingKnown, assumed: new Set<Band>([1]) }, 1, 2],
		['ignored words are left out', [book, moon], said([[id(book), { ignored: true }]]), 0, 1],
		['met, but never asked', [book], said([[id(book), { met: { day: 0 } }]]), 0, 1]
	])('%s', (_, rows, knowledge, numerator, denominator) => {
		expect(coverage(textOf(rows), knowledge, 0)).toEqual({ numerator, denominator, share: numerator / denominator });
	});

	it('of a word being learnt is FSRS’s probability: 90 % after as many days as its stability', () => {
		const text = textOf([book]);
		expect(coverage(text, withCard(book, inReview(10)), 10).share).toBeCloseTo(0.9, 6);
		expect(coverage(text, withCard(book, inReview(10)), 0).share).toBe(1);
	});

	it('counts a word by its unit where that is known better', () => {
		const text = textOf([book, moon], [[0, 1]]);
		const unit = notesOf(text).find(({ kind }) => kind === 'unit');
		expect(coverage(text, said([[unit?.id ?? '', { known: true }]]), 0).share).toBe(1);
	});

	it('of a text without words is whole', () => {
		expect(coverage(textOf([china]), nothingKnown, 0)).toEqual({ numerator: 0, denominator: 0, share: 1 });
	});

	it('of an unread word is none', () => {
		const text = textOf([book]);
		const sentences = text.sentences.map((sentence) => ({
			...sentence,
			tokens: sentence.tokens.map(({ start, end, surface, read }) => ({
				start,
				end,
				surface,
				read,
				others: [],
				confidence: 0,
				guess: false
			}))
		}));
		expect(coverage({ ...text, sentences }, nothingKnown, 0)).toMatchObject({ numerator: 0, denominator: 1 });
	});
});

describe('coverage is between 0 and 1, and learning more never lowers it', () => {
	const rows = [
		...Array.from({ length: 12 }, (_, index) => invented(index, { band: ((index % 6) + 1) as Band })),
		inWord,
		china,
		digits
	];
	const text = textOf(rows, [[2, 3]]);
	const ids = notesOf(text).map((note) => note.id);
	const anyone = fc.record({
		known: fc.subarray([...ids]),
		carded: fc.array(fc.tuple(fc.constantFrom(...ids), fc.double({ min: 0.1, max: 400, noNaN: true })), {
			maxLength: 10
		}),
		assumed: fc.subarray([1, 2, 3, 4, 5, 6] as Band[])
	});
	const knowledgeOf = ({
		known,
		carded,
		assumed
	}: {
		known: NoteId[];
		carded: [NoteId, number][];
		assumed: Band[];
	}): Knowledge => ({
		...said(known.map((each) => [each, { known: true }])),
		cards: new Map<CardId, CardState>(carded.map(([each, stability]) => [cardId(each, 'cloze'), inReview(stability)])),
		assumed: new Set(assumed)
	});

	it('by saying that one is known', () => {
		fc.assert(
			fc.property(anyone, fc.constantFrom(...ids), fc.nat(500), (who, also, day) => {
				const before = coverage(text, knowledgeOf(who), day).share;
				const after = coverage(text, knowledgeOf({ ...who, known: [...who.known, also] }), day).share;
				expect(before).toBeGreaterThanOrEqual(0);
				expect(after).toBeLessThanOrEqual(1);
				expect(after).toBeGreaterThanOrEqual(before);
			})
		);
	});

	it('by assuming another band, by a stronger memory, and on an earlier day', () => {
		fc.assert(
			fc.property(anyone, fc.constantFrom<Band>(1, 2, 3, 4, 5, 6), fc.nat(500), fc.nat(50), (who, band, day, later) => {
				const before = coverage(text, knowledgeOf(who), day).share;
				expect(
					coverage(text, knowledgeOf({ ...who, assumed: [...who.assumed, band] }), day).share
				).toBeGreaterThanOrEqual(before);
				const stronger = who.carded.map(([each, stability]): [NoteId, number] => [each, stability * 2]);
				expect(coverage(text, knowledgeOf({ ...who, carded: stronger }), day).share).toBeGreaterThanOrEqual(before);
				expect(coverage(text, knowledgeOf(who), day + later).share).toBeLessThanOrEqual(before);
			})
		);
	});
});

describe('the status of a word', () => {
	const lemmaOf = (row: Row) => {
		const lemma = Object.values(textOf([row]).lemmas)[0];
		if (lemma === undefined) throw new RangeError('no lemma');
		return lemma;
	};
	it.each([
		['nothing said', moon, nothingKnown, 'new'],
		['a function word', inWord, nothingKnown, 'assumed'],
		['a function word, for a beginner, whatever bands are assumed', inWord, beginner, 'new'],
		['its band assumed', moon, { ...nothingKnown, assumed: new Set<Band>([4]) }, 'assumed'],
		[
			'its band assumed, but brought back',
			moon,
			{ ...said([[id(moon), { known: false }]]), assumed: new Set<Band>([4]) },
			'new'
		],
		['a name', china, nothingKnown, 'name'],
		['digits', digits, nothingKnown, 'name'],
		['met', moon, said([[id(moon), { met: { day: 2 } }]]), 'learning'],
		['the meeting taken back', moon, said([[id(moon), { met: null }]]), 'new'],
		['answered', moon, withCard(moon, inReview(3)), 'learning'],
		['three weeks strong', moon, withCard(moon, inReview(22)), 'known'],
		['said to be known', moon, said([[id(moon), { known: true }]]), 'known'],
		['ignored, whatever else', moon, said([[id(moon), { ignored: true, known: true, met: { day: 1 } }]]), 'ignored'],
		['a name being learnt', china, said([[id(china), { met: { day: 1 } }]]), 'learning']
	] as const)('%s', (_, row, knowledge, status) => {
		expect(wordStatus(lemmaOf(row), knowledge)).toBe(status);
	});
});
