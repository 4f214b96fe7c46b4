import { describe, expect, it, vi } from 'vitest';
import { Connection } from './connection';
import { answerNow, card, dump, freshFactory, name, open, reviewDraft } from './examples.fixture';
import { migrations, type Migration } from './schema';

const id = card();

describe('migrations', () => {
	const second: Migration = async (database, transaction) => {
		const [key] = await transaction.objectStore('meta').getAllKeys();
		await transaction.objectStore('texts').put({ hash: 'new', text: key ?? '', title: '', source: '', addedAt: 0 });
		(database as unknown as IDBDatabase).createObjectStore('tags');
	};

	it('take a database of version 1 through what it has not seen, and keep its data', async () => {
		const factory = freshFactory();
		const storage = await open({ factory });
		await answerNow(storage, reviewDraft(id, 100));
		storage.close();
		const before = await dump(factory);
		const first = vi.fn(migrations[0]);
		const connection = new Connection({ name, migrations: [first, second], factory: () => factory });
		await connection.open();
		expect(first).not.toHaveBeenCalled();
		connection.close();
		const text = { hash: 'new', text: 'basis', title: '', source: '', addedAt: 0 };
		expect(await dump(factory)).toEqual({ ...before, texts: [text], tags: [] });
	});

	it('run in sequence on a new database', async () => {
		const order: number[] = [];
		const numbered = [1, 2, 3].map(
			(number): Migration =>
				() =>
					void order.push(number)
		);
		const connection = new Connection({ name, migrations: numbered, factory: freshFactory });
		await connection.open();
		expect(order).toEqual([1, 2, 3]);
	});

	it('leave the database as it was when one fails', async () => {
		const factory = freshFactory();
		const storage = await open({ factory });
		await answerNow(storage, reviewDraft(id, 100));
		storage.close();
		const before = await dump(factory);
		const failing: Migration = async (database, transaction) => {
			await second(database, transaction);
			throw new TypeError('a mistake');
		};
		const connection = new Connection({ name, migrations: [...migrations, failing], factory: () => factory });
		await expect(connection.open()).rejects.toMatchObject({ reason: 'failed', cause: new TypeError('a mistake') });
		expect(await dump(factory)).toEqual(before);
		await expect((await open({ factory })).card(id)).resolves.toBeDefined();
	});
});
