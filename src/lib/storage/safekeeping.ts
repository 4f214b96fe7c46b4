import { idsFrom, type EventId, type LogEvent } from '#lib/log';
import type { Lock, LogAccess } from './change';
import { StorageUnavailable } from './errors';
import type { Progress } from './rebuild';
import { absentAmong, restore, type Batches } from './restore';
import type { Copy, TextRow } from './schema';
import { uniteAll, type United } from './unite';
import { meta } from './writer';

/** The log as it was at one moment: what is stored later is not in it. */
export interface LogExtent {
	readonly events: number;
	readonly stamp: number;
}

/** Taking all out, taking all in, doing away with all. Loaded when it is needed; all reject with `StorageUnavailable`. */
export interface Safekeeping {
	/** Runs work alone among all tabs: none merges or restores meanwhile. Not to be asked for within itself, nor around a method here that merges. */
	alone: Lock;
	/** How far the log goes now. */
	extent(): Promise<LogExtent>;
	/** The log up to an extent in ascending order of ids, in batches, each read by itself: answers may be given meanwhile. */
	wholeLog(extent: LogExtent): AsyncIterable<readonly LogEvent[]>;
	/** Those of some events that are not in the log; rejects with `IdConflict` when one is there with another content. */
	absent(events: readonly LogEvent[]): Promise<readonly LogEvent[]>;
	/** Unites the log with parsed events; rejects with `IdConflict`. See `unite.ts`. */
	unite(events: readonly LogEvent[]): Promise<United>;
	/** Unites the log with many, of which so many are new. See `restore.ts`. Does not make outdated rows anew. */
	restore(batches: Batches, fresh: number, progress: Progress): Promise<number>;
	/** Stores those texts that are not here, and says how many they were. */
	addTexts(rows: readonly TextRow[]): Promise<number>;
	absentTexts(rows: readonly TextRow[]): Promise<number>;
	lastCopy(): Promise<Copy | undefined>;
	rememberCopy(copy: Copy): Promise<void>;
	/**
	 * Lets go for good and deletes the database. Rejects with `blocked` while another tab does not let go: the database is deleted when it
	 * does.
	 */
	erase(): Promise<void>;
}

/** Events read at once. */
const batchSize = 2000;

async function* wholeLog({ connection }: LogAccess, { stamp }: LogExtent): AsyncGenerator<readonly LogEvent[]> {
	const end = idsFrom(stamp + 1);
	let from: EventId | undefined;
	for (;;) {
		const range = from === undefined ? IDBKeyRange.upperBound(end, true) : IDBKeyRange.bound(from, end, true, true);
		const batch = await connection.read(['events'], (transaction) =>
			transaction.objectStore('events').getAll(range, batchSize)
		);
		if (batch.length > 0) yield batch;
		from = batch.at(-1)?.id;
		if (from === undefined || batch.length < batchSize) return;
	}
}

/** Which database it is, and of which browser. */
interface Place {
	readonly name: string;
	readonly factory: IDBFactory | undefined;
}

/** Done once all transactions are over and other tabs, which are asked to, have let go. */
function deleted({ name, factory }: Place): Promise<void> {
	return new Promise((resolve, reject) => {
		if (!factory) {
			reject(new StorageUnavailable('missing'));
			return;
		}
		const request = factory.deleteDatabase(name);
		request.onsuccess = () => resolve();
		request.onblocked = () => reject(new StorageUnavailable('blocked'));
		request.onerror = () => reject(new StorageUnavailable('failed', { cause: request.error }));
	});
}

/** What the log and the lock are needed for beyond a day's studying. */
export function safekeepingOf(access: LogAccess, lock: Lock, place: Place): Safekeeping {
	const { connection } = access;
	const absentOf = (rows: readonly TextRow[]) =>
		connection.read(['texts'], async (transaction) => {
			const store = transaction.objectStore('texts');
			const keys = await Promise.all(rows.map(({ hash }) => store.getKey(hash)));
			return rows.filter((_, at) => keys[at] === undefined);
		});
	return {
		alone: lock,
		extent: () =>
			connection.read(['meta'], async (transaction) => (await meta(transaction, 'log')) ?? { events: 0, stamp: 0 }),
		wholeLog: (extent) => wholeLog(access, extent),
		absent: (events) => connection.read(['events'], (transaction) => absentAmong(transaction, events)),
		unite: (events) => lock(() => uniteAll(access, events)),
		restore: (batches, fresh, progress) => lock(() => restore(access, batches, fresh, progress)),
		absentTexts: async (rows) => (await absentOf(rows)).length,
		addTexts: async (rows) => {
			const absent = await absentOf(rows);
			await connection.write(['texts'], async (transaction) => {
				await Promise.all(absent.map((row) => transaction.objectStore('texts').put(row)));
			});
			return absent.length;
		},
		lastCopy: () => connection.read(['meta'], (transaction) => meta(transaction, 'copy')),
		rememberCopy: (copy) =>
			connection.write(['meta'], async (transaction) => {
				await transaction.objectStore('meta').put(copy, 'copy');
			}),
		erase: () => {
			connection.close();
			return deleted(place);
		}
	};
}
