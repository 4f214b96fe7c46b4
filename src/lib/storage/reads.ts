import type { CardId, NoteId } from '#lib/cards';
import {
	idsFrom,
	noteEntity,
	parseEntity,
	inOrder,
	settingsEntity,
	validEvents,
	type Json,
	type LogEvent,
	type NoteFields,
	type ReviewEvent,
	type StudyDay,
	type TextFields,
	type ValidEvent
} from '#lib/log';
import type { Connection } from './connection';
import { noteFieldsOf, textFieldsOf } from './field-values';
import type { CardRow, DayRow, PutRow, Reading } from './schema';
import { entityRange, historyOf, meta, readDay } from './writer';

/** What screens read of the log and its projections. All reject with `StorageUnavailable`. */
export interface LogReads {
	/** A card's row; `undefined` while it was never answered. */
	card(id: CardId): Promise<CardRow | undefined>;
	/** Rows of those cards that have one, in the order asked. */
	cards(ids: readonly CardId[]): Promise<CardRow[]>;
	/** Rows of all cards of some notes. */
	cardsOf(notes: readonly NoteId[]): Promise<CardRow[]>;
	/** Rows of all cards: for screens that show the whole deck, read in batches. Never needed to study. */
	allCards(): Promise<CardRow[]>;
	/**
	 * Cards asked on a study day or due before it, the earliest due first; those in steps too. No suspended or retired ones. With
	 * `from`, none that were due before that day.
	 */
	due(upTo: StudyDay, from?: StudyDay): Promise<CardRow[]>;
	/** The puts that hold, of entities whose names begin so. */
	puts(prefix: string): Promise<PutRow[]>;
	/** The fields of some notes; those without any are absent. */
	fieldsOf(notes: readonly NoteId[]): Promise<Map<NoteId, Partial<NoteFields>>>;
	/** Notes met on study days from one to another, both included, in the order they were met. */
	metBetween(from: StudyDay, to: StudyDay): Promise<NoteId[]>;
	noteFields(): Promise<Map<NoteId, Partial<NoteFields>>>;
	textFields(): Promise<Map<string, Partial<TextFields>>>;
	/** The study settings that were put, for `settingsFrom`. */
	settings(): Promise<Record<string, Json>>;
	/** What was done on a study day; zeros where nothing was. */
	day(day: StudyDay): Promise<DayRow>;
	/** The study days on which something was done, from one to another, both included. */
	days(from: StudyDay, to: StudyDay): Promise<DayRow[]>;
	/** The first study day on which something was done. */
	firstDay(): Promise<StudyDay | undefined>;
	/** The last study day up to `upTo` on which something was done. */
	lastDay(upTo: StudyDay): Promise<StudyDay | undefined>;
	/** The events of an entity in order, void ones and undos included. */
	events(entity: string): Promise<LogEvent[]>;
	/** The valid events from a stamp on, in order: with the instant a study day began, all that was done in it. */
	eventsSince(stamp: number): Promise<ValidEvent[]>;
	/** The latest valid reviews, the latest first: what undo takes back. Reads no more than needed. */
	lastReviews(count: number): Promise<ReviewEvent[]>;
	/** The number of events in the log. */
	logSize(): Promise<number>;
}

async function voidAmong(transaction: Reading, event: ReviewEvent): Promise<boolean> {
	const history = await historyOf(transaction, event.entity);
	return !validEvents(history).some(({ id }) => id === event.id);
}

async function latestReviews(transaction: Reading, count: number): Promise<ReviewEvent[]> {
	const latest: ReviewEvent[] = [];
	let cursor = count > 0 ? await transaction.objectStore('events').openCursor(null, 'prev') : null;
	while (cursor !== null && latest.length < count) {
		const event = cursor.value;
		if (event.kind === 'review' && !(await voidAmong(transaction, event))) latest.push(event);
		cursor = latest.length < count ? await cursor.continue() : null;
	}
	return latest;
}

/** Rows read at once: what copies one batch does not hold up the screen for long. */
const batchSize = 2000;

