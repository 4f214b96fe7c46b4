import type { CardId } from '#lib/cards';
import { cardEntity, type Draft, type EventId, type LogEvent, type PutEvent, type ReviewEvent } from '#lib/log';
import { applyReview, isMature } from '#lib/scheduling';
import { changeRead, type LogAccess } from './change';
import { Stale } from './errors';
import { cardRow, countsOf } from './projection';
import { putAll } from './put';
import type { CardRow, DayRow, Writing } from './schema';
import { historyOf, readDay, type LogWriter } from './writer';

export interface Answer {
	/** The card as it was shown: its row's last event, `null` for a card without a row. */
	readonly shown: { readonly card: CardId; readonly lastEvent: EventId | null };
	/** Its entity is the card's. */
	readonly draft: Draft<ReviewEvent>;
	/** Puts that go with the answer, as of the cards it retires: all is stored or nothing. */
	readonly puts?: readonly Draft<PutEvent>[];
}

/** What an answer depends on, read beside what every change reads. */
interface Before {
	readonly row: CardRow | undefined;
	/** The card's events; of a card that was shown as never answered only, where they are needed for sure, and are few. */
	readonly history: readonly LogEvent[] | undefined;
	readonly day: DayRow;
}

async function project(writer: LogWriter, { row, history }: Before, event: ReviewEvent): Promise<void> {
	// A card that was never answered may have puts, or answers that were undone; a row of another basis is made anew.
	const next =
		row?.basis === writer.basis.mark
			? cardRow(row.id, applyReview(row.state, event, writer.basis.settings), row, event.id, writer.basis)
			: undefined;
	// So is all of a card that becomes mature or ceases to be, seldom in its life: what its note counts for depends on other cards.
	if (row === undefined || next === undefined || isMature(row.state) !== isMature(next.state)) {
		await writer.merge(event.entity, [event], history);
		return;
	}
	writer.count(event.day, countsOf(event, row.state));
	writer.review(event, next);
}

/**
 * Stores an answer: the review, the card's row, the day's counters, in one strict transaction. Resolves with the card's new row
 * when that is complete. Rejects with `Stale` when the card's last event is not the one shown, with `StorageUnavailable` when it
 * cannot be stored; nothing is stored then. The cost does not grow with the deck.
 */
export function answer(access: LogAccess, { shown, draft, puts = [] }: Answer): Promise<CardRow> {
	if (draft.entity !== cardEntity(shown.card)) {
		return Promise.reject(new RangeError(`a review of ${draft.entity} is no answer to ${shown.card}`));
	}
	const read = async (transaction: Writing): Promise<Before> => {
		const [row, history, day] = await Promise.all([
			transaction.objectStore('cards').get(shown.card),
			shown.lastEvent === null ? historyOf(transaction, draft.entity) : undefined,
			readDay(transaction, draft.day)
		]);
		return { row, history, day };
	};
	return changeRead(access, read, async (writer, _transaction, before) => {
		const found = before.row?.lastEvent ?? null;
		if (found !== shown.lastEvent) throw new Stale(shown.card, shown.lastEvent, found);
		writer.dayIs(before.day);
		await project(writer, before, writer.stamp(draft));
		await putAll(writer, puts);
		const next = writer.rows.get(shown.card);
		if (next === undefined) throw new RangeError(`${shown.card} is no card of this version`);
		return next;
	});
}
