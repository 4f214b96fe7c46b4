import type { StudyDay } from '#lib/log';
import type { CardState } from '../state';

/** What the queue reads of a card. */
export interface QueueCard {
	readonly id: string;
	readonly note: string;
	readonly kind: string;
	/** Absent for words without a root. */
	readonly root?: string | undefined;
	readonly state: CardState;
	readonly suspended: boolean;
	/** Hidden until this study day. */
	readonly buriedUntil: StudyDay | null;
}

/** A note that may be met next. */
export interface Candidate {
	readonly note: string;
	readonly root?: string | undefined;
}

/** One turn of the day as the learner saw it. A meeting has no card. */
export interface Shown {
	readonly note: string;
	readonly root?: string | undefined;
	readonly card?: string | undefined;
}

/** What was done on a study day. */
export interface Counters {
	/** Notes met. */
	readonly newNotes: number;
	/** Answers to cards that were in review; those within steps are free. */
	readonly reviews: number;
}

/** Whether a card may be asked on `day`. */
export function isAvailable(card: QueueCard, day: StudyDay): boolean {
	return !card.suspended && (card.buriedUntil === null || card.buriedUntil <= day);
}
