import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { hashText } from '#lib/arabic/text';
import { cardEntity, noteEntity, uniteLogs, type LogEvent } from '#lib/log';
import { openedBackup, packed, readBackup, writeBackup } from './backup';
import {
	answerNow,
	card,
	countingRandom,
	dump,
	freshFactory,
	market,
	metDraft,
	name,
	open,
	projections,
	putDraft,
	reviewDraft,
	wind
} from './examples.fixture';
import type { Storage } from './storage';
import { allEvents, play, story } from './story.fixture';

async function copyOf(storage: Storage): Promise<Blob> {
	const keeping = await storage.safekeeping();
	const extent = await keeping.extent();
	const texts = await storage.texts();
	const created = '2026-11-24T09:12:33.120Z';
	const header = { created, device: storage.device, app: '', events: extent.events, texts: texts.length };
	const parts: BlobPart[] = [];
	const bytes = writeBackup(header, { texts: [texts], events: keeping.wholeLog(extent) });
	for await (const chunk of packed(bytes)) parts.push(chunk as Uint8Array<ArrayBuffer>);
	return new Blob(parts);
}

async function* eventsIn(file: Blob): AsyncGenerator<readonly LogEvent[]> {
	for await (const part of readBackup(openedBackup(file), hashText)) {
		if (part.kind === 'fault') throw new Error(part.fault);
		if (part.kind === 'events') yield part.events;
	}
}

/** As a restore does it; `fresh` says how many are new, or pretends to. */
async function restored(storage: Storage, file: Blob, fresh = 0): Promise<number> {
	const keeping = await storage.safekeeping();
	const added = await keeping.restore(eventsIn(file), fresh, () => undefined);
	await storage.keepCurrent();
	return added;
}

const many = 1e9;

describe('a copy restored', () => {
	it.each([
		['row by row', 0],
		['in one go', many]
	])('%s gives the log and its rows, in an empty database and in one with a log of its own', async (_, fresh) => {
		await fc.assert(
			fc.asyncProperty(story, async (steps) => {
				const { factories, storages } = await play(steps);
				const [here, there] = storages;
				const file = await copyOf(there);

				const empty = freshFactory();
				await restored(await open({ factory: empty }), file, fresh);
				expect(await allEvents(empty)).toEqual(await allEvents(factories[1]));
				expect(await projections(empty)).toEqual(await projections(factories[1]));

				const united = uniteLogs(await allEvents(factories[0]), await allEvents(factories[1]));
				await restored(here, file, fresh);
				const byId = [...united].sort((one, other) => (one.id < other.id ? -1 : 1));
				expect(await allEvents(factories[0])).toEqual(byId);
				const before = await dump(factories[0]);
				expect(await restored(here, file, fresh)).toBe(0);
				expect(await dump(factories[0])).toEqual(before);
				await here.rebuild();
				expect(await dump(factories[0])).toEqual(before);
			}),
			{ numRuns: 25 }
		);
	});

	it('in one go may be interrupted: the next opening has true rows, and restoring again brings the rest', async () => {
		const there = await open({ random: countingRandom(2) });
		await there.put(Array.from({ length: 4100 }, (_, at) => putDraft(noteEntity(`n${at % 700}`), 'comment', at)));
		await answerNow(there, reviewDraft(card(), 100));
		const file = await copyOf(there);

		const factory = freshFactory();
		const first = await open({ factory });
		await answerNow(first, reviewDraft(card(wind), 100));
		const keeping = await first.safekeeping();
		async function* broken() {
			let count = 0;
			for await (const batch of eventsIn(file)) {
				if (count++ === 2) throw new Error('the page is closed');
				yield batch;
			}
		}
		await expect(keeping.restore(broken(), many, () => undefined)).rejects.toThrow('the page is closed');
		first.close();

		const next = await open({ factory });
		expect(await next.logSize()).toBe(2001);
		const before = await projections(factory);
		expect(before.puts).toHaveLength(700);
		await next.rebuild();
		expect(await projections(factory)).toEqual(before);
		expect(await restored(next, file, many)).toBe(2101);
		expect(await next.logSize()).toBe(4102);
		expect(await next.card(card())).toEqual(await there.card(card()));
	});

	it('tells how far it is', async () => {
		const there = await open({ random: countingRandom(2) });
		await there.put(Array.from({ length: 2500 }, (_, at) => putDraft(noteEntity(`n${at}`), 'comment', at)));
		const file = await copyOf(there);
		const progress = vi.fn();
		const here = await (await open()).safekeeping();
		await here.restore(eventsIn(file), 2500, progress);
		expect(progress.mock.calls).toEqual([[1000, 2500], [2000, 2500], [2500, 2500]]); // prettier-ignore
	});

	it('goes through the lock', async () => {
		const entered = vi.fn();
		const storage = await open({
			lock: (work) => {
				entered();
				return work();
			}
		});
		entered.mockClear();
		await (await storage.safekeeping()).restore([], 0, () => undefined);
		expect(entered).toHaveBeenCalledOnce();
	});
});

