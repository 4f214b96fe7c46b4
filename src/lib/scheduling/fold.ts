import type { Due, Grade, ReviewEvent } from '#lib/log';
import { nextMemory } from './memory';
import type { StudySettings } from './settings';
import type { CardState } from './state';

/** What folding reads of a review. */
export type Answer = Pick<ReviewEvent, 'id' | 'at' | 'day' | 'grade' | 'due'>;

/** A card without events. */
export const newCard: CardState = { phase: 'new' };

type Phase = CardState['phase'];

function phaseAfter(before: Phase, due: Due): 'learning' | 'review' | 'relearning' {
	if (due.kind === 'day') return 'review';
	return before === 'review' || before === 'relearning' ? 'relearning' : 'learning';
}

/** Again goes back to the first step, Hard waits the same step again, Good and Easy go on to the next. */
export function stepAfter(step: number, grade: Grade): number {
	if (grade === 1) return 0;
	return grade === 2 ? step : step + 1;
}

/**
 * The state after one more valid answer. Memory is computed under the current weights; phase and due follow from the due that
 * was recorded, so new settings break no promise. An Again in review is a lapse, and begins relearning at its first step.
 */
export function applyReview(state: CardState, review: Answer, settings: StudySettings): CardState {
	const phase = phaseAfter(state.phase, review.due);
	const before = state.phase === 'new' ? { step: 0, reviews: 0, lapses: 0 } : state;
	const inSteps = state.phase !== 'review' && phase !== 'review';
	return {
		phase,
		...nextMemory(state, review.day, review.grade, settings),
		step: inSteps ? stepAfter(before.step, review.grade) : 0,
		due: review.due,
		lastDay: review.day,
		lastAt: review.at,
		lastEvent: review.id,
		reviews: before.reviews + 1,
		lapses: before.lapses + (state.phase === 'review' && review.grade === 1 ? 1 : 0)
	};
}

/**
 * The state of a card from its valid reviews (those no undo names), in the order of the log. Equal to applying them one by one
 * to a new card.
 */
export function foldCard(reviews: Iterable<Answer>, settings: StudySettings): CardState {
	let state = newCard;
	for (const review of reviews) state = applyReview(state, review, settings);
	return state;
}
