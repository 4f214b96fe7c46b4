import type { Due, Instant, StudyDay } from '#lib/log';
import { strings } from './strings';

const minute = 60_000;

/** How long until a due, as a button tells it: minutes within the day, then days, months (30.4 days), years. */
export function dueLabel(due: Due, now: { readonly at: Instant; readonly day: StudyDay }): string {
	if (due.kind === 'at') return strings.due.minutes(Math.max(1, Math.round((due.at - now.at) / minute)));
	const days = due.day - now.day;
	if (days <= 0) return strings.due.today;
	if (days < 31) return strings.due.days(days);
	if (days < 365) return strings.due.months((days / 30.4).toFixed(1).replace(/\.0$/, ''));
	return strings.due.years((days / 365).toFixed(1).replace(/\.0$/, ''));
}
