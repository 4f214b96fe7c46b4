import type { Note } from '#lib/cards';
import { noteStatus, wordStatus, type Knowledge, type WordStatus } from './knowledge';
import { worthOf, type Worth } from './worth';

export interface Candidate {
	readonly note: Note;
	readonly worth: Worth;
}

/** The status of a note of either kind. */
export function statusOf(note: Note, knowledge: Knowledge): WordStatus {
	if (note.kind === 'lemma') return wordStatus(note.lemma, knowledge);
	const broughtBack = knowledge.notes.get(note.id)?.known === false;
	const assumed = knowledge.assumed.has(note.band) && !broughtBack;
	return noteStatus(note.id, knowledge) ?? (note.category === 'name' ? 'name' : assumed ? 'assumed' : 'new');
}

/** True of a note that may be offered: of itself, to a beginner as a closed-class word, or because the learner tapped it or brought it back. */
function isOffered({ id, standing, category }: Note, knowledge: Knowledge): boolean {
	const said = knowledge.notes.get(id);
	const forBeginners = category === 'function word' && knowledge.functionWords === 'learnt';
	return standing === 'default' || forBeginners || said?.wanted === true || said?.known === false;
}

/** Notes by worth, the best first; of equals the one met first. */
export function byWorth(notes: readonly Note[], knowledge: Knowledge): Candidate[] {
	return notes
		.map((note, met) => ({ note, met, worth: worthOf(note, knowledge) }))
		.sort((a, b) => a.worth.group - b.worth.group || b.worth.worth - a.worth.worth || a.met - b.met)
		.map(({ note, worth }) => ({ note, worth }));
}

/** Statuses a wanted word has left behind it; tapping *Learn* on an assumed word asks for it all the same. */
const settled: ReadonlySet<WordStatus> = new Set(['learning', 'known', 'ignored']);

/** Whether a note is taken as known. Of a name its band decides: who knows the 500 commonest words knows يَوْمُ الِاثْنَيْنِ. */
function isSpared(note: Note, status: WordStatus, knowledge: Knowledge): boolean {
	const broughtBack = knowledge.notes.get(note.id)?.known === false;
	return status === 'assumed' || (status === 'name' && knowledge.assumed.has(note.band) && !broughtBack);
}

/** True of a note that could be learnt: offered, and neither met, known, ignored nor assumed. */
export function isCandidate(note: Note, knowledge: Knowledge): boolean {
	const status = statusOf(note, knowledge);
	if (settled.has(status) || !isOffered(note, knowledge)) return false;
	return !isSpared(note, status, knowledge) || knowledge.notes.get(note.id)?.wanted === true;
}

/** The notes that could be learnt next, in order: what was tapped, then by worth (see `worthOf`), names and their nisbas last. */
export function candidates(notes: readonly Note[], knowledge: Knowledge): Candidate[] {
	return byWorth(
		notes.filter((note) => isCandidate(note, knowledge)),
		knowledge
	);
}

/** Whether every place of a note lies inside a place of one of these units: the unit then teaches the word. */
export function isTaughtBy(note: Note, units: readonly Note[]): boolean {
	const taught = new Set<string>();
	for (const { kind, id, places } of units) {
		if (kind !== 'unit' || id === note.id) continue;
		for (const { sentence, tokens } of places) for (const token of tokens) taught.add(`${sentence} ${token}`);
	}
	return (
		taught.size > 0 &&
		note.places.every(({ sentence, tokens }) => tokens.every((token) => taught.has(`${sentence} ${token}`)))
	);
}
