import { describe, expect, it } from 'vitest';
import { cardEntity, noteEntity } from '#lib/log';
import {
	answerNow,
	card,
	freshFactory,
	market,
	metDraft,
	open,
	putDraft,
	reviewDraft,
	tenOn,
	wind
} from './examples.fixture';
import { nothing } from './projection';

const [first, second, third] = [card(market), card(wind), card(market, 'cloze')];
const undoOf = (day: number) => ({ at: tenOn(day), zone: 0, day });

describe('due', () => {
	it('gives the cards of a day and of days before, the earliest first', async () => {
		const storage = await open();
		await answerNow(storage, reviewDraft(first, 100, 3, { kind: 'day', day: 110 }));
		await answerNow(storage, reviewDraft(second, 100, 3, { kind: 'day', day: 105 }));
		await answerNow(storage, reviewDraft(third, 100, 3, { kind: 'day', day: 111 }));
		expect((await storage.due(110)).map(({ id }) => id)).toEqual([second, first]);
		expect(await storage.due(104)).toEqual([]);
	});

	it('gives cards within steps from the day they were last answered', async () => {
		const storage = await open();
		await answerNow(storage, reviewDraft(first, 100, 1, { kind: 'at', at: tenOn(100) + 60_000 }));
		expect(await storage.due(99)).toEqual([]);
		expect(await storage.due(100)).toMatchObject([{ id: first, state: { phase: 'learning' } }]);
	});
});

describe('rows', () => {
	it('are found by id, in the order asked, and by note', async () => {
		const storage = await open();
		for (const id of [first, second, third]) await answerNow(storage, reviewDraft(id, 100));
		expect((await storage.cards([third, card(wind, 'recall'), first])).map(({ id }) => id)).toEqual([third, first]);
		expect((await storage.cardsOf([market])).map(({ id }) => id).sort()).toEqual([first, third].sort());
		expect(await storage.cardsOf([])).toEqual([]);
	});

	it('are all there, however many batches they take', async () => {
		const storage = await open();
		expect(await storage.allCards()).toEqual([]);
		for (const id of [first, second, third]) await answerNow(storage, reviewDraft(id, 100));
		expect((await storage.allCards()).map(({ id }) => id)).toEqual([first, second, third].sort());
	});
});

describe('days', () => {
	it('count answers, those in review, lapses and time', async () => {
		const storage = await open();
		await answerNow(storage, reviewDraft(first, 100, 1, { kind: 'at', at: tenOn(100) }));
		await answerNow(storage, reviewDraft(first, 100, 3));
		await answerNow(storage, reviewDraft(first, 103, 1, { kind: 'at', at: tenOn(103) }));
		await answerNow(storage, reviewDraft(first, 103, 1, { kind: 'at', at: tenOn(103) }));
		await storage.put([metDraft(market, 100)]);
		expect(await storage.days(100, 103)).toEqual([
			{ ...nothing, day: 100, reviews: 2, again: 1, newNotes: 1, milliseconds: 4000 },
			{ ...nothing, day: 103, reviews: 2, again: 2, inReview: 1, lapses: 1, milliseconds: 4000 }
		]);
		expect(await storage.days(101, 102)).toEqual([]);
		expect(await storage.days(5, 4)).toEqual([]);
		expect(await storage.day(101)).toEqual({ ...nothing, day: 101 });
		expect(await storage.firstDay()).toBe(100);
	});

	it('have a last one up to any day', async () => {
		const storage = await open();
		await answerNow(storage, reviewDraft(first, 100));
		await answerNow(storage, reviewDraft(second, 104));
		expect(await storage.lastDay(110)).toBe(104);
		expect(await storage.lastDay(104)).toBe(104);
		expect(await storage.lastDay(103)).toBe(100);
		expect(await storage.lastDay(99)).toBeUndefined();
	});

	it('have no first and no last in an empty log', async () => {
		const storage = await open();
		expect(await storage.firstDay()).toBeUndefined();
		expect(await storage.lastDay(100)).toBeUndefined();
	});
});

describe('events', () => {
	it('of an entity are its own only, in order', async () => {
		const storage = await open();
		await answerNow(storage, reviewDraft(first, 100));
		await answerNow(storage, reviewDraft(third, 99));
		await answerNow(storage, reviewDraft(first, 98));
		expect((await storage.events(cardEntity(first))).map(({ at }) => at)).toEqual([tenOn(100), tenOn(98)]);
		expect(await storage.events(noteEntity(market))).toEqual([]);
		expect(await storage.events(cardEntity(market))).toEqual([]);
		expect(await storage.logSize()).toBe(3);
	});

	it('since a moment are those that count, in order', async () => {
		const storage = await open();
		await answerNow(storage, reviewDraft(first, 100));
		const undone = await answerNow(storage, reviewDraft(second, 101));
		await storage.undo({ events: [undone.lastEvent], ...undoOf(101) });
		await storage.put([putDraft(noteEntity(wind), 'met', { day: 101 }, 101)]);
		await answerNow(storage, reviewDraft(third, 101));
		const since = await storage.eventsSince(tenOn(101));
		expect(since.map(({ kind, entity }) => [kind, entity])).toEqual([
			['put', noteEntity(wind)],
			['review', cardEntity(third)]
		]);
		expect(await storage.eventsSince(-5)).toHaveLength(3);
	});
});

describe('lastReviews', () => {
	it('gives the latest that count, the latest first, across sessions', async () => {
		const factory = freshFactory();
		const storage = await open({ factory });
		const rows = [];
		for (const id of [first, second, third]) rows.push(await answerNow(storage, reviewDraft(id, 100)));
		await storage.put([metDraft(market, 100)]);
		const last = rows.at(-1)?.lastEvent;
		if (last === undefined) throw new Error('nothing answered');
		await storage.undo({ events: [last], ...undoOf(100) });
		storage.close();
		const later = await open({ factory });
		expect((await later.lastReviews(5)).map(({ entity }) => entity)).toEqual([cardEntity(second), cardEntity(first)]);
		expect((await later.lastReviews(1)).map(({ entity }) => entity)).toEqual([cardEntity(second)]);
		expect(await later.lastReviews(0)).toEqual([]);
	});
});

describe('texts and analyses', () => {
	const text = { hash: '0f', text: 'سوق', title: 'Market', source: 'ours', addedAt: 5 };
	const chunk = (engine: string, n: number) => ({ text: '0f', engine, n, sentences: [{ start: n }] });

	it('are kept by hash', async () => {
		const storage = await open();
		await storage.putText(text);
		expect(await storage.text('0f')).toEqual(text);
		expect(await storage.text('10')).toBeUndefined();
		expect(await storage.texts()).toEqual([text]);
	});

	it('are read by chunk, and dropped by version', async () => {
		const storage = await open();
		for (const row of [chunk('1', 0), chunk('1', 1), chunk('2', 0)]) await storage.putAnalysis(row);
		expect(await storage.analysis('0f', '1', 1)).toEqual(chunk('1', 1));
		await storage.dropAnalyses('0f', '2');
		expect(await storage.analysis('0f', '1', 1)).toBeUndefined();
		expect(await storage.analysis('0f', '2', 0)).toEqual(chunk('2', 0));
	});
});
