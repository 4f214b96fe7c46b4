import type { Fragment } from '#lib/arabic/text';

/** Words that are read in one breath: neighbours in the sentence that belong to one fragment. */
export interface Breath {
	/** Indices into the sentence's tokens, ascending without a jump. */
	readonly tokens: readonly number[];
	/** The fragment's English, on the last of its breaths only: by then it has been read. */
	readonly english?: string;
}

/**
 * A sentence of so many words as its breaths, in reading order; together they are the sentence. A fragment that other words interrupt
 * is read in several breaths; words of no fragment are a breath of their own.
 */
export function breathsOf(fragments: readonly Fragment[], words: number): Breath[] {
	const owner = new Map(fragments.flatMap(({ own }, at) => own.map((token): [number, number] => [token, at])));
	const runs: { fragment: number | undefined; tokens: number[] }[] = [];
	for (let token = 0; token < words; token++) {
		const fragment = owner.get(token);
		const last = runs.at(-1);
		if (last && last.fragment === fragment) last.tokens.push(token);
		else runs.push({ fragment, tokens: [token] });
	}
	return runs.map(({ fragment, tokens }, at): Breath => {
		const isLast = !runs.slice(at + 1).some((later) => later.fragment === fragment);
		const english = isLast && fragment !== undefined ? fragments[fragment]?.english : undefined;
		return english === undefined ? { tokens } : { tokens, english };
	});
}
