import type { Band, Lemma, Token } from '#lib/arabic/text';
import { cardId, cardKinds, isDigits, isFunctionWord, type CardId, type NoteId } from '#lib/cards';
import type { NoteFields, StudyDay } from '#lib/log';
import { isMature, retrievability, type CardState, type StudySettings } from '#lib/scheduling';
import type { Learner } from './level';

/** All that is known of a learner's words: the latest puts, the cards' states, what is assumed. Nothing here is looked up. */
export interface Knowledge {
	readonly notes: ReadonlyMap<NoteId, Partial<NoteFields>>;
	readonly cards: ReadonlyMap<CardId, CardState>;
	/** Bands whose words are taken as known: no cards, counted as read. */
	readonly assumed: ReadonlySet<Band>;
	/** Whether closed-class words are taken as known, or learnt like others. */
	readonly functionWords: Learner['functionWords'];
	/** In how many other articles of the library a note is met. */
	readonly elsewhere: ReadonlyMap<NoteId, number>;
	readonly settings: StudySettings;
}

/** How well a word is known: what the reader marks it with. */
export type WordStatus = 'new' | 'learning' | 'known' | 'assumed' | 'ignored' | 'name';

type Begun = Exclude<CardState, { readonly phase: 'new' }>;

/** The states of a note's cards that were ever answered. */
export function begunCards(id: NoteId, knowledge: Knowledge): Begun[] {
	return cardKinds.flatMap((kind) => {
		const state = knowledge.cards.get(cardId(id, kind));
		return state === undefined || state.phase === 'new' ? [] : [state];
	});
}

/** True of a running word that is read by its letters: a name, a number in digits. Coverage leaves it out. */
export function isNameOrDigits(lemma: Lemma | undefined, token?: Token): boolean {
	return token?.name !== undefined || (lemma !== undefined && (lemma.pos === 'PROPN' || isDigits(lemma)));
}

/**
 * Closed-class words are assumed known unless the learner is starting: the app is for readers who know a few hundred words, and
 * these are the commonest. They go by that alone, whatever bands are assumed. Saying that one is not known brings it back.
 */
function isAssumed(lemma: Lemma, knowledge: Knowledge): boolean {
	return isFunctionWord(lemma) ? knowledge.functionWords === 'assumed' : knowledge.assumed.has(lemma.band);
}

/**
 * The status of a lemma. What the learner said goes first, then what their answers show, then what is assumed. `known` put to
 * false means "bring it back": the word is new even where its band is assumed.
 */
export function wordStatus(lemma: Lemma, knowledge: Knowledge): WordStatus {
	const status = noteStatus(lemma.id, knowledge);
	if (status !== null) return status;
	if (isNameOrDigits(lemma)) return 'name';
	const broughtBack = knowledge.notes.get(lemma.id)?.known === false;
	return isAssumed(lemma, knowledge) && !broughtBack ? 'assumed' : 'new';
}

/** The status of a note by itself, a unit's too; `null` while nothing was said or asked about it. */
export function noteStatus(id: NoteId, knowledge: Knowledge): 'ignored' | 'known' | 'learning' | null {
	const said = knowledge.notes.get(id);
	if (said?.ignored === true) return 'ignored';
	if (said?.known === true) return 'known';
	const begun = begunCards(id, knowledge);
	// By its cards a word is known once recalling it is expected after three weeks; the log's projection counts by the same.
	if (begun.some(isMature)) return 'known';
	return begun.length > 0 || (said?.met ?? null) !== null ? 'learning' : null;
}

/** The probability, 0–1, that the best known of a note's cards is recalled on a day; 0 where none was ever answered. */
export function recallProbability(id: NoteId, knowledge: Knowledge, day: StudyDay): number {
	const chances = begunCards(id, knowledge).map((state) => retrievability(state, day, knowledge.settings));
	return Math.max(0, ...chances);
}
