import type { Candidate, QueueCard } from './row';
import type { Queue } from './gather';
import { byStepEnd, stepEnd } from './sorting';

/**
 * The queue after an answer, given the card as it is after it: the same as gathering again would give. For a card that the queue
 * did not hold, or an undo, gather again.
 */
export function afterAnswer<C extends QueueCard, N extends Candidate>(queue: Queue<C, N>, card: C): Queue<C, N> {
	const others = (cards: readonly C[]): readonly C[] => cards.filter(({ id }) => id !== card.id);
	const reviews = others(queue.reviews);
	const learning = others(queue.learning);
	return {
		...queue,
		done: { ...queue.done, reviews: queue.done.reviews + queue.reviews.length - reviews.length },
		learning: stepEnd(card) < Infinity ? byStepEnd([...learning, card]) : learning,
		reviews,
		unasked: others(queue.unasked)
	};
}

/** The queue after a note was met, given the cards that may now be asked about it: the same as gathering again would give. */
export function afterMeeting<C extends QueueCard, N extends Candidate>(
	queue: Queue<C, N>,
	note: string,
	cards: readonly C[]
): Queue<C, N> {
	return {
		...queue,
		done: { ...queue.done, newNotes: queue.done.newNotes + 1 },
		unasked: [...queue.unasked, ...cards],
		candidates: queue.candidates.filter((candidate) => candidate.note !== note),
		meetings: Math.max(queue.meetings - 1, 0)
	};
}

/**
 * The queue without a note: known already, skipped, ignored, or buried. Its place among today's meetings goes to the next
 * candidate; reviews that were postponed do not move up until the queue is gathered again.
 */
export function withoutNote<C extends QueueCard, N extends Candidate>(queue: Queue<C, N>, note: string): Queue<C, N> {
	const others = (cards: readonly C[]): readonly C[] => cards.filter((card) => card.note !== note);
	return {
		...queue,
		learning: others(queue.learning),
		reviews: others(queue.reviews),
		unasked: others(queue.unasked),
		candidates: queue.candidates.filter((candidate) => candidate.note !== note)
	};
}
