/** What charts and their tables are drawn from: plain data, all words in it. */

/** A column of a bar chart. */
export interface Bar {
	readonly value: number;
	/** Below it; empty for most of many. */
	readonly label: string;
	/** Above it: its value, where that is worth saying. */
	readonly top: string;
	readonly tone: 'now' | 'other';
}

/** A word under the axis, at a share of its length. */
export interface Mark {
	readonly at: number;
	readonly label: string;
	readonly tone?: 'now';
}

/** The same numbers as text. The first cell of a row says what the row is about. */
export interface Table {
	readonly caption: string;
	readonly columns: readonly string[];
	readonly rows: readonly (readonly string[])[];
}
