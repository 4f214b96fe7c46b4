import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { compileReading } from '../../content/compile';
import { contentFolder, readSources } from '../../content/folder';
import { candidates, coverage, deckOf, deckSize, type Knowledge } from '.';
import { nothingKnown, said } from './example.fixture';
import { notesOf } from '#lib/cards';

const article = compileReading(readSources(path.join(contentFolder, 'kazakhstan-visit')));
const newsReader: Knowledge = { ...nothingKnown, assumed: new Set([1, 2]) };

describe('the deck of the article', () => {
	it.each([
		['for someone of whom nothing is known', nothingKnown],
		['for someone who reads the news', newsReader]
	])('%s is full and holds no names and no function words', (_, knowledge) => {
		const { notes } = deckOf(article, knowledge);
		expect(notes).toHaveLength(deckSize.default);
		expect(notes.filter(({ category }) => category !== 'word' && category !== 'unit')).toEqual([]);
	});

	it('spares a news reader رئيس and قال', () => {
		const offered = [...deckOf(article, newsReader).notes, ...deckOf(article, newsReader).candidates].map(
			({ id }) => id
		);
		expect(offered.filter((id) => /^(رئيس|قال)_/u.test(id))).toEqual([]);
	});

	it('has names and their nisbas last among the candidates', () => {
		const groups = candidates(notesOf(article), nothingKnown).map(({ worth }) => worth.group);
		expect(groups).toEqual(groups.toSorted((a, b) => a - b));
	});
});

describe('coverage of the article', () => {
	it('grows with every word of the deck, and is whole when all is known', () => {
		const before = coverage(article, nothingKnown, 0).share;
		const deck = deckOf(article, nothingKnown).notes;
		const after = coverage(article, said(deck.map(({ id }) => [id, { known: true }])), 0).share;
		expect(before).toBeGreaterThan(0.15);
		expect(after).toBeGreaterThan(before + 0.05);
		const all = coverage(article, said(notesOf(article).map(({ id }) => [id, { known: true }])), 0);
		expect(all.share).toBe(1);
		expect(all.denominator).toBeLessThan(543);
	});
});
