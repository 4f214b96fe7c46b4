/**
 * A number from 0 to 2³² − 1 for a string: FNV-1a over UTF-16 units, then MurmurHash3's finaliser, so that seeds one letter apart
 * give unrelated orders. The same string gives the same number everywhere and for ever.
 */
export function hashOf(text: string): number {
	let hash = 0x811c9dc5;
	for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
	hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
	hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
	return (hash ^ (hash >>> 16)) >>> 0;
}

/** The items in an order that depends on the seed and their keys alone. */
export function shuffled<T>(items: readonly T[], seed: string, keyOf: (item: T) => string): T[] {
	const ranked = items.map((item) => ({ item, key: keyOf(item), rank: hashOf(`${seed}\n${keyOf(item)}`) }));
	return ranked.sort((a, b) => a.rank - b.rank || (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)).map(({ item }) => item);
}
