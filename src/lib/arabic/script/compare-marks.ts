import { clusters, mark, type Cluster } from './marks';

/** How the marks of one spelling stand to another's: `fewer` says no more and nothing else; `differ` contradicts it. */
export type MarkComparison = 'same' | 'fewer' | 'more' | 'differ';

const vowels: string = mark.fatha + mark.damma + mark.kasra + mark.fathatan + mark.dammatan + mark.kasratan;
const has = (marks: string, each: string) => marks.includes(each);
const vowelsOf = (marks: string) => [...marks].filter((each) => has(vowels, each)).join('');

/** The marks on one letter, as they are compared: a dagger alef is a fatha; a sukun says that there is no vowel. */
function readMarks(marks: string) {
	const read = marks.replaceAll(mark['dagger alef'], has(marks, mark.fatha) ? '' : mark.fatha);
	return { vowel: vowelsOf(read), shadda: has(read, mark.shadda), sukun: has(read, mark.sukun) };
}

function compareOn(first: string, second: string): MarkComparison {
	const a = readMarks(first);
	const b = readMarks(second);
	const clash = (one: typeof a, other: typeof a) => one.sukun && (other.vowel !== '' || other.shadda);
	if (clash(a, b) || clash(b, a) || (a.vowel !== '' && b.vowel !== '' && a.vowel !== b.vowel)) return 'differ';
	if (a.vowel === b.vowel && a.shadda === b.shadda) return 'same';
	const fewer = (one: typeof a, other: typeof a) =>
		(one.vowel === '' || one.vowel === other.vowel) && (!one.shadda || other.shadda);
	return fewer(a, b) ? 'fewer' : fewer(b, a) ? 'more' : 'differ';
}

/** Tanwin written on a final alef (اً) is read on the letter before it, where it belongs. */
function withTanwinInPlace(all: readonly Cluster[]): Cluster[] {
	const last = all.at(-1);
	const before = all.at(-2);
	if (last === undefined || before === undefined || !'اى'.includes(last.letter) || !has(last.marks, mark.fathatan))
		return [...all];
	const moved = { letter: before.letter, marks: before.marks.replaceAll(mark.fatha, '') + mark.fathatan };
	return [...all.slice(0, -2), moved, { letter: last.letter, marks: last.marks.replaceAll(mark.fathatan, '') }];
}

/** Letter by letter, of two spellings of as many letters; the letters themselves are not looked at. */
export function compareMarksByLetter(first: readonly Cluster[], second: readonly Cluster[]): MarkComparison[] {
	const one = withTanwinInPlace(first);
	const other = withTanwinInPlace(second);
	const end = Math.min(one.length, other.length);
	return one.slice(0, end).map((cluster, index) => {
		let mine = cluster.marks;
		let theirs = other[index]?.marks ?? '';
		// A sukun on the last letter is how one pauses: it contradicts no ending.
		if (index === end - 1) {
			mine = mine.replaceAll(mark.sukun, '');
			theirs = theirs.replaceAll(mark.sukun, '');
		}
		return compareOn(mine, theirs);
	});
}

/**
 * The one comparison of marks, of two spellings of the same letters. Sukun counts as no mark (but contradicts a vowel inside the
 * word), a dagger alef as fatha, tanwin on a final alef as on the letter before it, the order of marks not at all.
 */
export function compareMarks(first: string, second: string): MarkComparison {
	const all = compareMarksByLetter(clusters(first), clusters(second));
	if (all.includes('differ')) return 'differ';
	const fewer = all.includes('fewer');
	const more = all.includes('more');
	return fewer && more ? 'differ' : fewer ? 'fewer' : more ? 'more' : 'same';
}