describe('the whole log', () => {
	it('comes in the order of ids, in batches, as it was at the moment asked for', async () => {
		const factory = freshFactory();
		const storage = await open({ factory });
		await storage.put(Array.from({ length: 4500 }, (_, at) => putDraft(noteEntity(`n${at}`), 'comment', at)));
		const keeping = await storage.safekeeping();
		const extent = await keeping.extent();
		const ids: string[] = [];
		let batches = 0;
		for await (const batch of keeping.wholeLog(extent)) {
			batches += 1;
			ids.push(...batch.map(({ id }) => id));
			// Answered meanwhile: not in it.
			await answerNow(storage, reviewDraft(card(), 100 + batches));
		}
		expect(ids).toHaveLength(4500);
		expect(ids).toEqual((await allEvents(factory)).slice(0, 4500).map(({ id }) => id));
		expect(batches).toBe(3);
	});

	it('is empty where nothing was done', async () => {
		const keeping = await (await open()).safekeeping();
		const all: unknown[] = [];
		for await (const batch of keeping.wholeLog(await keeping.extent())) all.push(batch);
		expect(all).toEqual([]);
	});
});

describe('what is absent', () => {
	it('is what is not here; one that is here with another content is refused', async () => {
		const storage = await open();
		const [known] = await storage.put([metDraft(market, 100)]);
		const [other] = await (await open({ random: countingRandom(2) })).put([metDraft(wind, 100)]);
		if (!known || !other) throw new Error('nothing put');
		const keeping = await storage.safekeeping();
		expect(await keeping.absent([known, other])).toEqual([other]);
		await expect(keeping.absent([{ ...known, at: 1 }])).rejects.toMatchObject({ name: 'IdConflict' });
		await expect(keeping.absent([{ ...known, entity: cardEntity(card()) }])).rejects.toMatchObject({
			name: 'IdConflict'
		});
	});

	it('of texts, too; those here stay as they are', async () => {
		const storage = await open();
		const text = { hash: 'aa', text: 'نص', title: 'mine', source: '', addedAt: 0 };
		await storage.putText(text);
		const keeping = await storage.safekeeping();
		const rows = [
			{ ...text, title: 'theirs' },
			{ ...text, hash: 'bb' }
		];
		expect(await keeping.absentTexts(rows)).toBe(1);
		expect(await keeping.addTexts(rows)).toBe(1);
		expect(await keeping.addTexts(rows)).toBe(0);
		expect((await storage.texts()).map(({ title }) => title)).toEqual(['mine', 'mine']);
	});
});

describe('the last copy', () => {
	it('is remembered, and is not in a copy', async () => {
		const factory = freshFactory();
		const storage = await open({ factory });
		const keeping = await storage.safekeeping();
		expect(await keeping.lastCopy()).toBeUndefined();
		const copy = { at: 5, day: 100, reviewsOfDay: 3, events: 7, name: 'mufradat.gz' };
		await keeping.rememberCopy(copy);
		storage.close();
		const again = await open({ factory });
		expect(await (await again.safekeeping()).lastCopy()).toEqual(copy);
		expect(await (await copyOf(again)).text()).not.toContain('mufradat.gz');
	});
});

describe('erasing', () => {
	it('deletes the database, and other tabs let go of it', async () => {
		const factory = freshFactory();
		const onFault = vi.fn();
		const other = await open({ factory, onFault });
		const storage = await open({ factory });
		await answerNow(storage, reviewDraft(card(), 100));
		await (await storage.safekeeping()).erase();
		expect(await factory.databases()).toEqual([]);
		expect(onFault).toHaveBeenCalledWith(expect.objectContaining({ reason: 'superseded' }));
		await expect(other.logSize()).rejects.toMatchObject({ reason: 'superseded' });
		await expect(storage.logSize()).rejects.toMatchObject({ reason: 'superseded' });
		const anew = await open({ factory });
		expect(await anew.logSize()).toBe(0);
	});

	it('says when a tab does not let go, and is done when it does', async () => {
		const factory = freshFactory();
		const storage = await open({ factory });
		const holding = await new Promise<IDBDatabase>((resolve) => {
			const request = factory.open(name);
			request.onsuccess = () => resolve(request.result);
		});
		await expect((await storage.safekeeping()).erase()).rejects.toMatchObject({ reason: 'blocked' });
		holding.close();
		await vi.waitFor(async () => expect(await factory.databases()).toEqual([]));
	});
});
