import { compareMarksByLetter } from './compare-marks';
import { clusters, type Cluster } from './marks';
import { normalForm } from './normal';

/** One letter of a diff, with its marks: `typed` is empty where it is missing, `expected` where it is extra. */
export interface DiffLetter {
	readonly kind: 'kept' | 'changed' | 'missing' | 'extra';
	readonly typed: string;
	readonly expected: string;
}

const written = (cluster: Cluster | undefined) => (cluster === undefined ? '' : cluster.letter + cluster.marks);

/** Letters beyond which two spellings are not aligned letter by letter. */
const longest = 300;

function paired(typed: Cluster, expected: Cluster): DiffLetter {
	const same = typed.letter === expected.letter && compareMarksByLetter([typed], [expected])[0] !== 'differ';
	return { kind: same ? 'kept' : 'changed', typed: written(typed), expected: written(expected) };
}
const missing = (cluster: Cluster): DiffLetter => ({ kind: 'missing', typed: '', expected: written(cluster) });
const extra = (cluster: Cluster): DiffLetter => ({ kind: 'extra', typed: written(cluster), expected: '' });

/** Fewest edits from each pair of positions to the ends (Levenshtein, on letters). */
function distances(typed: readonly Cluster[], expected: readonly Cluster[]): number[][] {
	const table = Array.from({ length: typed.length + 1 }, () => new Array<number>(expected.length + 1).fill(0));
	const at = (row: number, column: number) => table[row]?.[column] ?? Infinity;
	for (let row = typed.length; row >= 0; row--) {
		for (let column = expected.length; column >= 0; column--) {
			const line = table[row];
			if (line === undefined || (row === typed.length && column === expected.length)) continue;
			const cost = typed[row]?.letter === expected[column]?.letter ? 0 : 1;
			line[column] = Math.min(at(row + 1, column + 1) + cost, at(row + 1, column) + 1, at(row, column + 1) + 1);
		}
	}
	return table;
}

/**
 * What was typed beside what was expected, letter by letter, each with the marks that stand on it. A letter is kept where it is the
 * same and its typed marks do not contradict. Beyond 300 letters nothing is aligned: all is extra, and all missing.
 */
export function diff(typed: string, expected: string): DiffLetter[] {
	const mine = clusters(normalForm(typed).trim());
	const theirs = clusters(normalForm(expected).trim());
	if (mine.length > longest || theirs.length > longest) return [...mine.map(extra), ...theirs.map(missing)];
	const table = distances(mine, theirs);
	const left = (row: number, column: number) => table[row]?.[column] ?? Infinity;
	const letters: DiffLetter[] = [];
	let row = 0;
	let column = 0;
	while (row < mine.length || column < theirs.length) {
		const one = mine[row];
		const other = theirs[column];
		const cost = one?.letter === other?.letter ? 0 : 1;
		if (one !== undefined && other !== undefined && left(row, column) === left(row + 1, column + 1) + cost) {
			letters.push(paired(one, other));
			row++;
			column++;
		} else if (other !== undefined && left(row, column) === left(row, column + 1) + 1) {
			letters.push(missing(other));
			column++;
		} else {
			if (one !== undefined) letters.push(extra(one));
			row++;
		}
	}
	return letters;
}
