import { FSRSAlgorithm } from 'ts-fsrs';
import type { Grade, StudyDay } from '#lib/log';
import type { StudySettings } from './settings';
import type { CardState } from './state';

/** FSRS's memory of a card: days until retrievability falls to 0.9, and difficulty from 1 to 10. */
export interface Memory {
	readonly stability: number;
	readonly difficulty: number;
}

/** Building the algorithm costs more than using it, and settings seldom change. */
const algorithms = new WeakMap<StudySettings, FSRSAlgorithm>();

/** FSRS-6 under these settings. Of the steps only their number matters here: it bounds the short-term weights. */
function algorithmFor(settings: StudySettings): FSRSAlgorithm {
	const known = algorithms.get(settings);
	if (known !== undefined) return known;
	const algorithm = new FSRSAlgorithm({
		w: settings.weights,
		request_retention: settings.desiredRetention,
		maximum_interval: settings.maximumIntervalDays,
		relearning_steps: settings.relearningSteps.map((minutes): `${number}m` => `${minutes}m`)
	});
	algorithms.set(settings, algorithm);
	return algorithm;
}

/** Study days from the last answer to `day`; none when the clock was set back in between. */
export function elapsedDays(state: CardState, day: StudyDay): number {
	return state.phase === 'new' ? 0 : Math.max(0, day - state.lastDay);
}

/**
 * The memory after an answer on study day `day`. Time is counted in study days and never in dates: ts-fsrs by itself counts
 * UTC midnights, under which 23:50Z and 00:10Z of one evening are a day apart. Two answers in one study day use FSRS's
 * short-term formula.
 */
export function nextMemory(state: CardState, day: StudyDay, grade: Grade, settings: StudySettings): Memory {
	const before = state.phase === 'new' ? null : { stability: state.stability, difficulty: state.difficulty };
	const { stability, difficulty } = algorithmFor(settings).next_state(before, elapsedDays(state, day), grade);
	return { stability, difficulty };
}

/**
 * The probability, 0–1, that the learner recalls the card on `day`: FSRS-6's forgetting curve over study days. A card that
 * was never answered has 0.
 */
export function retrievability(state: CardState, day: StudyDay, settings: StudySettings): number {
	if (state.phase === 'new') return 0;
	return algorithmFor(settings).forgetting_curve(elapsedDays(state, day), state.stability);
}

/** Days, not rounded and not bounded, until retrievability falls from 1 to the desired retention. */
export function idealInterval(stability: number, settings: StudySettings): number {
	return stability * algorithmFor(settings).interval_modifier;
}
