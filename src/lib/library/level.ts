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

/** Bands that may be taken as known, the commonest first: those that the placement can tell. */
export const assumableBands = [1, 2, 3, 4, 5] as const satisfies readonly Band[];

/** What a level sets: defaults only, each of which may be changed by itself afterwards. */
export interface LevelDefaults {
	readonly assumed: readonly Band[];
	readonly functionWords: Learner['functionWords'];
	readonly newNotesPerDay: number;
}

/** Bands 1 to 3 are the 500, 1,500 and 3,000 commonest lemmas. Who reads news never meets رئيس or قال as new. */
export const levelDefaults: Readonly<Record<Level, LevelDefaults>> = {
	starting: { assumed: [], functionWords: 'learnt', newNotesPerDay: 5 },
	some: { assumed: [1], functionWords: 'assumed', newNotesPerDay: 8 },
	slow: { assumed: [1, 2], functionWords: 'assumed', newNotesPerDay: 8 },
	well: { assumed: [1, 2, 3], functionWords: 'assumed', newNotesPerDay: 10 }
};

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
