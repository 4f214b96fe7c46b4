import { bare } from '#lib/arabic/script';
import type { AnalysedText, LemmaId, Sentence } from '#lib/arabic/text';
import { shuffled } from './chance';
import { headWords, overlaps } from './english';
import { sameField } from './fields';
import { gapAt, type Gap, type Refusal } from './gap';
import { lookAlikes, nearSynonyms } from './likeness';
import { fragmentFor, readAt, readTokens, sentenceFor, shownTokens, type NotePlace, type ReadToken } from './places';
import { lemmaPolicy } from './policy';

/** An answer to choose from: a stem that would fit the gap by its form. */
export interface Choice {
	readonly lemma: LemmaId;
	/** The letters that would fill the gap, without marks: case endings and a shadda after ال would give the answer away. */
	readonly letters: string;
	readonly sense: string;
}

export interface Choices {
	readonly kind: 'choices';
	readonly gap: Gap;
	readonly answer: Choice;
	/** Exactly `distractorCount`. */
	readonly distractors: readonly Choice[];
}

export interface NoChoices {
	readonly kind: 'refused';
	readonly reason: Refusal['reason'] | 'too few safe';
}

export const distractorCount = 3;

const agreementFeatures = ['Gender', 'Number', 'Aspect', 'Mood', 'Person', 'Voice', 'Degree'] as const;

/** Endings are spelled, so that case and state must agree too: duals, sound plurals, and the alef of an indefinite accusative. */
function spelledEnding({ reading: { features } }: ReadToken): string {
	const { Case: grammaticalCase = '', Definite: state = '', Number: number = '' } = features;
	if (number !== 'Sing') return `${grammaticalCase} ${state === 'Cons' ? 'Cons' : ''}`;
	return grammaticalCase === 'Acc' && state === 'Ind' ? 'Acc Ind' : '';
}

const hasPronoun = ({ reading }: ReadToken) => reading.segments.some(({ type }) => type === 'enclitic');
const hasArticle = ({ reading }: ReadToken) =>
	reading.segments.some(({ type, underlying }) => type === 'proclitic' && underlying === 'ال');

/** True when a word could stand in another's gap by its grammar. */
export function agree(one: ReadToken, other: ReadToken): boolean {
	if (one.lemma.kind !== other.lemma.kind || hasPronoun(one) !== hasPronoun(other)) return false;
	if (agreementFeatures.some((key) => one.reading.features[key] !== other.reading.features[key])) return false;
	return spelledEnding(one) === spelledEnding(other);
}

const letters = ({ lemma }: ReadToken) => ('letters' in lemma.root ? lemma.root.letters : null);
const english = ({ reading }: ReadToken) => `${reading.sense}, ${reading.here}`;
const meant = (word: ReadToken) => ({ lemma: word.lemma, english: english(word) });

/** True when nobody could argue that one is right where the other is: no English word, semantic field, root or letters in common. */
export function farApart(one: ReadToken, other: ReadToken): boolean {
	if (one.lemma.id === other.lemma.id || (letters(one) !== null && letters(one) === letters(other))) return false;
	const [a, b] = [headWords(english(one)), headWords(english(other))];
	if (overlaps(a, b) || sameField(a, b)) return false;
	return !nearSynonyms(meant(one), meant(other)) && !lookAlikes(one.lemma, other.lemma);
}

/** Lemmas that stand in one unit with a word anywhere in the text: what goes together makes a distractor that fits. */
function companions(text: AnalysedText, lemma: LemmaId): Set<LemmaId> {
	const found = new Set<LemmaId>();
	for (const sentence of text.sentences)
		for (const unit of sentence.units) {
			const ids = unit.tokens.flatMap((index) => readAt(text, sentence, index)?.lemma.id ?? []);
			if (ids.includes(lemma)) for (const id of ids) found.add(id);
		}
	return found;
}

function choiceOf({ lemma, reading }: ReadToken): Choice {
	const form = reading.segments.find(({ type }) => type === 'stem')?.form ?? reading.vocalised[0];
	return { lemma: lemma.id, letters: bare(form), sense: reading.sense };
}

function candidatesFor(
	text: AnalysedText,
	sentence: Sentence,
	shown: readonly number[],
	answer: ReadToken
): ReadToken[] {
	const inClause = new Set(shown.flatMap((index) => readAt(text, sentence, index)?.lemma.id ?? []));
	const near = companions(text, answer.lemma.id);
	const byLemma = new Map<LemmaId, ReadToken>();
	for (const word of text.sentences.flatMap((each) => readTokens(text, each))) {
		const { lemma, token } = word;
		if (byLemma.has(lemma.id) || inClause.has(lemma.id) || near.has(lemma.id)) continue;
		const known = token.name === undefined && !token.guess && lemmaPolicy(lemma).category === 'word';
		if (!known || Math.abs(lemma.band - answer.lemma.band) > 1) continue;
		if (hasArticle(word) === hasArticle(answer) && agree(word, answer) && farApart(word, answer))
			byLemma.set(lemma.id, word);
	}
	return [...byLemma.values()];
}

/**
 * Three wrong answers for a gap, from the text's own words: same kind and agreement, band at most one away, and far from the
 * answer and from one another in meaning, root and letters. The same seed gives the same three. Refused where the
 * gap is refused, or where fewer than three are safe: choosing is then not offered.
 */
export function distractors(text: AnalysedText, place: NotePlace, seed: string): Choices | NoChoices {
	const gap = gapAt(text, place);
	if (gap.kind === 'refused') return gap;
	const sentence = sentenceFor(text, place);
	const fragment = fragmentFor(text, place);
	const answer = sentence === null ? null : readAt(text, sentence, gap.token);
	if (sentence === null || fragment === null || answer === null) return { kind: 'refused', reason: 'not this text' };
	const candidates = candidatesFor(text, sentence, shownTokens(fragment), answer);
	const pool = shuffled(candidates, `${seed}\n${answer.lemma.id}\n${place.start}`, ({ lemma }) => lemma.id);
	const chosen: ReadToken[] = [];
	for (const word of pool) {
		if (chosen.length < distractorCount && chosen.every((other) => farApart(word, other))) chosen.push(word);
	}
	if (chosen.length < distractorCount) return { kind: 'refused', reason: 'too few safe' };
	return { kind: 'choices', gap, answer: choiceOf(answer), distractors: chosen.map(choiceOf) };
}
