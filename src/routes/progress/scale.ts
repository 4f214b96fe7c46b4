import { nice, ticks } from 'd3-array';

/** The axis of a chart of counts, from nought. */
export interface Axis {
	/** Where the axis ends: a round number, at least the greatest count. */
	readonly top: number;
	/** Round whole numbers from 0 to `top`: where lines are drawn. */
	readonly ticks: readonly number[];
}

/** Lines beside the one at nought, about. */
const lines = 3;

/** An axis that holds counts up to `greatest`. */
export function axisFor(greatest: number): Axis {
	const [, top] = nice(0, Math.max(greatest, 1), lines);
	return { top, ticks: ticks(0, top, lines).filter(Number.isInteger) };
}
