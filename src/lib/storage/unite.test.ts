import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { cardEntity, deviceId, eventId, noteEntity, type LogEvent } from '#lib/log';
import {
	answerNow,
	card,
	countingRandom,
	dump,
	freshFactory,
	market,
	metDraft,
	open,
	projections,
	putDraft,
	reviewDraft,
	tenOn,
	wind
} from './examples.fixture';
import { allEvents, play, story } from './story.fixture';

describe('unite', () => {
	it('brings two devices to one state, whatever happened on them', async () => {
		await fc.assert(
			fc.asyncProperty(story, async (steps) => {
				const { factories, storages } = await play(steps);
				await storages[0].unite(await allEvents(factories[1]));
				await storages[1].unite(await allEvents(factories[0]));
				const [one, other] = [await dump(factories[0]), await dump(factories[1])];
				expect({ ...other, meta: [] }).toEqual({ ...one, meta: [] });
			}),
			{ numRuns: 40 }
		);
	});

	it('gives one state in any order, in any parts, any number of times', async () => {
		await fc.assert(
			fc.asyncProperty(story, fc.infiniteStream(fc.nat()), async (steps, chance) => {
				const { factories, storages } = await play(steps);
				await storages[0].unite(await allEvents(factories[1]));
				const events = await allEvents(factories[0]);
				const factory = freshFactory();
				const storage = await open({ factory });
				const shuffled = events
					.map((event) => ({ event, place: chance.next().value as number }))
					.sort((a, b) => a.place - b.place)
					.map(({ event }) => event);
				const cut = Math.floor(shuffled.length / 2);
				await storage.unite(shuffled.slice(cut));
				await storage.unite(shuffled);
				expect(await storage.unite(events)).toEqual({ added: 0, given: events.length });
				expect(await projections(factory)).toEqual(await projections(factories[0]));
				expect(await allEvents(factory)).toEqual(events);
			}),
			{ numRuns: 40 }
		);
	});

	it('puts what is done afterwards after all that was merged', async () => {
		const [there, here] = [await open({ random: countingRandom(2) }), await open()];
		const ahead = await there.put([{ ...putDraft(noteEntity(market), 'known', true), at: tenOn(5000) }]);
		await here.unite(ahead);
		await here.put([putDraft(noteEntity(market), 'known', false)]);
		expect((await here.noteFields()).get(market)).toEqual({ known: false });
	});

	it('re-projects no card but those that late events touch', async () => {
		const factory = freshFactory();
		const here = await open({ factory });
		const there = await open({ random: countingRandom(2) });
		await answerNow(here, reviewDraft(card(wind), 100));
		await answerNow(here, reviewDraft(card(market), 104));
		await answerNow(there, reviewDraft(card(market), 100));
		const onChange = vi.fn();
		const other = await open({ factory, onChange });
		await other.unite(await there.events(cardEntity(card(market))));
		expect(onChange.mock.calls).toEqual([[[cardEntity(card(market))], 'here']]);
		expect((await here.card(card(market)))?.state).toMatchObject({ reviews: 2, lastDay: 104 });
	});

	it('keeps events of later kinds of card and entity, without a row', async () => {
		const there = await open({ random: countingRandom(2) });
		const [put] = await there.put([putDraft('deck:1', 'name', 'News')]);
		await answerNow(there, reviewDraft(card(market), 100));
		const [review] = await there.events(cardEntity(card(market)));
		if (put === undefined || review === undefined) throw new Error('nothing there');
		const here = await open();
		await here.unite([put, { ...review, entity: 'card:سوق_NOUN_1/forms/plural' }]);
		expect(await here.due(1000)).toEqual([]);
		expect(await here.day(100)).toMatchObject({ reviews: 1 });
		expect(await here.puts('deck:')).toMatchObject([{ value: 'News' }]);
	});

	it.each<[string, (event: LogEvent) => LogEvent]>([
		['with another content', (event) => ({ ...event, at: event.at + 1 })],
		['of another entity', (event) => ({ ...event, entity: noteEntity(wind) })]
	])('refuses an event with a known id %s, and keeps the log as it was', async (_, alter) => {
		const factory = freshFactory();
		const storage = await open({ factory });
		const [event] = await storage.put([metDraft(market, 100)]);
		if (event === undefined) throw new Error('nothing put');
		const before = await dump(factory);
		await expect(storage.unite([alter(event)])).rejects.toMatchObject({ name: 'IdConflict', id: event.id });
		expect(await dump(factory)).toEqual(before);
	});

	it('goes through the lock, as rebuilding does; answers do not', async () => {
		const entered = vi.fn();
		const lock = <T>(work: () => Promise<T>): Promise<T> => {
			entered();
			return work();
		};
		const factory = freshFactory();
		(await open({ factory })).close();
		const storage = await open({ factory, lock });
		await answerNow(storage, reviewDraft(card(), 100));
		expect(entered).not.toHaveBeenCalled();
		await storage.unite([]);
		await storage.rebuild();
		expect(entered).toHaveBeenCalledTimes(2);
	});

	it('goes on over many chunks, an entity in several of them', async () => {
		const [there, here] = [await open({ random: countingRandom(2) }), await open()];
		const drafts = Array.from({ length: 1300 }, (_, index) =>
			putDraft(noteEntity(index < 900 ? market : `n${index}`), 'comment', `${index}`)
		);
		const events = await there.put(drafts);
		expect(await here.unite([...events].reverse())).toEqual({ added: 1300, given: 1300 });
		expect(await here.puts('')).toEqual(await there.puts(''));
		expect(await here.logSize()).toBe(1300);
	});

	it('takes a put back that a foreign undo names', async () => {
		const factory = freshFactory();
		const storage = await open({ factory });
		const before = await projections(factory);
		const [put] = await storage.put([metDraft(market, 100)]);
		if (put === undefined) throw new Error('nothing put');
		const { entity, at, zone, stamp } = put;
		const id = eventId(stamp + 1, new Uint8Array(16));
		const device = deviceId(new Uint8Array(16));
		await storage.unite([
			{ v: 1, id, stamp: stamp + 1, device, kind: 'undo', entity, at, zone, day: 100, events: [put.id] }
		]);
		expect(await projections(factory)).toEqual(before);
	});
});

describe('undo', () => {
	it('leaves no trace, after whatever went before', async () => {
		await fc.assert(
			fc.asyncProperty(story, async (steps) => {
				const { factories, storages } = await play(steps);
				const [storage] = storages;
				const before = await projections(factories[0]);
				const { lastEvent } = await answerNow(storage, reviewDraft(card(wind), 111, 1));
				await storage.undo({ events: [lastEvent], at: tenOn(112), zone: 0, day: 112 });
				expect(await projections(factories[0])).toEqual(before);
			}),
			{ numRuns: 40 }
		);
	});
});
