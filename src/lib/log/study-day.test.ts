import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { studyDay, studyDaySpan, studyDayStart, type ZoneAt } from './study-day';

const hour = 3_600_000;
const zones = [
	'America/New_York',
	'Africa/Cairo',
	'Asia/Riyadh',
	'Pacific/Auckland',
	'Australia/Lord_Howe',
	'Asia/Kathmandu'
];

/** The zone of a place from the tables of `Intl`, whatever zone these tests run in. */
function zoneOf(name: string): ZoneAt {
	const format = new Intl.DateTimeFormat('en', { timeZone: name, timeZoneName: 'longOffset' });
	return (at) => {
		const text = format.formatToParts(at).find(({ type }) => type === 'timeZoneName')?.value ?? '';
		const [, sign, hours, minutes] = /^GMT(?:([+-])(\d\d):(\d\d))?$/.exec(text) ?? [];
		return (sign === '-' ? -1 : 1) * (Number(hours ?? 0) * 60 + Number(minutes ?? 0));
	};
}

function dayAt(zone: string, utc: string, rolloverHour = 4): string {
	const at = Date.parse(utc);
	return new Date(studyDay(at, zoneOf(zone)(at), rolloverHour) * 24 * hour).toISOString().slice(0, 10);
}

describe('studyDay', () => {
	it.each([
		// New York: forward on 8 March 2026 at 2:00 EST (7:00Z), back on 1 November at 2:00 EDT (6:00Z).
		['America/New_York', '2026-01-15T08:59:59Z', '2026-01-14', 'winter, a second before four'],
		['America/New_York', '2026-01-15T09:00:00Z', '2026-01-15', 'winter, four sharp'],
		['America/New_York', '2026-07-15T07:59:59Z', '2026-07-14', 'summer, a second before four'],
		['America/New_York', '2026-07-15T08:00:00Z', '2026-07-15', 'summer, four sharp'],
		['America/New_York', '2026-03-08T07:00:00Z', '2026-03-07', 'the clocks jump to three'],
		['America/New_York', '2026-03-08T07:59:59Z', '2026-03-07', 'the night that is an hour short'],
		['America/New_York', '2026-03-08T08:00:00Z', '2026-03-08', 'four comes an hour early'],
		['America/New_York', '2026-11-01T05:30:00Z', '2026-10-31', 'half past one, the first time'],
		['America/New_York', '2026-11-01T06:30:00Z', '2026-10-31', 'half past one, the second time'],
		['America/New_York', '2026-11-01T08:59:59Z', '2026-10-31', 'the night that is an hour long'],
		['America/New_York', '2026-11-01T09:00:00Z', '2026-11-01', 'four comes an hour late'],
		// Cairo: forward on 24 April 2026 at 0:00 EET (23 April 22:00Z), back on 29 October at 24:00 EEST (21:00Z).
		['Africa/Cairo', '2026-04-24T00:59:59Z', '2026-04-23', 'a second before four, after the change at midnight'],
		['Africa/Cairo', '2026-04-24T01:00:00Z', '2026-04-24', 'four sharp'],
		['Africa/Cairo', '2026-10-29T20:59:59Z', '2026-10-29', 'midnight, which does not come'],
		['Africa/Cairo', '2026-10-30T01:59:59Z', '2026-10-29', 'a second before four'],
		['Africa/Cairo', '2026-10-30T02:00:00Z', '2026-10-30', 'four sharp'],
		// Riyadh never changes.
		['Asia/Riyadh', '2026-03-08T00:59:59Z', '2026-03-07', 'a second before four'],
		['Asia/Riyadh', '2026-03-08T01:00:00Z', '2026-03-08', 'four sharp'],
		// Auckland: back on 5 April 2026 at 3:00 NZDT (4 April 14:00Z), forward on 27 September at 2:00 NZST (26 September 14:00Z).
		['Pacific/Auckland', '2026-04-04T15:59:59Z', '2026-04-04', 'the night that is an hour long'],
		['Pacific/Auckland', '2026-04-04T16:00:00Z', '2026-04-05', 'four comes an hour late'],
		['Pacific/Auckland', '2026-09-26T14:59:59Z', '2026-09-26', 'the night that is an hour short'],
		['Pacific/Auckland', '2026-09-26T15:00:00Z', '2026-09-27', 'four comes an hour early']
	])('%s at %s is %s: %s', (zone, utc, day) => {
		expect(dayAt(zone, utc)).toBe(day);
	});

	it.each([
		['on the day before, at zero', 0, '2026-05-04T23:59Z', '2026-05-04'],
		['midnight, at zero', 0, '2026-05-05T00:00Z', '2026-05-05'],
		['late in the evening, at 23', 23, '2026-05-05T22:59Z', '2026-05-04'],
		['eleven, at 23', 23, '2026-05-05T23:00Z', '2026-05-05']
	])('keeps any roll-over hour: %s', (_, rollover, utc, day) => {
		expect(dayAt('UTC', utc, rollover)).toBe(day);
	});

	it('is 0 on 1 January 1970 and negative before', () => {
		expect(studyDay(4 * hour, 0, 4)).toBe(0);
		expect(studyDay(4 * hour - 1, 0, 4)).toBe(-1);
	});
});

