import { clauseAt, isFunctionWord, type Clause, type Note } from '#lib/cards';
import type { AnalysedText, Lemma, Reading, Sentence, Token, Unit } from '#lib/arabic/text';
import type { LibraryText } from './texts';

/** What a sheet is about: a word of a text, or the unit around it. Plain data, since it stands in the browser's history. */
export interface SheetAt {
	/** The text's name in URLs. */
	readonly text: string;
	/** Index into the text's sentences. */
	readonly sentence: number;
	/** Index into the sentence's tokens. */
	readonly token: number;
	readonly as: 'word' | 'unit';
}

/** A word of a unit, with what it means by itself. */
export interface UnitWord {
	readonly at: SheetAt;
	readonly token: Token;
	readonly lemma: Lemma | undefined;
}

/** What the sheet of a tapped word shows at once. */
export interface WordSheet {
	readonly at: SheetAt;
	readonly text: LibraryText;
	readonly sentence: Sentence;
	readonly token: Token;
	readonly reading: Reading | undefined;
	readonly lemma: Lemma | undefined;
	/** The unit the sheet is about; else it is about the word. */
	readonly unit: Unit | undefined;
	/** Other units the word is part of. */
	readonly units: readonly Unit[];
	/** Of the unit the sheet is about, each with its literal meaning. */
	readonly words: readonly UnitWord[];
	/** What can be learnt: of the unit or of the word. */
	readonly note: Note | undefined;
	readonly clause: Clause | null;
	/** The words it is about, as the text names them: `sentence:token`. */
	readonly lit: readonly string[];
}

/** A token's reading and lemma, if anything is known of it. */
function readingOf(text: AnalysedText, token: Token | undefined): { reading: Reading; lemma: Lemma } | undefined {
	const reading = token?.reading;
	const lemma = reading && text.lemmas[reading.lemma];
	return reading && lemma ? { reading, lemma } : undefined;
}

/**
 * The unit that a tapped word is read as part of: the shortest one of several words around it, or a fixed expression printed as one word.
 * Government says more of its verb or noun than of itself: it goes first only for the function word in it.
 */
function unitAround({ lemmas, sentences }: AnalysedText, { sentence, token }: SheetAt): Unit | undefined {
	const around = sentences[sentence];
	const reading = around?.tokens[token]?.reading;
	const lemma = reading && lemmas[reading.lemma];
	const units = (around?.units ?? []).filter(({ tokens }) => tokens.includes(token));
	const whole = units.filter(
		({ type, tokens }) => type !== 'government' && (tokens.length > 1 || type === 'adverbial')
	);
	const partner =
		lemma && isFunctionWord(lemma)
			? units.filter(({ type, tokens }) => type === 'government' && tokens.length > 1)
			: [];
	return [...whole, ...partner].sort((a, b) => a.tokens.length - b.tokens.length)[0];
}

/** What the sheet of a word shows, or of the unit around it where there is one; `undefined` where the text has no such word. */
export function sheetOf(text: LibraryText, at: SheetAt): WordSheet | undefined {
	const { analysed } = text;
	const sentence = analysed.sentences[at.sentence];
	const token = sentence?.tokens[at.token];
	if (!sentence || !token) return undefined;
	const known = readingOf(analysed, token);
	const unit = at.as === 'unit' ? unitAround(analysed, at) : undefined;
	const about = unit?.tokens ?? [at.token];
	const noteId = unit?.id ?? known?.lemma.id;
	return {
		at: { ...at, as: unit ? 'unit' : 'word' },
		text,
		sentence,
		token,
		reading: known?.reading,
		lemma: known?.lemma,
		unit,
		units: sentence.units.filter((other) => other !== unit && other.tokens.includes(at.token)),
		words: (unit?.tokens ?? []).flatMap((index): UnitWord[] => {
			const word = sentence.tokens[index];
			if (!word) return [];
			return [{ at: { ...at, token: index, as: 'word' }, token: word, lemma: readingOf(analysed, word)?.lemma }];
		}),
		note: noteId === undefined ? undefined : text.byId.get(noteId),
		clause: clauseAt(analysed, at.sentence, about, at.token),
		lit: about.map((index) => `${at.sentence}:${index}`)
	};
}
