import type { StudySettings } from '../settings';
import type { Counters } from './row';

/** Reviews a day that no one need be spared. */
const comfortable = 40;

/** A backlog is offered over so many days. */
const daysOfReturn = 7;

/**
 * The reviews that a study day asks for when `total` are due in all, those done today included. A day of up to twice the usual
 * number is asked for whole; more than that is a backlog, as after a break, and is spread over about a week. With the usual
 * number unknown nothing is spread. Depends on the day's facts only, so it is the same before and after a part is done.
 */
export function portion(total: number, usual: number | null): number {
	if (usual === null) return total;
	return Math.min(total, Math.max(comfortable, 2 * usual, Math.ceil(total / daysOfReturn)));
}

/** Reviews still to be asked today, of `due` that are left. */
export function reviewsLeft(due: number, done: Counters, usual: number | null, settings: StudySettings): number {
	const asked = Math.min(portion(done.reviews + due, usual), settings.reviewsPerDay);
	return Math.min(Math.max(asked - done.reviews, 0), due);
}

/** Notes that may still be met today. */
export function meetingsLeft(done: Counters, settings: StudySettings): number {
	return Math.max(settings.newNotesPerDay - done.newNotes, 0);
}

/**
 * The usual number of reviews a day: the median over the latest study days before today on which there were any (two weeks of
 * them are enough); `null` when there were none.
 */
export function usualReviews(perDay: readonly number[]): number | null {
	const studied = perDay.filter((count) => count > 0).sort((a, b) => a - b);
	return studied[Math.floor(studied.length / 2)] ?? null;
}
