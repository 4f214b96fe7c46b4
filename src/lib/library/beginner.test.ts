import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { compileReading } from '../../content/compile';
import { contentFolder, readSources, slugs } from '../../content/folder';
import type { Band } from '#lib/arabic/text';
import { cardId, notesOf, type Note } from '#lib/cards';
import {
	candidates,
	confusable,
	coverage,
	deckOf,
	deckSize,
	levelDefaults,
	levels,
	type Knowledge,
	type Level
} from '.';
import { functionWordsAtMost } from './deck';
import { inReview, nothingKnown, said } from './example.fixture';
import { daysApart } from './spread';

const texts = slugs().map((slug) => ({ slug, text: compileReading(readSources(path.join(contentFolder, slug))) }));
const isClosed = ({ category }: Note) => category === 'function word';

function ofLevel(level: Level): Knowledge {
	const { assumed, functionWords, newNotesPerDay } = levelDefaults[level];
	const settings = { ...nothingKnown.settings, newNotesPerDay };
	return { ...nothingKnown, assumed: new Set<Band>(assumed), functionWords, settings };
}

describe.each(texts)('for who is starting, in $slug', ({ text }) => {
	const starting = ofLevel('starting');
	const { notes, candidates: others } = deckOf(text, starting);

	it('the deck is full, some of it closed-class words', () => {
		expect(notes).toHaveLength(deckSize.default);
		expect(notes.filter(isClosed).length).toBeGreaterThan(0);
		expect(notes.filter(isClosed).length).toBeLessThanOrEqual(functionWordsAtMost);
	});

	it('the others wait, and can be tapped into it', () => {
		const waiting = others.filter(isClosed).map(({ id }) => id);
		const tapped = { ...starting, notes: said(waiting.map((id) => [id, { wanted: true }])).notes };
		const own = deckOf(text, tapped).notes.map(({ id }) => id);
		expect(waiting.slice(0, deckSize.most).filter((id) => !own.includes(id))).toEqual([]);
	});

	it('confusable ones are new days apart', () => {
		const distance = daysApart * starting.settings.newNotesPerDay;
		const close = notes.flatMap((note, at) =>
			notes.slice(at + 1, at + distance).filter((other) => isClosed(note) && confusable(note, other))
		);
		expect(close.map(({ id }) => id)).toEqual([]);
	});

	it('coverage counts them once they are learnt', () => {
		const before = coverage(text, starting, 0);
		const closed = notesOf(text).filter(isClosed);
		const after = coverage(text, { ...starting, notes: said(closed.map(({ id }) => [id, { known: true }])).notes }, 0);
		expect(after.denominator).toBe(before.denominator);
		expect(before.share).toBeLessThan(coverage(text, nothingKnown, 0).share);
		expect(after.share).toBeGreaterThanOrEqual(coverage(text, nothingKnown, 0).share);
	});
});

describe.each(texts)('a new level, in $slug', ({ text }) => {
	const decks = levels.map((level) => deckOf(text, ofLevel(level)).notes);

	it('changes the deck at once: nothing that is assumed is in it', () => {
		levels.forEach((level, at) => {
			const { assumed, functionWords } = ofLevel(level);
			const spared = (decks[at] ?? []).filter((note) =>
				isClosed(note) ? functionWords === 'assumed' : assumed.has(note.band)
			);
			expect(spared.map(({ id }) => id)).toEqual([]);
		});
	});

	it('leaves what is being learnt in the deck, and counts it by its cards', () => {
		const [first] = decks[0] ?? [];
		if (first === undefined) throw new RangeError('the deck is empty');
		const learning = { ...ofLevel('well'), cards: new Map([[cardId(first.id, 'recognise'), inReview(3)]]) };
		expect(deckOf(text, learning).notes.map(({ id }) => id)).toContain(first.id);
	});

	it('a word of an assumed band is a candidate once it is brought back, until it is met', () => {
		const spared = notesOf(text).find(({ band, standing }) => band === 1 && standing === 'default');
		if (spared === undefined) throw new RangeError('no word of band 1');
		const offered = (fields: Parameters<typeof said>[0][number][1]) => {
			const knowledge = { ...ofLevel('well'), notes: said([[spared.id, fields]]).notes };
			return candidates(notesOf(text), knowledge).some(({ note }) => note.id === spared.id);
		};
		expect(offered({})).toBe(false);
		expect(offered({ known: false })).toBe(true);
		expect(offered({ known: false, met: { day: 1 } })).toBe(false);
	});
});
