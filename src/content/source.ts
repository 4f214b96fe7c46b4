import * as v from 'valibot';

const inBoth = v.strictObject({ english: v.string(), arabic: v.string() });
const schema = v.strictObject({
	title: inBoth,
	publisher: inBoth,
	language: v.string(),
	level: v.string(),
	rights: v.string()
});

/** Where a built-in text comes from, and what may be done with it. */
export type Source = v.InferOutput<typeof schema>;

/** Reads a `source.json`. Throws `ValiError`, which names the field. */
export const readSource = (json: string): Source => v.parse(schema, JSON.parse(json));
