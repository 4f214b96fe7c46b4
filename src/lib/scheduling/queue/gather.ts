import type { StudyDay } from '#lib/log';
import type { StudySettings } from '../settings';
import { meetingsLeft, reviewsLeft } from './limits';
import { isAvailable, type Candidate, type Counters, type QueueCard } from './row';
import { byRetrievability, byStepEnd, stepEnd } from './sorting';

/** The facts a queue is made of, each read from the log or from what is projected from it. */
export interface DayFacts<C extends QueueCard, N extends Candidate> {
	readonly day: StudyDay;
	/** Cards with a due: all within steps, and those due on `day` or before. Others do no harm. */
	readonly cards: readonly C[];
	/** Cards never asked of notes that were met, the earliest met first. */
	readonly unasked: readonly C[];
	/** Notes to meet, in order of worth. */
	readonly candidates: readonly N[];
	readonly done: Counters;
	/** From `usualReviews`. */
	readonly usual: number | null;
	/** Shuffles what is alike otherwise; the same all day. */
	readonly seed: string;
}

/** What is left of a study day. A value: the functions that change it return another. */
export interface Queue<C extends QueueCard, N extends Candidate> {
	readonly day: StudyDay;
	readonly settings: StudySettings;
	readonly seed: string;
	readonly done: Counters;
	/** Within steps, by the moment they are due. */
	readonly learning: readonly C[];
	/** The reviews still asked for today, the most overdue first. */
	readonly reviews: readonly C[];
	/** Never asked, the earliest met first. */
	readonly unasked: readonly C[];
	/** All candidates; today's are the first `meetings`. */
	readonly candidates: readonly N[];
	/** Notes that may still be met today. */
	readonly meetings: number;
	/** Reviews that are due but left to later days, by limit or after a break. */
	readonly postponed: number;
}

function isReviewDue(card: QueueCard, day: StudyDay): boolean {
	return card.state.phase !== 'new' && card.state.due.kind === 'day' && card.state.due.day <= day;
}

/**
 * What is left of a study day, from its facts alone, so that after a reload the same cards are promised as before. Suspended
 * and buried cards are left out, limits are kept. Of a backlog the day takes the cards best remembered: those just due stay
 * on time, and those long overdue lose least by waiting.
 */
export function gather<C extends QueueCard, N extends Candidate>(
	facts: DayFacts<C, N>,
	settings: StudySettings
): Queue<C, N> {
	const { day, done, usual, seed, candidates } = facts;
	const cards = facts.cards.filter((card) => isAvailable(card, day));
	const due = byRetrievability(
		cards.filter((card) => isReviewDue(card, day)),
		day,
		settings,
		seed
	);
	const left = reviewsLeft(due.length, done, usual, settings);
	return {
		day,
		settings,
		seed,
		done,
		learning: byStepEnd(cards.filter((card) => stepEnd(card) < Infinity)),
		reviews: due.slice(due.length - left),
		unasked: facts.unasked.filter((card) => card.state.phase === 'new' && isAvailable(card, day)),
		candidates,
		meetings: meetingsLeft(done, settings),
		postponed: due.length - left
	};
}
