import fc from 'fast-check';
import type { Due, EventId, Grade } from '#lib/log';
import { applyReview, newCard, type Answer } from './fold';
import { fuzzSeed, preview, type Now } from './preview';
import type { StudySettings } from './settings';
import type { CardState } from './state';

/** Ready-made cards and answers for the tests of this folder. */

export const minute = 60_000;
export const dayLength = 86_400_000;

/** Noon of a study day. */
export function noon(day: number): Now {
	return { at: day * dayLength + 12 * 3_600_000, day };
}

function hasShapeOfId(text: string): text is EventId {
	return text.length > 0;
}

export function eventId(text: string): EventId {
	if (!hasShapeOfId(text)) throw new RangeError('an event id is not empty');
	return text;
}

export function answer(now: Now, grade: Grade, due: Due): Answer {
	return { id: eventId(`${now.at}/${grade}`), at: now.at, day: now.day, grade, due };
}

/** The state after answering with what the button promised. */
export function answered(state: CardState, now: Now, grade: Grade, settings: StudySettings, card = 'card'): CardState {
	const due = preview(state, now, settings, fuzzSeed(card, state))[grade];
	return applyReview(state, answer(now, grade, due), settings);
}

export const grades = [1, 2, 3, 4] as const;

/** Answers at gaps of hours, from minutes to months, and what was answered. */
export const histories = fc.array(
	fc.record({
		grade: fc.constantFrom<Grade>(...grades),
		hours: fc.oneof(fc.double({ min: 0, max: 2, noNaN: true }), fc.integer({ min: 0, max: 3000 }))
	}),
	{ maxLength: 12 }
);

/** The answers of a history under settings, each with the due its button showed. */
export function answersOf(
	history: readonly { readonly grade: Grade; readonly hours: number }[],
	settings: StudySettings
): Answer[] {
	let state = newCard;
	let at = 20_000 * dayLength;
	return history.map(({ grade, hours }) => {
		at += Math.round(hours * 3_600_000);
		const now = { at, day: Math.floor(at / dayLength) };
		const review = answer(now, grade, preview(state, now, settings, fuzzSeed('card', state))[grade]);
		state = applyReview(state, review, settings);
		return review;
	});
}

/** A card in review, last answered `ago` days before `day`, due on `due`. */
export function inReview(
	day: number,
	stability: number,
	ago: number,
	due: number
): Exclude<CardState, { phase: 'new' }> {
	return {
		phase: 'review',
		stability,
		difficulty: 5,
		step: 0,
		due: { kind: 'day', day: due },
		lastDay: day - ago,
		lastAt: noon(day - ago).at,
		lastEvent: eventId('before'),
		reviews: 3,
		lapses: 0
	};
}
