import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultSettings, settingRules, settingsFrom } from './settings';

describe('settingsFrom', () => {
	it('gives the defaults when nothing was put', () => {
		expect(settingsFrom({})).toEqual(defaultSettings);
		expect(defaultSettings).toMatchObject({
			desiredRetention: 0.9,
			learningSteps: [1, 10],
			relearningSteps: [10],
			newNotesPerDay: 8,
			rolloverHour: 4,
			recall: 'wanted',
			buttons: 'two'
		});
		expect(defaultSettings.weights).toHaveLength(21);
	});

	it.each<[string, unknown]>([
		['desiredRetention', 0.85],
		['weights', Array.from({ length: 21 }, (_, index) => 0.1 + index / 10)],
		['learningSteps', []],
		['relearningSteps', [5, 30]],
		['maximumIntervalDays', 365],
		['newNotesPerDay', 0],
		['rolloverHour', 23],
		['recall', 'off'],
		['buttons', 'four'],
		['typing', 'self'],
		['fuzz', 'off']
	])('takes %s as put: %j', (key, value) => {
		expect(settingsFrom({ [key]: value })).toEqual({ ...defaultSettings, [key]: value });
	});

	it.each<[string, unknown, string]>([
		['desiredRetention', 1, 'no interval gives certainty'],
		['desiredRetention', '0.9', 'text'],
		['desiredRetention', NaN, 'not a number'],
		['weights', [1, 2, 3], 'not 21'],
		['weights', Array.from({ length: 21 }, () => NaN), 'not numbers'],
		['learningSteps', [1, 0], 'a step of no length'],
		['learningSteps', [1440], 'a step of a day'],
		['learningSteps', '1 10', 'text'],
		['relearningSteps', Array.from({ length: 11 }, () => 1), 'too many'],
		['newNotesPerDay', -1, 'below the range'],
		['newNotesPerDay', 8.5, 'not whole'],
		['rolloverHour', 24, 'above the range'],
		['buttons', 'three', 'no such choice'],
		['buttons', ['two'], 'a list'],
		['fuzz', null, 'nothing']
	])('ignores %s put to %j (%s)', (key, value) => {
		expect(settingsFrom({ [key]: value })).toEqual(defaultSettings);
	});

	it('ignores fields it does not know, and one bad field spoils no other', () => {
		expect(settingsFrom({ buttons: 'three', tempo: 3, newNotesPerDay: 5 })).toEqual({
			...defaultSettings,
			newNotesPerDay: 5
		});
	});

	it('makes usable settings of anything whatever', () => {
		const puts = fc.dictionary(fc.constantFrom(...Object.keys(settingRules), '__proto__', 'other'), fc.jsonValue());
		fc.assert(
			fc.property(puts, (each) => {
				const settings = settingsFrom(each);
				expect(Object.keys(settings)).toEqual(Object.keys(defaultSettings));
				expect(settingsFrom({ ...settings })).toEqual(settings);
			})
		);
	});

	it('has a default within every range', () => {
		for (const rule of Object.values(settingRules)) expect(rule.valid(rule.default)).toBe(true);
	});
});
