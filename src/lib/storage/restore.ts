import { IdConflict, sameEvent, type LogEvent } from '#lib/log';
import type { LogAccess } from './change';
import type { Connection } from './connection';
import type { Progress } from './rebuild';
import type { Reading } from './schema';
import { uniteAll } from './unite';
import { all, meta } from './writer';

/** Many events, in any order, as they are read. */
export type Batches = AsyncIterable<readonly LogEvent[]> | Iterable<readonly LogEvent[]>;

/** Fewer than this are projected one by one, and the rows are true all the time. */
const few = 2000;

/** In force while rows are behind the log: no basis has this mark, so whoever opens the database next makes them anew. */
const behind = 'behind the log';

/** Those of some events that are not in the log; throws `IdConflict` when one is there with another content. */
export async function absentAmong(transaction: Reading, events: readonly LogEvent[]): Promise<LogEvent[]> {
	const store = transaction.objectStore('events');
	const present = await Promise.all(events.map(({ id }) => store.get(id)));
	return events.filter((event, at) => {
		const known = present[at];
		if (known !== undefined && !sameEvent(known, event)) throw new IdConflict(event.id);
		return known === undefined;
	});
}

/** Adds events without projecting them. Doing it again adds nothing. */
function addOnly(connection: Connection, events: readonly LogEvent[]): Promise<number> {
	return connection.write(['events', 'meta'], async (transaction) => {
		const absent = await absentAmong(transaction, events);
		const log = (await meta(transaction, 'log')) ?? { stamp: 0, events: 0 };
		const stamp = absent.reduce((latest, event) => Math.max(latest, event.stamp), log.stamp);
		const facts = transaction.objectStore('meta');
		await all([
			...absent.map((event) => () => transaction.objectStore('events').add(event)),
			() => facts.put({ stamp, events: log.events + absent.length }, 'log'),
			() => facts.put(behind, 'basis')
		]);
		return absent.length;
	});
}

/**
 * Unites the log with many events, of which about so many are new, and says how many were added. Where they are many against what is
 * here, they are added without their rows, which are left to be made anew: at once by the caller, or by whoever opens the database
 * next. May be interrupted and repeated. Rejects with `IdConflict` or `StorageUnavailable`; whole batches that went before stay.
 */
export async function restore(
	access: LogAccess,
	batches: Batches,
	fresh: number,
	progress: Progress = () => undefined
): Promise<number> {
	const present = await access.connection.read(['meta'], (transaction) => meta(transaction, 'log'));
	const isMany = fresh > few && fresh * 10 > (present?.events ?? 0);
	let added = 0;
	for await (const batch of batches) {
		added += isMany ? await addOnly(access.connection, batch) : (await uniteAll(access, batch)).added;
		progress(Math.min(added, fresh), fresh);
	}
	return added;
}
