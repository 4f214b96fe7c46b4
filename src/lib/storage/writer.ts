import type { CardId } from '#lib/cards';
import {
	eventId,
	IdConflict,
	idBytes,
	nextStamp,
	settingsEntity,
	stamped,
	uniteLogs,
	type DeviceId,
	type Draft,
	type EventId,
	type LogEvent,
	type ReviewEvent,
	type Stamp,
	type StudyDay
} from '#lib/log';
import { knownByDay, sameTurns, siblingsOf, type Turn } from './known';
import { basisOf, nothing, plus, projectionOf, type Basis, type DayCounts, type Projection } from './projection';
import type { CardRow, DayRow, Meta, Reading, Writing } from './schema';

/** Fills an array with chance, as `crypto.getRandomValues` does. */
export type Random = (bytes: Uint8Array<ArrayBuffer>) => Uint8Array;

/** The stores a change of the log may touch. */
export const logStores: ('events' | 'cards' | 'puts' | 'days' | 'meta')[] = ['events', 'cards', 'puts', 'days', 'meta'];

/** A fact about the database. */
export async function meta<Key extends keyof Meta>(transaction: Reading, key: Key): Promise<Meta[Key] | undefined> {
	// The store holds under each key what `Meta` says.
	return (await transaction.objectStore('meta').get(key)) as Meta[Key] | undefined;
}

/** Requests side by side. One that throws at once, before the next is made, leaves none without someone who awaits it. */
export async function all(requests: readonly (() => Promise<unknown>)[]): Promise<void> {
	await Promise.all(requests.map(async (request) => request()));
}

/** All keys of an entity in the index `entity`. */
export function entityRange(entity: string): IDBKeyRange {
	return IDBKeyRange.bound([entity], [entity, []]);
}

/** The events of an entity, in order. */
export function historyOf(transaction: Reading, entity: string): Promise<LogEvent[]> {
	return transaction.objectStore('events').index('entity').getAll(entityRange(entity));
}

/** The counters of a study day; zeros where nothing was done. */
export async function readDay(transaction: Reading, day: StudyDay): Promise<DayRow> {
	return (await transaction.objectStore('days').get(day)) ?? { day, ...nothing };
}

/** The basis of all rows, by the puts that hold now. */
export async function readBasis(transaction: Reading): Promise<Basis> {
	return basisOf(await transaction.objectStore('puts').get([settingsEntity, 'weights']));
}

/**
 * A change of the log within one transaction: stamps drafts, adds events, and keeps the projections of the entities they touch
 * true. `finish` writes what is kept once for the whole change; without it nothing of that is written.
 */
export class LogWriter {
	readonly touched = new Set<string>();
	/** Events stamped by this change. */
	readonly made: EventId[] = [];
	/** The rows of cards that this change wrote, as it leaves them. */
	readonly rows = new Map<CardId, CardRow>();
	readonly #transaction: Writing;
	readonly #device: DeviceId;
	readonly #random: Random;
	readonly #days = new Map<StudyDay, DayCounts>();
	readonly #daysBefore = new Map<StudyDay, DayRow>();
	readonly #writes: Promise<void>[] = [];
	#stamp: number;
	#events: number;
	basis: Basis;

	private constructor(transaction: Writing, device: DeviceId, random: Random, log: Meta['log'], basis: Basis) {
		this.#transaction = transaction;
		this.#device = device;
		this.#random = random;
		this.#stamp = log.stamp;
		this.#events = log.events;
		this.basis = basis;
	}

	static async begin(transaction: Writing, device: DeviceId, random: Random): Promise<LogWriter> {
		const [log, basis] = await Promise.all([meta(transaction, 'log'), readBasis(transaction)]);
		return new LogWriter(transaction, device, random, log ?? { stamp: 0, events: 0 }, basis);
	}

