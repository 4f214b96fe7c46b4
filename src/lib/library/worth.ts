import type { Band } from '#lib/arabic/text';
import type { Category, Note } from '#lib/cards';
import type { Knowledge } from './knowledge';

/** How useful a word is beyond this text, by its band: roughly halved every second band. */
export const usefulness: Readonly<Record<Band, number>> = { 1: 1, 2: 0.8, 3: 0.6, 4: 0.4, 5: 0.25, 6: 0.15 };

/** Articles beyond this many add no more worth. */
const elsewhereAtMost = 3;

/** The order of the groups; within each, worth decides. What the learner tapped goes before all else, names go last. */
const groups: Readonly<Record<Category, number>> = {
	word: 1,
	unit: 1,
	'function word': 1,
	'part of a name': 2,
	'nisba of a name': 2,
	name: 3
};
const wantedGroup = 0;

/** What makes a note worth learning: its factors, for the screen and the tests, and their product. */
export interface Worth {
	/** 0 wanted, 1 words and units, 2 parts and nisbas of names, 3 names: a lower group goes first. */
	readonly group: number;
	readonly occurrences: number;
	readonly usefulness: number;
	/** 1 for a note met nowhere else, 1.5 with one other article, at most 2.5. */
	readonly elsewhere: number;
	/** occurrences × usefulness × elsewhere. */
	readonly worth: number;
}

/** Worth of a note = occurrences here × usefulness of its band × (1 + ½ per other article it is met in), within its group. */
export function worthOf(note: Note, knowledge: Knowledge): Worth {
	const wanted = knowledge.notes.get(note.id)?.wanted === true;
	const others = Math.min(elsewhereAtMost, Math.max(0, knowledge.elsewhere.get(note.id) ?? 0));
	const elsewhere = 1 + others / 2;
	return {
		group: wanted ? wantedGroup : groups[note.category],
		occurrences: note.occurrences,
		usefulness: usefulness[note.band],
		elsewhere,
		worth: note.occurrences * usefulness[note.band] * elsewhere
	};
}
