import type { CardKind, NoteId } from '#lib/cards';
import type { StudyDay } from '#lib/log';
import type { CardState } from '#lib/scheduling';
import { statusOf } from '../candidates';
import { begunCards, noteStatus, recallProbability, type Knowledge, type WordStatus } from '../knowledge';
import type { Word } from './lexicon';

/** What is read of a card that was ever asked. */
export interface CardFacts {
	readonly note: NoteId;
	readonly kind: CardKind;
	readonly state: CardState;
	readonly suspended: boolean;
	readonly retired: boolean;
	/** The study day from which it is asked; none of a suspended or retired card. */
	readonly dueDay?: StudyDay;
}

/** How it stands with a word today. */
export interface WordState {
	readonly status: WordStatus;
	/** The learner asked for it, and has not met it yet. */
	readonly wanted: 'yes' | 'no';
	/** Days until FSRS expects its strongest card to be remembered nine times in ten; `null` where none was asked. */
	readonly stability: number | null;
	/** The probability, 0–1, that the best known of its cards is remembered today; `null` where none was asked. */
	readonly recall: number | null;
	/** The study day of its next review; `null` where none is promised. */
	readonly next: StudyDay | null;
}

/** The study day of the next review of a note, by its cards; `null` where none is promised. */
function nextReview(id: NoteId, cards: readonly CardFacts[], knowledge: Knowledge): StudyDay | null {
	const said = knowledge.notes.get(id);
	if (said?.known === true || said?.ignored === true) return null;
	const days = cards.flatMap(({ dueDay }) => (dueDay === undefined ? [] : [dueDay]));
	return days.length > 0 ? Math.min(...days) : null;
}

/** How it stands with a word on a study day. `cards`: its own. */
export function wordState(
	{ id, note }: Pick<Word, 'id' | 'note'>,
	cards: readonly CardFacts[],
	knowledge: Knowledge,
	day: StudyDay
): WordState {
	const status = note === null ? (noteStatus(id, knowledge) ?? 'new') : statusOf(note, knowledge);
	const begun = begunCards(id, knowledge);
	const isMet = status === 'learning' || status === 'known' || status === 'ignored';
	return {
		status,
		wanted: !isMet && knowledge.notes.get(id)?.wanted === true ? 'yes' : 'no',
		stability: begun.length > 0 ? Math.max(...begun.map(({ stability }) => stability)) : null,
		recall: begun.length > 0 ? recallProbability(id, knowledge, day) : null,
		next: nextReview(id, cards, knowledge)
	};
}

/** How long a memory holds, in words of the screen: FSRS's stability in study days, each up to its limit. */
export const strengths = ['fresh', 'weak', 'growing', 'strong', 'very strong'] as const;
export type Strength = (typeof strengths)[number];

/** Stability in days from which each but the first begins. `strong` begins where a word counts as known. */
const strengthFrom: readonly number[] = [3, 7, 21, 90];

export function strengthOf(stability: number): Strength {
	return strengths[strengthFrom.filter((from) => stability >= from).length] ?? 'very strong';
}

/** A year's stability fills the bar. */
const fullAt = 365;

/** How far a bar of strength is filled, 0–1: by the logarithm, as a memory grows. */
export function strengthShare(stability: number): number {
	return Math.min(1, Math.log1p(Math.max(0, stability)) / Math.log1p(fullAt));
}
