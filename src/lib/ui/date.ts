const dayLength = 86_400_000;
const long = { day: 'numeric', month: 'long', year: 'numeric' } as const;

/** The date of an instant, on this device's calendar: `24 November 2026`. */
export function dateLabel(at: number): string {
	return new Intl.DateTimeFormat('en-GB', long).format(at);
}

/** The date of a study day. They are local days counted from 1970-01-01, so their dates are those of UTC. */
export function studyDate(day: number): string {
	return new Intl.DateTimeFormat('en-GB', { ...long, timeZone: 'UTC' }).format(day * dayLength);
}
