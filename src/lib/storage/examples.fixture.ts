import 'fake-indexeddb/auto';
import { wrap } from 'idb';
import { IDBFactory } from 'fake-indexeddb';
import { cardId, type CardId, type CardKind, type NoteId } from '#lib/cards';
import { cardEntity, noteEntity, type Draft, type Due, type Grade, type PutEvent, type ReviewEvent } from '#lib/log';
import type { Database } from './schema';
import { openStorage, type Storage, type StorageOptions } from './storage';
import type { Random } from './writer';

/** Ready-made databases and drafts for the tests of this folder. */

export const market = 'سوق_NOUN_1' as NoteId;
export const wind = 'ريح_NOUN_1' as NoteId;
export const dayLength = 86_400_000;
export const name = 'mufradat-test';

export function freshFactory(): IDBFactory {
	return new IDBFactory();
}

/** Chance that can be repeated: counts up, so that no two ids are alike; devices differ in their last byte. */
export function countingRandom(device = 1): Random {
	let count = 0;
	return (bytes) => {
		count += 1;
		return bytes.map((_, index) => (index === 15 ? device : Math.floor(count / 32 ** index)));
	};
}

export function open(options: Partial<StorageOptions> = {}): Promise<Storage> {
	return openStorage({ name, factory: freshFactory(), random: countingRandom(), ...options });
}

export function card(note: NoteId = market, kind: CardKind = 'recognise'): CardId {
	return cardId(note, kind);
}

/** Ten o'clock UTC on a study day. */
export function tenOn(day: number): number {
	return day * dayLength + 10 * 3_600_000;
}

export function reviewDraft(
	of: CardId,
	day: number,
	grade: Grade = 3,
	due: Due = { kind: 'day', day: day + 3 }
): Draft<ReviewEvent> {
	const at = tenOn(day);
	return { kind: 'review', entity: cardEntity(of), at, zone: 0, day, grade, due, mode: 'self', took: 2000 };
}

export function putDraft(entity: string, field: string, value: PutEvent['value'], day = 100): Draft<PutEvent> {
	return { kind: 'put', entity, field, value, at: tenOn(day), zone: 0 };
}

export function metDraft(note: NoteId, day: number | null): Draft<PutEvent> {
	return putDraft(noteEntity(note), 'met', day === null ? null : { day }, day ?? 100);
}

/** Answers a card as it is now. */
export async function answerNow(storage: Storage, draft: Draft<ReviewEvent>): Promise<ReturnType<Storage['answer']>> {
	const shown = draft.entity.slice('card:'.length) as CardId;
	const row = await storage.card(shown);
	return storage.answer({ shown: { card: shown, lastEvent: row?.lastEvent ?? null }, draft });
}

export type Dump = Readonly<Record<string, readonly unknown[]>>;

/** All rows of all stores of a database, behind the storage's back. */
export async function dump(factory: IDBFactory): Promise<Dump> {
	const database = (await wrap(factory.open(name))) as unknown as Database;
	const rows: Record<string, unknown[]> = {};
	for (const store of database.objectStoreNames) rows[store] = await database.getAll(store);
	database.close();
	return rows;
}

/** What is projected from the log, without the log. */
export async function projections(factory: IDBFactory): Promise<Dump> {
	const { cards = [], puts = [], days = [] } = await dump(factory);
	return { cards, puts, days };
}
