import type { Band } from '#lib/arabic/text';

/** What a learner says of their Arabic: the letters and a few words · some hundred words · reads news slowly · reads news well. */
export const levels = ['starting', 'some', 'slow', 'well'] as const;
export type Level = (typeof levels)[number];

/** What is known of the learner as a reader. Kept as puts on `settings`, a field a key, beside the study settings. */
export interface Learner {
	/** `null` while nobody asked, or the question was passed over. */
	readonly level: Level | null;
	/** Bands whose words are taken as known: no cards, counted as read. One tap on a word brings it back. */
	readonly assumed: ReadonlySet<Band>;
	/** Whether closed-class words (prepositions, pronouns, particles) are taken as known, or learnt like others. */
	readonly functionWords: 'assumed' | 'learnt';
}

const isBand = (value: unknown): value is Band => typeof value === 'number' && [1, 2, 3, 4, 5, 6].includes(value);

/** The learner that the latest puts on `settings` amount to. A value that is missing or of another type has no effect. */
export function learnerFrom(puts: Readonly<Record<string, unknown>>): Learner {
	const read = (key: string): unknown => (Object.hasOwn(puts, key) ? puts[key] : undefined);
	const level = levels.find((each) => each === read('level')) ?? null;
	const assumed = read('assumedBands');
	return {
		level,
		assumed: new Set(Array.isArray(assumed) ? assumed.filter(isBand) : []),
		functionWords: read('functionWords') === 'learnt' ? 'learnt' : 'assumed'
	};
}
