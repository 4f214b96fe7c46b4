import type { DeviceId, EventId } from '#lib/log';
import type { Connection } from './connection';
import type { Writing } from './schema';
import { LogWriter, logStores, type Random } from './writer';

/** Runs work alone among all tabs, as `navigator.locks` does. */
export type Lock = <T>(work: () => Promise<T>) => Promise<T>;

/** Who writes, to what, and who is told. */
export interface LogAccess {
	readonly connection: Connection;
	readonly device: DeviceId;
	readonly random: Random;
	/** Called with the entities of a change once it is on the disk. */
	readonly tell: (entities: readonly string[]) => void;
}

interface Outcome<T> {
	readonly result: T;
	readonly made: readonly EventId[];
	readonly touched: ReadonlySet<string>;
}

/** A change is whole or not there at all, so its first event speaks for it. */
async function arrived(transaction: Writing, [first]: readonly EventId[]): Promise<boolean> {
	return first !== undefined && (await transaction.objectStore('events').getKey(first)) !== undefined;
}

/**
 * One strict transaction that changes the log. Resolves when it is complete: that is the acknowledgement. When the connection is
 * lost the change is made again, unless it did reach the disk: adding what is there is success.
 */
export function changeLog<T>(
	access: LogAccess,
	change: (writer: LogWriter, transaction: Writing) => Promise<T>
): Promise<T> {
	return changeRead(access, () => Promise.resolve(), change);
}

/** `changeLog` that needs rows which are known beforehand: they are read beside what every change reads, not after it. */
export async function changeRead<R, T>(
	{ connection, device, random, tell }: LogAccess,
	read: (transaction: Writing) => Promise<R>,
	change: (writer: LogWriter, transaction: Writing, found: R) => Promise<T>
): Promise<T> {
	let earlier: Outcome<T> | undefined;
	const { result, touched } = await connection.write([...logStores], async (transaction) => {
		if (earlier !== undefined && (await arrived(transaction, earlier.made))) return earlier;
		const [writer, found] = await Promise.all([LogWriter.begin(transaction, device, random), read(transaction)]);
		const done = await change(writer, transaction, found);
		if (writer.touched.size > 0) await writer.finish();
		return (earlier = { result: done, made: writer.made, touched: writer.touched });
	});
	// What a listener throws is its own and does not take the acknowledgement back.
	if (touched.size > 0) queueMicrotask(() => tell([...touched]));
	return result;
}
