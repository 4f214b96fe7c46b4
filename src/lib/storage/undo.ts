import type { CardId } from '#lib/cards';
import {
	byEntity,
	parseEntity,
	validEvents,
	type Draft,
	type EventId,
	type Instant,
	type PutEvent,
	type ReviewEvent,
	type StudyDay,
	type ZoneMinutes
} from '#lib/log';
import { changeLog, type LogAccess } from './change';
import { NotUndoable } from './errors';
import { putAll } from './put';
import type { CardRow, Writing } from './schema';

export interface Undo {
	readonly events: readonly EventId[];
	readonly at: Instant;
	readonly zone: ZoneMinutes;
	readonly day: StudyDay;
	/** Former values of what was put together with the answers: all is stored or nothing. */
	readonly puts?: readonly Draft<PutEvent>[];
}

/** The cards an undo touched, as they are now; without a row where no valid answer is left. */
export type Undone = ReadonlyMap<CardId, CardRow | undefined>;

async function reviewsOf(transaction: Writing, ids: readonly EventId[]): Promise<ReviewEvent[]> {
	const store = transaction.objectStore('events');
	const reviews: ReviewEvent[] = [];
	for (const id of new Set(ids)) {
		const event = await store.get(id);
		if (event?.kind !== 'review') throw new NotUndoable(id);
		reviews.push(event);
	}
	return reviews;
}

/**
 * Voids reviews for ever, by one undo event for each card, in one strict transaction. What is void already is left as it is.
 * Works across sessions and days. Rejects with `NotUndoable` or `StorageUnavailable`; nothing is stored then.
 */
export function undo(access: LogAccess, { events, at, zone, day, puts = [] }: Undo): Promise<Undone> {
	return changeLog(access, async (writer, transaction) => {
		const touched: CardId[] = [];
		for (const [entity, reviews] of byEntity(await reviewsOf(transaction, events))) {
			const valid = new Set<EventId>(validEvents(await writer.history(entity)).map(({ id }) => id));
			const named = reviews.map(({ id }) => id).filter((id) => valid.has(id));
			if (named.length > 0)
				await writer.merge(entity, [writer.stamp({ kind: 'undo', entity, at, zone, day, events: named })]);
			const { kind, ...rest } = { id: '', ...parseEntity(entity) };
			if (kind === 'card') touched.push(rest.id as CardId);
		}
		await putAll(writer, puts);
		const cards = transaction.objectStore('cards');
		return new Map(await Promise.all(touched.map(async (id) => [id, await cards.get(id)] as const)));
	});
}
