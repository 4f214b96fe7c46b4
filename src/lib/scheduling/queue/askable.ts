import type { Now } from '../preview';
import type { Queue } from './gather';
import { isDue } from './next';
import type { Candidate, QueueCard, Shown } from './row';
import { turnsSinceMeeting } from './spacing';

/**
 * The cards that may be asked now in any order, as when a text is gone through from its beginning: those whose step has ended, the
 * reviews of the day, and first questions about words that were not met just now. Siblings and words of one root are not kept
 * apart. What is asked so is asked no more by `next`; the rest of the day stays as it is.
 */
export function askableNow<C extends QueueCard, N extends Candidate>(
	queue: Queue<C, N>,
	now: Now,
	shown: readonly Shown[]
): C[] {
	const isRipe = ({ note }: C): boolean => (turnsSinceMeeting(note, shown) ?? Infinity) >= queue.settings.meetingGap;
	return [...queue.learning.filter((card) => isDue(card, now.at)), ...queue.reviews, ...queue.unasked.filter(isRipe)];
}
