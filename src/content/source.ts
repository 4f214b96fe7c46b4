import type { TextHash } from '#lib/arabic/text';
import * as v from 'valibot';

/** For whom a text is, in the words of the learner's own level: `Level` of `lib/library`. */
export const textLevels = ['starting', 'some', 'slow', 'well'] as const;

const inBoth = v.strictObject({ english: v.string(), arabic: v.string() });
const schema = v.strictObject({
	title: inBoth,
	publisher: inBoth,
	language: v.string(),
	level: v.picklist(textLevels),
	rights: v.string()
});

/** Where a built-in text comes from, and what may be done with it. */
export type Source = v.InferOutput<typeof schema>;

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

/** Reads a `source.json`. Throws `ValiError`, which names the field. */
export const readSource = (json: string): Source => v.parse(schema, JSON.parse(json));
