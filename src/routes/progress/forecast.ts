import type { ProgressForecast } from '#lib/app';
import { dayLabel, progressStrings } from '#lib/ui';
import type { Bar, Mark, Table } from './chart';

const t = progressStrings.forecast;
const { number } = progressStrings;

/** What comes back, in one or two sentences. */
export function forecastText({ days, summary }: ProgressForecast): string {
	const { total, average, heaviest } = summary;
	if (heaviest === null) return t.nothing;
	const most =
		heaviest.inDays === 0
			? t.heaviestToday(heaviest.count)
			: t.heaviest(dayLabel(days[heaviest.inDays]?.day ?? 0, 'long'), heaviest.count);
	return `${t.total(total, average < 1 ? t.lessThanOne : t.about(Math.round(average)))} ${most}`;
}

/** A bar a day; the heaviest says its number. */
export function forecastBars({ days, summary }: ProgressForecast): Bar[] {
	return days.map(({ count }, at) => ({
		value: count,
		label: '',
		top: summary.heaviest?.inDays === at ? number(count) : '',
		tone: at === 0 ? 'now' : 'other'
	}));
}

/** Days between two words under the axis: as many as have room on a narrow phone. */
const apart = 10;

/** Today, every tenth day after it and the last one, under the middle of their bars. */
export function forecastMarks({ days }: ProgressForecast): Mark[] {
	return days.flatMap(({ day }, at) => {
		if (at % apart !== 0 && at !== days.length - 1) return [];
		return [{ at: (at + 0.5) / days.length, label: at === 0 ? t.today : dayLabel(day, 'short') }];
	});
}

export function forecastTable({ days }: ProgressForecast): Table {
	return {
		caption: t.title,
		columns: [t.day, t.cards],
		rows: days.map(({ day, count }, at) => [at === 0 ? t.today : dayLabel(day, 'medium'), number(count)])
	};
}
