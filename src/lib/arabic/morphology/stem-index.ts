import type { Features } from './forms';

/** The affixes and features of a form: what a stem may be joined with. */
export interface Row {
	/** Folded letters. */
	readonly prefix: string;
	readonly suffix: string;
	readonly prefixMarked: string;
	/** The marks of the stem's last letter, then the suffix. */
	readonly suffixMarked: string;
	readonly features: Features;
	readonly attached: 'none' | 'pronoun' | 'my' | 'doubled my';
}

/** A stem found in the index: whose it is, how it is vowelled, and the rows it takes. */
export interface Posting {
	readonly entry: number;
	readonly pattern: number;
	readonly signature: number;
}

/** Stems of all forms that the lexicon can generate, as they are looked up. */
export interface StemIndex {
	readonly rows: readonly Row[];
	/** Prefixes and suffixes that rows have, each once. */
	readonly prefixes: readonly string[];
	readonly suffixes: readonly string[];
	/** Whose stem these folded letters are. */
	postings(stem: string): readonly Posting[];
	/** The rows of a signature, by number. */
	rowsOf(signature: number): Uint16Array;
	/** A stem's letters with the marks of a pattern. */
	marked(stem: string, pattern: number): string;
	/** The same without the marks: the stem's letters as they are written. */
	letters(stem: string, pattern: number): string;
}
