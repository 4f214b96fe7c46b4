import { searchForms } from '#lib/arabic/script';
import type { NoteId } from '#lib/cards';
import type { WordStatus } from '../knowledge';
import type { Word } from './lexicon';
import type { WordState } from './state';

/** Which words a list shows. `learning` holds those asked for too. */
export const wordFilters = ['learning', 'new', 'known', 'assumed', 'ignored', 'name', 'all'] as const;
export type WordFilter = (typeof wordFilters)[number];

/** In which order: the next review first · the weakest first · by root, those without one last · in the order met. */
export const wordOrders = ['due', 'strength', 'root', 'met'] as const;
export type WordOrder = (typeof wordOrders)[number];

/** A word with how it stands with it. */
export interface WordEntry {
	readonly word: Word;
	readonly state: WordState;
}

/** The status a word is listed under. */
function listedAs({ status, wanted }: WordState): WordStatus {
	return wanted === 'yes' ? 'learning' : status;
}

export function isListed({ state }: WordEntry, filter: WordFilter): boolean {
	return filter === 'all' || listedAs(state) === filter;
}

/** How many words each filter lists. */
export function countByFilter(entries: Iterable<WordEntry>): Readonly<Record<WordFilter, number>> {
	const counts = { learning: 0, new: 0, known: 0, assumed: 0, ignored: 0, name: 0, all: 0 };
	for (const { state } of entries) {
		counts[listedAs(state)] += 1;
		counts.all += 1;
	}
	return counts;
}

type Key = readonly (number | string)[];

function compareKeys(one: Key, other: Key): number {
	for (const [at, a] of one.entries()) {
		const b = other[at];
		if (b === undefined || a === b) continue;
		return a < b ? -1 : 1;
	}
	return 0;
}

const never = Number.MAX_SAFE_INTEGER;

/**
 * The words in an order; of equals the one first met in the texts. `met` is where a word stands among those the learner has met, from
 * 0. Letters are compared by their codes, which for Arabic is the order of the alphabet, hamza first.
 */
export function inWordOrder(
	entries: readonly WordEntry[],
	order: WordOrder,
	met: ReadonlyMap<NoteId, number>
): WordEntry[] {
	const keyOf = ({ word, state }: WordEntry): Key => {
		if (order === 'due') return [state.next ?? never, state.stability ?? never];
		if (order === 'strength') return [state.stability ?? never];
		if (order === 'met') return [met.get(word.id) ?? never];
		return [word.root === null ? 1 : 0, word.root ?? '', searchForms(word.headword)[0] ?? ''];
	};
	return entries
		.map((entry) => ({ entry, key: [...keyOf(entry), entry.word.order] }))
		.sort((one, other) => compareKeys(one.key, other.key))
		.map(({ entry }) => entry);
}
