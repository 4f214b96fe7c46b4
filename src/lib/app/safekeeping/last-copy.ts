import type { StudyDay } from '#lib/log';
import type { Copy, DayRow } from '#lib/storage';

/** What is needed of a study day. */
type Day = Pick<DayRow, 'day' | 'reviews' | 'newNotes'>;

/** What the log amounts to, for a person. */
export interface Totals {
	readonly answers: number;
	readonly words: number;
	readonly firstDay: StudyDay | undefined;
	readonly lastDay: StudyDay | undefined;
}

/** The sums of all study days, given in their order. */
export function totalsOf(days: readonly Day[]): Totals {
	return {
		answers: days.reduce((sum, { reviews }) => sum + reviews, 0),
		words: days.reduce((sum, { newNotes }) => sum + newNotes, 0),
		firstDay: days[0]?.day,
		lastDay: days.at(-1)?.day
	};
}

/** Answers since the last copy, by the study days from its day on; all of them where there is none. */
export function answersSince(copy: Copy | undefined, days: readonly Day[]): number {
	if (copy === undefined) return totalsOf(days).answers;
	const { answers } = totalsOf(days.filter(({ day }) => day >= copy.day));
	return Math.max(answers - copy.reviewsOfDay, 0);
}

/**
 * The last copy after a restore: the file that was restored from is one too. `added` events of it are outside now, that were not here
 * before. Of the two, the one that holds more of the log.
 */
export function copyAfterRestore(known: Copy | undefined, file: Copy, added: number): Copy {
	const grown = known && { ...known, events: known.events + added };
	return grown && grown.events >= file.events ? grown : file;
}
