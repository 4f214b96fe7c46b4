import { bare, sidesOfGap } from '#lib/arabic/script';
import type { AnalysedText, Segment, Sentence } from '#lib/arabic/text';
import { nearSynonyms, type Meant } from './likeness';
import { tellingOrder } from './telling';
import { fragmentFor, readAt, sentenceFor, shownTokens, type NotePlace, type ReadToken } from './places';
import { isDigits, isFunctionWord } from './policy';

/** A word with its stem taken out. `before + hidden + after` is the vocalised word. */
export interface Gap {
	readonly kind: 'gap';
	/** Index into the sentence's tokens. */
	readonly token: number;
	/** What stays in front: وَ، فَ، بِ، لِ، الْ…, as spelled. */
	readonly before: string;
	/** The stem, as spelled. */
	readonly hidden: string;
	/** What stays behind: an attached pronoun. */
	readonly after: string;
	/** The same to be looked at: a tatweel at the cut where the letters join (بِـ, ـهَا), none where they do not (وَ). */
	readonly shown: { readonly before: string; readonly after: string };
}

export const gapRefusals = {
	'not this text': 'the place is of another text',
	unread: 'nothing is known of the word',
	name: 'names are read, not asked for by letter',
	number: 'numbers are read, not asked for by letter',
	loan: 'a loan is read off its letters',
	repeated: 'the word stands in the clause a second time',
	'echoed in the clause': 'another word of its root stands in the clause and gives it away',
	'a single letter': 'a letter joined to what follows is no word to type',
	'only function words': 'a fixed expression of function words tells nothing of the one that is missing',
	'twin in the clause': 'a word that means the same stands in the clause'
} as const;

export interface Refusal {
	readonly kind: 'refused';
	readonly reason: keyof typeof gapRefusals;
}

const refuse = (reason: Refusal['reason']): Refusal => ({ kind: 'refused', reason });

const spelled = (segments: readonly Segment[]) => segments.map(({ form }) => form).join('');

/** Splits a word's segments around its stem; the reading's segments concatenate to the vocalised word. */
function cutStem({ index, reading }: ReadToken): Gap {
	const stem = reading.segments.findIndex(({ type }) => type === 'stem');
	const before = spelled(reading.segments.slice(0, stem));
	const hidden = spelled(reading.segments.slice(stem, stem + 1));
	const after = spelled(reading.segments.slice(stem + 1));
	return { kind: 'gap', token: index, before, hidden, after, shown: sidesOfGap(before, hidden, after) };
}

const rootLetters = ({ lemma }: ReadToken) => ('letters' in lemma.root ? lemma.root.letters : null);
const meantBy = ({ lemma, reading }: ReadToken): Meant => ({ lemma, english: `${reading.sense}, ${reading.here}` });

function isInName(sentence: Sentence, index: number): boolean {
	return sentence.units.some((unit) => unit.type === 'name' && unit.tokens.includes(index));
}

/** Why a word itself is never asked for by letter. */
function refusedByKind(sentence: Sentence, { index, token, lemma, reading }: ReadToken): Refusal | null {
	if (isInName(sentence, index) || lemma.pos === 'PROPN' || token.name !== undefined) return refuse('name');
	if (isDigits(lemma) || lemma.pos === 'NUM') return refuse('number');
	if ('none' in lemma.root && lemma.root.none === 'name') return refuse('name');
	if ('none' in lemma.root && lemma.root.none === 'loan') return refuse('loan');
	const stem = bare(reading.segments.find(({ type }) => type === 'stem')?.form ?? '');
	if (stem.length === 1) return refuse('a single letter');
	return stem === '' ? refuse('unread') : null;
}

/** Why the clause gives the word away, or leaves open which of two is meant. */
function refusedByClause(
	text: AnalysedText,
	sentence: Sentence,
	word: ReadToken,
	shown: readonly number[]
): Refusal | null {
	const others = shown.flatMap((index) => (index === word.index ? [] : (readAt(text, sentence, index) ?? [])));
	if (others.some(({ lemma }) => lemma.id === word.lemma.id)) return refuse('repeated');
	const root = rootLetters(word);
	if (root !== null && others.some((other) => rootLetters(other) === root)) return refuse('echoed in the clause');
	const rivals = others.filter(({ index }) => !isInName(sentence, index));
	const twin = rivals.some((other) => nearSynonyms(meantBy(word), meantBy(other)));
	return twin ? refuse('twin in the clause') : null;
}

/** A function word is asked for only by itself or where there is nothing else: الْإِنْتَرْنِت is refused, and عَلَى would tell nothing. */
function askable(words: readonly ReadToken[]): readonly ReadToken[] {
	const content = words.filter(({ lemma }) => !isFunctionWord(lemma));
	return content.length > 0 ? content : words;
}

/**
 * The gap for a place: the stem hidden, proclitics and attached pronouns kept, one word only. Of a unit its most telling word is
 * hidden (وَسَاق of عَلَى قَدَمٍ وَسَاق), the next one where that is refused: the rest of the unit then calls for it, and one word
 * can be typed. Refused where the word is no fair question; the reason says why.
 */
export function gapAt(text: AnalysedText, place: NotePlace): Gap | Refusal {
	const sentence = sentenceFor(text, place);
	const fragment = fragmentFor(text, place);
	if (sentence === null || fragment === null) return refuse('not this text');
	const shown = shownTokens(fragment);
	const words = askable(tellingOrder(text, sentence, place.tokens)).filter(({ index }) => fragment.own.includes(index));
	if (place.tokens.length > 1 && words.every(({ lemma }) => isFunctionWord(lemma)))
		return refuse('only function words');
	let first: Refusal | null = null;
	for (const word of words) {
		const refusal = refusedByKind(sentence, word) ?? refusedByClause(text, sentence, word, shown);
		if (refusal === null) return cutStem(word);
		first ??= refusal;
	}
	return first ?? refuse('unread');
}
