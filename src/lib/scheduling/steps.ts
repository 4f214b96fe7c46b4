import type { Grade } from '#lib/log';
import { stepAfter } from './fold';
import type { StudySettings } from './settings';
import type { CardState } from './state';

/** The steps the card goes through with its next answer, and the one it waits out now. */
function stepsOf(state: CardState, settings: StudySettings): { minutes: readonly number[]; current: number } {
	const isLearning = state.phase === 'new' || state.phase === 'learning';
	const minutes = isLearning ? settings.learningSteps : settings.relearningSteps;
	// The settings may have fewer steps now than when the card was last answered.
	const last = Math.max(minutes.length - 1, 0);
	return { minutes, current: state.phase === 'new' ? 0 : Math.min(state.step, last) };
}

/**
 * Hard waits the current step again; on the first step, where that would be no longer than Again, the middle between it and
 * the next, or half as long again where there is no next. As in Anki (`rslib/src/scheduler/states/steps.rs`).
 */
function hardMinutes(minutes: readonly number[], current: number): number | undefined {
	const step = minutes[current];
	if (step === undefined || current > 0) return step;
	const next = minutes[1];
	return Math.round(next === undefined ? step * 1.5 : (step + next) / 2);
}

/**
 * Minutes until the card is asked again within its steps, or `undefined` when this grade takes it to review (or keeps it
 * there): a pass in review, the last step passed, Easy, or no steps in the settings.
 */
export function stepMinutes(state: CardState, grade: Grade, settings: StudySettings): number | undefined {
	const { minutes, current } = stepsOf(state, settings);
	if (grade === 1) return minutes[0];
	if (grade === 4 || state.phase === 'review') return undefined;
	return grade === 2 ? hardMinutes(minutes, current) : minutes[stepAfter(current, grade)];
}

/** Good answers the card needs until no step is left, the next one included. */
export function passesLeft(state: CardState, settings: StudySettings): number {
	if (state.phase === 'review') return 1;
	const { minutes, current } = stepsOf(state, settings);
	return Math.max(minutes.length - current, 1);
}
