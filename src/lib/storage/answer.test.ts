import { describe, expect, it } from 'vitest';
import { cardEntity, noteEntity, stampOf, type EventId } from '#lib/log';
import { applyReview, defaultSettings, foldCard } from '#lib/scheduling';
import { NotUndoable, Stale } from './errors';
import {
	answerNow,
	card,
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

const id = card();
const moment = { at: tenOn(101), zone: 0, day: 101 };

describe('answer', () => {
	it('makes a row of the first review, and keeps the event', async () => {
		const storage = await open();
		expect(await storage.card(id)).toBeUndefined();
		const row = await answerNow(storage, reviewDraft(id, 100));
		const [event] = await storage.events(cardEntity(id));
		expect(event).toMatchObject({ v: 1, kind: 'review', stamp: tenOn(100), device: storage.device, grade: 3 });
		expect(row).toMatchObject({
			id,
			note: market,
			kind: 'recognise',
			lastEvent: event?.id,
			suspended: false,
			dueDay: 103
		});
		expect(row.state).toEqual(foldCard(event?.kind === 'review' ? [event] : [], defaultSettings));
		expect(await storage.card(id)).toEqual(row);
	});

	it('applies further reviews to the row', async () => {
		const storage = await open();
		const first = await answerNow(storage, reviewDraft(id, 100));
		const second = await answerNow(storage, reviewDraft(id, 103, 1));
		const events = (await storage.events(cardEntity(id))).filter((event) => event.kind === 'review');
		expect(events).toHaveLength(2);
		expect(second.state).toEqual(foldCard(events, defaultSettings));
		expect(events[1] && applyReview(first.state, events[1], defaultSettings)).toEqual(second.state);
	});

	it('fails as stale when the card was answered elsewhere, and writes nothing', async () => {
		const factory = freshFactory();
		const [here, there] = [await open({ factory }), await open({ factory })];
		await answerNow(here, reviewDraft(id, 100));
		const before = await dump(factory);
		const late = there.answer({ shown: { card: id, lastEvent: null }, draft: reviewDraft(id, 100, 1) });
		await expect(late).rejects.toThrow(Stale);
		await expect(late).rejects.toMatchObject({ card: id, shown: null });
		expect(await dump(factory)).toEqual(before);
	});

	it('takes one of two answers given to one card at once', async () => {
		const factory = freshFactory();
		const [here, there] = [await open({ factory }), await open({ factory })];
		const given = { shown: { card: id, lastEvent: null }, draft: reviewDraft(id, 100) };
		const outcomes = await Promise.allSettled([here.answer(given), there.answer(given)]);
		expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
		expect(await here.events(cardEntity(id))).toHaveLength(1);
	});

	it('is stale on a card that was suspended or undone elsewhere', async () => {
		const storage = await open();
		const row = await answerNow(storage, reviewDraft(id, 100));
		await storage.put([putDraft(cardEntity(id), 'suspended', true)]);
		const shown = { card: id, lastEvent: row.lastEvent };
		await expect(storage.answer({ shown, draft: reviewDraft(id, 101) })).rejects.toThrow(Stale);
		await storage.undo({ events: [row.lastEvent], ...moment });
		await expect(storage.answer({ shown, draft: reviewDraft(id, 101) })).rejects.toThrow(Stale);
	});

	it('keeps the order of answers when the clock is put back', async () => {
		const storage = await open();
		await answerNow(storage, reviewDraft(id, 100));
		await answerNow(storage, reviewDraft(id, 99));
		const [first, second] = await storage.events(cardEntity(id));
		expect(second?.stamp).toBe((first?.stamp ?? 0) + 1);
		expect(second && stampOf(second.id)).toBe(second?.stamp);
		expect(second?.at).toBe(tenOn(99));
	});

	it('keeps the order across reopening', async () => {
		const factory = freshFactory();
		const first = await open({ factory });
		await answerNow(first, reviewDraft(id, 100));
		first.close();
		const second = await open({ factory });
		expect(second.device).toBe(first.device);
		await answerNow(second, reviewDraft(id, 50));
		expect((await second.events(cardEntity(id))).map(({ stamp }) => stamp)).toEqual([tenOn(100), tenOn(100) + 1]);
	});

	it('stores the puts that go with it, or neither', async () => {
		const storage = await open();
		await answerNow(storage, reviewDraft(id, 100));
		const cloze = card(market, 'cloze');
		const puts = [putDraft(cardEntity(id), 'suspended', true)];
		await storage.answer({ shown: { card: cloze, lastEvent: null }, draft: reviewDraft(cloze, 101), puts });
		expect(await storage.card(id)).toMatchObject({ suspended: true });
		const stale = { card: cloze, lastEvent: null };
		const more = [putDraft(cardEntity(id), 'suspended', false)];
		await expect(storage.answer({ shown: stale, draft: reviewDraft(cloze, 102), puts: more })).rejects.toThrow(Stale);
		expect(await storage.card(id)).toMatchObject({ suspended: true });
	});

	it('refuses a review of another card than the one shown', async () => {
		const storage = await open();
		const given = { shown: { card: card(wind), lastEvent: null }, draft: reviewDraft(id, 100) };
		await expect(storage.answer(given)).rejects.toThrow(RangeError);
	});
});

describe('undo', () => {
	it('leaves no trace of a first answer but the events', async () => {
		const factory = freshFactory();
		const storage = await open({ factory });
		const before = await projections(factory);
		const row = await answerNow(storage, reviewDraft(id, 100));
		const undone = await storage.undo({ events: [row.lastEvent], ...moment });
		expect(undone).toEqual(new Map([[id, undefined]]));
		expect(await projections(factory)).toEqual(before);
		expect((await storage.events(cardEntity(id))).map(({ kind }) => kind)).toEqual(['review', 'undo']);
	});

	it('gives back the row before the answer, across sessions', async () => {
		const factory = freshFactory();
		const first = await open({ factory });
		const row = await answerNow(first, reviewDraft(id, 100));
		const before = await projections(factory);
		const later = await answerNow(first, reviewDraft(id, 103, 1));
		first.close();
		const second = await open({ factory });
		expect(await second.undo({ events: [later.lastEvent], ...moment })).toEqual(new Map([[id, row]]));
		expect(await projections(factory)).toEqual(before);
	});

	it('voids an answer in the middle, as if it had never been given', async () => {
		const factory = freshFactory();
		const storage = await open({ factory });
		const first = await answerNow(storage, reviewDraft(id, 100));
		await answerNow(storage, reviewDraft(id, 103));
		await storage.undo({ events: [first.lastEvent], ...moment });
		const row = await storage.card(id);
		expect(row?.state).toMatchObject({ reviews: 1, lastDay: 103 });
		// The second answer was to a card in review; without the first it is the first.
		expect(await storage.day(103)).toMatchObject({ reviews: 1, inReview: 0 });
		expect(await storage.day(100)).toMatchObject({ reviews: 0 });
	});

	it('of several cards writes an undo for each', async () => {
		const storage = await open();
		const rows = [
			await answerNow(storage, reviewDraft(id, 100)),
			await answerNow(storage, reviewDraft(card(wind), 100))
		];
		await storage.undo({ events: rows.map(({ lastEvent }) => lastEvent), ...moment });
		expect(await storage.cards([id, card(wind)])).toEqual([]);
		expect(await storage.logSize()).toBe(4);
	});

	it('of what is void already writes nothing', async () => {
		const storage = await open();
		const { lastEvent } = await answerNow(storage, reviewDraft(id, 100));
		await storage.undo({ events: [lastEvent, lastEvent], ...moment });
		await storage.undo({ events: [lastEvent], ...moment });
		expect(await storage.logSize()).toBe(2);
	});

	it('puts former values back together with it', async () => {
		const storage = await open();
		const { lastEvent } = await answerNow(storage, reviewDraft(id, 100));
		await storage.put([putDraft(noteEntity(market), 'known', true)]);
		await storage.undo({ events: [lastEvent], ...moment, puts: [putDraft(noteEntity(market), 'known', false)] });
		expect((await storage.noteFields()).get(market)).toEqual({ known: false });
	});

	it('refuses what is no review of this log', async () => {
		const storage = await open();
		const [put] = await storage.put([metDraft(market, 100)]);
		for (const event of [put?.id ?? ('' as EventId), 'nothing' as EventId]) {
			await expect(storage.undo({ events: [event], ...moment })).rejects.toThrow(NotUndoable);
		}
		expect(await storage.logSize()).toBe(1);
	});
});
