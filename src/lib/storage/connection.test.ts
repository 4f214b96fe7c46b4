import { forceCloseDatabase } from 'fake-indexeddb';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { cardEntity } from '#lib/log';
import { Connection } from './connection';
import { StorageUnavailable } from './errors';
import {
	answerNow,
	card,
	dump,
	freshFactory,
	market,
	metDraft,
	name,
	open,
	projections,
	reviewDraft
} from './examples.fixture';
import { around, aroundOnce, failOnce } from './platform.fixture';
import { migrations } from './schema';

const id = card();

afterEach(() => {
	vi.restoreAllMocks();
});

/** The raw connections that transactions are opened on. */
function watchConnections(): Set<IDBDatabase> {
	const seen = new Set<IDBDatabase>();
	around(IDBDatabase.prototype, 'transaction', (self, given, call) => {
		seen.add(self);
		return call(given);
	});
	return seen;
}

function opened(request: IDBOpenDBRequest): Promise<IDBDatabase> {
	return new Promise((resolve, reject) => {
		request.onsuccess = () => resolve(request.result);
		request.onerror = () => reject(request.error ?? new Error('not opened'));
	});
}

describe('opening', () => {
	const refusing = (exception: string): IDBFactory =>
		Object.assign(freshFactory(), {
			open: () => {
				throw new DOMException('for the test', exception);
			}
		});

	it.each<[string, IDBFactory | undefined, string]>([
		['there is no IndexedDB', undefined, 'missing'],
		['site data are blocked', refusing('SecurityError'), 'refused'],
		['a private mode says so by a state', refusing('InvalidStateError'), 'refused'],
		['the profile is damaged', refusing('UnknownError'), 'refused'],
		['there is no room', refusing('QuotaExceededError'), 'full']
	])('says why when %s', async (_, factory, reason) => {
		const opening = open({ factory });
		await expect(opening).rejects.toThrow(StorageUnavailable);
		await expect(opening).rejects.toMatchObject({ reason });
	});

	it('says that the data are of a newer version', async () => {
		const factory = freshFactory();
		(await opened(factory.open(name, migrations.length + 1))).close();
		await expect(open({ factory })).rejects.toMatchObject({ reason: 'newer' });
	});

	it('can be tried again after a failure', async () => {
		const factory = freshFactory();
		failOnce(factory, 'open', 'UnknownError');
		await expect(open({ factory })).rejects.toMatchObject({ reason: 'refused' });
		await expect(open({ factory })).resolves.toBeDefined();
	});

	it('waits for a tab that blocks it, and says so', async () => {
		const factory = freshFactory();
		const older = await opened(factory.open(name, 1));
		const onFault = vi.fn<(fault: StorageUnavailable) => void>(() => older.close());
		const connection = new Connection({
			name,
			migrations: [() => undefined, () => undefined],
			factory: () => factory,
			onFault
		});
		await connection.open();
		expect(onFault.mock.calls.map(([{ reason }]) => reason)).toEqual(['blocked']);
	});

	it('names the device once', async () => {
		const factory = freshFactory();
		const [first, second] = await Promise.all([open({ factory }), open({ factory })]);
		expect(first.device).toMatch(/^[0-9A-HJKMNP-TV-Z]{16}$/);
		expect(second.device).toBe(first.device);
	});
});

describe('a connection that another tab wants closed', () => {
	it.each<[string, (factory: IDBFactory) => IDBOpenDBRequest]>([
		['to upgrade', (factory) => factory.open(name, 99)],
		['to delete', (factory) => factory.deleteDatabase(name)]
	])('lets go %s, says so, and refuses what comes after', async (_, act) => {
		const factory = freshFactory();
		const onFault = vi.fn<(fault: StorageUnavailable) => void>();
		const storage = await open({ factory, onFault });
		await opened(act(factory));
		expect(onFault.mock.calls.map(([{ reason }]) => reason)).toEqual(['superseded']);
		await expect(storage.card(id)).rejects.toMatchObject({ reason: 'superseded' });
		await expect(answerNow(storage, reviewDraft(id, 100))).rejects.toThrow(StorageUnavailable);
	});
});

