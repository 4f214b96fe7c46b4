import type { CardKind } from './ids';

/** What the ladder reads of a card's state: FSRS's stability, days until retrievability falls to 0.9. */
export type Strength =
	{ readonly phase: 'new' } | { readonly phase: 'learning' | 'review' | 'relearning'; readonly stability: number };

export interface Rung {
	readonly kind: CardKind;
	/** Opens once the rung below it that the note has is in review with more than this stability, in days. */
	readonly stabilityAbove: number;
	/** Asked only of learners who want to write. */
	readonly wanted: 'always' | 'by setting';
}

/** From the easiest to the hardest. A kind that a note cannot have is passed over; the lowest is always open. */
export const ladder: readonly Rung[] = [
	{ kind: 'recognise', stabilityAbove: 0, wanted: 'always' },
	{ kind: 'cloze', stabilityAbove: 7, wanted: 'always' },
	{ kind: 'recall', stabilityAbove: 21, wanted: 'by setting' }
];

/** On the first study day the next kind of a note may follow after this many other cards, whatever its stability. */
export const firstDayGap = 10;

export interface LadderContext {
	/** The kinds the note can have: see `kindsOf`. */
	readonly possible: readonly CardKind[];
	/**
	 * On the learner's first study day: how many cards were answered since the last answer about this note. `null` on every
	 * other day.
	 */
	readonly firstStudyDay: { readonly cardsSince: number } | null;
}

type States = Readonly<Partial<Record<CardKind, Strength>>>;

const begun = (state: Strength | undefined) => state !== undefined && state.phase !== 'new';

/** The first study day's rung: the highest begun, or the one after it once ten other cards have gone by. */
function firstDayKind(states: States, rungs: readonly Rung[], cardsSince: number): CardKind | undefined {
	const highest = rungs.findLastIndex(({ kind }) => begun(states[kind]));
	const next = highest < 0 || cardsSince >= firstDayGap ? highest + 1 : highest;
	return rungs[Math.min(next, rungs.length - 1)]?.kind;
}

/**
 * The one kind of a note that is asked now. The highest rung whose chain of stabilities is passed: recognise; cloze once
 * recognise is in review with more than 7 days; recall once cloze is with more than 21 and recall is wanted. On the first
 * study day all kinds are met, ten cards apart, recall too (who has not met it cannot want it); from the second day on
 * the stabilities alone decide. `null` only for a note that can have no card.
 */
export function activeKind(
	states: States,
	settings: { readonly recall: 'wanted' | 'off' },
	context: LadderContext
): CardKind | null {
	const possible = ladder.filter(({ kind }) => context.possible.includes(kind));
	if (context.firstStudyDay !== null) return firstDayKind(states, possible, context.firstStudyDay.cardsSince) ?? null;
	const rungs = possible.filter(({ wanted }) => wanted === 'always' || settings.recall === 'wanted');
	let active = rungs[0];
	for (const rung of rungs.slice(1)) {
		const below = active === undefined ? undefined : states[active.kind];
		if (below?.phase !== 'review' || below.stability <= rung.stabilityAbove) break;
		active = rung;
	}
	return active?.kind ?? null;
}
