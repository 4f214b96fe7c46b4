import { describe, expect, it } from 'vitest';
import { answered, minute, noon } from '../examples';
import { newCard } from '../fold';
import { settingsFrom } from '../settings';
import { askableNow } from './askable';
import { begin, card, due } from './example-day';
import type { QueueCard, Shown } from './row';

const start = noon(100);

/** A card on its first step, answered Again so many minutes ago: it is due a minute after that. */
function learning(id: string, minutesAgo: number): QueueCard {
	const at = { at: start.at - minutesAgo * minute, day: 100 };
	return card(id, answered(newCard, at, 1, settingsFrom({})));
}

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
