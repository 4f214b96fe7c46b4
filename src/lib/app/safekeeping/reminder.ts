import type { StudyDay } from '#lib/log';

/** What decides whether a copy is asked for. */
export interface Exposure {
	readonly today: StudyDay;
	/** The first study day of all; `undefined`: nothing was done yet. */
	readonly firstDay: StudyDay | undefined;
	/** The study day of the last copy that left the browser. */
	readonly lastCopy: StudyDay | undefined;
	/** Answers since then, or of all. */
	readonly answersSince: number;
	/** The browser promised not to delete by itself, or the app is installed. */
	readonly kept: 'promised' | 'not promised';
	/** The learner said later: not before this study day. */
	readonly notBefore: StudyDay | undefined;
}

/** Fewer answers than this are soon given again. */
const worthKeeping = 20;
const patience = 7;
/** After so long without a copy, or where the browser promised nothing, it is said more firmly. */
const long = 30;

/** Study days until a reminder that was put off comes again. */
export const putOff = 7;

/** Whether a copy is asked for now, and how. Never in the first days, nor for a handful of answers. */
export function copyReminder(exposure: Exposure): 'none' | 'quiet' | 'firm' {
	const { today, firstDay, lastCopy, answersSince, kept, notBefore } = exposure;
	const since = lastCopy ?? firstDay;
	if (since === undefined || answersSince < worthKeeping || today - since < patience) return 'none';
	if (notBefore !== undefined && today < notBefore) return 'none';
	return kept === 'not promised' || today - since >= long ? 'firm' : 'quiet';
}
