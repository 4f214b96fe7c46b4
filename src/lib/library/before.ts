import type { Note } from '#lib/cards';
import type { StudyDay } from '#lib/log';
import { candidates } from './candidates';
import type { Knowledge } from './knowledge';
import { confusable } from './spread';

/** Words met before a text is read: enough to help, few enough to be kept in mind. */
export const beforeReading = { least: 5, most: 8 } as const;

/**
 * The notes of a deck that help most to be met before their text is read, at most `most` of them: those worth most, beyond the first
 * `beforeReading.least` only what was asked for or stands in the text more than once. No two that would be taken for each other,
 * nothing that was put off to a later day. In the order in which the text first has them.
 */
export function wordsBefore(deck: readonly Note[], knowledge: Knowledge, most: number, day: StudyDay): Note[] {
	const chosen: Note[] = [];
	for (const { note } of candidates(deck, knowledge)) {
		if (chosen.length >= most) break;
		const said = knowledge.notes.get(note.id);
		if ((said?.notBefore ?? day) > day || chosen.some((earlier) => confusable(note, earlier))) continue;
		if (chosen.length < beforeReading.least || said?.wanted === true || note.occurrences > 1) chosen.push(note);
	}
	const start = (note: Note) => note.places[0]?.start ?? 0;
	return chosen.sort((a, b) => start(a) - start(b));
}
