import type { Band } from '#lib/arabic/text';
import type { Learner, Level } from './level';

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
