import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cardEntity, deviceId, eventId, idBytes, noteEntity, settingsEntity, type Due, type Grade } from '#lib/log';
import { isMature } from '#lib/scheduling';
import { answerNow, card, dump, market, open, reviewDraft, tenOn } from './examples.fixture';
import { knownByDay, noteOfCard, sameTurns, siblingsOf, type Turn } from './known';
import type { CardRow, DayRow } from './schema';
import type { Storage } from './storage';
import { play, story } from './story.fixture';

const zeros = new Uint8Array(idBytes);
const turn = (stamp: number, to: Turn['to'], day = stamp): Turn => ({
	stamp,
	device: deviceId(zeros),
	id: eventId(stamp, zeros),
	day,
	to
});

describe('knownByDay', () => {
	it.each<[string, readonly Turn[], readonly (readonly [number, number])[]]>([
		['no card was ever mature', [], []],
		['one card becomes mature', [turn(5, 'known')], [[5, 1]]],
		['and is forgotten', [turn(5, 'known'), turn(9, 'learning')], [[5, 1], [9, -1]]], // prettier-ignore
		['and comes back on the same day', [turn(5, 'known', 1), turn(6, 'learning', 7), turn(8, 'known', 7)], [[1, 1], [7, 0]]], // prettier-ignore
		['a second card of the note counts no second time', [turn(5, 'known'), turn(7, 'known')], [[5, 1]]],
		['known as long as one is', [turn(5, 'known'), turn(7, 'known'), turn(8, 'learning')], [[5, 1]]],
		['by the order of the log, not as given', [turn(9, 'learning'), turn(5, 'known')], [[5, 1], [9, -1]]] // prettier-ignore
	])('%s', (_, turns, expected) => {
		expect([...knownByDay(turns)]).toEqual(expected);
	});
});

describe('entities', () => {
	it('of the other cards of a note', () => {
		expect(siblingsOf(cardEntity(card(market, 'cloze')))).toEqual(
			[card(market, 'recognise'), card(market, 'recall')].map(cardEntity)
		);
	});

	it.each([noteEntity(market), settingsEntity, cardEntity(`${market}/forms/plural`), 'card:'])(
		'%s has none',
		(entity) => {
			expect(noteOfCard(entity)).toBeUndefined();
			expect(siblingsOf(entity)).toEqual([]);
		}
	);
});

describe('sameTurns', () => {
	it.each<[string, readonly Turn[], readonly Turn[], boolean]>([
		['none', [], [], true],
		['one and the same', [turn(1, 'known')], [turn(1, 'known')], true],
		['one more', [turn(1, 'known')], [turn(1, 'known'), turn(2, 'learning')], false],
		['at another answer', [turn(1, 'known')], [turn(2, 'known')], false]
	])('%s', (_, one, other, expected) => {
		expect(sameTurns(one, other)).toBe(expected);
	});
});

describe('the counters of a day', () => {
	const [easy, cloze] = [card(market), card(market, 'cloze')];
	const answer = (storage: Storage, of: typeof easy, day: number, grade: Grade, due?: Due) =>
		answerNow(storage, reviewDraft(of, day, grade, due));
	/** Easy, and Easy again after it was due: far above three weeks. */
	async function learn(storage: Storage, of: typeof easy, from: number): Promise<CardRow> {
		await answer(storage, of, from, 4);
		return answer(storage, of, from + 20, 4);
	}
	const known = async (storage: Storage) =>
		(await storage.days(0, 999)).filter((row) => row.known !== 0).map((row) => [row.day, row.known]);

	it('say when a note became known, and when it was forgotten', async () => {
		const storage = await open();
		await learn(storage, easy, 100);
		expect(await known(storage)).toEqual([[120, 1]]);
		await answer(storage, easy, 160, 1, { kind: 'at', at: tenOn(160) + 600_000 });
		expect(await known(storage)).toEqual([[120, 1], [160, -1]]); // prettier-ignore
	});

	it('count a note once, however many of its cards are mature', async () => {
		const storage = await open();
		await learn(storage, easy, 100);
		await learn(storage, cloze, 105);
		expect(await known(storage)).toEqual([[120, 1]]);
		await answer(storage, easy, 160, 1, { kind: 'at', at: tenOn(160) + 600_000 });
		expect(await known(storage)).toEqual([[120, 1]]);
	});

	it('follow an undo to the card that was mature later', async () => {
		const storage = await open();
		const { lastEvent } = await learn(storage, easy, 100);
		await learn(storage, cloze, 105);
		await storage.undo({ events: [lastEvent], at: tenOn(126), zone: 0, day: 126 });
		expect(await known(storage)).toEqual([[125, 1]]);
	});

	it('tell young cards from mature ones by what they were before the answer', async () => {
		const storage = await open();
		await learn(storage, easy, 100);
		await answer(storage, easy, 160, 1, { kind: 'day', day: 161 });
		await answer(storage, easy, 161, 1, { kind: 'day', day: 162 });
		const counts = ({ day, inReview, lapses, mature, matureLapses, again }: DayRow) =>
			[day, inReview, lapses, mature, matureLapses, again]; // prettier-ignore
		expect((await storage.days(100, 161)).map(counts)).toEqual([
			[100, 0, 0, 0, 0, 0],
			[120, 1, 0, 0, 0, 0],
			[160, 1, 1, 1, 1, 1],
			[161, 1, 1, 0, 0, 1]
		]);
	});

	it('sum up to the notes that are known now, whatever was done, undone and merged', async () => {
		let most = 0;
		await fc.assert(
			fc.asyncProperty(story, async (steps) => {
				const { factories, storages } = await play(steps);
				const { cards = [], days = [] } = await dump(factories[0]);
				storages.forEach((storage) => storage.close());
				const mature = new Set((cards as CardRow[]).filter(({ state }) => isMature(state)).map(({ note }) => note));
				const rows = days as DayRow[];
				most = Math.max(most, mature.size);
				expect(rows.reduce((sum, row) => sum + row.known, 0)).toBe(mature.size);
				for (const row of rows) {
					expect(row.matureLapses).toBeLessThanOrEqual(row.mature);
					expect(row.mature - row.matureLapses).toBeLessThanOrEqual(row.inReview - row.lapses);
					expect(row.lapses).toBeLessThanOrEqual(row.again);
				}
			}),
			// One seed: by chance, sixty stories may be without a word that is learnt to the end.
			{ numRuns: 60, seed: 7 }
		);
		expect(most, 'stories in which something is learnt').toBeGreaterThan(0);
	});
});
