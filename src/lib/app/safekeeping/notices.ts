import type { Instant, StudyDay } from '#lib/log';
import type { Keeper } from './keeper';
import { isInstalled } from './installed';
import { lastCopy, mark } from './kept';
import { answersSince } from './last-copy';
import { copyReminder, putOff } from './reminder';

/** What Today says of copies, if anything. */
export interface CopyNotice {
	readonly tone: 'quiet' | 'firm';
	readonly answers: number;
	/** When the last copy was made. */
	readonly last: Instant | undefined;
}

const putOffKey = (app: Keeper): string => `${app.namespace}:copy-not-before`;

function notBefore(app: Keeper): StudyDay | undefined {
	try {
		const day = Number.parseInt(localStorage.getItem(putOffKey(app)) ?? '', 10);
		return Number.isNaN(day) ? undefined : day;
	} catch {
		// Storage refused: the reminder comes back sooner.
		return undefined;
	}
}

/** Gathers and decides what Today says of copies; keeps the marker true on the way. Reads the days since the last copy. */
export async function copyNotice(app: Keeper, persistent: 'yes' | 'no' | 'unknown'): Promise<CopyNotice | undefined> {
	await mark(app);
	const [copy, firstDay] = await Promise.all([lastCopy(app), app.storage.firstDay()]);
	const answers = answersSince(copy, await app.storage.days(copy?.day ?? -Infinity, Infinity));
	const tone = copyReminder({
		today: app.moment().day,
		firstDay,
		lastCopy: copy?.day,
		answersSince: answers,
		kept: persistent === 'yes' || isInstalled() ? 'promised' : 'not promised',
		notBefore: notBefore(app)
	});
	return tone === 'none' ? undefined : { tone, answers, last: copy?.at };
}

/** Not now: in a week again. */
export function putOffCopy(app: Keeper): void {
	try {
		localStorage.setItem(putOffKey(app), String(app.moment().day + putOff));
	} catch {
		// Private mode or full: it comes back with the next visit.
	}
}
