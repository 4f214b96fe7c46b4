import type { WordEntry, WordFilter } from '#lib/app';

/** A row of the list: a word, or the line before what else was found. */
export type ListItem = WordEntry | { readonly others: number };

export interface ListProps {
	items: readonly ListItem[];
	/** What is listed: rows need not say it again. */
	filter: WordFilter;
	/** The study day of what is shown. */
	day: number;
	/** The row that is to be at the top when the list is first drawn. */
	first: number;
}

export interface ListExports {
	/** The row at the top of the screen. */
	firstShown: () => number;
	[name: string]: unknown;
}
