import type { DBSchema, IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';
import type { CardId, CardKind, NoteId } from '#lib/cards';
import type { DeviceId, EventId, Instant, Json, LogEvent, StudyDay } from '#lib/log';
import type { CardState } from '#lib/scheduling';

/** A card that was answered, as its valid events make it. A projection of the log. */
export interface CardRow {
	readonly id: CardId;
	readonly note: NoteId;
	readonly kind: CardKind;
	readonly state: CardState;
	/** The last valid event of the card, a put included: what an answer must have seen. */
	readonly lastEvent: EventId;
	readonly suspended: boolean;
	/** A harder kind of card of its note has taken its place. */
	readonly retired: boolean;
	readonly buriedUntil: StudyDay | null;
	/**
	 * The study day from which the card is asked: of a card in steps, that of its last answer; of a buried one, not before it comes
	 * back. A suspended or retired card has none, and so is not in the index.
	 */
	readonly dueDay?: StudyDay;
	/** What the row was made with: `Basis.mark`. */
	readonly basis: string;
}

/** The put of a field that holds. A projection of the log. */
export interface PutRow {
	readonly entity: string;
	readonly field: string;
	readonly value: Json;
	readonly stamp: number;
	readonly device: DeviceId;
	readonly id: EventId;
	/** Of a note's `met`: its study day, for the index. */
	readonly metDay?: StudyDay;
}

/** What was done on a study day. A projection of the log; a day on which nothing was done has no row. */
export interface DayRow {
	readonly day: StudyDay;
	/** All valid answers. */
	readonly reviews: number;
	/** Of these, Again. */
	readonly again: number;
	/** Of all, answers to cards that were in review. */
	readonly inReview: number;
	/** Of those, Again: true retention is `1 - lapses / inReview`. */
	readonly lapses: number;
	/** Of those in review, answers to mature cards (`isMature`), the others being young; and of these, Again. */
	readonly mature: number;
	readonly matureLapses: number;
	/** Notes that became known by their answers, less those that ceased to be: the sum over all days is the number known now. */
	readonly known: number;
	/** Notes met. */
	readonly newNotes: number;
	/** Spent on the answers. */
	readonly milliseconds: number;
}

export interface TextRow {
	readonly hash: string;
	/** NFC. */
	readonly text: string;
	readonly title: string;
	readonly source: string;
	readonly addedAt: Instant;
}

/** One chunk of a text's analysis. A cache: it may go at any time. The sentences are the analyser's; nobody here looks inside. */
export interface AnalysisRow<Sentence = unknown> {
	readonly text: string;
	readonly engine: string;
	readonly n: number;
	readonly sentences: readonly Sentence[];
}

/** The last copy of the log that left the browser, as this installation knows of it. */
export interface Copy {
	readonly at: Instant;
	readonly day: StudyDay;
	/** Answers of that day that are in it. */
	readonly reviewsOfDay: number;
	/** Events of the log that are in a file outside. */
	readonly events: number;
	/** Of the file, for finding it again. */
	readonly name: string;
}

/** Facts about the database itself, by key. */
export interface Meta {
	device: DeviceId;
	/** The greatest stamp in the log, and the number of its events. */
	log: { readonly stamp: number; readonly events: number };
	/** The mark of the basis of all projections. */
	basis: string;
	/** The last copy that left the browser. */
	copy: Copy;
}

export interface Schema extends DBSchema {
	/** `entity`: by entity in the order of the log. */
	events: { key: string; value: LogEvent; indexes: { entity: [string, number, string, string] } };
	cards: { key: string; value: CardRow; indexes: { due: number; note: string } };
	puts: { key: [string, string]; value: PutRow; indexes: { met: number } };
	days: { key: number; value: DayRow };
	texts: { key: string; value: TextRow };
	analyses: { key: [string, string, number]; value: AnalysisRow };
	meta: { key: keyof Meta; value: Meta[keyof Meta] };
}

export type Database = IDBPDatabase<Schema>;
export type StoreName = StoreNames<Schema>;
export type Reading = IDBPTransaction<Schema, StoreName[], 'readonly' | 'readwrite'>;
export type Writing = IDBPTransaction<Schema, StoreName[], 'readwrite'>;
export type Upgrading = IDBPTransaction<Schema, StoreName[], 'versionchange'>;

/** Takes a database from the version before to its own, within the upgrade's transaction. Awaits nothing but that. */
export type Migration = (database: Database, transaction: Upgrading) => void | Promise<void>;

function first(database: Database): void {
	const events = database.createObjectStore('events', { keyPath: 'id' });
	events.createIndex('entity', ['entity', 'stamp', 'device', 'id']);
	const cards = database.createObjectStore('cards', { keyPath: 'id' });
	cards.createIndex('due', 'dueDay');
	cards.createIndex('note', 'note');
	const puts = database.createObjectStore('puts', { keyPath: ['entity', 'field'] });
	puts.createIndex('met', 'metDay');
	database.createObjectStore('days', { keyPath: 'day' });
	database.createObjectStore('texts', { keyPath: 'hash' });
	database.createObjectStore('analyses', { keyPath: ['text', 'engine', 'n'] });
	database.createObjectStore('meta');
}

/**
 * A row a version: the database's version is their number, and an older one goes through all that it has not seen. Rows that were
 * released never change.
 */
export const migrations: readonly Migration[] = [first];
