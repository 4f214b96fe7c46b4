import type { AnalysedText } from '#lib/arabic/text';
import { notesOf, type Note } from '#lib/cards';
import { byWorth, candidates, isCandidate, isTaughtBy, statusOf } from './candidates';
import type { Knowledge } from './knowledge';
import { confusable, spread } from './spread';

/** Notes in a deck: what is offered, and the most a learner may tick. */
export const deckSize = { least: 12, default: 16, most: 20 } as const;

/** Closed-class words in a beginner's default deck: no more than a third, so that there is something to say with them. */
export const functionWordsAtMost = 5;

/** An article's deck: at most `deckSize.most` notes, in the order in which they are to be met; all other notes wait. */
export interface Deck {
	/** Ticked. */
	readonly notes: readonly Note[];
	/** What else could be learnt, by worth. No backlog: none of it is due. */
	readonly candidates: readonly Note[];
}

/** True of notes that keep their place in the default deck: to be learnt, or being learnt, or learnt by its cards. */
function belongs(note: Note, knowledge: Knowledge): boolean {
	if (isCandidate(note, knowledge)) return true;
	const said = knowledge.notes.get(note.id);
	if (said?.known === true || said?.ignored === true) return false;
	const status = statusOf(note, knowledge);
	return status === 'learning' || status === 'known';
}

const isClosed = ({ category }: Note) => category === 'function word';

/**
 * The default choice, by worth. A word met only inside a unit already chosen waits, because the unit teaches it; so does a
 * look-alike or near-synonym of one already chosen, and a closed-class word beyond `functionWordsAtMost`; all these come in only
 * where the deck would not be full without them.
 */
function defaultChoice(notes: readonly Note[], knowledge: Knowledge): Note[] {
	const ranked = byWorth(
		notes.filter((note) => belongs(note, knowledge)),
		knowledge
	).map(({ note }) => note);
	const chosen: Note[] = [];
	const waiting: Note[] = [];
	for (const note of ranked) {
		if (chosen.length >= deckSize.most) break;
		const tooMany = isClosed(note) && chosen.filter(isClosed).length >= functionWordsAtMost;
		const waits = tooMany || isTaughtBy(note, chosen) || chosen.some((earlier) => confusable(note, earlier));
		const asked = knowledge.notes.get(note.id)?.wanted === true || statusOf(note, knowledge) === 'learning';
		(waits && !asked ? waiting : chosen).push(note);
	}
	const wanted = chosen.filter(({ id }) => knowledge.notes.get(id)?.wanted === true).length;
	const size = Math.min(deckSize.most, Math.max(deckSize.default, wanted));
	return [...chosen, ...waiting].slice(0, size);
}

/**
 * The deck of a text: the learner's own choice of note ids in their order (`TextFields.deck`; ids that are no notes of this text
 * are passed over, and nothing beyond `deckSize.most` is taken), or else the `deckSize.default` notes worth most, look-alikes
 * days apart. The default deck changes only by what the learner says (wanted, known, ignored), not by answering.
 */
export function deckOf(text: AnalysedText, knowledge: Knowledge, choice: readonly string[] | null = null): Deck {
	const notes = notesOf(text);
	const byId = new Map<string, Note>(notes.map((note) => [note.id, note]));
	const own = choice === null ? null : [...new Set(choice)].flatMap((id) => byId.get(id) ?? []).slice(0, deckSize.most);
	const chosen = own ?? spread(defaultChoice(notes, knowledge), knowledge.settings.newNotesPerDay);
	const ticked = new Set(chosen.map(({ id }) => id));
	const others = candidates(notes, knowledge).map(({ note }) => note);
	return { notes: chosen, candidates: others.filter(({ id }) => !ticked.has(id)) };
}
