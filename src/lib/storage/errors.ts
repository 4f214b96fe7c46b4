import type { CardId } from '#lib/cards';
import type { EventId } from '#lib/log';

/** Why nothing can be stored now, and what a screen can say about it. */
export type Reason =
	/** The browser has no IndexedDB. */
	| 'missing'
	/** The browser refuses it: private mode, blocked site data, a damaged profile. */
	| 'refused'
	/** Another tab holds an older version open and does not let go. Opening goes on once it is closed. */
	| 'blocked'
	/** The data were written by a newer version of the app than this page: reload. */
	| 'newer'
	/** Another tab upgraded or deleted the data; this page has let go of them: reload. */
	| 'superseded'
	/** The disk or the quota is full. */
	| 'full'
	/** The connection was lost, and once more after it was reopened. */
	| 'lost'
	/** Anything else the browser says; `cause` has it. */
	| 'failed';

/** The database cannot be opened, read or written. What was to be written is not stored, unless the reason is `lost`. */
export class StorageUnavailable extends Error {
	override readonly name = 'StorageUnavailable';
	constructor(
		readonly reason: Reason,
		options?: ErrorOptions
	) {
		super(`the database is not available: ${reason}`, options);
	}
}

/** The card was answered, undone or changed elsewhere since it was shown: nothing was written; show it anew. */
export class Stale extends Error {
	override readonly name = 'Stale';
	constructor(
		readonly card: CardId,
		/** The card's last event when it was shown, and now. */
		readonly shown: EventId | null,
		readonly found: EventId | null
	) {
		super(`the card ${card} was shown as of ${shown ?? 'no event'} and is as of ${found ?? 'no event'}`);
	}
}

/** Only reviews of this log are undone; puts are undone by putting the former value, an undo not at all. */
export class NotUndoable extends Error {
	override readonly name = 'NotUndoable';
	constructor(readonly event: EventId) {
		super(`no review in the log has the id ${event}`);
	}
}

const reasons: Readonly<Record<string, Reason>> = {
	QuotaExceededError: 'full',
	VersionError: 'newer',
	SecurityError: 'refused',
	NotAllowedError: 'refused',
	InvalidStateError: 'lost',
	UnknownError: 'lost',
	AbortError: 'lost'
};

/** The name of an exception of the platform; `''` for anything else. */
export function platformName(error: unknown): string {
	return error instanceof DOMException ? error.name : '';
}

/** What the platform says, as an error of this folder; those it already is, and faults of the code, are left as they are. */
export function named(error: unknown, otherwise: Partial<Readonly<Record<string, Reason>>> = {}): unknown {
	if (!(error instanceof DOMException)) return error;
	return new StorageUnavailable(otherwise[error.name] ?? reasons[error.name] ?? 'failed', { cause: error });
}
