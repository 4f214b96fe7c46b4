import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Due, Grade } from '#lib/log';
import { answered, answersOf, grades, histories, inReview, minute, noon } from './examples';
import { foldCard, newCard } from './fold';
import { fuzzRange, pickDay } from './fuzz';
import { idealInterval, nextMemory } from './memory';
import { fuzzSeed, preview } from './preview';
import { chance } from './random';
import { defaultSettings, settingsFrom, type StudySettings } from './settings';
import type { CardState } from './state';

const plain = settingsFrom({ fuzz: 'off' });
const now = noon(100);

/** `10m`, `3d`: how a button would say it. */
function said(due: Due): string {
	return due.kind === 'at' ? `${(due.at - now.at) / minute}m` : `${due.day - now.day}d`;
}

function buttons(state: CardState, settings: StudySettings): string {
	const shown = preview(state, now, settings, 'seed');
	return grades.map((grade) => said(shown[grade])).join(' ');
}

function after(grades: readonly Grade[], settings: StudySettings): CardState {
	return grades.reduce((state: CardState, grade) => answered(state, now, grade, settings), newCard);
}

describe('preview without fuzz', () => {
	it.each<[string, Record<string, unknown>, Grade[], string]>([
		['new', {}, [], '1m 6m 10m 8d'],
		['after Again', {}, [1], '1m 6m 10m 1d'],
		['after Hard: the first step again', {}, [2], '1m 6m 10m 2d'],
		['after Good: the last step', {}, [3], '1m 10m 2d 4d'],
		['one step', { learningSteps: [5] }, [], '5m 8m 2d 8d'],
		['no steps', { learningSteps: [] }, [], '1d 1d 2d 8d'],
		['three steps', { learningSteps: [1, 5, 30] }, [3], '1m 5m 30m 4d']
	])('%s', (_, puts, history, expected) => {
		const settings = settingsFrom({ ...puts, fuzz: 'off' });
		expect(buttons(after(history, settings), settings)).toBe(expected);
	});

	it('waits the last step again when the settings have fewer steps now', () => {
		const before = settingsFrom({ learningSteps: [1, 5, 30], fuzz: 'off' });
		expect(buttons(after([3, 3], before), plain)).toMatch(/^1m 10m \d+d \d+d$/);
	});

	it('relearns after a lapse', () => {
		const lapsed = answered(inReview(100, 30, 30, 100), now, 1, plain);
		expect(buttons(inReview(100, 30, 30, 100), plain)).toMatch(/^10m \d+d \d+d \d+d$/);
		expect(buttons(lapsed, plain)).toMatch(/^10m 15m \d+d \d+d$/);
	});

	it('without relearning steps brings a lapse back tomorrow at the earliest, and never after Hard', () => {
		const settings = settingsFrom({ relearningSteps: [], fuzz: 'off' });
		expect(buttons(inReview(100, 0.2, 1, 100), settings)).toMatch(/^1d /);
		expect(buttons(inReview(100, 300, 300, 100), settings)).toMatch(/^\d+d \d+d \d+d \d+d$/);
	});

	it('asks for more retention with shorter intervals', () => {
		const days = [0.8, 0.9, 0.95].map((desiredRetention) => {
			const due = preview(inReview(100, 30, 30, 100), now, settingsFrom({ desiredRetention, fuzz: 'off' }), '')[3];
			return due.kind === 'day' ? due.day : 0;
		});
		expect(days).toEqual([...days].sort((a, b) => b - a));
	});

	it('stops at the maximum interval, even where Hard, Good and Easy meet there', () => {
		expect(buttons(inReview(100, 9000, 100, 100), settingsFrom({ maximumIntervalDays: 100 }))).toBe(
			'10m 100d 100d 100d'
		);
	});
});

