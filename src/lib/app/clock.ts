import type { Instant, StudyDay, ZoneMinutes } from '#lib/log';

/** The only place that reads the clock and the zone. */
export function now(): Instant {
	return Date.now();
}

/** Minutes east of UTC in force on this device at an instant. */
export function zoneAt(at: Instant): ZoneMinutes {
	// `+ 0` turns -0 into 0.
	return -new Date(at).getTimezoneOffset() + 0;
}

/** The wall clock and the study day, read together. */
export interface Moment {
	readonly at: Instant;
	readonly zone: ZoneMinutes;
	readonly day: StudyDay;
}
