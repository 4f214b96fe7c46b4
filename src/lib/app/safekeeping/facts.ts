import type { Copy } from '#lib/storage';
import type { Keeper } from './keeper';
import { isInstalled } from '../installed';
import { lastCopy, totals } from './what-is-here';
import { answersSince, type Totals } from './last-copy';

/** What the learner is told about their data. */
export interface DataFacts {
	readonly totals: Totals;
	readonly copy: Copy | undefined;
	readonly since: {
		readonly answers: number;
		/** Events of all kinds that are in no file outside, as far as is known. */
		readonly events: number;
	};
	/** Bytes; `undefined` where the browser does not say. */
	readonly space: { readonly used: number; readonly allowed: number } | undefined;
	readonly installed: boolean;
}

/** Without a secure context, and in older browsers, nobody says. */
async function space(): Promise<DataFacts['space']> {
	const manager = navigator.storage as StorageManager | undefined;
	if (typeof manager?.estimate !== 'function') return undefined;
	const { usage, quota } = await manager.estimate();
	return usage === undefined || quota === undefined ? undefined : { used: usage, allowed: quota };
}

/** Gathers what the learner is told about their data. Rejects with `StorageUnavailable`. */
export async function dataFacts(app: Keeper): Promise<DataFacts> {
	const [sums, copy, extent, found] = await Promise.all([
		totals(app),
		lastCopy(app),
		app.storage.safekeeping().then((keeping) => keeping.extent()),
		space().catch(() => undefined)
	]);
	const days = await app.storage.days(copy?.day ?? -Infinity, Infinity);
	return {
		totals: sums,
		copy,
		since: { answers: answersSince(copy, days), events: Math.max(extent.events - (copy?.events ?? 0), 0) },
		space: found,
		installed: isInstalled()
	};
}
