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

/** What a forecast amounts to. */
export interface ForecastSummary {
	readonly total: number;
	/** Cards a day, not rounded. */
	readonly average: number;
	/** The day with most cards, the first of equals, counted from the first day of the forecast; `null` where nothing is due. */
	readonly heaviest: { readonly inDays: number; readonly count: number } | null;
}

/** Sums up what `forecast` gives. */
export function summarise(forecast: readonly number[]): ForecastSummary {
	const total = forecast.reduce((sum, count) => sum + count, 0);
	const count = Math.max(0, ...forecast);
	return {
		total,
		average: forecast.length === 0 ? 0 : total / forecast.length,
		heaviest: count === 0 ? null : { inDays: forecast.indexOf(count), count }
	};
}
