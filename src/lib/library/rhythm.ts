import type { StudyDay } from '#lib/log';

/** How regularly the learner studies, of late. */
export interface Rhythm {
	/** Days studied of the last `of` days, today included. */
	readonly studied: number;
	/** Seven, or fewer in the first week. */
	readonly of: number;
	/** Days studied one after another up to today; as long as today has not been studied, up to yesterday. */
	readonly inARow: number;
}

const week = 7;

/** The rhythm of the study days on which something was done; `null` before the first. Days after today count for nothing. */
export function rhythmOf(days: Iterable<StudyDay>, today: StudyDay): Rhythm | null {
	const studied = new Set([...days].filter((day) => day <= today));
	let first = today + 1;
	for (const day of studied) first = Math.min(first, day);
	if (first > today) return null;
	const of = Math.min(week, today - first + 1);
	const last = studied.has(today) ? today : today - 1;
	let begun = last;
	while (studied.has(begun)) begun -= 1;
	return { studied: [...studied].filter((day) => day > today - of).length, of, inARow: last - begun };
}
