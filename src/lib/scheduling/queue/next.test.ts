import { describe, expect, it } from 'vitest';
import { answered, inReview, minute, noon } from '../examples';
import { newCard } from '../fold';
import type { Now } from '../preview';
import { settingsFrom } from '../settings';
import { begin, card, due } from './example-day';
import { askableNow, next, type Turn } from './next';
import type { Candidate, QueueCard, Shown } from './row';

const start = noon(100);

const first = (turn: Turn<QueueCard, Candidate>): string =>
	turn.kind === 'ask' ? `${turn.why} ${turn.card.id}` : turn.kind === 'meet' ? `meet ${turn.candidate.note}` : 'done';

function turnOf(given: readonly QueueCard[], shown: readonly Shown[] = [], now: Now = start, puts = {}): string {
	const settings = settingsFrom(puts);
	return first(next(begin({ settings, now: start, cards: given }).queue, now, shown));
}

/** A card on its first step, answered Again so many minutes ago: it is due a minute after that. */
function learning(id: string, minutesAgo: number, other: Partial<QueueCard> = {}): QueueCard {
	const at = { at: start.at - minutesAgo * minute, day: 100 };
	return card(id, answered(newCard, at, 1, settingsFrom({})), other);
}

describe('next', () => {
	it.each<[string, QueueCard[], string]>([
		['nothing is left', [], 'done'],
		['a review', [due('a')], 'review a'],
		['a step that has ended goes before reviews', [due('a'), learning('b', 2)], 'learning b'],
		['of two ended steps the earlier', [learning('a', 2), learning('b', 3)], 'learning b'],
		['a step that has not ended waits for the reviews', [due('a'), learning('b', 0)], 'review a'],
		['and is asked ahead when nothing else is left', [learning('b', 0)], 'ahead b'],
		['but not by more than twenty minutes', [learning('b', -20)], 'done'],
		['a note met on another day is asked about', [card('a', newCard)], 'first a'],
		['a moment far ahead is of a clock that was set back', [learning('b', -60 * 24 * 365)], 'learning b']
	])('%s', (_, given, expected) => {
		expect(turnOf(given)).toBe(expected);
	});

	it('says when the next step ends', () => {
		const waiting = begin({ settings: settingsFrom({}), now: start, cards: [learning('b', -30)] });
		expect(next(waiting.queue, start, [])).toEqual({ kind: 'done', later: start.at + 31 * minute });
	});

	const shownBefore = (shown: Shown, turns: number): Shown[] => [
		shown,
		...Array.from({ length: turns - 1 }, (_, index) => ({ note: `other ${index}`, card: `other ${index}` }))
	];

	it.each<[string, Shown, number, string]>([
		['a sibling nine turns ago', { note: 'a', card: 'a/cloze' }, 9, 'review b'],
		['a sibling ten turns ago', { note: 'a', card: 'a/cloze' }, 10, 'review a'],
		['a word of its root nine turns ago', { note: 'c', card: 'c', root: 'ك ت ب' }, 9, 'review b'],
		['a word of its root met nine turns ago', { note: 'c', root: 'ك ت ب' }, 9, 'review b'],
		['a word of its root ten turns ago', { note: 'c', card: 'c', root: 'ك ت ب' }, 10, 'review a'],
		['a word of another root', { note: 'c', card: 'c', root: 'د ر س' }, 1, 'review a'],
		['a word without a root', { note: 'c', card: 'c' }, 1, 'review a']
	])('after %s', (_, shown, turns, expected) => {
		const overdue = card('a', inReview(100, 10, 30, 80), { root: 'ك ت ب' });
		expect(turnOf([overdue, due('b')], shownBefore(shown, turns))).toBe(expected);
	});

	it('asks a sibling at once rather than never', () => {
		expect(turnOf([due('a', { note: 'n' })], [{ note: 'n', card: 'b' }])).toBe('review a');
	});

	it('asks a step ahead rather than a sibling too early', () => {
		const given = [due('a', { note: 'n' }), learning('c', 0)];
		expect(turnOf(given, [{ note: 'n', card: 'b' }])).toBe('ahead c');
	});

	it('does not ask one card twice running while there is another', () => {
		expect(turnOf([learning('a', 5), learning('b', 4)], [{ note: 'a', card: 'a' }])).toBe('learning b');
		expect(turnOf([learning('a', 5)], [{ note: 'a', card: 'a' }])).toBe('learning a');
	});
});

describe('what may be asked now in any order', () => {
	const met = (turnsAgo: number): Shown[] => [
		{ note: 'a' },
		...Array.from({ length: turnsAgo - 1 }, (_, index) => ({ note: `other ${index}`, card: `other ${index}` }))
	];

	it.each<[string, QueueCard[], Shown[], string[]]>([
		['nothing where nothing is left', [], [], []],
		['reviews', [due('a'), due('b')], [], ['a', 'b']],
		['a step that has ended', [learning('a', 2)], [], ['a']],
		['not one that has not, though nothing else is left', [learning('a', 0)], [], []],
		['a first question about a word met on another day', [card('a', newCard)], [], ['a']],
		['or eight turns ago', [card('a', newCard)], met(8), ['a']],
		['not about one met just now', [card('a', newCard)], met(7), []],
		['siblings and words of one root, however near', [due('a', { root: 'r' })], [{ note: 'c', root: 'r' }], ['a']],
		['no suspended card', [due('a', { suspended: true })], [], []]
	])('%s', (_, given, shown, ids) => {
		const { queue } = begin({ settings: settingsFrom({}), now: start, cards: given });
		const found = askableNow(queue, start, shown).map(({ id }) => id);
		expect(found.sort()).toEqual(ids);
	});

	it('no more reviews than the day asks', () => {
		const given = Array.from({ length: 9 }, (_, index) => due(`c${index}`));
		const { queue } = begin({ settings: settingsFrom({ reviewsPerDay: 4 }), now: start, cards: given });
		expect(askableNow(queue, start, [])).toHaveLength(4);
	});
});
