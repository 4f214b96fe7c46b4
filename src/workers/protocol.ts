/** What a page and the analyser say to each other. */

/** What the analyser reads with: one for all the requests of a page. */
export interface Means {
	/** The database that holds the cache of analyses. */
	readonly database: string;
	/** Assets of the app: the lexicon's pack, and curated readings to be used where a sentence of theirs is met. */
	readonly pack: string;
	readonly readings: readonly string[];
	/** The name under which analyses are cached: another one whenever the code or any of the assets is another. */
	readonly engine: string;
}

export type Request =
	| { readonly type: 'analyse'; readonly id: number; readonly text: string; readonly means: Means }
	| { readonly type: 'cancel'; readonly id: number };

/** A text that was read. Its chunks are in the database; the last one, and none else, has fewer than `chunkSize` sentences. */
export interface Analysed {
	readonly hash: string;
	readonly engine: string;
	readonly chunks: number;
	readonly sentences: number;
}

/** Why a text could not be read: an asset was not to be had, the database is not available (a `Reason` of the storage), or a fault of the code. */
export type Failure =
	| { readonly kind: 'asset' }
	| { readonly kind: 'storage'; readonly reason: string }
	| { readonly kind: 'fault'; readonly message: string };

export type Reply =
	/** How much of the text is read and stored, from 0 to 1. */
	| { readonly type: 'progress'; readonly id: number; readonly share: number }
	| { readonly type: 'done'; readonly id: number; readonly analysed: Analysed }
	| { readonly type: 'failed'; readonly id: number; readonly failure: Failure };

/** Sentences a chunk. */
export const chunkSize = 64;
