import type { CardId, CardKind, NoteId } from '#lib/cards';
import type { EventId, StudyDay } from '#lib/log';
import type { Candidate, Counters, Queue, QueueCard, Shown } from '#lib/scheduling';

/** A card as a session holds it: what the queue reads, and the event that last touched it (another tab may touch it too). */
export interface StudyCard extends QueueCard {
	readonly id: CardId;
	readonly note: NoteId;
	readonly kind: CardKind;
	readonly lastEvent: EventId | null;
}

/** A note as a session needs it: its root, and the kinds of card it can have. */
export interface StudyNote extends Candidate {
	readonly note: NoteId;
	readonly kinds: readonly CardKind[];
}

export type StudyQueue = Queue<StudyCard, StudyNote>;

/** The facts of a study day, as storage and library give them. */
export interface StudyDayFacts {
	readonly day: StudyDay;
	/** Whether anything was studied on an earlier day. */
	readonly firstStudyDay: 'yes' | 'no';
	/** Rows of cards in steps, due by `day` or answered on it, and every other row of the notes they belong to. */
	readonly rows: readonly StudyCard[];
	/** Notes met of which no card was asked yet, or that were met today, the earliest met first. */
	readonly met: readonly StudyNote[];
	/**
	 * What is known of the notes of `rows`. The cards of one that is missing are not asked: its text is gone, or the learner knows
	 * it already or ignores it.
	 */
	readonly notes: ReadonlyMap<NoteId, StudyNote>;
	/** Notes to meet, in order of worth. */
	readonly candidates: readonly StudyNote[];
	readonly done: Counters;
	readonly usual: number | null;
	/** The day's turns so far, the oldest first. */
	readonly shown: readonly Shown[];
	readonly seed: string;
}
