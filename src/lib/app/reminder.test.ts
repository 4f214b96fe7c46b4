import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { calendarOf, folded, nextAt, timeOf, type Reminder } from './reminder';

const reminder: Reminder = {
	url: 'https://example.org/mufradat/',
	start: { year: 2026, month: 11, day: 3, hour: 8, minute: 5 },
	madeAt: Date.UTC(2026, 10, 2, 6, 30, 15, 250),
	summary: 'Arabic: today’s cards',
	description: 'Ten minutes, then done; open it, and go on.\nhttps://example.org/mufradat/'
};

const octets = (line: string) => new TextEncoder().encode(line).length;
const unfolded = (text: string) => text.replace(/\r\n[ \t]/gu, '');
/** The lines of a file as its reader sees them. */
const linesOf = (file: string) => unfolded(file).split('\r\n').slice(0, -1);
const valueOf = (file: string, name: string) =>
	linesOf(file)
		.find((line) => line.startsWith(`${name}:`))
		?.slice(name.length + 1);
/** TEXT read back: RFC 5545, 3.3.11. */
const read = (text: string) => text.replace(/\\([\\;,nN])/gu, (_, mark: string) => (/n/iu.test(mark) ? '\n' : mark));

describe('the calendar file', () => {
	test('is what the standard asks for, to the letter', () => {
		expect(linesOf(calendarOf(reminder))).toEqual([
			'BEGIN:VCALENDAR',
			'VERSION:2.0',
			'PRODID:-//Mufradat//Reminder//EN',
			'CALSCALE:GREGORIAN',
			'BEGIN:VEVENT',
			'UID:review-mufradat-@example.org',
			'DTSTAMP:20261102T063015Z',
			'DTSTART:20261103T080500',
			'DURATION:PT10M',
			'RRULE:FREQ=DAILY',
			'SUMMARY:Arabic: today’s cards',
			'DESCRIPTION:Ten minutes\\, then done\\; open it\\, and go on.\\nhttps://example.org/mufradat/',
			'URL:https://example.org/mufradat/',
			'TRANSP:TRANSPARENT',
			'BEGIN:VALARM',
			'ACTION:DISPLAY',
			'TRIGGER:PT0S',
			'DESCRIPTION:Arabic: today’s cards',
			'END:VALARM',
			'END:VEVENT',
			'END:VCALENDAR'
		]);
	});

	test('every line ends in CR LF, the last one too, and none is bare', () => {
		const file = calendarOf(reminder);
		expect(file.endsWith('END:VCALENDAR\r\n')).toBe(true);
		expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/u);
	});

	test('a second file names the same event, whatever its time', () => {
		const later = calendarOf({ ...reminder, madeAt: reminder.madeAt + 1e9, start: { ...reminder.start, hour: 20 } });
		expect(valueOf(later, 'UID')).toBe(valueOf(calendarOf(reminder), 'UID'));
	});

	test('apps at different paths of one host do not share an event', () => {
		const other = calendarOf({ ...reminder, url: 'https://example.org/other/' });
		expect(valueOf(other, 'UID')).not.toBe(valueOf(calendarOf(reminder), 'UID'));
	});

	test('whatever the texts, lines are short and come back whole', () => {
		const texts = fc.string({ unit: 'grapheme', maxLength: 300 });
		fc.assert(
			fc.property(texts, texts, (summary, description) => {
				const file = calendarOf({ ...reminder, summary, description });
				for (const line of file.split('\r\n')) expect(octets(line)).toBeLessThanOrEqual(75);
				expect(linesOf(file)).toHaveLength(21);
				expect(read(valueOf(file, 'SUMMARY') ?? '')).toBe(summary.replace(/\r\n?/gu, '\n'));
				expect(read(valueOf(file, 'DESCRIPTION') ?? '')).toBe(description.replace(/\r\n?/gu, '\n'));
			})
		);
	});
});

describe('folding', () => {
	const cases: readonly (readonly [name: string, line: string, lines: number])[] = [
		['75 octets stay', 'x'.repeat(75), 1],
		['76 are folded', 'x'.repeat(76), 2],
		['a second line holds 74 and its space', 'x'.repeat(75 + 74), 2],
		['and no more', 'x'.repeat(75 + 75), 3],
		['Arabic letters are two octets each', 'م'.repeat(38), 2],
		['a character of four octets is not cut', `${'x'.repeat(73)}😀`, 2]
	];
	test.each(cases)('%s', (_name, line, lines) => {
		const parts = folded(line).split('\r\n');
		expect(parts).toHaveLength(lines);
		for (const part of parts) expect(octets(part)).toBeLessThanOrEqual(75);
		expect(unfolded(folded(line))).toBe(line);
	});
});

describe('the first reminder', () => {
	const noon = Date.UTC(2026, 11, 31, 12, 0);
	const cases: readonly (readonly [name: string, time: [number, number], zone: number, start: string])[] = [
		['later today', [19, 0], 0, '2026-12-31 19:00'],
		['over for today: tomorrow, which is another year', [8, 0], 0, '2027-01-01 8:00'],
		['now is over', [12, 0], 0, '2027-01-01 12:00'],
		['in a minute', [12, 1], 0, '2026-12-31 12:01'],
		['by the clock of Riyadh it is three', [14, 59], 180, '2027-01-01 14:59'],
		['and in Auckland it is tomorrow already', [0, 30], 780, '2027-01-02 0:30'],
		['in Honolulu it is early', [7, 0], -600, '2026-12-31 7:00']
	];
	test.each(cases)('%s', (_name, [hour, minute], zone, expected) => {
		const { year, month, day, ...time } = nextAt({ hour, minute }, noon, zone);
		const shown = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
		expect(`${shown} ${time.hour}:${String(time.minute).padStart(2, '0')}`).toBe(expected);
	});
});

describe('a time as a form gives it', () => {
	test.each([
		['07:05', { hour: 7, minute: 5 }],
		['23:59:30', { hour: 23, minute: 59 }],
		['', undefined],
		['24:00', undefined],
		['7:5', undefined]
	])('%j', (value, expected) => {
		expect(timeOf(value)).toEqual(expected);
	});
});
