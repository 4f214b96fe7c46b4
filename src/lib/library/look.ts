import type { Lemma, Token } from '#lib/arabic/text';
import { isDigits, sureEnough } from '#lib/cards';
import { begunCards, isNameOrDigits, wordStatus, type Knowledge, type WordStatus } from './knowledge';

/** How a word of a text is marked; `null`: not at all, which is how a known word looks. */
export type WordMark = 'new' | 'learning' | 'name' | 'ignored' | 'doubtful' | null;

/** What the reader has to know of a lemma to draw its words. */
export interface WordLook {
	/** Of a word that was asked for, though it was not met yet: being learnt. */
	readonly status: WordStatus;
	/** FSRS's stability of its best known card, in days; `Infinity` of a word said or assumed to be known; 0 of others. */
	readonly stability: number;
}

/**
 * The look of a lemma. Words of the closed classes that are taken as known for everyone keep their vowel marks: only what the learner
 * said of themselves, of a word or of a band, takes marks away.
 */
export function lookOf(lemma: Lemma, knowledge: Knowledge): WordLook {
	const met = wordStatus(lemma, knowledge);
	const said = knowledge.notes.get(lemma.id);
	const isAwaited = said?.wanted === true && met !== 'known' && met !== 'ignored';
	const status = isAwaited ? 'learning' : met;
	const isBanded = status === 'assumed' && knowledge.assumed.has(lemma.band);
	const stabilities = begunCards(lemma.id, knowledge).map(({ stability }) => stability);
	return { status, stability: said?.known === true || isBanded ? Infinity : Math.max(0, ...stabilities) };
}

/**
 * How a word is marked where it stands. A doubtful reading says so before anything else, unless the learner has nothing more to
 * do with the word; numbers and lone proclitics are not marked.
 */
export function markOf(token: Token, lemma: Lemma | undefined, status: WordStatus | undefined): WordMark {
	if (token.alone !== undefined || (lemma !== undefined && isDigits(lemma))) return null;
	if (status === 'ignored') return 'ignored';
	if (lemma === undefined || token.guess || token.confidence < sureEnough) return 'doubtful';
	if (status === 'learning') return 'learning';
	if (status === 'known') return null;
	if (isNameOrDigits(lemma, token)) return 'name';
	return status === 'new' ? 'new' : null;
}
