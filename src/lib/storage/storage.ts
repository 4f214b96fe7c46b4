import { deviceId, idBytes, type DeviceId, type Draft, type LogEvent, type PutEvent } from '#lib/log';
import { answer, type Answer } from './answer';
import type { Lock, LogAccess } from './change';
import { connectChannel, everyEntity, type Channel, type OnChange } from './channel';
import { Connection } from './connection';
import type { StorageUnavailable } from './errors';
import { basisOf } from './projection';
import { put } from './put';
import { readsOf, type LogReads } from './reads';
import type { Progress } from './rebuild';
import type { Safekeeping } from './safekeeping';
import { migrations, type CardRow } from './schema';
import { textsOf, type TextStore } from './texts';
import { undo, type Undo, type Undone } from './undo';
import type { United } from './unite';
import { meta, readBasis, type Random } from './writer';

export interface StorageOptions {
	/** Of the database; holds the base path, for project pages share an origin. */
	readonly name: string;
	readonly random: Random;
	/** `globalThis.indexedDB` unless given. */
	readonly factory?: IDBFactory | undefined;
	readonly channel?: Channel;
	/** Guards rebuilding and merging; answers need none. Without it they are not guarded. */
	readonly lock?: Lock;
	/** Told after every change that is on the disk, here or in another tab. */
	readonly onChange?: OnChange;
	/** Told of what happens to the database between calls: `blocked` while opening waits, `superseded`. */
	readonly onFault?: (fault: StorageUnavailable) => void;
	/** Told how far rows are made anew after an update. */
	readonly onRebuild?: Progress;
}

/** The log and what is projected from it, the texts, the cache. Every write is one strict transaction, or a chain of them. */
export interface Storage extends LogReads, TextStore {
	/** This installation's name in the log. */
	readonly device: DeviceId;
	/** Stores an answer; rejects with `Stale`. See `answer.ts`. */
	answer(given: Answer): Promise<CardRow>;
	/** Voids reviews; rejects with `NotUndoable`. See `undo.ts`. */
	undo(what: Undo): Promise<Undone>;
	/** Stores puts. New weights re-project all cards before it resolves. */
	put(drafts: readonly Draft<PutEvent>[]): Promise<readonly PutEvent[]>;
	/** Unites the log with parsed events; rejects with `IdConflict`. See `unite.ts`. */
	unite(events: readonly LogEvent[]): Promise<United>;
	/** What goes beyond a day's studying: copies, restoring, deleting. See `safekeeping.ts`. */
	safekeeping(): Promise<Safekeeping>;
	/** Makes all rows anew where they are of another basis, or behind the log. */
	keepCurrent(progress?: Progress): Promise<void>;
	/** Derives all rows from the log again. */
	rebuild(progress?: Progress): Promise<void>;
	/** Lets go of the database. */
	close(): void;
}

const unguarded: Lock = (work) => work();

async function ownDevice(connection: Connection, random: Random): Promise<DeviceId> {
	const known = await connection.read(['meta'], (transaction) => meta(transaction, 'device'));
	if (known !== undefined) return known;
	return connection.write(['meta'], async (transaction) => {
		// Another tab may have been first.
		const device = (await meta(transaction, 'device')) ?? deviceId(random(new Uint8Array(idBytes)));
		const facts = transaction.objectStore('meta');
		await facts.put(device, 'device');
		// Of an empty log there are no rows to be made.
		if ((await meta(transaction, 'log')) === undefined) {
			await facts.put({ stamp: 0, events: 0 }, 'log');
			await facts.put(basisOf(undefined).mark, 'basis');
		}
		return device;
	});
}

/** Whether rows were made with another basis than the one in force: by an older version of the app, or under other weights. */
function isOutdated(connection: Connection): Promise<boolean> {
	return connection.read(['meta', 'puts'], async (transaction) => {
		const [mark, basis] = await Promise.all([meta(transaction, 'basis'), readBasis(transaction)]);
		return mark !== basis.mark;
	});
}

/**
 * Opens the database, creating or upgrading it, and makes rows anew where an older version of the app made them. Rejects with
 * `StorageUnavailable`; a later call may succeed.
 */
export async function openStorage(options: StorageOptions): Promise<Storage> {
	const { name, random, channel, onFault, lock = unguarded, onChange = () => undefined } = options;
	const factory = () => ('factory' in options ? options.factory : globalThis.indexedDB);
	const connection = new Connection({ name, migrations, factory, onFault });
	await connection.open();
	const tell = connectChannel(channel, onChange);
	const device = await ownDevice(connection, random);
	const access: LogAccess = { connection, device, random, tell };

	const rebuildAll = (progress?: Progress) =>
		lock(async () => {
			// Needed after an update; on other days no page waits for it.
			const { rebuild } = await import('./rebuild');
			await rebuild(connection, progress);
			queueMicrotask(() => tell([everyEntity]));
		});
	const keepCurrent = async (progress?: Progress) => {
		if (await isOutdated(connection)) await rebuildAll(progress);
	};
	await keepCurrent(options.onRebuild);
	// Rare, and no page needs it to begin with.
	const safekeeping = async () =>
		(await import('./safekeeping')).safekeepingOf(access, lock, { name, factory: factory() });

	return {
		device,
		...readsOf(connection),
		...textsOf(connection),
		answer: (given) => answer(access, given),
		undo: (what) => undo(access, what),
		put: async (drafts) => {
			const events = await put(access, drafts);
			if (events.some(({ field }) => field === 'weights')) await keepCurrent();
			return events;
		},
		unite: async (events) => {
			const united = await (await safekeeping()).unite(events);
			await keepCurrent();
			return united;
		},
		safekeeping,
		keepCurrent,
		rebuild: rebuildAll,
		close: () => connection.close()
	};
}