describe('a connection that is lost', () => {
	it('is opened again when the browser closed it between calls', async () => {
		const connections = watchConnections();
		const storage = await open();
		await answerNow(storage, reviewDraft(id, 100));
		for (const each of connections) forceCloseDatabase(each as never);
		await answerNow(storage, reviewDraft(id, 103));
		expect((await storage.card(id))?.state).toMatchObject({ reviews: 2 });
		expect(connections.size).toBe(2);
	});

	it.each(['InvalidStateError', 'UnknownError'])('is opened again when a transaction says %s', async (exception) => {
		const storage = await open();
		failOnce(IDBDatabase.prototype, 'transaction', exception);
		await storage.put([metDraft(market, 100)]);
		expect(await storage.logSize()).toBe(1);
	});

	it('is opened again when a request fails in the middle of an answer, and stores it once', async () => {
		const storage = await open();
		failOnce(IDBObjectStore.prototype, 'add', 'UnknownError');
		const row = await answerNow(storage, reviewDraft(id, 100));
		expect(await storage.events(cardEntity(id))).toMatchObject([{ id: row.lastEvent }]);
	});

	it('is opened again when it closes in the middle of an answer', async () => {
		const storage = await open();
		aroundOnce(IDBObjectStore.prototype, 'add', (self, given, call) => {
			const request = call(given);
			self.transaction.abort();
			return request;
		});
		await answerNow(storage, reviewDraft(id, 100));
		expect(await storage.events(cardEntity(id))).toHaveLength(1);
		expect(await storage.day(100)).toMatchObject({ reviews: 1 });
	});

	it('takes what did reach the disk for stored', async () => {
		const factory = freshFactory();
		const storage = await open({ factory });
		// The transaction completes, but the connection is gone before it can say so: `complete` arrives as `abort`.
		const restore = around(IDBTransaction.prototype, 'addEventListener', (self, [type, listener], call) => {
			if (self.mode !== 'readwrite') return call([type, listener]);
			return type === 'abort' ? call(['complete', listener]) : undefined;
		});
		aroundOnce(IDBDatabase.prototype, 'close', (_, given, call) => {
			restore();
			return call(given);
		});
		const row = await answerNow(storage, reviewDraft(id, 100));
		expect(await storage.events(cardEntity(id))).toMatchObject([{ id: row.lastEvent }]);
		expect(await storage.card(id)).toEqual(row);
		const before = await projections(factory);
		await storage.rebuild();
		expect(await projections(factory)).toEqual(before);
	});

	it('is given up the second time', async () => {
		const storage = await open();
		vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(() => {
			throw new DOMException('Connection to Indexed Database server lost', 'UnknownError');
		});
		await expect(storage.card(id)).rejects.toMatchObject({ name: 'StorageUnavailable', reason: 'lost' });
	});
});

describe('a write that fails', () => {
	it('for want of room says so, and leaves everything as it was', async () => {
		const factory = freshFactory();
		const storage = await open({ factory });
		await answerNow(storage, reviewDraft(id, 100));
		const before = await dump(factory);
		failOnce(IDBObjectStore.prototype, 'put', 'QuotaExceededError');
		const failing = answerNow(storage, reviewDraft(id, 103));
		await expect(failing).rejects.toThrow(StorageUnavailable);
		await expect(failing).rejects.toMatchObject({ reason: 'full' });
		expect(await dump(factory)).toEqual(before);
		await answerNow(storage, reviewDraft(id, 103));
		expect((await storage.card(id))?.state).toMatchObject({ reviews: 2 });
	});

	it('for any other reason is a named error with its cause', async () => {
		const storage = await open();
		failOnce(IDBObjectStore.prototype, 'put', 'DataCloneError');
		const failing = storage.put([metDraft(market, 100)]);
		await expect(failing).rejects.toMatchObject({ name: 'StorageUnavailable', reason: 'failed' });
		expect(await storage.logSize()).toBe(0);
	});
});

it('a database is opened by its name', async () => {
	const factory = freshFactory();
	const storage = await open({ factory, name: 'mufradat/other' });
	await answerNow(storage, reviewDraft(id, 100));
	expect((await factory.databases()).map((each) => each.name)).toEqual(['mufradat/other']);
	expect((await (await open({ factory })).lastReviews(1)).length).toBe(0);
});
