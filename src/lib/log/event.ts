/**
 * The log's events. One append-only log is the truth: facts (`review`, `undo`) are added and never
 * changed; of puts the latest in order wins. Each event touches one entity.
 */

declare const brand: unique symbol;
export type Brand<T, Name extends string> = T & { readonly [brand]: Name };

/** Milliseconds since 1970-01-01T00:00Z, as the wall clock was read. */
export type Instant = number;
/** Study-day number: local days since 1970-01-01, each beginning at the roll-over hour. */
export type StudyDay = number;
/** Minutes east of UTC in force at an instant (New York in winter: -300). */
export type ZoneMinutes = number;
/** The ULID of the event's stamp. */
export type EventId = Brand<string, 'EventId'>;
/** Names one installation of the app: 16 characters of Crockford's base 32. */
export type DeviceId = Brand<string, 'DeviceId'>;

/** FSRS's grades: 1 Again, 2 Hard, 3 Good, 4 Easy. */
export type Grade = 1 | 2 | 3 | 4;

/** What a button promised: a moment later the same day (a learning step), or a study day. */
export type Due = { readonly kind: 'at'; readonly at: Instant } | { readonly kind: 'day'; readonly day: StudyDay };

/** A stretch of a stored text: UTF-16 offsets into its NFC form. */
export interface Place {
	readonly text: string;
	readonly start: number;
	readonly end: number;
}

/** What every event carries. `v` is the version of the list of kinds, not of the database. */
export interface Envelope {
	readonly v: 1;
	readonly id: EventId;
	/** Hybrid logical clock: max(now, last stamp in the log + 1). The order of the log is (stamp, device). */
	readonly stamp: number;
	readonly device: DeviceId;
	readonly at: Instant;
	readonly zone: ZoneMinutes;
	/** A card, a note, a text, `settings`…: the log does not look inside. */
	readonly entity: string;
}

/** How the answer was given. */
export type AnswerMode = 'self' | 'typed' | 'chosen' | 'tiles';

export interface ReviewEvent extends Envelope {
	readonly kind: 'review';
	readonly day: StudyDay;
	readonly grade: Grade;
	/** The due shown on the button, fuzz and load spreading included. */
	readonly due: Due;
	readonly mode: AnswerMode;
	/** Milliseconds from the question to the grade, capped by the caller. */
	readonly took: number;
	/** The verdict on a typed or chosen answer, and the aids used, for the record. */
	readonly verdict?: string;
	readonly aids?: readonly string[];
	readonly place?: Place;
}

/** Voids the named events of its entity for ever, everywhere. An undo is not undone. */
export interface UndoEvent extends Envelope {
	readonly kind: 'undo';
	readonly day: StudyDay;
	readonly events: readonly EventId[];
}

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** Sets one field of one entity; undone by putting the former value. */
export interface PutEvent extends Envelope {
	readonly kind: 'put';
	readonly field: string;
	readonly value: Json;
}

export type LogEvent = ReviewEvent | UndoEvent | PutEvent;

/** An event before the log has stamped it. */
export type Draft<E extends LogEvent> = E extends LogEvent ? Omit<E, 'v' | 'id' | 'stamp' | 'device'> : never;
