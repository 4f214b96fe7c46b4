import type { DayTotals, ProgressHistory } from '#lib/app';
import { dayLabel, progressStrings } from '#lib/ui';
import type { Bar, Table } from './chart';

const t = progressStrings.today;
const { number, none, percent } = progressStrings;

function minutes(milliseconds: number): string {
	if (milliseconds === 0) return '0';
	const rounded = Math.round(milliseconds / 60_000);
	return rounded === 0 ? t.lessThanOne : number(rounded);
}

function remembered(day: DayTotals): string {
	return day.reviews === 0 ? none : percent(Math.round((100 * day.remembered) / day.reviews));
}

/** The numbers of a day, each with its name. */
export function numbersOf(day: DayTotals): { name: string; value: string }[] {
	return [
		{ name: t.reviews, value: number(day.reviews) },
		{ name: t.fresh, value: number(day.newNotes) },
		{ name: t.minutes, value: minutes(day.milliseconds) },
		{ name: t.remembered, value: remembered(day) }
	];
}

/** How regularly the learner studies, as a fact: nothing is lost by a free day. */
export function rhythmText({ studied, of, inARow }: ProgressHistory['rhythm']): string {
	if (of === 1) return t.began;
	const days = t.studied(studied, of);
	// Two days are no row, and a whole week has been named.
	return inARow >= 3 && inARow !== of ? `${days} ${t.inARow(inARow)}` : days;
}

/** The reviews of the last days, today at the end. */
export function weekBars(week: readonly DayTotals[]): Bar[] {
	return week.map(({ day, reviews }, at) => ({
		value: reviews,
		label: dayLabel(day, 'weekday'),
		top: reviews > 0 ? number(reviews) : '',
		tone: at === week.length - 1 ? 'now' : 'other'
	}));
}

/** The bars in a sentence. */
export function weekSummary(week: readonly DayTotals[]): string {
	return t.chart(weekBars(week).map(({ label, value }) => t.on(label, value)).join(', ')); // prettier-ignore
}

export function weekTable(week: readonly DayTotals[]): Table {
	return {
		caption: t.week,
		columns: t.columns,
		rows: week.map((day) => [dayLabel(day.day, 'medium'), ...numbersOf(day).map(({ value }) => value)])
	};
}
