import type { StudyDay } from '#lib/log';

/** What a study day changed of the words: notes met, and how many more (or fewer) are known. */
export interface WordCounts {
	readonly day: StudyDay;
	readonly newNotes: number;
	readonly known: number;
}

/** How many words were known, and how many being learnt, at the end of a study day. */
export interface WordsAt {
	readonly day: StudyDay;
	readonly known: number;
	/** Met and not known yet; also what was met and later put aside. */
	readonly learning: number;
}

/** Days from one point to the next: a day in the first four weeks, a week for two years, then four weeks. */
function stepOf(span: number): number {
	if (span <= 28) return 1;
	return span <= 2 * 365 ? 7 : 28;
}

/**
 * The words over time, from what each study day changed, in any order: points a day, a week or four weeks apart, the last one today,
 * the first one before anything was done, with nothing. At most some hundred points in eight years. A day after today, which a
 * clock put back leaves behind, counts as today. Empty when nothing was done.
 */
export function wordsOverTime(days: readonly WordCounts[], today: StudyDay): WordsAt[] {
	const past = days.map((row) => ({ ...row, day: Math.min(row.day, today) })).sort((a, b) => a.day - b.day);
	const [first] = past;
	if (first === undefined) return [];
	const step = stepOf(today - first.day);
	const points: WordsAt[] = [];
	let [known, met, done] = [0, 0, 0];
	for (let at = Math.floor((today - first.day) / step) + 1; at >= 0; at--) {
		const day = today - at * step;
		for (let row = past[done]; row !== undefined && row.day <= day; row = past[++done]) {
			known += row.known;
			met += row.newNotes;
		}
		// A meeting may have been taken back from a card that was answered: it is known all the same.
		points.push({ day, known, learning: Math.max(0, met - known) });
	}
	return points;
}
