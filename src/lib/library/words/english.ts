import { headWords } from '#lib/cards';

/** An English sense as a search compares it. */
export interface SearchableSense {
	/** Each alternative by itself: of "to reach; to arrive (at)", reach and arrive. */
	readonly alternatives: readonly string[];
	readonly words: readonly string[];
	readonly stems: ReadonlySet<string>;
}

const leading = /^(?:to be|to|a|an|the) (?=\S)/u;

/** Lower case, without accents, only letters, digits and apostrophes between single spaces. */
const plain = (text: string) =>
	text
		.toLowerCase()
		.normalize('NFD')
		.replace(/\p{M}+/gu, '')
		.replaceAll('’', "'")
		.replace(/[^\p{Script=Latin}\p{Nd}']+/gu, ' ')
		.trim();

export function searchableSense(sense: string): SearchableSense {
	const alternatives = sense
		.replaceAll(/\([^)]*\)/gu, ' ')
		.split(/[,;/]/u)
		.map((each) => plain(each).replace(leading, ''))
		.filter((each) => each !== '');
	return { alternatives, words: plain(sense).split(' '), stems: headWords(sense) };
}

/** English as it was typed; `null` where there is none. */
export interface EnglishQuery {
	readonly whole: string;
	readonly words: readonly string[];
	readonly stems: readonly string[];
}

export function englishQuery(typed: string): EnglishQuery | null {
	const all = plain(typed);
	if (all === '') return null;
	const whole = all.replace(leading, '');
	return { whole, words: whole.split(' '), stems: [...headWords(whole)] };
}

/**
 * How well a sense fits, the best 0: it says just that · it has those words · words that begin so · words of the same stem (visited,
 * visit). `null` where it does not fit.
 */
export function englishFit(sense: SearchableSense, { whole, words, stems }: EnglishQuery): 0 | 1 | 2 | 3 | null {
	if (sense.alternatives.includes(whole)) return 0;
	if (words.every((word) => sense.words.includes(word))) return 1;
	if (words.every((word) => sense.words.some((each) => each.startsWith(word)))) return 2;
	// Of one or two letters a stem says nothing.
	const isTelling = stems.length > 0 && stems.every((stem) => stem.length > 2 && sense.stems.has(stem));
	return isTelling ? 3 : null;
}