	/** The event of a draft: the latest in the log. */
	stamp<D extends Draft<LogEvent>>(draft: D): D & Stamp {
		this.#stamp = nextStamp(draft.at, this.#stamp);
		const id = eventId(this.#stamp, this.#random(new Uint8Array(idBytes)));
		this.made.push(id);
		return stamped(draft, { v: 1, id, stamp: this.#stamp, device: this.#device });
	}

	/** Adds events without projecting them; rejects with a `ConstraintError` when one is there. */
	async add(events: readonly LogEvent[]): Promise<void> {
		const store = this.#transaction.objectStore('events');
		for (const { entity, stamp } of events) {
			this.touched.add(entity);
			this.#stamp = Math.max(this.#stamp, stamp);
		}
		this.#events += events.length;
		await all(events.map((event) => () => store.add(event)));
	}

	/** Adds an event that changes no row but its card's, and writes that. */
	review(event: ReviewEvent, row: CardRow): void {
		this.#start([() => this.add([event]), ...this.#putCard(row)]);
	}

	/** A study day's counters, where they were read in this transaction already: `finish` then only writes. */
	dayIs(row: DayRow): void {
		this.#daysBefore.set(row.day, row);
	}

	/** Counts towards a study day. */
	count(day: StudyDay, counts: DayCounts, sign: 1 | -1 = 1): void {
		this.#days.set(day, plus(this.#days.get(day) ?? nothing, counts, sign));
	}

	/** The events of an entity, in order. */
	history(entity: string): Promise<LogEvent[]> {
		return historyOf(this.#transaction, entity);
	}

	/**
	 * Unites events with those of their entity, and projects it anew. Those that are there already change nothing; throws
	 * `IdConflict` when one is there with another content. Returns how many were new. `known`: the entity's events, where they were read
	 * in this transaction already.
	 */
	async merge(entity: string, events: readonly LogEvent[], known?: readonly LogEvent[]): Promise<number> {
		const before = known ?? (await this.history(entity));
		const present = new Set(before.map(({ id }) => id));
		const after = uniteLogs(before, events);
		const added = after.filter(({ id }) => !present.has(id));
		if (added.length === 0) return 0;
		await this.#refuseTaken(added.filter(({ id }) => !this.made.includes(id)));
		this.#start([() => this.add(added)]);
		const was = projectionOf(entity, before, this.basis);
		const is = projectionOf(entity, after, this.basis);
		this.#replace(entity, was, is);
		if (!sameTurns(was.turns, is.turns)) await this.#recountKnown(entity, was.turns, is.turns);
		return added.length;
	}

	/** Counts anew when a card's note became known: the only counter that depends on the other cards of a note, too. */
	async #recountKnown(entity: string, was: readonly Turn[], is: readonly Turn[]): Promise<void> {
		const siblings = siblingsOf(entity).map(async (other) => {
			return projectionOf(other, await this.history(other), this.basis).turns;
		});
		const others = (await Promise.all(siblings)).flat();
		for (const [day, known] of knownByDay([...was, ...others])) this.count(day, { ...nothing, known }, -1);
		for (const [day, known] of knownByDay([...is, ...others])) this.count(day, { ...nothing, known });
	}

	/** An id that another entity's event has. Of ids made here only chance could do that; adding them would fail. */
	async #refuseTaken(added: readonly LogEvent[]): Promise<void> {
		if (added.length === 0) return;
		const store = this.#transaction.objectStore('events');
		const taken = await Promise.all(added.map(({ id }) => store.getKey(id)));
		const conflict = taken.find((key) => key !== undefined);
		if (conflict !== undefined) throw new IdConflict(conflict as EventId);
	}

	/**
	 * Begins to write. A transaction serves requests in the order they are made, so what is read later sees it; whether all went
	 * well, `finish` waits to hear.
	 */
	#start(requests: readonly (() => Promise<unknown>)[]): void {
		const writing = all(requests);
		// Told by `finish`; where that is not reached, the change has failed already.
		writing.catch(() => undefined);
		this.#writes.push(writing);
	}

	#putCard(row: CardRow): (() => Promise<unknown>)[] {
		this.rows.set(row.id, row);
		return [() => this.#transaction.objectStore('cards').put(row)];
	}

	/** Writes the difference between two projections of an entity. */
	#replace(entity: string, before: Projection, after: Projection): void {
		const cards = this.#transaction.objectStore('cards');
		const puts = this.#transaction.objectStore('puts');
		const writes: (() => Promise<unknown>)[] = [];
		for (const [field, row] of after.puts) if (before.puts.get(field)?.id !== row.id) writes.push(() => puts.put(row));
		for (const field of before.puts.keys()) if (!after.puts.has(field)) writes.push(() => puts.delete([entity, field]));
		const [was, is] = [before.card, after.card];
		if (is !== undefined) writes.push(...this.#putCard(is));
		else if (was !== undefined) writes.push(() => cards.delete(was.id));
		for (const [day, counts] of before.days) this.count(day, counts, -1);
		for (const [day, counts] of after.days) this.count(day, counts);
		this.#start(writes);
		if (entity === settingsEntity) this.basis = basisOf(after.puts.get('weights'));
	}

	/** Writes the days, the last stamp and the number of events; waits until all of the change is written. */
	async finish(): Promise<void> {
		const log: Meta['log'] = { stamp: this.#stamp, events: this.#events };
		const days = [...this.#days].map(
			([day, counts]) =>
				() =>
					this.#addToDay(day, counts)
		);
		await Promise.all([...this.#writes, all([() => this.#transaction.objectStore('meta').put(log, 'log'), ...days])]);
	}

	async #addToDay(day: StudyDay, change: DayCounts): Promise<void> {
		if (Object.values(change).every((count) => count === 0)) return;
		const store = this.#transaction.objectStore('days');
		const before = this.#daysBefore.get(day) ?? (await readDay(this.#transaction, day));
		const counts = plus(before, change);
		if (Object.values(counts).every((count) => count === 0)) await store.delete(day);
		else await store.put({ day, ...counts });
	}
}
