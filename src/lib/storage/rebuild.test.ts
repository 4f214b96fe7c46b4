import fc from 'fast-check';
import { wrap } from 'idb';
import { describe, expect, it, vi } from 'vitest';
import { noteEntity } from '#lib/log';
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
	putDraft,
	reviewDraft,
	wind
} from './examples.fixture';
import { nothing } from './projection';
import type { Database } from './schema';
import { play, story } from './story.fixture';

describe('rebuild', () => {
	it('gives the rows that were projected event by event', async () => {
		await fc.assert(
			fc.asyncProperty(story, async (steps) => {
				const { factories, storages } = await play(steps);
				const before = await dump(factories[0]);
				await storages[0].rebuild();
				expect(await dump(factories[0])).toEqual(before);
			}),
			{ numRuns: 60 }
		);
	});

	it('mends rows that were damaged', async () => {
		const factory = freshFactory();
		const storage = await open({ factory });
		await answerNow(storage, reviewDraft(card(), 100));
		await storage.put([metDraft(market, 100)]);
		const before = await dump(factory);
		const raw = (await wrap(factory.open(name))) as unknown as Database;
		await raw.clear('cards');
		await raw.put('days', { ...nothing, day: 7, reviews: 9, known: 9 });
		raw.close();
		await storage.rebuild();
		expect(await dump(factory)).toEqual(before);
	});

	it('tells how far it is, and that all rows are new', async () => {
		const onChange = vi.fn();
		const storage = await open({ onChange });
		await storage.put([metDraft(market, 100), metDraft(wind, 100)]);
		const progress = vi.fn();
		await storage.rebuild(progress);
		expect(progress.mock.calls).toEqual([[1, 2], [2, 2]]); // prettier-ignore
		expect(onChange).toHaveBeenLastCalledWith(['*'], 'here');
	});

	it('reads more events than fit into a batch', async () => {
		const factory = freshFactory();
		const storage = await open({ factory });
		const drafts = Array.from({ length: 4100 }, (_, index) =>
			putDraft(noteEntity(`n${index % 700}`), 'comment', index)
		);
		await storage.put(drafts);
		const before = await dump(factory);
		await storage.rebuild();
		expect(await dump(factory)).toEqual(before);
		expect(before.puts).toHaveLength(700);
	});

	it('is made on opening when the rows are of another version', async () => {
		const factory = freshFactory();
		const first = await open({ factory });
		await answerNow(first, reviewDraft(card(), 100));
		first.close();
		const before = await dump(factory);
		const raw = (await wrap(factory.open(name))) as unknown as Database;
		await raw.clear('cards');
		await raw.put('meta', '0/', 'basis');
		raw.close();
		const onRebuild = vi.fn();
		await open({ factory, onRebuild });
		expect(await dump(factory)).toEqual(before);
		expect(onRebuild).toHaveBeenCalledOnce();
		await open({ factory, onRebuild });
		expect(onRebuild).toHaveBeenCalledOnce();
	});

	it('re-folds a card whose row is of another basis when it is answered', async () => {
		const factory = freshFactory();
		const storage = await open({ factory });
		await answerNow(storage, reviewDraft(card(), 100));
		const raw = (await wrap(factory.open(name))) as unknown as Database;
		const row = await raw.get('cards', card());
		if (row === undefined || row.state.phase === 'new') throw new Error('no row');
		await raw.put('cards', { ...row, basis: '0/', state: { ...row.state, stability: 999 } });
		raw.close();
		await answerNow(storage, reviewDraft(card(), 103));
		const before = await projections(factory);
		await storage.rebuild();
		expect(await projections(factory)).toEqual(before);
	});
});
