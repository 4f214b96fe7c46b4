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

/**
 * On the first study day a few notes climb, so that all kinds are met: their next rung is open once this many other cards were
 * answered, or nothing else is left to ask.
 */
export const firstDayGap = 10;

export interface LadderContext {
	/** The kinds the note can have: see `kindsOf`. */
	readonly possible: readonly CardKind[];
	/** `open` for a note that climbs on the first study day and whose turn to climb has come: see `firstDayGap`. */
	readonly nextRung: 'by stability' | 'open';
}

type States = Readonly<Partial<Record<CardKind, Strength>>>;

/**
 * The one kind of a note that is asked now. The ladder only climbs: it is the highest kind ever begun, of those the note can have
 * and the learner wants, or the one above it once that is open: cloze when recognise is in review with more than 7 days of
 * stability, recall when cloze is with more than 21. One rung at a time; a lapse leads to no lower one. `null` only for a note
 * that can have no card.
 */
export function activeKind(
	states: States,
	settings: { readonly recall: 'wanted' | 'off' },
	{ possible, nextRung }: LadderContext
): CardKind | null {
	let standing: CardKind | null = null;
	let above: Rung | null = null;
	for (const rung of ladder) {
		if (!possible.includes(rung.kind) || (rung.wanted === 'by setting' && settings.recall === 'off')) continue;
		if ((states[rung.kind]?.phase ?? 'new') !== 'new') [standing, above] = [rung.kind, null];
		else above ??= rung;
	}
	if (standing === null || above === null) return standing ?? above?.kind ?? null;
	const strength = states[standing];
	const isStrong = strength?.phase === 'review' && strength.stability > above.stabilityAbove;
	return isStrong || nextRung === 'open' ? above.kind : standing;
}
