import type { Due, Grade, Instant, StudyDay } from '#lib/log';
import { fuzzRange, pickDay, type Load } from './fuzz';
import { idealInterval, nextMemory } from './memory';
import type { StudySettings } from './settings';
import type { CardState } from './state';
import { stepMinutes } from './steps';

/** When an answer is given: by the wall clock, and on which study day. */
export interface Now {
	readonly at: Instant;
	readonly day: StudyDay;
}

/** What each button would promise. */
export type Preview = Readonly<Record<Grade, Due>>;

const minute = 60_000;

/** Where a review interval comes from, save the grade. */
interface Interval {
	readonly state: CardState;
	readonly now: Now;
	readonly settings: StudySettings;
	readonly seed: string;
	readonly load: Load | undefined;
}

function ideal({ state, now, settings }: Interval, grade: Grade): number {
	return idealInterval(nextMemory(state, now.day, grade, settings).stability, settings);
}

/** The fuzzed interval of a pass, in whole days from `least` to the maximum, which wins over `least`. */
function passed(source: Interval, grade: Grade, least: number): number {
	const { settings, now, seed, load } = source;
	const to = settings.maximumIntervalDays;
	const bounds = { from: Math.min(least, to), to };
	const days = ideal(source, grade);
	if (settings.fuzz === 'off') return Math.min(Math.max(Math.round(days), bounds.from), to);
	return pickDay(fuzzRange(days, bounds), seed, load && ((interval) => load(now.day + interval)));
}

/** A pass whose interval grows is at least a day longer than the last one, whatever the fuzz. As in Anki. */
function longerThanLast(source: Interval, grade: Grade): number {
	const { state } = source;
	if (state.phase !== 'review' || state.due.kind !== 'day') return 1;
	const last = state.due.day - state.lastDay;
	return Math.round(ideal(source, grade)) > last ? last + 1 : 1;
}

/**
 * What each grade would promise if given now: the moment of the next learning step, or a study day, tomorrow at the earliest
 * and the maximum interval at the latest. Days of Hard, Good and Easy rise strictly, save where the maximum stops them; Again
 * is never after Hard. The fuzz stays within FSRS's ranges and is a function of `seed`, for which `fuzzSeed` is meant: asking again shows
 * the same days. Where `load` is given, quieter days of the range are likelier.
 */
export function preview(state: CardState, now: Now, settings: StudySettings, seed: string, load?: Load): Preview {
	const source: Interval = { state, now, settings, seed, load };
	const step = (grade: Grade): Due | undefined => {
		const minutes = stepMinutes(state, grade, settings);
		return minutes === undefined ? undefined : { kind: 'at', at: now.at + minutes * minute };
	};
	const inDays = (days: number): Due => ({ kind: 'day', day: now.day + days });

	const hardStep = step(2);
	const goodStep = step(3);
	const hard = hardStep === undefined ? passed(source, 2, longerThanLast(source, 2)) : 0;
	const good = goodStep === undefined ? passed(source, 3, Math.max(longerThanLast(source, 3), hard + 1)) : hard;
	const easy = passed(source, 4, Math.max(longerThanLast(source, 4), good + 1));
	const again = (): number => Math.min(Math.max(Math.round(ideal(source, 1)), 1), hard);
	return {
		// Without a step for Again there is none for Hard, which then is in days too.
		1: step(1) ?? inDays(again()),
		2: hardStep ?? inDays(hard),
		3: goodStep ?? inDays(good),
		4: inDays(easy)
	};
}

/** The seed for a card's next preview. */
export function fuzzSeed(card: string, state: CardState): string {
	return `${card}#${state.phase === 'new' ? 0 : state.reviews}`;
}
