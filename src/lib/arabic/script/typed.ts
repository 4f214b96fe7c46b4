import { compareMarksByLetter } from './compare-marks';
import { clusters, type Cluster } from './marks';
import { withoutInvisible, withoutLookAlikes, withoutPresentationForms, withWesternDigits } from './normal';

/** Why a typed answer that is not letter for letter the expected one is accepted all the same. */
export const slips = [
	'hamza seat',
	'alef maqsura',
	'taa marbuta',
	'vowels differ',
	'tatweel',
	'article',
	'digits',
	'letter forms',
	'spaces'
] as const;
export type Slip = (typeof slips)[number];

export type TypedComparison =
	| { readonly kind: 'exact' }
	| { readonly kind: 'accepted'; readonly reasons: readonly [Slip, ...Slip[]] }
	| { readonly kind: 'wrong' };

/** Letters that differ in their hamza alone; two are taken for one another where a set has both. */
const hamzaSets = ['اأإآٱ', 'وؤ', 'يئ', 'ءأإؤئ'];

/** Pairs that are confused at the end of a word only. */
const finalPairs: readonly (readonly [string, Slip])[] = [
	['ىي', 'alef maqsura'],
	['ةه', 'taa marbuta']
];

const spaces = /\s+/gu;
const edges = /^[\s.،؛؟!?,;:"'«»()…-]+|[\s.،؛؟!?,;:"'«»()…-]+$/gu;
const nothing: readonly Slip[] = [];

/** How one letter may stand for another: no slip, a slip, or `null` where it may not. */
function slipBetween(typed: string, expected: string, last: boolean): readonly Slip[] | null {
	if (typed === expected) return nothing;
	if (hamzaSets.some((set) => set.includes(typed) && set.includes(expected))) return ['hamza seat'];
	const pair = last ? finalPairs.find(([set]) => set.includes(typed) && set.includes(expected)) : undefined;
	return pair === undefined ? null : [pair[1]];
}

const isEnd = (word: readonly Cluster[], index: number) => /^(?:\s|)$/u.test(word[index + 1]?.letter ?? '');
const withoutSpaces = (word: readonly Cluster[]) => word.filter(({ letter }) => letter !== ' ');

/** Slips between two spellings of as many letters, or `null` where they are different words. */
function slipsOver(typed: readonly Cluster[], expected: readonly Cluster[]): Slip[] | null {
	const letters = withoutSpaces(typed);
	const meant = withoutSpaces(expected);
	if (letters.length !== meant.length) return null;
	const ends = expected.flatMap((each, index) => (each.letter === ' ' ? [] : [isEnd(expected, index)]));
	const found: Slip[] = [];
	for (const [index, { letter }] of letters.entries()) {
		const between = slipBetween(letter, meant[index]?.letter ?? '', ends[index] ?? false);
		if (between === null) return null;
		found.push(...between);
	}
	if (compareMarksByLetter(letters, meant).includes('differ')) found.push('vowels differ');
	if (typed.map(({ letter }) => letter === ' ').join() !== expected.map(({ letter }) => letter === ' ').join())
		found.push('spaces');
	return found;
}

const hasArticle = ([alef, lam, ...rest]: readonly Cluster[]) =>
	alef?.letter === 'ا' && lam?.letter === 'ل' && rest.length >= 2 && rest.map(({ letter }) => letter).join('') !== 'له';

/** As `slipsOver`, with the article added or missing in front as one more slip. */
function slipsWithArticle(typed: readonly Cluster[], expected: readonly Cluster[]): Slip[] | null {
	const plain = slipsOver(typed, expected);
	if (plain !== null) return plain;
	const added = hasArticle(typed) ? slipsOver(typed.slice(2), expected) : null;
	const missing = hasArticle(expected) ? slipsOver(typed, expected.slice(2)) : null;
	const found = added ?? missing;
	return found === null ? null : ['article', ...found];
}

/** What is never a slip: invisible characters, punctuation around the answer, doubled spaces. */
const tidied = (text: string) => withoutInvisible(text.normalize('NFC')).replace(edges, '').replace(spaces, ' ');

/**
 * What was typed against what was expected. Marks are never asked for: none typed, or some, are exact; typed marks that contradict the
 * expected ones are a slip. A slip of spelling is accepted and named; any other letter, or one too many or missing, is wrong.
 */
export function compareTyped(typed: string, expected: string): TypedComparison {
	const read = tidied(typed);
	if (read === '') return { kind: 'wrong' };
	const meant = tidied(expected);
	const shaped = withoutLookAlikes(withoutPresentationForms(read));
	const counted = withWesternDigits(shaped);
	const found = slipsWithArticle(
		clusters(counted),
		clusters(withWesternDigits(withoutLookAlikes(withoutPresentationForms(meant))))
	);
	if (found === null) return { kind: 'wrong' };
	if (shaped !== read) found.push('letter forms');
	if (counted !== shaped && withWesternDigits(meant) === meant) found.push('digits');
	if (counted === shaped && withWesternDigits(meant) !== meant) found.push('digits');
	if (read.includes('\u0640') && !meant.includes('\u0640')) found.push('tatweel');
	const [first, ...rest] = slips.filter((slip) => found.includes(slip));
	return first === undefined ? { kind: 'exact' } : { kind: 'accepted', reasons: [first, ...rest] };
}