describe('studyDaySpan', () => {
	const day = (text: string): number => Date.parse(text) / (24 * hour);
	it.each([
		['America/New_York', '2026-03-07', 23],
		['America/New_York', '2026-03-08', 24],
		['America/New_York', '2026-10-31', 25],
		['Africa/Cairo', '2026-04-23', 23],
		['Africa/Cairo', '2026-10-29', 25],
		['Asia/Riyadh', '2026-03-08', 24],
		['Pacific/Auckland', '2026-04-04', 25],
		['Pacific/Auckland', '2026-09-26', 23],
		['Pacific/Apia', '2011-12-29', 20],
		['Pacific/Apia', '2011-12-30', 4]
	])('%s, the day of %s has %i hours', (zone, date, hours) => {
		const span = studyDaySpan(day(date), zoneOf(zone), 4);
		expect((span.to - span.from) / hour).toBe(hours);
	});

	it('is empty for a date that Samoa left out', () => {
		const { from, to } = studyDaySpan(day('2011-12-30'), zoneOf('Pacific/Apia'), 0);
		expect(to).toBe(from);
	});

	it('begins where the clocks jump over the roll-over hour', () => {
		const start = studyDayStart(day('2026-03-08'), zoneOf('America/New_York'), 2);
		expect(new Date(start).toISOString()).toBe('2026-03-08T07:00:00.000Z');
	});

	it('holds exactly the instants of its day, in every zone, around every change', () => {
		const zonesAt = new Map(zones.map((name) => [name, zoneOf(name)]));
		const instant = fc.integer({ min: Date.parse('2020-01-01'), max: Date.parse('2030-01-01') });
		fc.assert(
			fc.property(fc.constantFrom(...zones), instant, fc.constantFrom(0, 2, 3, 4, 5, 23), (name, at, rollover) => {
				const zoneAt = zonesAt.get(name);
				if (zoneAt === undefined) throw new Error(name);
				const today = studyDay(at, zoneAt(at), rollover);
				const { from, to } = studyDaySpan(today, zoneAt, rollover);
				expect(from).toBeLessThanOrEqual(at);
				expect(to).toBeGreaterThan(at);
				expect(studyDay(from, zoneAt(from), rollover)).toBe(today);
				expect(studyDay(to - 1, zoneAt(to - 1), rollover)).toBe(today);
				expect(studyDay(from - 1, zoneAt(from - 1), rollover)).toBe(today - 1);
				expect(studyDayStart(today + 1, zoneAt, rollover)).toBe(to);
			}),
			{ numRuns: 200 }
		);
	});
});
