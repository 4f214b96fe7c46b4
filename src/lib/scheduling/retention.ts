/** What retention counts of a study day. */
export interface RetentionCounts {
	/** Answers to cards that were in review; of these, Again. */
	readonly inReview: number;
	readonly lapses: number;
	/** The same of mature cards. */
	readonly mature: number;
	readonly matureLapses: number;
}

/** How many answers there were, and how many of them were remembered. */
export interface Retained {
	readonly asked: number;
	readonly remembered: number;
}

export interface TrueRetention {
	readonly young: Retained;
	readonly mature: Retained;
	readonly all: Retained;
}

/**
 * True retention over some study days, as Anki's table has it (manual, "Statistics", "True Retention"; `rslib/src/stats/graphs/
 * retention.rs`): of the answers to cards in review, learning and relearning steps left out, the share that was any grade but
 * Again; young and mature cards apart, by what they were before the answer. Anki parts them at an interval of 21 days, this at a
 * stability of 21 (`isMature`).
 */
export function trueRetention(days: Iterable<RetentionCounts>): TrueRetention {
	const sum = { inReview: 0, lapses: 0, mature: 0, matureLapses: 0 };
	for (const { inReview, lapses, mature, matureLapses } of days) {
		sum.inReview += inReview;
		sum.lapses += lapses;
		sum.mature += mature;
		sum.matureLapses += matureLapses;
	}
	const all = { asked: sum.inReview, remembered: sum.inReview - sum.lapses };
	const mature = { asked: sum.mature, remembered: sum.mature - sum.matureLapses };
	return {
		young: { asked: all.asked - mature.asked, remembered: all.remembered - mature.remembered },
		mature,
		all
	};
}

/** Fewer answers than this say nothing. */
const fewest = 30;
/** A difference that no learner would notice. */
const smallest = 0.02;

/**
 * What a retention says of the desired one, 0–1. `near` where they do not differ more than chance makes them (two standard errors of
 * a proportion, `sqrt(p (1 − p) / n)`, under the desired one), nor more than two points.
 */
export function compareRetention({ asked, remembered }: Retained, desired: number): 'few' | 'below' | 'near' | 'above' {
	if (asked < fewest) return 'few';
	const difference = remembered / asked - desired;
	const chance = 2 * Math.sqrt((desired * (1 - desired)) / asked);
	if (Math.abs(difference) <= Math.max(chance, smallest)) return 'near';
	return difference < 0 ? 'below' : 'above';
}
