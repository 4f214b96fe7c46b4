import type { StudyDay } from '#lib/log';
import type { QueueCard } from './queue/row';

/**
 * Cards due on each of `days` study days from `from`. What is overdue or within steps counts on the first; buried cards count
 * when they come back, suspended and new ones not at all.
 */
export function forecast(
	cards: Iterable<Pick<QueueCard, 'state' | 'suspended' | 'buriedUntil'>>,
	from: StudyDay,
	days: number
): number[] {
	const due = Array.from({ length: days }, () => 0);
	for (const { state, suspended, buriedUntil } of cards) {
		if (suspended || state.phase === 'new') continue;
		const day = Math.max(state.due.kind === 'day' ? state.due.day : from, buriedUntil ?? from, from);
		const count = due[day - from];
		if (count !== undefined) due[day - from] = count + 1;
	}
	return due;
}
