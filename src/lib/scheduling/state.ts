import type { Due, EventId, StudyDay } from '#lib/log';

/**
 * What a card's events fold into. `new` has no event. A card is in (re)learning while its recorded due is a
 * moment, and in review once it is a study day. `last*` speak of the last valid review.
 */
export type CardState =
	| { readonly phase: 'new' }
	| {
			readonly phase: 'learning' | 'review' | 'relearning';
			/** FSRS's memory: days until retrievability falls to 0.9, and difficulty from 1 to 10. */
			readonly stability: number;
			readonly difficulty: number;
			/** The learning or relearning step being waited out, from 0; 0 in review. */
			readonly step: number;
			readonly due: Due;
			readonly lastDay: StudyDay;
			readonly lastAt: number;
			readonly lastEvent: EventId;
			readonly reviews: number;
			readonly lapses: number;
	  };
