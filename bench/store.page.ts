/** Runs in the browser, on a blank page: answers through the app's own storage, and beside them what the database alone takes. */
import { cardId, type CardId } from '#lib/cards';
import { cardEntity, type Draft, type LogEvent, type ReviewEvent, type StudyDay } from '#lib/log';
import { openStorage, type CardRow, type DayRow, type Storage } from '#lib/storage';
import { deck, foreignNote } from './deck';

/** Milliseconds of each transaction, in the order they were made. */
export interface Times {
	readonly answer: readonly number[];
	readonly bare: readonly number[];
}

export interface Measured {
	/** Cards never answered before. */
	readonly first: Times;
	/** The same cards once more. */
	readonly again: Times;
}

const today: StudyDay = 20_500;
const dayLength = 86_400_000;

function draftOf(card: CardId, turn: number): Draft<ReviewEvent> {
	const at = today * dayLength + 10 * 3_600_000 + turn * 9000;
	const due = { kind: 'day', day: today + 3 } as const;
	const place = { text: 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855', start: 120, end: 160 };
	return {
		kind: 'review',
		entity: cardEntity(card),
		at,
		zone: 0,
		day: today,
		grade: 3,
		due,
		mode: 'self',
		took: 4000,
		place
	};
}

function openDatabase(name: string): Promise<IDBDatabase> {
	return new Promise((resolve, reject) => {
		const request = indexedDB.open(name);
		request.onsuccess = () => resolve(request.result);
		request.onerror = () => reject(request.error ?? new Error(`${name} does not open`));
	});
}

/** What an answer leaves on the disk. */
interface Rows {
	readonly event: LogEvent;
	readonly card: CardRow;
	readonly day: DayRow;
	readonly log: { readonly stamp: number; readonly events: number };
}

/** The least that an answer can cost: one strict transaction that reads the rows it depends on and writes those it changes. */
function bare(database: IDBDatabase, { event, card, day, log }: Rows): Promise<void> {
	return new Promise((resolve, reject) => {
		const transaction = database.transaction(['events', 'cards', 'days', 'meta'], 'readwrite', {
			durability: 'strict'
		});
		transaction.oncomplete = () => resolve();
		transaction.onabort = () => reject(transaction.error ?? new Error('the bare transaction was aborted'));
		const cards = transaction.objectStore('cards');
		const meta = transaction.objectStore('meta');
		cards.get(card.id);
		meta.get('log').onsuccess = () => {
			transaction.objectStore('events').add(event);
			cards.put(card);
			transaction.objectStore('days').put(day);
			meta.put(log, 'log');
		};
	});
}

async function timed<T>(work: () => Promise<T>): Promise<{ result: T; took: number }> {
	const begun = performance.now();
	const result = await work();
	return { result, took: performance.now() - begun };
}

/** Answers each card once: through the app into one database, then the same rows bare into its twin, A B A B. */
async function round(storage: Storage, twin: IDBDatabase, cards: readonly CardId[], from: number): Promise<Times> {
	const times = { answer: [] as number[], bare: [] as number[] };
	for (const [index, card] of cards.entries()) {
		const shown = { card, lastEvent: (await storage.card(card))?.lastEvent ?? null };
		const draft = draftOf(card, from + index);
		const answer = await timed(() => storage.answer({ shown, draft }));
		const event = (await storage.events(draft.entity)).find(({ id }) => id === answer.result.lastEvent);
		if (event === undefined) throw new Error('an acknowledged answer is not in the log');
		const day = await storage.day(today);
		const log = { stamp: event.stamp, events: await storage.logSize() };
		const plain = await timed(() => bare(twin, { event, card: answer.result, day, log }));
		times.answer.push(answer.took);
		times.bare.push(plain.took);
	}
	return times;
}

async function filled(name: string, events: readonly LogEvent[]): Promise<Storage> {
	const storage = await openStorage({ name, random: (bytes) => crypto.getRandomValues(bytes) });
	if (events.length > 0) await storage.unite(events);
	return storage;
}

/** Times `count` answers to new cards and as many to the same again, in a database with `size` cards. */
export async function measure(size: number, count: number): Promise<Measured> {
	const warming = 20;
	const events = deck(size, [], { day: today, zone: 0 });
	const storage = await filled(`bench-answers-${size}`, events);
	const twinName = `bench-bare-${size}`;
	(await filled(twinName, events)).close();
	const twin = await openDatabase(twinName);
	const cards = Array.from({ length: warming + count }, (_, index) => cardId(foreignNote(size + index), 'recognise'));
	await round(storage, twin, cards.slice(0, warming), 0);
	const measured = cards.slice(warming);
	const first = await round(storage, twin, measured, warming);
	const again = await round(storage, twin, measured, warming + count);
	twin.close();
	storage.close();
	return { first, again };
}
