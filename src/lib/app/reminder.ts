/** A daily reminder as a calendar file (RFC 5545): the learner's own calendar reminds, without a server. */

/** A day of the calendar and a time of it, on no zone's clock: wherever the learner is. */
export interface LocalTime {
	readonly year: number;
	/** From 1. */
	readonly month: number;
	readonly day: number;
	readonly hour: number;
	readonly minute: number;
}

export interface Reminder {
	/** Where the app is; the event is named by it, so that a second file changes the first event, in calendars that can. */
	readonly url: string;
	readonly start: LocalTime;
	/** When the file was made, in milliseconds UTC. */
	readonly madeAt: number;
	readonly summary: string;
	readonly description: string;
}

/** A value of type TEXT: §3.3.11. */
function escaped(text: string): string {
	return text
		.replace(/\r\n?/gu, '\n')
		.replace(/[\\;,]/gu, (special) => `\\${special}`)
		.replaceAll('\n', '\\n');
}

const utf8 = new TextEncoder();
/** Octets of a line, its break left out: §3.1. */
const lineLength = 75;

/** A content line, folded where it is too long, never within a character. */
export function folded(line: string): string {
	let result = '';
	let room = lineLength;
	for (const character of line) {
		const octets = utf8.encode(character).length;
		if (octets > room) {
			result += '\r\n ';
			room = lineLength - 1;
		}
		result += character;
		room -= octets;
	}
	return result;
}

const digits = (value: number, count: number) => String(value).padStart(count, '0');

/** A local time as such, "floating": §3.3.5, form 1. */
function floating({ year, month, day, hour, minute }: LocalTime): string {
	return `${digits(year, 4)}${digits(month, 2)}${digits(day, 2)}T${digits(hour, 2)}${digits(minute, 2)}00`;
}

/** A moment in UTC: §3.3.5, form 2. */
const utc = (at: number) => new Date(at).toISOString().replace(/[-:]|\.\d+/gu, '');

/** The first time from a moment on that a local clock shows an hour and minute. `zone` is in minutes east of UTC. */
export function nextAt({ hour, minute }: Pick<LocalTime, 'hour' | 'minute'>, at: number, zone: number): LocalTime {
	const wall = new Date(at + zone * 60_000);
	const isOver = hour * 60 + minute <= wall.getUTCHours() * 60 + wall.getUTCMinutes();
	if (isOver) wall.setUTCDate(wall.getUTCDate() + 1);
	return { year: wall.getUTCFullYear(), month: wall.getUTCMonth() + 1, day: wall.getUTCDate(), hour, minute };
}

/** The calendar file: one event, every day, with an alarm at its beginning. Lines end in CR LF and have 75 octets at most. */
export function calendarOf({ url, start, madeAt, summary, description }: Reminder): string {
	const { hostname, pathname } = new URL(url);
	const lines = [
		'BEGIN:VCALENDAR',
		'VERSION:2.0',
		'PRODID:-//Mufradat//Reminder//EN',
		'CALSCALE:GREGORIAN',
		'BEGIN:VEVENT',
		`UID:review${pathname.replace(/\W+/gu, '-')}@${hostname}`,
		`DTSTAMP:${utc(madeAt)}`,
		`DTSTART:${floating(start)}`,
		'DURATION:PT10M',
		'RRULE:FREQ=DAILY',
		`SUMMARY:${escaped(summary)}`,
		`DESCRIPTION:${escaped(description)}`,
		`URL:${url}`,
		'TRANSP:TRANSPARENT',
		'BEGIN:VALARM',
		'ACTION:DISPLAY',
		'TRIGGER:PT0S',
		`DESCRIPTION:${escaped(summary)}`,
		'END:VALARM',
		'END:VEVENT',
		'END:VCALENDAR'
	];
	return lines.map((line) => `${folded(line)}\r\n`).join('');
}

/** The hour and minute of an `<input type="time">`; `undefined` where it is empty. */
export function timeOf(value: string): Pick<LocalTime, 'hour' | 'minute'> | undefined {
	const [, hour, minute] = /^([01]\d|2[0-3]):([0-5]\d)/u.exec(value) ?? [];
	return hour === undefined || minute === undefined ? undefined : { hour: Number(hour), minute: Number(minute) };
}
