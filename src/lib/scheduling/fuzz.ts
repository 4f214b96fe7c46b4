import type { StudyDay } from '#lib/log';
import { chance } from './random';

/** Cards already due on a study day. */
export type Load = (day: StudyDay) => number;

/** How far an interval may move: one day, and a part of its length in each stretch. Anki's and FSRS's table. */
const stretches = [
	{ from: 2.5, to: 7, part: 0.15 },
	{ from: 7, to: 20, part: 0.1 },
	{ from: 20, to: Infinity, part: 0.05 }
] as const;

/** Below this many days an interval is not moved. */
const shortest = 2.5;

function reach(interval: number): number {
	if (interval < shortest) return 0;
	return stretches.reduce((days, { from, to, part }) => days + part * Math.max(Math.min(interval, to) - from, 0), 1);
}

/** Whole days, both ends included. */
export interface DayRange {
	readonly from: number;
	readonly to: number;
}

/**
 * The whole intervals that an ideal one may be fuzzed to, within `bounds`. Source: `constrained_fuzz_bounds` in Anki's
 * `rslib/src/scheduler/states/fuzz.rs`; where the bounds leave a single day above 2, the next one is allowed too.
 */
export function fuzzRange(ideal: number, bounds: DayRange): DayRange {
	const within = (days: number): number => Math.min(Math.max(days, bounds.from), bounds.to);
	const interval = within(ideal);
	const from = within(Math.round(interval - reach(interval)));
	const to = within(Math.round(interval + reach(interval)));
	return from === to && to > 2 && to < bounds.to && interval >= shortest ? { from, to: to + 1 } : { from, to };
}

/**
 * The weight of one day of a range: quiet days and, slightly, short intervals are likelier. The shape of Anki's load balancer
 * (`rslib/src/scheduler/states/load_balancer.rs`), with an empty day counting as a load of one.
 */
function weight(interval: number, load: number): number {
	return 1 / ((load + 1) ** 2 * interval);
}

/** One of the days of a range, by the seed: all alike, or the quieter the likelier when the load is known. */
export function pickDay(range: DayRange, seed: string, load?: (interval: number) => number): number {
	const span = range.to - range.from + 1;
	if (load === undefined) return range.from + Math.floor(chance(seed) * span);
	const weights = Array.from({ length: span }, (_, index) => weight(range.from + index, load(range.from + index)));
	let left = chance(seed) * weights.reduce((sum, each) => sum + each, 0);
	const index = weights.findIndex((each) => (left -= each) < 0);
	return index === -1 ? range.to : range.from + index;
}
