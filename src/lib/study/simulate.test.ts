import { describe, expect, it } from 'vitest';
import { settingsFrom } from '#lib/scheduling';
import { note } from './example.fixture';
import { simulate, type Learner } from './simulate';

const settings = settingsFrom({});
const words = Array.from({ length: 150 }, (_, index) => {
	const root = index % 5 === 0 ? undefined : `root ${index % 40}`;
	if (index % 9 === 4) return note(`w${index}`, ['recognise'], root);
	return index % 7 === 3 ? note(`w${index}`, ['recognise', 'recall'], root) : note(`w${index}`, undefined, root);
});

const learner: Learner = {
	memory: settings,
	firstPass: { recognise: 0.85, cloze: 0.7, recall: 0.6 },
	sameDayPass: 0.93,
	knewIt: 0.1,
	skips: 0.05,
	undoes: 0.03,
	secondsPerCard: 9,
	missed: new Set([12, 13, 14])
};

/** Memory holds so many times as long as FSRS's default has it. */
const remembers = (times: number) =>
	settingsFrom({ weights: settings.weights.map((weight, index) => (index < 4 ? weight * times : weight)) });

describe('thirty study days keep every promise', () => {
	it.each<[string, Partial<Learner>, Record<string, unknown>]>([
		['fast', { secondsPerCard: 4 }, {}],
		['slowly', { secondsPerCard: 75 }, {}],
		['by one who forgets fast', { memory: remembers(0.3), sameDayPass: 0.6 }, {}],
		['by one who forgets little', { memory: remembers(3) }, { buttons: 'four' }],
		['under a small limit', {}, { reviewsPerDay: 10, newNotesPerDay: 12 }],
		['without writing', {}, { recall: 'off' }],
		['without steps', {}, { learningSteps: [], relearningSteps: [] }],
		['without new words after all', {}, { newNotesPerDay: 0 }],
		['with a week away', { missed: new Set([10, 11, 12, 13, 14, 15, 16]) }, { newNotesPerDay: 20 }]
	])('%s', (name, who, put) => {
		const course = { notes: words, settings: settingsFrom(put), learner: { ...learner, ...who } };
		expect(simulate(course, name.length).faults).toEqual([]);
	});

	it.each([1, 2, 3])('with seed %d', (seed) => {
		expect(simulate({ notes: words, settings, learner }, seed).faults).toEqual([]);
	});
});

describe('a month', () => {
	const { days } = simulate({ notes: words, settings, learner }, 3);

	it('is the same for the same seed, and another for another', () => {
		expect(simulate({ notes: words, settings, learner }, 3).days).toEqual(days);
		expect(simulate({ notes: words, settings, learner }, 4).days).not.toEqual(days);
	});

	it('leaves out the days that were missed', () => {
		expect(days.map(({ day }) => day)).toEqual(
			Array.from({ length: 30 }, (_, day) => day).filter((day) => !learner.missed.has(day))
		);
	});

	it('meets all kinds on the first day, and comes to cloze in the second week', () => {
		expect(Object.values(days[0]?.answers ?? {}).every((count) => count > 0)).toBe(true);
		expect(days.some(({ day, answers }) => day > 7 && answers.cloze >= 5)).toBe(true);
	});

	it('postpones nothing but after the break, and works that off within days', () => {
		const postponed = days.filter((each) => each.postponed > 0).map(({ day }) => day);
		expect(postponed.every((day) => day >= 15 && day <= 18)).toBe(true);
	});

	it('is gentle after the break: no day takes a quarter of an hour', () => {
		expect(Math.max(...days.map(({ minutes }) => minutes))).toBeLessThan(15);
	});

	it('teaches: most of what was met is known', () => {
		const met = days.reduce((sum, each) => sum + each.met, 0);
		expect(days.at(-1)?.known).toBeGreaterThan(0.85 * met);
		expect(days.at(-1)?.known).toBeLessThanOrEqual(met);
	});
});
