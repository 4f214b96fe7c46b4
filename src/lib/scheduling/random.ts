/** FNV-1a over UTF-16 code units: 32 bits from a string. */
function hash(text: string): number {
	let bits = 0x811c9dc5;
	for (let index = 0; index < text.length; index++) bits = Math.imul(bits ^ text.charCodeAt(index), 0x01000193);
	return bits;
}

/** The finisher of MurmurHash3: every bit of the input moves every bit of the output. */
function scatter(bits: number): number {
	let mixed = bits;
	mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
	mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
	return (mixed ^ (mixed >>> 16)) >>> 0;
}

/** A number in [0, 1) that is the same for the same seed everywhere, and unlike that of any other seed. */
export function chance(seed: string): number {
	return scatter(hash(seed)) / 0x1_0000_0000;
}
