import { wordAt, type Note, type NoteId, type WordAt } from '#lib/cards';
import type { StudyDay } from '#lib/log';
import type { CardState } from '#lib/scheduling';

/** Words that come back within so many days are read without their vowels. */
export const soon = 3;

/** What reading again reads of a card. */
export interface ComingCard {
	readonly note: NoteId;
	readonly state: CardState;
	readonly suspended: boolean;
	readonly buriedUntil: StudyDay | null;
}

/** Whether a card is due, or will be in a few days; one in steps is. */
function isComing({ state, suspended, buriedUntil }: ComingCard, day: StudyDay): boolean {
	if (suspended || state.phase === 'new') return false;
	const due = state.due.kind === 'day' ? state.due.day : day;
	return Math.max(due, buriedUntil ?? day) <= day + soon;
}

/**
 * The words of a text that are read again as printed, without vowels and without a mark for how well they are known: those of notes
 * that are due on a study day, or within `soon` days of it. `rows` are the cards that are asked: no retired ones, and none
 * of a note the learner knows or ignores.
 */
export function unaidedWords(notes: readonly Note[], rows: readonly ComingCard[], day: StudyDay): ReadonlySet<WordAt> {
	const coming = new Set(rows.filter((row) => isComing(row, day)).map(({ note }) => note));
	return new Set(
		notes
			.filter(({ id }) => coming.has(id))
			.flatMap(({ places }) => places.flatMap(({ sentence, tokens }) => tokens.map((token) => wordAt(sentence, token))))
	);
}