describe('laws of the buttons', () => {
	const anySettings = fc
		.record({
			desiredRetention: fc.double({ min: 0.7, max: 0.99, noNaN: true }),
			learningSteps: fc.array(fc.integer({ min: 1, max: 60 }), { maxLength: 3 }),
			relearningSteps: fc.array(fc.integer({ min: 1, max: 60 }), { maxLength: 3 }),
			maximumIntervalDays: fc.integer({ min: 1, max: 3650 }),
			fuzz: fc.constantFrom('on', 'off')
		})
		.map(settingsFrom);
	const load = fc.option(
		fc.array(fc.nat(50), { minLength: 1 }).map((days) => (day: number) => days[day % days.length] ?? 0),
		{ nil: undefined }
	);
	const cases = fc.record({ settings: anySettings, history: histories, seed: fc.string(), load, wait: fc.nat(400) });

	it('hold for any card, settings, seed and load', () => {
		fc.assert(
			fc.property(cases, ({ settings, history, seed, load, wait }) => {
				const state = foldCard(answersOf(history, settings), settings);
				const at = noon((state.phase === 'new' ? 20_000 : state.lastDay) + wait);
				const shown = preview(state, at, settings, seed, load);
				expect(preview(state, at, settings, seed, load)).toEqual(shown);

				const days = grades.flatMap((grade) => {
					const due = shown[grade];
					return due.kind === 'day' ? [{ grade, days: due.day - at.day }] : [];
				});
				for (const each of days) {
					expect(each.days).toBeGreaterThanOrEqual(1);
					expect(each.days).toBeLessThanOrEqual(settings.maximumIntervalDays);
				}
				for (const [index, { grade, days: longer }] of days.entries()) {
					const before = days[index - 1];
					if (before === undefined) continue;
					const stopped = longer === settings.maximumIntervalDays;
					if (before.grade === 1 || stopped) expect(longer).toBeGreaterThanOrEqual(before.days);
					else expect(longer, `grade ${grade}`).toBeGreaterThan(before.days);
				}
				const moments = grades.map((grade) => shown[grade]).filter((due) => due.kind === 'at');
				// Steps come before days: whatever is a moment stands left of whatever is a day.
				expect(grades.slice(0, moments.length).every((grade) => shown[grade].kind === 'at')).toBe(true);
				for (const due of moments) expect(due.at).toBeGreaterThan(at.at);
			})
		);
	});

	it('a growing interval grows by a day at least, whatever the fuzz', () => {
		fc.assert(
			fc.property(fc.double({ min: 1, max: 300, noNaN: true }), fc.string(), (stability, seed) => {
				const last = Math.round(stability);
				const state = inReview(100, stability, last, 100);
				const good = preview(state, now, defaultSettings, seed)[3];
				const grown = Math.round(idealInterval(nextMemory(state, 100, 3, defaultSettings).stability, defaultSettings));
				if (grown > last && good.kind === 'day') expect(good.day - 100).toBeGreaterThan(last);
			})
		);
	});

	it('moves with the seed: cards learnt together part', () => {
		const days = Array.from({ length: 50 }, (_, card) => {
			const state = inReview(100, 60, 60, 100);
			return said(preview(state, now, defaultSettings, fuzzSeed(`card ${card}`, state))[3]);
		});
		expect(new Set(days).size).toBeGreaterThan(10);
	});
});

describe('fuzzRange', () => {
	const wide = { from: 1, to: 3650 };

	it.each([
		[0.3, wide, 1, 1],
		[1, wide, 1, 1],
		[2.4, wide, 2, 2],
		[3, wide, 2, 4],
		[7, wide, 5, 9],
		[20, wide, 17, 23],
		[100, wide, 93, 107],
		[100, { from: 101, to: 3650 }, 101, 108],
		[5000, wide, 3466, 3650],
		[4, { from: 6, to: 6 }, 6, 6],
		[2.2, { from: 3, to: 10 }, 3, 4]
	])('%d days within %j', (ideal, bounds, from, to) => {
		expect(fuzzRange(ideal, bounds)).toEqual({ from, to });
	});
});

describe('pickDay', () => {
	const range = { from: 10, to: 19 };
	const seeds = Array.from({ length: 2000 }, (_, index) => `seed ${index}`);
	const counts = (load?: (interval: number) => number): number[] => {
		const found = Array.from({ length: 10 }, () => 0);
		for (const seed of seeds) {
			const index = pickDay(range, seed, load) - range.from;
			found[index] = (found[index] ?? 0) + 1;
		}
		return found;
	};

	it('takes every day of the range alike', () => {
		for (const count of counts()) {
			expect(count).toBeGreaterThan(140);
			expect(count).toBeLessThan(260);
		}
	});

	it('seldom takes a day that is full', () => {
		const found = counts((interval) => (interval === 14 ? 30 : 2));
		expect(found[4]).toBeLessThan(10);
		expect(found.every((count, index) => index === 4 || count > 100)).toBe(true);
	});

	it('takes the only day', () => {
		expect(pickDay({ from: 3, to: 3 }, 'any', () => 100)).toBe(3);
	});
});

it('chance is within [0, 1) and the same for ever', () => {
	expect(['', 'card#0', 'card#1'].map((seed) => chance(seed).toFixed(6))).toMatchInlineSnapshot(`
		[
		  "0.668922",
		  "0.421672",
		  "0.256373",
		]
	`);
	fc.assert(
		fc.property(fc.string(), (seed) => {
			expect(chance(seed)).toBeGreaterThanOrEqual(0);
			expect(chance(seed)).toBeLessThan(1);
		})
	);
});