async function everyCard(transaction: Reading): Promise<CardRow[]> {
	const store = transaction.objectStore('cards');
	const rows: CardRow[] = [];
	for (;;) {
		const last = rows.at(-1);
		const batch = await store.getAll(last ? IDBKeyRange.lowerBound(last.id, true) : null, batchSize);
		rows.push(...batch);
		if (batch.length < batchSize) return rows;
	}
}

function noteOf({ entity }: PutRow): NoteId[] {
	const name = parseEntity(entity);
	return name.kind === 'note' ? [name.id as NoteId] : [];
}

export function readsOf(connection: Connection): LogReads {
	const putsOf = (prefix: string) =>
		connection.read(['puts'], (transaction) =>
			transaction.objectStore('puts').getAll(IDBKeyRange.bound([prefix], [`${prefix}\uffff`]))
		);
	return {
		card: (id) => connection.read(['cards'], (transaction) => transaction.objectStore('cards').get(id)),
		cards: (ids) =>
			connection.read(['cards'], async (transaction) => {
				const rows = await Promise.all(ids.map((id) => transaction.objectStore('cards').get(id)));
				return rows.filter((row) => row !== undefined);
			}),
		cardsOf: (notes) =>
			connection.read(['cards'], async (transaction) => {
				const index = transaction.objectStore('cards').index('note');
				return (await Promise.all(notes.map((note) => index.getAll(note)))).flat();
			}),
		allCards: () => connection.read(['cards'], everyCard),
		due: (upTo, from = -Infinity) =>
			connection.read(['cards'], async (transaction) =>
				from > upTo ? [] : transaction.objectStore('cards').index('due').getAll(IDBKeyRange.bound(from, upTo))
			),
		puts: putsOf,
		fieldsOf: (notes) =>
			connection.read(['puts'], async (transaction) => {
				const store = transaction.objectStore('puts');
				const rows = await Promise.all(notes.map((note) => store.getAll(entityRange(noteEntity(note)))));
				return noteFieldsOf(rows.flat());
			}),
		metBetween: (from, to) =>
			connection.read(['puts'], async (transaction) => {
				const rows =
					from > to ? [] : await transaction.objectStore('puts').index('met').getAll(IDBKeyRange.bound(from, to));
				return inOrder(rows).flatMap(noteOf);
			}),
		noteFields: async () => noteFieldsOf(await putsOf('note:')),
		textFields: async () => textFieldsOf(await putsOf('text:')),
		settings: async () => {
			const rows = await connection.read(['puts'], (transaction) =>
				transaction.objectStore('puts').getAll(IDBKeyRange.bound([settingsEntity], [settingsEntity, []]))
			);
			return Object.fromEntries(rows.map(({ field, value }) => [field, value]));
		},
		day: (day) => connection.read(['days'], (transaction) => readDay(transaction, day)),
		days: (from, to) =>
			connection.read(['days'], async (transaction) =>
				from > to ? [] : transaction.objectStore('days').getAll(IDBKeyRange.bound(from, to))
			),
		firstDay: () =>
			connection.read(['days'], async (transaction) => (await transaction.objectStore('days').openKeyCursor())?.key),
		lastDay: (upTo) =>
			connection.read(['days'], async (transaction) => {
				const days = transaction.objectStore('days');
				return (await days.openKeyCursor(IDBKeyRange.upperBound(upTo), 'prev'))?.key;
			}),
		events: (entity) => connection.read(['events'], (transaction) => historyOf(transaction, entity)),
		eventsSince: (stamp) =>
			connection.read(['events'], async (transaction) => {
				const from = IDBKeyRange.lowerBound(idsFrom(Math.max(Math.floor(stamp), 0)));
				// An undo comes after what it names, so it is among them.
				return validEvents(inOrder(await transaction.objectStore('events').getAll(from)));
			}),
		lastReviews: (count) => connection.read(['events'], (transaction) => latestReviews(transaction, count)),
		logSize: () => connection.read(['meta'], async (transaction) => (await meta(transaction, 'log'))?.events ?? 0)
	};
}
