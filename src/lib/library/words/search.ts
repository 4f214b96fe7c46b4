/**
 * Finding words by what is typed: Arabic in any spelling, inflected or with something joined to it; a root; English. All that can be
 * prepared is prepared, so that a keystroke only compares strings.
 */
import {
	joinedRoot,
	matchesRoot,
	searchForms,
	searchWords,
	spelledRoot,
	withoutArticle,
	withoutClitics,
	type RootQuery
} from '#lib/arabic/script';
import { englishFit, englishQuery, searchableSense, type EnglishQuery, type SearchableSense } from './english';
import type { Word } from './lexicon';

/** A word with what a search compares. */
export interface Searchable {
	readonly word: Word;
	/** Headword and citation form, spelled as they are. */
	readonly spelled: readonly string[];
	/** The same, and below what else it may be typed as, as search forms without the article. */
	readonly own: readonly string[];
	/** Principal parts; of a unit its words. */
	readonly parts: readonly string[];
	/** Forms met, whole, and without what is joined to them. */
	readonly met: readonly string[];
	readonly root: string | null;
	readonly senses: readonly SearchableSense[];
}

const unique = (forms: readonly string[]) => [...new Set(forms)];
const keysOf = (texts: readonly string[]) => unique(texts.flatMap(searchForms).map(withoutArticle));

/** Prepares a word. */
export function searchable(word: Word): Searchable {
	const { note, headword, forms, senses } = word;
	const lemma = note?.kind === 'lemma' ? note.lemma : undefined;
	const spelled = unique(lemma ? [headword, lemma.form] : [headword]);
	const own = keysOf(spelled);
	const others = lemma ? lemma.parts : headword.split(/[\s…]+/u);
	const known = new Set(own);
	const parts = keysOf(others).filter((key) => !known.has(key));
	for (const key of parts) known.add(key);
	return {
		word,
		spelled: spelled.map(searchWords),
		own,
		parts,
		met: keysOf(forms.flatMap(({ read, stem }) => [read, stem])).filter((key) => !known.has(key)),
		root: word.root,
		senses: senses.map(searchableSense)
	};
}

/** Nobody types more to find a word; a text pasted by mistake is cut. */
const longestQuery = 80;

/** What was typed, read once for all words. */
interface Query {
	/** Spelled letter by letter, as only a root is. */
	readonly root: RootQuery | null;
	readonly arabic: ArabicQuery | null;
	readonly english: EnglishQuery | null;
}

interface ArabicQuery {
	readonly spelled: string;
	/** Search forms, without the article. */
	readonly forms: readonly string[];
	/** What is left when something joined to it is taken off. */
	readonly free: ReadonlySet<string>;
	readonly root: RootQuery | null;
}

function readQuery(typed: string): Query | null {
	const text = typed.slice(0, longestQuery);
	const root = spelledRoot(text);
	if (root !== null) return { root, arabic: null, english: null };
	const spelled = searchWords(text);
	const all = searchForms(text);
	const arabic =
		all.length === 0 || !/\p{Script=Arabic}/u.test(spelled)
			? null
			: {
					spelled,
					forms: unique(all.map(withoutArticle)),
					free: new Set(all.flatMap(withoutClitics)),
					root: joinedRoot(text)
				};
	const english = englishQuery(text);
	return arabic === null && english === null ? null : { root: null, arabic, english };
}

/** How well a word fits what was typed, the best 0. English and Arabic do not meet in one query, so their ranks need not be compared. */
const ranks = {
	spelled: 0,
	own: 1,
	part: 2,
	met: 3,
	root: 4,
	begins: 5,
	free: 6,
	partBegins: 7,
	metBegins: 8,
	holds: 9
} as const;

/** Letters from which on a word is also found by its middle. */
const leastInside = 3;

function arabicRank(candidate: Searchable, { spelled, forms, free, root }: ArabicQuery): number | null {
	const { own, parts, met } = candidate;
	const isIn = (keys: readonly string[]) => forms.some((form) => keys.includes(form));
	const begins = (keys: readonly string[]) => keys.some((key) => forms.some((form) => key.startsWith(form)));
	const isFree = (keys: readonly string[]) => keys.some((key) => free.has(key));
	if (candidate.spelled.includes(spelled)) return ranks.spelled;
	if (isIn(own)) return ranks.own;
	if (isIn(parts)) return ranks.part;
	if (isIn(met)) return ranks.met;
	if (root !== null && candidate.root !== null && matchesRoot(candidate.root, root)) return ranks.root;
	if (begins(own)) return ranks.begins;
	if (isFree(own) || isFree(parts) || isFree(met)) return ranks.free;
	if (begins(parts)) return ranks.partBegins;
	if (begins(met)) return ranks.metBegins;
	const holds = own.some((key) => forms.some((form) => form.length >= leastInside && key.includes(form)));
	return holds ? ranks.holds : null;
}

function englishRank(senses: readonly SearchableSense[], query: EnglishQuery): number | null {
	let best: number | null = null;
	for (const sense of senses) {
		const fit = englishFit(sense, query);
		if (fit !== null && (best === null || fit < best)) best = fit;
	}
	return best;
}

function rankOf(candidate: Searchable, query: Query, own: string | undefined): number | null {
	if (query.root !== null) {
		return candidate.root !== null && matchesRoot(candidate.root, query.root) ? 0 : null;
	}
	const english = () =>
		query.english &&
		englishRank(own === undefined ? candidate.senses : [searchableSense(own), ...candidate.senses], query.english);
	if (query.arabic === null) return english();
	// Of two scripts, both must fit.
	if (query.english !== null && english() === null) return null;
	return arabicRank(candidate, query.arabic);
}

/**
 * The words that fit what was typed, the best first, of equals in the order given; `null` when nothing was typed that can be looked
 * for: all words then. `own` is what the learner has written of words, and is searched as a sense is.
 */
export function search(
	words: readonly Searchable[],
	typed: string,
	own: ReadonlyMap<string, string> = new Map()
): Word[] | null {
	const query = readQuery(typed);
	if (query === null) return null;
	const found: { word: Word; rank: number }[] = [];
	for (const candidate of words) {
		const rank = rankOf(candidate, query, own.get(candidate.word.id));
		if (rank !== null) found.push({ word: candidate.word, rank });
	}
	return found.sort((a, b) => a.rank - b.rank).map(({ word }) => word);
}
