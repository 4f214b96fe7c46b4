import { describe, expect, it } from 'vitest';
import { studyDay } from '#lib/log';
import { dayLabel } from './day';

describe('the date of a study day', () => {
	const day = studyDay(Date.UTC(2026, 10, 12, 9), 180, 4);
	it.each([
		['weekday', 'Thu'],
		['short', '12 Nov'],
		['medium', 'Thu 12 Nov'],
		['long', 'Thursday 12 November'],
		['dated', '12 Nov 2026']
	] as const)('%s', (form, expected) => {
		expect(dayLabel(day, form)).toBe(expected);
	});

	it('is the day before until the roll-over hour', () => {
		expect(dayLabel(studyDay(Date.UTC(2026, 10, 12, 0, 59), 180, 4), 'short')).toBe('11 Nov');
		expect(dayLabel(studyDay(Date.UTC(2026, 10, 12, 1), 180, 4), 'short')).toBe('12 Nov');
	});

	it('holds far from Greenwich', () => {
		expect(dayLabel(studyDay(Date.UTC(2026, 10, 12, 6), 14 * 60, 4), 'short')).toBe('12 Nov');
		expect(dayLabel(studyDay(Date.UTC(2026, 10, 12, 6), -12 * 60, 4), 'short')).toBe('11 Nov');
	});
});
