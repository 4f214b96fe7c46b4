import type { CardId, NoteId } from '#lib/cards';
import {
	inWordOrder,
	isListed,
	search,
	searchable,
	strayWord,
	wordState,
	type Knowledge,
	type Searchable,
	type WordEntry,
	type WordFilter,
	type WordOrder
} from '#lib/library';
import type { StudyDay } from '#lib/log';
import type { CardState } from '#lib/scheduling';
import type { CardRow } from '#lib/storage';
import type { App } from './app.svelte';
import type { Lexicon } from './words-lexicon';

/** What the learner has said and shown, with what they assume: of all notes, or of some. */
export function knowing({ learner, settings }: App, notes: Knowledge['notes'], rows: readonly CardRow[]): Knowledge {
	return {
		notes,
		cards: new Map<CardId, CardState>(rows.map(({ id, state }) => [id, state])),
		assumed: learner.assumed,
		functionWords: learner.functionWords,
		elsewhere: new Map(),
		settings
	};
}

/** How it stands with all words, as of one moment. */
export interface Standing {
	readonly entries: readonly WordEntry[];
	readonly byId: ReadonlyMap<NoteId, WordEntry>;
	readonly searchables: ReadonlyMap<NoteId, Searchable>;
	/** Where each word stands among those met. */
	readonly met: ReadonlyMap<NoteId, number>;
	readonly ownMeanings: ReadonlyMap<NoteId, string>;
	readonly day: StudyDay;
}

function byNote(rows: readonly CardRow[]): Map<NoteId, CardRow[]> {
	const found = new Map<NoteId, CardRow[]>();
	for (const row of rows) {
		const others = found.get(row.note);
		if (others === undefined) found.set(row.note, [row]);
		else others.push(row);
	}
	return found;
}

/** `met`: all notes met, in that order. A word that no text has any more is there too, while there is something to tell of it. */
export function standingOf(
	{ words, searchables }: Lexicon,
	knowledge: Knowledge,
	{ rows, met, day }: { readonly rows: readonly CardRow[]; readonly met: readonly NoteId[]; readonly day: StudyDay }
): Standing {
	const rowsOf = byNote(rows);
	const strays = [...new Set([...rowsOf.keys(), ...knowledge.notes.keys()])]
		.filter((id) => !searchables.has(id))
		.map((id, at) => strayWord(id, words.length + at));
	const entries = [...words, ...strays].map((word): WordEntry => ({
		word,
		state: wordState(word, rowsOf.get(word.id) ?? [], knowledge, day)
	}));
	const meanings = [...knowledge.notes].flatMap(([id, { meaning }]): [NoteId, string][] =>
		typeof meaning === 'string' ? [[id, meaning]] : []
	);
	return {
		entries,
		byId: new Map(entries.map((entry) => [entry.word.id, entry])),
		searchables: new Map([...searchables, ...strays.map((stray) => [stray.id, searchable(stray)] as const)]),
		met: new Map(met.map((id, at) => [id, at])),
		ownMeanings: new Map(meanings),
		day
	};
}

/** All words in an order, ready to be searched: made once for many keystrokes. */
export interface OrderedWords {
	readonly standing: Standing;
	readonly entries: readonly WordEntry[];
	readonly searchables: readonly Searchable[];
}

export function orderWords(standing: Standing, order: WordOrder): OrderedWords {
	const entries = inWordOrder(standing.entries, order, standing.met);
	return { standing, entries, searchables: entries.flatMap(({ word }) => standing.searchables.get(word.id) ?? []) };
}

/** The words that are listed, and others that a search finds. */
export interface FoundWords {
	readonly listed: readonly WordEntry[];
	readonly others: readonly WordEntry[];
}

/** What is found: the words the filter lists, and, where something is searched, all others that fit. Of a search the best first. */
export function findWords(
	{ standing, entries, searchables }: OrderedWords,
	typed: string,
	filter: WordFilter
): FoundWords {
	const found = search(searchables, typed, standing.ownMeanings);
	if (found === null) return { listed: entries.filter((entry) => isListed(entry, filter)), others: [] };
	const fitting = found.flatMap(({ id }) => standing.byId.get(id) ?? []);
	return {
		listed: fitting.filter((entry) => isListed(entry, filter)),
		others: fitting.filter((entry) => !isListed(entry, filter))
	};
}
