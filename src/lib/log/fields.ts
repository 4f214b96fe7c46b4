import type { Json, StudyDay } from './event';

/**
 * The fields that puts may set, by the entity they belong to. The list is open: a field this version does
 * not know is kept in the log and in the latest puts, and has no effect.
 *
 * Entities: `note:<NoteId>`, `card:<CardId>`, `text:<hash>`, `settings`. A review's entity is `card:<CardId>`.
 */
export interface NoteFields {
	/** How the learner met the note; `day` is the study day. `null` takes it back. Counts towards the daily limit. */
	met: { readonly day: StudyDay } | null;
	/** The learner says they know it: no cards; counts as known in coverage. */
	known: boolean;
	/** Never ask, do not count. */
	ignored: boolean;
	/** Wanted: goes before other candidates (tapped *Learn* in the reader). */
	wanted: boolean;
	/** Not before this study day (skipped when met). */
	notBefore: StudyDay | null;
	/** The learner's own words on the back. */
	meaning: string | null;
	comment: string | null;
}
export interface CardFields {
	suspended: boolean;
	/** A harder kind of card of the same note has taken its place: not asked, but its history stays. */
	retired: boolean;
	/** Hidden until this study day. */
	buriedUntil: StudyDay | null;
}
export interface TextFields {
	/** The deck chosen from a text: note ids in order; `null`: the default choice. */
	deck: readonly string[] | null;
	removed: boolean;
	/** Its deck feeds the new words of the day. Said of no text: the one for the learner's level. */
	studied: boolean;
}
export type Fields = NoteFields & CardFields & TextFields & Record<string, Json>;
