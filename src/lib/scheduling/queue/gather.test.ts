import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answered, inReview, noon } from '../examples';
import { newCard } from '../fold';
import { retrievability } from '../memory';
import { defaultSettings, settingsFrom } from '../settings';
import type { CardState } from '../state';
import { afterAnswer, afterMeeting, withoutNote } from './change';
import { gather, type DayFacts } from './gather';
import { portion, usualReviews } from './limits';
import type { Candidate, QueueCard } from './row';

const today = 100;
const settings = defaultSettings;

function card(id: string, state: CardState, other: Partial<QueueCard> = {}): QueueCard {
	return { id, note: id, kind: 'recognise', state, suspended: false, buriedUntil: null, ...other };
}

/** A card in review, answered when its interval was its stability, and due `overdue` days ago. */
function due(id: string, stability: number, overdue: number, other: Partial<QueueCard> = {}): QueueCard {
	return card(id, inReview(today, stability, stability + overdue, today - overdue), other);
}

function facts(given: Partial<DayFacts<QueueCard, Candidate>>): DayFacts<QueueCard, Candidate> {
	const done = { newNotes: 0, reviews: 0 };
	return { day: today, cards: [], unasked: [], candidates: [], done, usual: null, seed: 'seed', ...given };
}

const ids = (cards: readonly QueueCard[]): string[] => cards.map(({ id }) => id);
const learning = (id: string, at: number): QueueCard =>
	card(id, answered(newCard, { at: noon(today).at + at, day: today }, 1, settings));

describe('gather', () => {
	it('has nothing to do with nothing', () => {
		expect(gather(facts({}), settings)).toMatchObject({ learning: [], reviews: [], unasked: [], postponed: 0 });
	});

	it.each<[string, QueueCard, string[]]>([
		['due today', due('a', 10, 0), ['a']],
		['overdue', due('a', 10, 5), ['a']],
		['due tomorrow', due('a', 10, -1), []],
		['suspended', due('a', 10, 0, { suspended: true }), []],
		['buried until tomorrow', due('a', 10, 0, { buriedUntil: today + 1 }), []],
		['buried until today', due('a', 10, 0, { buriedUntil: today }), ['a']],
		['new: first it is met', card('a', newCard), []]
	])('a card %s', (_, given, expected) => {
		expect(ids(gather(facts({ cards: [given] }), settings).reviews)).toEqual(expected);
	});

	it('puts reviews in order of retrievability: overdue for their stability, not by days', () => {
		const cards = [due('month', 30, 3), due('week', 7, 3), due('today', 7, 0), due('long ago', 7, 60)];
		expect(ids(gather(facts({ cards }), settings).reviews)).toEqual(['long ago', 'week', 'month', 'today']);
	});

	it('puts cards within steps in order of their moment, whatever the limits', () => {
		const cards = [learning('c', 3), learning('a', 1), learning('b', 2)];
		const none = settingsFrom({ reviewsPerDay: 0, newNotesPerDay: 0 });
		expect(ids(gather(facts({ cards }), none).learning)).toEqual(['a', 'b', 'c']);
	});

	it('keeps the limits of the day, with what was done counted', () => {
		const cards = Array.from({ length: 10 }, (_, index) => due(`${index}`, 10, index));
		const limited = settingsFrom({ reviewsPerDay: 7, newNotesPerDay: 3 });
		const queue = gather(facts({ cards, done: { reviews: 4, newNotes: 1 } }), limited);
		expect(queue.reviews).toHaveLength(3);
		expect(queue.postponed).toBe(7);
		expect(queue.meetings).toBe(2);
		const over = gather(facts({ cards, done: { reviews: 9, newNotes: 5 } }), limited);
		expect(over.reviews).toEqual([]);
		expect(over.meetings).toBe(0);
	});

	it('shuffles what is alike by the seed, and not by how it came', () => {
		const cards = Array.from({ length: 20 }, (_, index) => due(`${index}`, 10, 0));
		const order = ids(gather(facts({ cards }), settings).reviews);
		expect(ids(gather(facts({ cards: [...cards].reverse() }), settings).reviews)).toEqual(order);
		expect(ids(gather(facts({ cards, seed: 'other' }), settings).reviews)).not.toEqual(order);
		expect(order).not.toEqual(ids(cards));
	});
});

