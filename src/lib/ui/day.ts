import type { Instant, StudyDay } from '#lib/log';

const dayLength = 86_400_000;

const forms = {
	weekday: { weekday: 'short' },
	short: { day: 'numeric', month: 'short' },
	medium: { weekday: 'short', day: 'numeric', month: 'short' },
	long: { weekday: 'long', day: 'numeric', month: 'long' },
	dated: { day: 'numeric', month: 'short', year: 'numeric' }
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

/**
 * The date of a study day: `Thu`, `12 Nov`, `Thu 12 Nov`, `Thursday 12 November`, `12 Nov 2026`. Study days are local days counted from
 * 1970-01-01, so their dates are those of UTC, in whatever zone they were studied.
 */
export function dayLabel(day: StudyDay, form: keyof typeof forms): string {
	const format = new Intl.DateTimeFormat('en-GB', { ...forms[form], timeZone: 'UTC' });
	return format.format(new Date(day * dayLength)).replace(',', '');
}

/** The date of an instant on this device's calendar: `12 Nov 2026`. */
export function dateLabel(at: Instant): string {
	return new Intl.DateTimeFormat('en-GB', forms.dated).format(at);
}
