import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Due, Grade, StudyDay } from '#lib/log';
import { answer, answersOf, eventId, histories, minute, noon } from './examples';
import { applyReview, foldCard, newCard } from './fold';
import { retrievability } from './memory';
import { defaultSettings, settingsFrom } from './settings';
import type { CardState } from './state';

const settings = defaultSettings;
const at = (minutes: number): Due => ({ kind: 'at', at: noon(100).at + minutes * minute });
const day = (number: StudyDay): Due => ({ kind: 'day', day: number });

type Given = readonly [grade: Grade, due: Due];

function folded(...given: readonly Given[]): CardState {
	return foldCard(
		given.map(([grade, due]) => answer(noon(100), grade, due)),
		settings
	);
}

describe('foldCard', () => {
	it('makes a new card of no reviews', () => {
		expect(foldCard([], settings)).toEqual({ phase: 'new' });
	});

	it.each<[string, Given[], { phase: string; step: number; lapses: number }]>([
		['Again on a new card', [[1, at(1)]], { phase: 'learning', step: 0, lapses: 0 }],
		['Hard on a new card', [[2, at(6)]], { phase: 'learning', step: 0, lapses: 0 }],
		['Good on a new card', [[3, at(10)]], { phase: 'learning', step: 1, lapses: 0 }],
		['Easy on a new card', [[4, day(108)]], { phase: 'review', step: 0, lapses: 0 }],
		['Hard stays on its step', [[3, at(10)], [2, at(10)]], { phase: 'learning', step: 1, lapses: 0 }], // prettier-ignore
		['Again goes back to the first', [[3, at(10)], [1, at(1)]], { phase: 'learning', step: 0, lapses: 0 }], // prettier-ignore
		['Good on the last step', [[3, at(10)], [3, day(102)]], { phase: 'review', step: 0, lapses: 0 }], // prettier-ignore
		['Again in review is a lapse', [[4, day(108)], [1, at(10)]], { phase: 'relearning', step: 0, lapses: 1 }], // prettier-ignore
		['Again in relearning is no second lapse', [[4, day(108)], [1, at(10)], [1, at(10)]], { phase: 'relearning', step: 0, lapses: 1 }], // prettier-ignore
		['back from relearning', [[4, day(108)], [1, at(10)], [3, day(101)]], { phase: 'review', step: 0, lapses: 1 }], // prettier-ignore
		['a lapse without relearning steps', [[4, day(108)], [1, day(101)]], { phase: 'review', step: 0, lapses: 1 }] // prettier-ignore
	])('%s', (_, given, expected) => {
		expect(folded(...given)).toMatchObject(expected);
	});

	it('keeps the due that was promised, whatever the settings are now', () => {
		const reviews = [answer(noon(100), 3, at(10)), answer(noon(100), 3, day(177))];
		const now = settingsFrom({ desiredRetention: 0.95, learningSteps: [1, 5, 30], maximumIntervalDays: 30 });
		expect(foldCard(reviews, now)).toMatchObject({ phase: 'review', due: day(177) });
	});

	it('computes memory under the weights of now', () => {
		const weights = settings.weights.map((weight, index) => (index === 2 ? weight * 2 : weight));
		const reviews = [answer(noon(100), 3, day(102))];
		expect(foldCard(reviews, settings)).toMatchObject({ stability: 2.3065 });
		expect(foldCard(reviews, settingsFrom({ weights }))).toMatchObject({ stability: 4.613 });
	});

	it('equals applying the reviews one by one', () => {
		fc.assert(
			fc.property(histories, (history) => {
				const reviews = answersOf(history, settings);
				const applied = reviews.reduce((state, review) => applyReview(state, review, settings), newCard);
				expect(foldCard(reviews, settings)).toEqual(applied);
			})
		);
	});

	it('changes nothing it is given: an answer that was undone leaves no trace', () => {
		fc.assert(
			fc.property(histories, fc.nat(), (history, which) => {
				const reviews = answersOf(history, settings).map((review) => Object.freeze(review));
				const undone = reviews[which % Math.max(reviews.length, 1)];
				const valid = reviews.filter((review) => review !== undone);
				const neverGiven = foldCard(structuredClone(valid), settings);
				foldCard(reviews, settings);
				expect(foldCard(valid, settings)).toEqual(neverGiven);
				if (undone !== undefined) applyReview(Object.freeze(neverGiven), undone, settings);
				expect(foldCard(valid, settings)).toEqual(neverGiven);
			})
		);
	});

	it('stays a possible memory over any history', () => {
		fc.assert(
			fc.property(histories, (history) => {
				const state = foldCard(answersOf(history, settings), settings);
				if (state.phase === 'new') return;
				expect(state.stability).toBeGreaterThan(0);
				expect(state.stability).toBeLessThanOrEqual(36500);
				expect(state.difficulty).toBeGreaterThanOrEqual(1);
				expect(state.difficulty).toBeLessThanOrEqual(10);
				expect(state.reviews).toBe(history.length);
			})
		);
	});
});