describe('a gentle return', () => {
	const backlog = Array.from({ length: 210 }, (_, index) => due(`${index}`, 10, 1 + (index % 60)));

	it.each([
		[0, null, 0],
		[500, null, 500],
		[40, 0, 40],
		[41, 10, 40],
		[120, 60, 120],
		[121, 60, 120],
		[210, 10, 40],
		[700, 10, 100]
	])('of %i reviews due, with %j usual, a day asks for %i', (total, usual, expected) => {
		expect(portion(total, usual)).toBe(expected);
	});

	it('takes the best remembered first, the most overdue of these at the head', () => {
		const queue = gather(facts({ cards: backlog, usual: 10 }), settings);
		const recalled = (cards: readonly QueueCard[]): number[] =>
			cards.map(({ state }) => retrievability(state, today, settings));
		const taken = recalled(queue.reviews);
		const left = recalled(backlog.filter((each) => !queue.reviews.includes(each)));
		expect(queue.reviews).toHaveLength(40);
		expect(queue.postponed).toBe(170);
		expect(Math.min(...taken)).toBeGreaterThanOrEqual(Math.max(...left));
		expect(taken).toEqual([...taken].sort((a, b) => a - b));
	});

	it('asks for no more after a part was done', () => {
		const first = gather(facts({ cards: backlog, usual: 10 }), settings);
		const answeredIds = new Set(ids(first.reviews.slice(0, 15)));
		const rest = backlog.filter(({ id }) => !answeredIds.has(id));
		const again = gather(facts({ cards: rest, usual: 10, done: { reviews: 15, newNotes: 0 } }), settings);
		expect(ids(again.reviews)).toEqual(ids(first.reviews.slice(15)));
	});

	it('knows the usual day as the median of the days studied', () => {
		expect(usualReviews([])).toBeNull();
		expect(usualReviews([0, 0])).toBeNull();
		expect(usualReviews([30, 0, 10, 0, 500])).toBe(30);
		expect(usualReviews([10, 20])).toBe(20);
	});
});

describe('a queue that changes', () => {
	const cards = [due('a', 10, 3), due('b', 10, 2), due('c', 10, 1), learning('d', 1)];
	const candidates = [{ note: 'x' }, { note: 'y' }, { note: 'z' }];
	const start = gather(facts({ cards, candidates }), settings);

	it('moves a lapsed card to its step, once', () => {
		const lapsed = card('b', answered(inReview(today, 10, 12, 98), noon(today), 1, settings));
		const queue = afterAnswer(start, lapsed);
		expect(ids(queue.reviews)).toEqual(['a', 'c']);
		expect(ids(queue.learning)).toEqual(['d', 'b']);
		expect(queue.done).toEqual({ reviews: 1, newNotes: 0 });
		expect(ids(afterAnswer(queue, lapsed).learning)).toEqual(['d', 'b']);
	});

	it('lets a met note go, and asks about it', () => {
		const queue = afterMeeting(start, 'x', [card('x', newCard)]);
		expect(queue.candidates).toEqual([{ note: 'y' }, { note: 'z' }]);
		expect(ids(queue.unasked)).toEqual(['x']);
		expect(queue.meetings).toBe(settings.newNotesPerDay - 1);
	});

	it('gives the place of a skipped note to the next', () => {
		const one = gather(facts({ candidates }), settingsFrom({ newNotesPerDay: 1 }));
		expect(withoutNote(one, 'x')).toMatchObject({ candidates: [{ note: 'y' }, { note: 'z' }], meetings: 1 });
		expect(ids(withoutNote(start, 'a').reviews)).toEqual(['b', 'c']);
	});

	it('is a value', () => {
		const frozen = JSON.stringify(start);
		fc.assert(
			fc.property(fc.constantFrom('a', 'b', 'c', 'd', 'x'), (id) => {
				afterAnswer(start, card(id, newCard));
				afterMeeting(start, id, []);
				withoutNote(start, id);
				expect(JSON.stringify(start)).toBe(frozen);
			})
		);
	});
});
