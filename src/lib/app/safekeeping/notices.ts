import type { Instant, StudyDay } from '#lib/log';
import type { Keeper } from './keeper';
import { isInstalled } from '../installed';
import { keep, readKept } from '../kept';
import { lastCopy, mark } from './what-is-here';
import { answersSince } from './last-copy';
import { copyReminder, putOff } from './reminder';

/** What Today says of copies, if anything. */
export interface CopyNotice {
	readonly tone: 'quiet' | 'firm';
	readonly answers: number;
	/** When the last copy was made. */
	readonly last: Instant | undefined;
}

/** Where this device keeps it. */
const kept = 'copy-reminder';

function notBefore(): StudyDay | undefined {
	const { notBefore: day } = readKept(kept);
	return typeof day === 'number' ? day : undefined;
}

let isFollowed = false;

/** From the first visit of Today on, as the page is left: what was studied is said beside the database. */
function followLeaving(app: Keeper): void {
	if (isFollowed) return;
	isFollowed = true;
	document.addEventListener('visibilitychange', () => {
		// What hinders it is tried again on the next visit.
		if (document.visibilityState === 'hidden') mark(app).catch(() => undefined);
	});
}

/** Gathers and decides what Today says of copies; keeps the marker true on the way. Reads the days since the last copy. */
export async function copyNotice(app: Keeper, persistent: 'yes' | 'no' | 'unknown'): Promise<CopyNotice | undefined> {
	followLeaving(app);
	await mark(app);
	const [copy, firstDay] = await Promise.all([lastCopy(app), app.storage.firstDay()]);
	const answers = answersSince(copy, await app.storage.days(copy?.day ?? -Infinity, Infinity));
	const tone = copyReminder({
		today: app.moment().day,
		firstDay,
		lastCopy: copy?.day,
		answersSince: answers,
		kept: persistent === 'yes' || isInstalled() ? 'promised' : 'not promised',
		notBefore: notBefore()
	});
	return tone === 'none' ? undefined : { tone, answers, last: copy?.at };
}

/** Not now: in a week again. */
export function putOffCopy(app: Keeper): void {
	keep(kept, { notBefore: app.moment().day + putOff });
}
