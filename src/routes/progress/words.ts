import { area, line } from 'd3-shape';
import type { ProgressHistory } from '#lib/app';
import { dayLabel, progressStrings } from '#lib/ui';
import type { Mark, Table } from './chart';

const t = progressStrings.words;
const { number } = progressStrings;

type Words = ProgressHistory['words'];
type WordsAt = Words[number];

const nothing = { known: 0, learning: 0 };
const last = (words: Words) => words.at(-1) ?? nothing;

export function wordsText(words: Words): string {
	const { known, learning } = last(words);
	return known === 0 ? t.noneYet(learning) : t.summary(known, learning);
}

/** The chart in a sentence. */
export function wordsSummary(words: Words): string {
	const { known, learning } = last(words);
	return t.chart(dayLabel(words[0]?.day ?? 0, 'dated'), known, learning);
}

/** What is drawn, with its number now: from the bottom up. */
export function wordsLegend(words: Words): { of: 'known' | 'learning'; name: string; value: string }[] {
	const { known, learning } = last(words);
	return [
		{ of: 'known', name: t.known, value: number(known) },
		{ of: 'learning', name: t.learning, value: number(learning) }
	];
}

/** The greatest number of words, known and learnt together. */
export function mostWords(words: Words): number {
	return Math.max(0, ...words.map(({ known, learning }) => known + learning));
}

/** The outlines of the chart within a square of 100 by 100, the axis at its foot ending at `top`. */
export interface WordsShapes {
	readonly known: string;
	/** Stacked on `known`. */
	readonly learning: string;
	/** Their upper edges. */
	readonly knownLine: string;
	readonly allLine: string;
}

export function wordsShapes(words: Words, top: number): WordsShapes {
	const [from, to] = [words[0]?.day ?? 0, words.at(-1)?.day ?? 1];
	const x = ({ day }: WordsAt) => (100 * (day - from)) / Math.max(to - from, 1);
	const y = (count: number) => 100 - (100 * count) / top;
	const known = ({ known: count }: WordsAt) => y(count);
	const all = (at: WordsAt) => y(at.known + at.learning);
	const shape = (lower: (at: WordsAt) => number, upper: (at: WordsAt) => number) =>
		area<WordsAt>().x(x).y0(lower).y1(upper).digits(2)([...words]) ?? '';
	const edge = (upper: (at: WordsAt) => number) => line<WordsAt>().x(x).y(upper).digits(2)([...words]) ?? '';
	return { known: shape(() => 100, known), learning: shape(known, all), knownLine: edge(known), allLine: edge(all) };
}

/** The dates of the first point, the last, and one between where there is room. */
export function wordsMarks(words: Words): Mark[] {
	const at = words.length > 4 ? [0, Math.floor((words.length - 1) / 2), words.length - 1] : [0, words.length - 1];
	const far = (words.at(-1)?.day ?? 0) - (words[0]?.day ?? 0) > 300;
	return at.flatMap((index) => {
		const point = words[index];
		if (point === undefined) return [];
		return [{ at: index / Math.max(words.length - 1, 1), label: dayLabel(point.day, far ? 'dated' : 'short') }];
	});
}

/** The newest first: that is what one looks for. */
export function wordsTable(words: Words): Table {
	return {
		caption: t.title,
		columns: [t.on, t.known, t.learning],
		rows: words.map(({ day, known, learning }) => [dayLabel(day, 'dated'), number(known), number(learning)]).reverse()
	};
}
