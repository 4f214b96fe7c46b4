import { clusters, isMark, joinClusters, mark, marks as markTable, type Cluster } from './marks';

const { shadda, fathatan, fatha } = mark;
const has = (cluster: Cluster | undefined, each: string) => cluster?.marks.includes(each) ?? false;

/** What a letter's marks say of its vowel: which one, or that there is none; nothing where they are silent. */
const vowelSaid = ({ marks }: Cluster): string | undefined =>
	[...marks].find((each) => isMark(each) && markTable[each].kind !== 'shadda' && markTable[each].kind !== 'dagger');

/**
 * The letters of a word at whose marks it contradicts a rival; none where the rival is spelled with other letters, or differs in a
 * shadda, which is always shown.
 */
function contradictions(own: readonly Cluster[], rival: readonly Cluster[]): number[] {
	const sameLetters = own.length === rival.length && own.every(({ letter }, at) => letter === rival[at]?.letter);
	if (!sameLetters || own.some((cluster, at) => has(cluster, shadda) !== has(rival[at], shadda))) return [];
	return own.flatMap((cluster, at) => {
		const [mine, theirs] = [cluster, rival[at]].map((each) => each && vowelSaid(each));
		return mine !== undefined && theirs !== undefined && mine !== theirs ? [at] : [];
	});
}

/** True of two spellings that are one word to a reader who is shown shadda and sees no endings. */
export function sameInside(first: string, second: string): boolean {
	const [one, other] = [clusters(first), clusters(second)];
	return (
		one.map(({ letter }) => letter).join('') === other.map(({ letter }) => letter).join('') &&
		one.every((cluster, at) => has(cluster, shadda) === has(other[at], shadda)) &&
		contradictions(one, other).every((at) => at === one.length - 1)
	);
}

/**
 * The fewest letters, by index, whose marks tell a word from its rivals, besides those that are shown anyway: again and again the one
 * that tells it from most of those left, the first of equals. Shadda tells by itself; an ending that is not shown is no part of the word.
 */
export function decidingLetters(
	word: string,
	rivals: readonly string[],
	shown: readonly number[] = []
): ReadonlySet<number> {
	const own = clusters(word);
	let left = rivals
		.map((rival) => contradictions(own, clusters(rival)))
		.filter((found) => !found.some((at) => shown.includes(at)))
		.map((found) => found.filter((at) => at < own.length - 1))
		.filter((found) => found.length > 0);
	const chosen = new Set(shown);
	while (left.length > 0) {
		const tells = own.map((_, at) => left.filter((found) => found.includes(at)).length);
		const best = tells.indexOf(Math.max(...tells));
		chosen.add(best);
		left = left.filter((found) => !found.includes(best));
	}
	return chosen;
}

/**
 * A word with the marks of some letters only, and besides them every shadda and the -an before a final alef (or on it), as careful
 * print has them.
 */
export function withMarksOn(word: string, letters: ReadonlySet<number>): string {
	const all = clusters(word);
	const isFinalAlef = (at: number) => at === all.length - 1 && all[at]?.letter === 'ا';
	return joinClusters(
		all.map(({ letter, marks }, at) => {
			if (letters.has(at)) return { letter, marks };
			const kept = [...marks].filter(
				(each) => each === shadda || (each === fathatan && (isFinalAlef(at) || isFinalAlef(at + 1)))
			);
			return { letter, marks: kept.join('') };
		})
	);
}

/** The last letter before the end of the word that carries a short vowel of its own, no alef after it telling as much; -1 if none. */
export function lastInnerVowel(word: string): number {
	const all = clusters(word);
	const isTold = (at: number) => has(all[at], fatha) && 'اى'.includes(all[at + 1]?.letter ?? ' ');
	return all.findLastIndex(
		({ marks }, at) =>
			at < all.length - 1 && [fatha, mark.damma, mark.kasra].some((vowel) => marks.includes(vowel)) && !isTold(at)
	);
}
