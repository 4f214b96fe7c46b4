import { afterEach, describe, expect, it, vi } from 'vitest';
import { answerNow, card, countingRandom, market, metDraft, open, reviewDraft, tenOn } from './examples.fixture';
import { around } from './platform.fixture';
import type { Storage } from './storage';

afterEach(() => {
	vi.restoreAllMocks();
});

const text = { hash: '0f', text: 'سوق', title: '', source: '', addedAt: 0 };

/** A call of every method of the door; the compiler finds one that is missing. */
const calls: {
	readonly [Method in Exclude<keyof Storage, 'device' | 'close'>]: (storage: Storage) => Promise<unknown>;
} = {
	answer: (storage) => answerNow(storage, reviewDraft(card(), 100)),
	undo: async (storage) => {
		const { lastEvent } = await answerNow(storage, reviewDraft(card(), 100));
		return storage.undo({ events: [lastEvent], at: tenOn(100), zone: 0, day: 100 });
	},
	put: (storage) => storage.put([metDraft(market, 100)]),
	unite: async (storage) => {
		const other = await open();
		return storage.unite(await other.put([metDraft(market, 100)]));
	},
	rebuild: (storage) => storage.rebuild(),
	keepCurrent: (storage) => storage.keepCurrent(),
	safekeeping: async (storage) => {
		const keeping = await storage.safekeeping();
		const events = await (await open({ random: countingRandom(2) })).put([metDraft(market, 100)]);
		await keeping.restore([events], 1e9, () => undefined);
		await keeping.addTexts([text]);
		await keeping.rememberCopy({ at: 0, day: 0, reviewsOfDay: 0, events: 0, name: '' });
	},
	putText: (storage) => storage.putText(text),
	putAnalysis: (storage) => storage.putAnalysis({ text: '0f', engine: '1', n: 0, sentences: [] }),
	dropAnalyses: (storage) => storage.dropAnalyses('0f', '1'),
	card: (storage) => storage.card(card()),
	cards: (storage) => storage.cards([card()]),
	cardsOf: (storage) => storage.cardsOf([market]),
	allCards: (storage) => storage.allCards(),
	due: (storage) => storage.due(100),
	puts: (storage) => storage.puts(''),
	fieldsOf: (storage) => storage.fieldsOf([market]),
	metBetween: (storage) => storage.metBetween(0, 100),
	noteFields: (storage) => storage.noteFields(),
	textFields: (storage) => storage.textFields(),
	settings: (storage) => storage.settings(),
	day: (storage) => storage.day(100),
	days: (storage) => storage.days(0, 100),
	firstDay: (storage) => storage.firstDay(),
	lastDay: (storage) => storage.lastDay(100),
	events: (storage) => storage.events('settings'),
	eventsSince: (storage) => storage.eventsSince(0),
	lastReviews: (storage) => storage.lastReviews(3),
	logSize: (storage) => storage.logSize(),
	text: (storage) => storage.text('0f'),
	texts: (storage) => storage.texts(),
	analysis: (storage) => storage.analysis('0f', '1', 0)
};
const writing = new Set([
	'answer',
	'undo',
	'put',
	'unite',
	'rebuild',
	'safekeeping',
	'putText',
	'putAnalysis',
	'dropAnalyses'
]);

describe('every transaction that writes is strict', () => {
	it.each(Object.entries(calls))('%s', async (method, call) => {
		const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction');
		const storage = await open();
		transaction.mockClear();
		await call(storage);
		const writes = transaction.mock.calls.filter(([, mode]) => mode === 'readwrite');
		expect(writes.length > 0).toBe(writing.has(method));
		for (const [, , options] of writes) expect(options?.durability).toBe('strict');
	});

	it('opening included', async () => {
		const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction');
		await open();
		const durabilities = transaction.mock.calls
			.filter(([, mode]) => mode === 'readwrite')
			.map(([, , options]) => options?.durability);
		expect(new Set(durabilities)).toEqual(new Set(['strict']));
	});
});

describe('nothing is acknowledged before its transaction is complete', () => {
	it.each([...writing])('%s', async (method) => {
		const storage = await open();
		const seen = { begun: 0, complete: 0 };
		around(IDBDatabase.prototype, 'transaction', (_, given, call) => {
			const transaction = call(given) as IDBTransaction;
			if (transaction.mode !== 'readwrite') return transaction;
			seen.begun += 1;
			transaction.addEventListener('complete', () => (seen.complete += 1));
			return transaction;
		});
		const call = Object.entries(calls).find(([each]) => each === method)?.[1];
		await call?.(storage);
		expect(seen.begun).toBeGreaterThan(0);
		expect(seen.complete).toBe(seen.begun);
	});
});
