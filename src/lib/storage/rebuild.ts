import { latestPut, settingsEntity, validEvents, type LogEvent, type StudyDay } from '#lib/log';
import type { NoteId } from '#lib/cards';
import type { Connection } from './connection';
import { knownByDay, noteOfCard, type Turn } from './known';
import { basisOf, nothing, plus, projectionOf, type Basis, type DayCounts } from './projection';
import type { Writing } from './schema';
import { all, historyOf, logStores, meta } from './writer';

/** Events read at once. */
const batchSize = 2000;

/** Events done, of all. */
export type Progress = (done: number, total: number) => void;

/** The log entity by entity, each in order: read in batches by the index, so that memory is bounded by the longest entity. */
async function* entities(transaction: Writing): AsyncGenerator<[string, LogEvent[]]> {
	const index = transaction.objectStore('events').index('entity');
	let range: IDBKeyRange | null = null;
	let open: LogEvent[] = [];
	for (;;) {
		const batch: LogEvent[] = await index.getAll(range, batchSize);
		for (const event of batch) {
			const [first] = open;
			if (first !== undefined && first.entity !== event.entity) {
				yield [first.entity, open];
				open = [];
			}
			open.push(event);
		}
		const last = batch.at(-1);
		if (last === undefined || batch.length < batchSize) break;
		range = IDBKeyRange.lowerBound([last.entity, last.stamp, last.device, last.id], true);
	}
	const [first] = open;
	if (first !== undefined) yield [first.entity, open];
}

/**
 * Gathers the turns of the cards of one note after another, and tells what they amount to. The cards of a note follow each other in
 * the order of entities, for no note's id holds the `/` that ends it there.
 */
function byNote(tell: (day: StudyDay, known: number) => void) {
	let open: NoteId | undefined;
	let turns: Turn[] = [];
	const end = () => {
		for (const [day, known] of knownByDay(turns)) tell(day, known);
		turns = [];
	};
	const add = (entity: string, more: readonly Turn[]) => {
		if (more.length === 0) return;
		const note = noteOfCard(entity);
		if (note !== open) end();
		open = note;
		turns.push(...more);
	};
	return { add, end };
}

/** The basis that the log itself says. */
async function basisOfLog(transaction: Writing): Promise<Basis> {
	const events = await historyOf(transaction, settingsEntity);
	return basisOf(latestPut(validEvents(events), settingsEntity, 'weights'));
}

/**
 * Drops the projections and derives them from the log again, in one strict transaction: whoever reads sees the old rows or the new
 * ones, and a crash leaves the old ones. Equal to what was projected event by event. Rejects with `StorageUnavailable`.
 */
export function rebuild(connection: Connection, progress: Progress = () => undefined): Promise<void> {
	return connection.write([...logStores], async (transaction) => {
		const cards = transaction.objectStore('cards');
		const puts = transaction.objectStore('puts');
		const days = transaction.objectStore('days');
		const total = (await meta(transaction, 'log'))?.events ?? 0;
		const basis = await basisOfLog(transaction);
		await all([() => cards.clear(), () => puts.clear(), () => days.clear()]);
		const counts = new Map<StudyDay, DayCounts>();
		const count = (day: StudyDay, more: DayCounts) => counts.set(day, plus(counts.get(day) ?? nothing, more));
		const noteTurns = byNote((day, known) => count(day, { ...nothing, known }));
		let log = { stamp: 0, events: 0 };
		for await (const [entity, events] of entities(transaction)) {
			const projection = projectionOf(entity, events, basis);
			const { card } = projection;
			const writes = [...projection.puts.values()].map(
				(row): (() => Promise<unknown>) =>
					() =>
						puts.put(row)
			);
			if (card !== undefined) writes.push(() => cards.put(card));
			for (const [day, more] of projection.days) count(day, more);
			noteTurns.add(entity, projection.turns);
			await all(writes);
			log = { stamp: Math.max(log.stamp, events.at(-1)?.stamp ?? 0), events: log.events + events.length };
			progress(log.events, Math.max(total, log.events));
		}
		noteTurns.end();
		await all(
			[...counts].map(
				([day, each]) =>
					() =>
						days.put({ day, ...each })
			)
		);
		const facts = transaction.objectStore('meta');
		await all([() => facts.put(log, 'log'), () => facts.put(basis.mark, 'basis')]);
	});
}
