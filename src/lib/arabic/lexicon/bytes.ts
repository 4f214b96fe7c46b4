/** Sections of bytes one after another, each with its length before it: the pack's outermost shape. */

const encoder = new TextEncoder();

/** Unsigned whole numbers in as few bytes as they need, seven bits each, the lowest first. */
export function varints(numbers: readonly number[]): Uint8Array<ArrayBuffer> {
	const bytes: number[] = [];
	for (const number of numbers) {
		let rest = number;
		while (rest >= 0x80) {
			bytes.push((rest & 0x7f) | 0x80);
			rest >>>= 7;
		}
		bytes.push(rest);
	}
	return Uint8Array.from(bytes);
}

/** All numbers of a section of `varints`. */
export function readVarints(bytes: Uint8Array): Uint32Array {
	const numbers = new Uint32Array(bytes.length);
	let count = 0;
	let value = 0;
	let shift = 0;
	for (const byte of bytes) {
		value |= (byte & 0x7f) << shift;
		if (byte < 0x80) {
			numbers[count] = value;
			count += 1;
			value = 0;
			shift = 0;
		} else shift += 7;
	}
	return numbers.subarray(0, count);
}

export const text = (lines: readonly string[]): Uint8Array<ArrayBuffer> => encoder.encode(lines.join('\n'));

/** Sections as one array of bytes. */
export function joinSections(sections: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
	const head = new Uint32Array([sections.length, ...sections.map(({ length }) => length)]);
	const total = head.byteLength + sections.reduce((sum, { length }) => sum + length, 0);
	const all = new Uint8Array(total);
	all.set(new Uint8Array(head.buffer), 0);
	let at = head.byteLength;
	for (const section of sections) {
		all.set(section, at);
		at += section.length;
	}
	return all;
}

/** The sections of `joinSections`. Throws `RangeError` where the lengths do not add up: the pack is damaged. */
export function splitSections(bytes: Uint8Array): Uint8Array[] {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const count = bytes.byteLength < 4 ? 0 : view.getUint32(0, true);
	let at = 4 * (count + 1);
	const sections: Uint8Array[] = [];
	for (let index = 0; index < count; index++) {
		const length = at <= bytes.byteLength ? view.getUint32(4 * (index + 1), true) : Infinity;
		sections.push(bytes.subarray(at, at + length));
		at += length;
	}
	if (at !== bytes.byteLength || count === 0) throw new RangeError('the lexicon is damaged: its parts do not add up');
	return sections;
}
