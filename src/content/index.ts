import type { TextHash } from '#lib/arabic/text';
import { compiled } from './generated/index';
import type { Source } from './source';

/** A built-in text as the app lists it; its reading is the asset at `url`, an `AnalysedText` in JSON. */
export interface BuiltInText extends Source {
	/** Its name in URLs and its folder here. */
	readonly slug: string;
	readonly hash: TextHash;
	/** Running words; numbers in digits are not counted. */
	readonly words: number;
	readonly sentences: number;
	readonly url: string;
}

/** The texts that come with the app, compiled from the folders beside this file by `scripts/content.ts`. */
export const builtIn: readonly BuiltInText[] = compiled;

export type { Source } from './source';