describe('time is counted in study days', () => {
	/** The study day of an instant, worked out by hand: local days that begin at four. */
	function studyDay(instant: string, zone: number): StudyDay {
		return Math.floor((Date.parse(instant) + (zone - 4 * 60) * minute) / 86_400_000);
	}
	const zones = [
		['New York', -300],
		['London', 0],
		['Cairo', 120],
		['Riyadh', 180],
		['Auckland', 780]
	] as const;

	function stabilityAfter(first: string, second: string, zone: number): number {
		const state = foldCard(
			[first, second].map((instant) => ({
				id: eventId(instant),
				at: Date.parse(instant),
				day: studyDay(instant, zone),
				grade: 3,
				due: { kind: 'day', day: studyDay(instant, zone) + 3 }
			})),
			settings
		);
		return state.phase === 'new' ? 0 : state.stability;
	}

	it.each([
		['London, either side of UTC midnight', 0, '2026-03-09T23:50Z', '2026-03-10T00:10Z'],
		['Riyadh, either side of UTC midnight', 180, '2026-03-09T23:50Z', '2026-03-10T00:10Z'],
		['New York, either side of local midnight', -300, '2026-03-10T04:50Z', '2026-03-10T05:10Z'],
		['Auckland, either side of local midnight', 780, '2026-03-09T10:50Z', '2026-03-09T11:10Z']
	])('%s: one study day, one stability', (_, zone, before, after) => {
		expect(studyDay(before, zone)).toBe(studyDay(after, zone));
		const first = new Date(Date.parse(before) - 5 * 86_400_000).toISOString();
		expect(stabilityAfter(first, before, zone)).toBe(stabilityAfter(first, after, zone));
	});

	it('makes a day of a day in every zone, however many hours lie between', () => {
		for (const [, zone] of zones) {
			const morning = Date.parse('2026-03-08T12:00Z') - zone * minute;
			for (const hours of [17, 24, 39]) {
				const iso = (instant: number): string => new Date(instant).toISOString();
				expect(stabilityAfter(iso(morning), iso(morning + hours * 3_600_000), zone)).toBeCloseTo(
					stabilityAfter('2026-03-08T12:00Z', '2026-03-09T12:00Z', 0),
					8
				);
			}
		}
	});

	it('changes at the roll-over hour and not before', () => {
		const first = '2026-03-05T12:00Z';
		const late = stabilityAfter(first, '2026-03-10T03:59Z', 0);
		expect(late).toBe(stabilityAfter(first, '2026-03-09T12:00Z', 0));
		expect(late).toBeLessThan(stabilityAfter(first, '2026-03-10T04:00Z', 0));
	});

	it('takes an answer dated before the last one for one of the same day', () => {
		const earlier = [answer(noon(100), 3, day(103)), answer(noon(98), 3, day(103))];
		const same = [answer(noon(100), 3, day(103)), answer(noon(100), 3, day(103))];
		const stability = (state: CardState): number => (state.phase === 'new' ? 0 : state.stability);
		expect(stability(foldCard(earlier, settings))).toBe(stability(foldCard(same, settings)));
	});
});

describe('retrievability', () => {
	const state = foldCard([answer(noon(100), 4, day(108))], settings);

	it('is 0 for a card never asked, 1 on the day of the answer and before it', () => {
		expect(retrievability(newCard, 100, settings)).toBe(0);
		expect(retrievability(state, 100, settings)).toBe(1);
		expect(retrievability(state, 90, settings)).toBe(1);
	});

	it('is 0.9 after as many days as the stability, and falls', () => {
		const stability = state.phase === 'new' ? 0 : state.stability;
		expect(retrievability(state, 100 + stability, settings)).toBeCloseTo(0.9, 6);
		const days = [101, 105, 120, 200, 2000].map((each) => retrievability(state, each, settings));
		expect(days).toEqual([...days].sort((a, b) => b - a));
		expect(days.at(-1)).toBeGreaterThan(0);
	});
});
