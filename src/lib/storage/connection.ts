import { wrap } from 'idb';
import { named, platformName, StorageUnavailable } from './errors';
import type { Database, Migration, Reading, StoreName, Upgrading, Writing } from './schema';

export interface ConnectionOptions {
	readonly name: string;
	readonly migrations: readonly Migration[];
	/** `undefined` where the browser has none; some throw when it is asked for. */
	readonly factory: () => IDBFactory | undefined;
	/** Told of what is not the outcome of one call: `blocked` while opening waits, `superseded`. */
	readonly onFault?: ((fault: StorageUnavailable) => void) | undefined;
}

/** What a connection that went away answers with; iOS says `UnknownError` and "Connection to Indexed Database server lost". */
const lost = new Set(['InvalidStateError', 'UnknownError', 'AbortError']);

/** What requests of a transaction say that has failed as a whole, whether made before or after; it knows why itself. */
const symptoms = new Set(['AbortError', 'InvalidStateError', 'TransactionInactiveError']);

/**
 * The one connection to the database, which outlives what browsers do to it: it lets go when another tab upgrades or deletes the
 * data, and is opened again when it was lost. All transactions start here. Every error of the platform leaves as `StorageUnavailable`.
 */
export class Connection {
	readonly #options: ConnectionOptions;
	#database: Promise<Database> | undefined;
	#ended = false;

	constructor(options: ConnectionOptions) {
		this.#options = options;
	}

	/** Opens the database and brings it to the newest version. Waits while another tab blocks that. */
	async open(): Promise<void> {
		await this.#connect();
	}

	/** Lets go for good: whatever is asked afterwards is refused as `superseded`. */
	close(): void {
		this.#ended = true;
		this.#database?.then(
			(database) => database.close(),
			() => undefined
		);
		this.#database = undefined;
	}

	/** A transaction that reads. `work` awaits nothing but the transaction, and may be run twice. */
	read<T>(stores: StoreName[], work: (transaction: Reading) => Promise<T>): Promise<T> {
		return this.#twice((database) => work(database.transaction(stores, 'readonly') as Reading));
	}

	/**
	 * The only place that writes: one transaction, on the disk when the promise resolves and without effect when it rejects. `work`
	 * awaits nothing but the transaction. It may be run again when the connection was lost, even if the first run did reach the
	 * disk: it must then find that out.
	 */
	write<T>(stores: StoreName[], work: (transaction: Writing) => Promise<T>): Promise<T> {
		return this.#twice(async (database) => {
			const transaction: Writing = database.transaction(stores, 'readwrite', { durability: 'strict' });
			const done = transaction.done;
			done.catch(() => undefined);
			try {
				const result = await work(transaction);
				await done;
				return result;
			} catch (error) {
				abort(transaction);
				await done.catch(() => undefined);
				throw symptoms.has(platformName(error)) ? (transaction.error ?? error) : error;
			}
		});
	}

	async #twice<T>(attempt: (database: Database) => Promise<T>): Promise<T> {
		const database = await this.#connect();
		try {
			return await attempt(database);
		} catch (error) {
			if (!lost.has(platformName(error))) throw named(error);
		}
		this.#forget(database);
		try {
			return await attempt(await this.#connect());
		} catch (error) {
			throw named(error);
		}
	}

	async #connect(): Promise<Database> {
		if (this.#ended) throw new StorageUnavailable('superseded');
		const opening = (this.#database ??= this.#open());
		try {
			return await opening;
		} catch (error) {
			if (this.#database === opening) this.#database = undefined;
			throw named(error, { InvalidStateError: 'refused', UnknownError: 'refused', AbortError: 'failed' });
		}
	}

	#forget(database: Database): void {
		this.#database = undefined;
		database.close();
	}

	#open(): Promise<Database> {
		const opening = this.#request().then((opened) => {
			opened.onversionchange = () => {
				opened.close();
				this.close();
				this.#options.onFault?.(new StorageUnavailable('superseded'));
			};
			opened.onclose = () => {
				if (this.#database === opening) this.#database = undefined;
			};
			if (this.#ended) opened.close();
			return wrap(opened) as Database;
		});
		return opening;
	}

	async #request(): Promise<IDBDatabase> {
		const { name, migrations, onFault } = this.#options;
		const factory = this.#options.factory();
		if (!factory) throw new StorageUnavailable('missing');
		const request = factory.open(name, migrations.length);
		let broken: StorageUnavailable | undefined;
		request.onblocked = () => onFault?.(new StorageUnavailable('blocked'));
		request.onupgradeneeded = ({ oldVersion }) => {
			if (request.transaction === null) return;
			const transaction = wrap(request.transaction) as unknown as Upgrading;
			// What goes wrong is told by `request`.
			transaction.done.catch(() => undefined);
			upgrade(wrap(request.result) as Database, transaction, migrations.slice(oldVersion)).catch((error: unknown) => {
				const name = platformName(error);
				broken = new StorageUnavailable(name === 'QuotaExceededError' ? 'full' : 'failed', { cause: error });
				abort(transaction);
			});
		};
		return new Promise((resolve, reject) => {
			request.onsuccess = () => resolve(request.result);
			request.onerror = () => reject(broken ?? (request.error as Error));
		});
	}
}

async function upgrade(database: Database, transaction: Upgrading, steps: readonly Migration[]): Promise<void> {
	for (const step of steps) await step(database, transaction);
}

/** Gives up what was not written yet; a transaction that is over has nothing to give up. */
function abort(transaction: { abort(): void }): void {
	try {
		transaction.abort();
	} catch (error) {
		if (platformName(error) !== 'InvalidStateError') throw error;
	}
}
