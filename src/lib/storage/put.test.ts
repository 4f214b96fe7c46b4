import { describe, expect, it } from 'vitest';
import { cardEntity, noteEntity, settingsEntity, textEntity, type PutEvent } from '#lib/log';
import { settingsFrom } from '#lib/scheduling';
import {
	answerNow,
	card,
	freshFactory,
	market,
	metDraft,
	open,
	projections,
	putDraft,
	reviewDraft,
	wind
} from './examples.fixture';

const id = card();

describe('put', () => {
	it('keeps the latest value of a field', async () => {
		const storage = await open();
		await storage.put([putDraft(settingsEntity, 'newNotesPerDay', 5), putDraft(settingsEntity, 'newNotesPerDay', 12)]);
		await storage.put([putDraft(settingsEntity, 'buttons', 'four', 50)]);
		expect(await storage.settings()).toEqual({ newNotesPerDay: 12, buttons: 'four' });
		expect(await storage.puts('settings')).toHaveLength(2);
	});

	it('returns the events as the log has them', async () => {
		const storage = await open();
		const events = await storage.put([metDraft(market, 100), metDraft(wind, 100)]);
		expect(await storage.events(noteEntity(market))).toEqual([events[0]]);
		expect(events.map(({ stamp }) => stamp)).toEqual([events[0]?.stamp, (events[0]?.stamp ?? 0) + 1]);
	});

	it('of a note makes no card', async () => {
		const storage = await open();
		await storage.put([metDraft(market, 100)]);
		expect(await storage.cardsOf([market])).toEqual([]);
	});

	it.each<[string, string, PutEvent['value'], { suspended: boolean; buriedUntil: number | null; dueDay?: number }]>([
		['suspended: out of the index', 'suspended', true, { suspended: true, buriedUntil: null }],
		['not suspended', 'suspended', false, { suspended: false, buriedUntil: null, dueDay: 103 }],
		['retired: out of the index', 'retired', true, { suspended: false, buriedUntil: null }],
		['buried beyond its due: back later', 'buriedUntil', 110, { suspended: false, buriedUntil: 110, dueDay: 110 }],
		['buried until before its due', 'buriedUntil', 101, { suspended: false, buriedUntil: 101, dueDay: 103 }],
		['nonsense has no effect', 'suspended', 'yes', { suspended: false, buriedUntil: null, dueDay: 103 }],
		['nor for a day', 'buriedUntil', 1.5, { suspended: false, buriedUntil: null, dueDay: 103 }],
		['an unknown field has no effect', 'flag', 1, { suspended: false, buriedUntil: null, dueDay: 103 }]
	])('of a card: %s', async (_, field, value, expected) => {
		const storage = await open();
		await answerNow(storage, reviewDraft(id, 100));
		await storage.put([putDraft(cardEntity(id), field, value)]);
		const row = await storage.card(id);
		expect({ suspended: false, buriedUntil: null, ...row }).toMatchObject(expected);
		expect(row && 'dueDay' in row).toBe('dueDay' in expected);
		expect(await storage.due(200)).toHaveLength('dueDay' in expected ? 1 : 0);
	});

	it('of a card before its first answer holds when it is answered', async () => {
		const storage = await open();
		await storage.put([putDraft(cardEntity(id), 'buriedUntil', 140)]);
		expect(await storage.card(id)).toBeUndefined();
		expect(await answerNow(storage, reviewDraft(id, 100))).toMatchObject({ buriedUntil: 140, dueDay: 140 });
	});

	it('of a former value takes it back whole', async () => {
		const storage = await open();
		await answerNow(storage, reviewDraft(id, 100));
		const before = await storage.due(103);
		await storage.put([putDraft(cardEntity(id), 'suspended', true)]);
		const [back] = await storage.put([putDraft(cardEntity(id), 'suspended', false)]);
		expect(await storage.due(103)).toEqual(before.map((row) => ({ ...row, lastEvent: back?.id })));
	});
});

describe('the day of a meeting', () => {
	it('counts notes met, once, and takes them back', async () => {
		const factory = freshFactory();
		const storage = await open({ factory });
		await storage.put([metDraft(market, 100), metDraft(wind, 100)]);
		expect(await storage.day(100)).toMatchObject({ newNotes: 2 });
		await storage.put([metDraft(market, 100)]);
		expect(await storage.day(100)).toMatchObject({ newNotes: 2 });
		await storage.put([metDraft(market, 101)]);
		expect(await storage.days(0, 200)).toMatchObject([{ day: 100, newNotes: 1 }, { day: 101, newNotes: 1 }]); // prettier-ignore
		await storage.put([metDraft(market, null), metDraft(wind, null)]);
		expect((await projections(factory)).days).toEqual([]);
	});

	it('finds the notes met between two days, in the order they were met', async () => {
		const storage = await open();
		await storage.put([metDraft(wind, 101), metDraft(market, 103)]);
		expect(await storage.metBetween(100, 103)).toEqual([wind, market]);
		expect(await storage.metBetween(102, 103)).toEqual([market]);
		expect(await storage.metBetween(103, 102)).toEqual([]);
		await storage.put([metDraft(wind, null)]);
		expect(await storage.metBetween(100, 103)).toEqual([market]);
	});

	it.each([[true], [{ day: 'x' }], [[100]], [{ day: 1.5 }]])('is not counted for a foreign value %j', async (value) => {
		const storage = await open();
		await storage.put([putDraft(noteEntity(market), 'met', value)]);
		expect(await storage.days(-1000, 1000)).toEqual([]);
		expect(await storage.noteFields()).toEqual(new Map());
	});
});

describe('the weights', () => {
	it('re-project all cards when they are put', async () => {
		const storage = await open();
		const before = await answerNow(storage, reviewDraft(id, 100));
		const weights = settingsFrom({}).weights.map((weight, index) => (index === 2 ? weight * 2 : weight));
		await storage.put([putDraft(settingsEntity, 'weights', weights)]);
		const after = await storage.card(id);
		const stability = (row: typeof after) => (row && row.state.phase !== 'new' ? row.state.stability : 0);
		expect(stability(after)).toBeCloseTo(2 * stability(before), 3);
		expect(after).toMatchObject({ dueDay: 103, lastEvent: before.lastEvent });
	});
});

describe('field values', () => {
	it('are read by note and by text', async () => {
		const storage = await open();
		await storage.put([
			metDraft(market, 100),
			putDraft(noteEntity(market), 'meaning', 'bazaar'),
			putDraft(noteEntity(wind), 'ignored', true),
			putDraft(noteEntity(wind), 'known', 1),
			putDraft(noteEntity(wind), 'later', 1),
			putDraft(noteEntity(wind), 'constructor', true),
			putDraft(textEntity('0f'), 'deck', [market, wind])
		]);
		const notes = new Map([[market, { met: { day: 100 }, meaning: 'bazaar' }], [wind, { ignored: true }]]) as unknown; // prettier-ignore
		expect(await storage.noteFields()).toEqual(notes);
		expect(await storage.fieldsOf([wind])).toEqual(new Map([[wind, { ignored: true }]]));
		expect(await storage.textFields()).toEqual(new Map([['0f', { deck: [market, wind] }]]));
	});
});
