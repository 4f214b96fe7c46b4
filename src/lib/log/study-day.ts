import type { Instant, StudyDay, ZoneMinutes } from './event';

const minute = 60_000;
const hour = 60 * minute;
const dayLength = 24 * hour;

/** The zone in force at an instant. */
export type ZoneAt = (at: Instant) => ZoneMinutes;

/** From the first instant of a stretch to the first one after it. */
export interface Span {
	readonly from: Instant;
	readonly to: Instant;
}

/**
 * The study day of an instant in a zone: local days counted from 1970-01-01, each beginning at the roll-over hour (0–23) by the
 * clock on the wall. Days in which the clocks change are an hour longer or shorter and still one day.
 */
export function studyDay(at: Instant, zone: ZoneMinutes, rolloverHour: number): StudyDay {
	return Math.floor((at + zone * minute - rolloverHour * hour) / dayLength);
}

/**
 * The instant at which a study day begins: when the clock on the wall reaches the roll-over hour or, where the clocks are put
 * forward over it, when they jump. (A clock put back over the roll-over hour, as no zone does on a whole hour now, would reach
 * it twice; one of the two is returned.)
 */
export function studyDayStart(day: StudyDay, zoneAt: ZoneAt, rolloverHour: number): Instant {
	const utc = day * dayLength + rolloverHour * hour;
	// Zones lie between UTC-12 and UTC+14, so the day has not begun at the one and has at the other.
	let before = utc - 15 * hour;
	let begun = utc + 13 * hour;
	while (begun - before > 1) {
		const middle = Math.floor((before + begun) / 2);
		if (studyDay(middle, zoneAt(middle), rolloverHour) >= day) begun = middle;
		else before = middle;
	}
	return begun;
}

/** The instants that a study day spans. Empty for a day that a zone left out in moving over the date line. */
export function studyDaySpan(day: StudyDay, zoneAt: ZoneAt, rolloverHour: number): Span {
	return { from: studyDayStart(day, zoneAt, rolloverHour), to: studyDayStart(day + 1, zoneAt, rolloverHour) };
}
