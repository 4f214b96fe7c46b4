import { stored } from '#lib/arabic/script';

/** Characters that normalisation may change together: one that stands alone, and what combines with it. */
const chunk = /[^][\p{M}\u1161-\u1175\u11A8-\u11C2]*/gu;

/**
 * From offsets into a text's NFC form to offsets into the text as it came. Exact wherever a letter or what follows its marks is meant;
 * inside a letter that normalisation changed, as near as can be said.
 */
export function offsetsInInput(input: string): (offset: number) => number {
	const form = stored(input);
	if (input === form) return (offset) => offset;
	const map = new Uint32Array(form.length + 1);
	let at = 0;
	for (const match of input.matchAll(chunk)) {
		const { length } = stored(match[0]);
		for (let inside = 0; inside < length; inside++) map[at++] = match.index + Math.min(inside, match[0].length);
	}
	map[at] = input.length;
	return (offset) => map[offset] ?? input.length;
}
