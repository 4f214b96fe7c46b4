import type { AnalysedText, Kind, LemmaId, Root, Segment, UnitType, VerbForm } from '#lib/arabic/text';
import { findGloss, headWords, overlaps, type Stretch } from './english';
import { gapAt, type Refusal } from './gap';
import type { CardKind } from './ids';
import type { Note } from './notes';
import { piecesOf, type Piece } from './pieces';
import { fragmentFor, readAt, sentenceFor, type NotePlace, shownTokens } from './places';
import { asksByEnglish } from './policy';

/** A note asked in one way. */
export interface Card {
	readonly note: Note;
	readonly kind: CardKind;
}

/** The English that asks for the Arabic word. */
export interface Hint {
	/** The clause's English where a person wrote it, with the word's own English marked if it can be found; else `null`. */
	readonly clause: string | null;
	readonly marked: Stretch | null;
	/** What the word means here, to be shown where nothing is marked. */
	readonly here: string;
	readonly sense: string;
}

export type Front =
	| { readonly kind: 'recognise'; readonly pieces: readonly Piece[] }
	| { readonly kind: 'cloze'; readonly pieces: readonly Piece[]; readonly hint: Hint }
	| { readonly kind: 'recall'; readonly hint: Hint };

export interface FamilyMember {
	readonly lemma: LemmaId;
	readonly headword: string;
	readonly kind: Kind;
	readonly sense: string;
}

/** A part of a word, with its meaning, and the word's index in the sentence. */
export interface WordParts {
	readonly index: number;
	readonly segments: readonly Segment[];
}

/** What the back tells under *More*. */
export interface More {
	readonly words: readonly WordParts[];
	readonly kind: Kind | UnitType;
	readonly root: Root | null;
	readonly pattern: string | null;
	readonly verbForm: VerbForm | null;
	/** The verb a masdar or participle belongs to. */
	readonly of: string | null;
	/** Pattern of the broken plural met here. */
	readonly formPattern: string | null;
	/** Other lemmas of the same root in the text. */
	readonly family: readonly FamilyMember[];
	readonly otherPlaces: readonly NotePlace[];
	readonly takes: readonly string[];
	/** Units of this sentence that the word is part of. */
	readonly units: readonly { readonly citation: string; readonly sense: string; readonly here: string }[];
	/** Misprints and oddities of the words asked about. */
	readonly notes: readonly string[];
}

/** Three lines, and the rest on demand. */
export interface Back {
	readonly headword: string;
	/** Principal parts: present and masdar, plural, feminine. */
	readonly parts: readonly string[];
	readonly here: string;
	readonly sense: string;
	readonly pieces: readonly Piece[];
	readonly english: string | null;
	readonly more: More;
}

const notHere: Refusal = { kind: 'refused', reason: 'not this text' };

/** What a note's word or unit means at a place, and in the dictionary. */
function meaningAt(text: AnalysedText, note: Note, place: NotePlace): { here: string; sense: string } {
	const sentence = sentenceFor(text, place);
	const unit = sentence?.units.find(({ id }) => id === note.id);
	const word = sentence === null ? null : readAt(text, sentence, place.head);
	const met = note.kind === 'unit' ? unit : word?.reading;
	return { here: met?.here ?? note.sense, sense: met?.sense ?? note.sense };
}

/** What is glossed in brackets — "(that)", "(to)" — is not said in English. */
const isUnsaid = (here: string) => /^\([^()]*\)$/u.test(here);

function hintFor(text: AnalysedText, note: Note, place: NotePlace, asked: number): Hint {
	const sentence = sentenceFor(text, place);
	const clause = fragmentFor(text, place)?.english ?? null;
	const { here, sense } = meaningAt(text, note, place);
	const word = sentence === null ? null : readAt(text, sentence, asked);
	const own = word === null || note.kind === 'lemma' ? [] : [word.reading.here];
	const others = shownTokens(fragmentFor(text, place) ?? { own: [], grey: [] })
		.filter((index) => !place.tokens.includes(index))
		.flatMap((index) => (sentence === null ? [] : (readAt(text, sentence, index)?.reading.here ?? [])));
	const marked = clause === null || isUnsaid(here) ? null : findGloss(clause, [here, sense, ...own], others);
	return { clause, marked, here, sense };
}

/**
 * The question of a card at a place, as data for the screen: recognise asks for the sense of the target in its clause; cloze shows
 * the clause with a gap and its English; recall shows only English. Refused where the place is of another text, or where no fair
 * gap can be made there.
 */
export function front(card: Card, text: AnalysedText, place: NotePlace): Front | Refusal {
	const sentence = sentenceFor(text, place);
	const fragment = fragmentFor(text, place);
	if (sentence === null || fragment === null) return notHere;
	const { note, kind } = card;
	if (kind === 'recognise') return { kind, pieces: piecesOf(text, sentence, fragment, place.tokens, null) };
	if (kind === 'recall') return { kind, hint: hintFor(text, note, place, place.head) };
	const gap = gapAt(text, place);
	if (gap.kind === 'refused') return gap;
	return { kind, pieces: piecesOf(text, sentence, fragment, [], gap), hint: hintFor(text, note, place, gap.token) };
}

/** Other lemmas of a root among a text's lemmas, each with the sense in which it is first met. */
function familyOf(text: AnalysedText, note: Note): FamilyMember[] {
	if (note.kind === 'unit' || !('letters' in note.root)) return [];
	const { letters } = note.root;
	const family = new Map<LemmaId, FamilyMember>();
	for (const { tokens } of text.sentences)
		for (const { reading } of tokens) {
			const lemma = reading === undefined ? undefined : text.lemmas[reading.lemma];
			if (reading === undefined || lemma === undefined || lemma.id === note.id || family.has(lemma.id)) continue;
			if (!('letters' in lemma.root) || lemma.root.letters !== letters) continue;
			const { id, kind } = lemma;
			family.set(id, { lemma: id, headword: lemma.headword ?? lemma.form, kind, sense: reading.sense });
		}
	return [...family.values()];
}

function moreOf(text: AnalysedText, note: Note, place: NotePlace): More {
	const sentence = sentenceFor(text, place);
	const words = sentence === null ? [] : place.tokens.flatMap((index) => readAt(text, sentence, index) ?? []);
	const units = sentence?.units.filter(({ id, tokens }) => id !== note.id && tokens.includes(place.head)) ?? [];
	const lemma = note.kind === 'lemma' ? note.lemma : null;
	return {
		words: words.map(({ index, reading }) => ({ index, segments: reading.segments })),
		kind: note.kind === 'lemma' ? note.lemma.kind : note.unit.type,
		root: note.root,
		pattern: lemma?.pattern ?? null,
		verbForm: lemma?.verbForm ?? null,
		of: lemma?.of ?? null,
		formPattern: lemma === null ? null : (words[0]?.reading.formPattern ?? null),
		family: familyOf(text, note),
		otherPlaces: note.places.filter(({ start }) => start !== place.start),
		takes: lemma === null ? [] : (words[0]?.reading.takes ?? note.takes),
		units: units.map(({ citation, sense, here }) => ({ citation, sense, here })),
		notes: words.flatMap(({ token }) => token.note ?? [])
	};
}

/** The answer of a note's cards at a place; `null` where the place is of another text. */
export function back(note: Note, text: AnalysedText, place: NotePlace): Back | null {
	const sentence = sentenceFor(text, place);
	const fragment = fragmentFor(text, place);
	if (sentence === null || fragment === null) return null;
	const lemma = note.kind === 'lemma' ? note.lemma : null;
	return {
		headword: note.kind === 'lemma' ? (note.lemma.headword ?? note.lemma.form) : note.unit.citation,
		parts: lemma?.parts ?? [],
		...meaningAt(text, note, place),
		pieces: piecesOf(text, sentence, fragment, place.tokens, null),
		english: fragment.english ?? null,
		more: moreOf(text, note, place)
	};
}

/** The places of a note where a fair gap can be made. */
export function gapPlaces(text: AnalysedText, note: Note): NotePlace[] {
	return note.places.filter((place) => gapAt(text, place).kind === 'gap');
}

/** True where the clause's English says the word, so that the hint can mark it. */
function isSaidAt(text: AnalysedText, note: Note, place: NotePlace): boolean {
	const { clause, marked } = hintFor(text, note, place, place.head);
	return clause === null || marked !== null;
}

/**
 * The places where English can ask for the word. Of a closed-class word they are few: it must name something by itself, the clause
 * must say it, and mean what the dictionary says ("is" in "Saturday is market day" asks for no هُوَ).
 */
function recallPlaces(text: AnalysedText, note: Note): readonly NotePlace[] {
	if (note.kind === 'unit' || note.category !== 'function word') return note.places;
	if (!asksByEnglish(note.lemma)) return [];
	return note.places.filter((place) => {
		const { here, sense } = meaningAt(text, note, place);
		const means = note.lemma.kind === 'verb' || overlaps(headWords(here), headWords(sense));
		return means && isSaidAt(text, note, place);
	});
}

/**
 * The places where a card can be asked: of a cloze those with a fair gap, of recall those where English can ask, of recognise all.
 * Those whose English says the word go alone where there are any: "Premier" says nothing of the دَوْلَة in رَئِيسُ مَجْلِسِ الدَّوْلَة.
 */
export function askedAt({ note, kind }: Card, text: AnalysedText): readonly NotePlace[] {
	const places = { recognise: () => note.places, cloze: gapPlaces, recall: recallPlaces }[kind](text, note);
	const said = places.filter((place) => isSaidAt(text, note, place));
	return said.length > 0 ? said : places;
}

/**
 * The kinds of card a note can have: names are only recognised; a word that every clause refuses as a gap has no cloze, and one
 * that English cannot ask for no recall.
 */
export function kindsOf(text: AnalysedText, note: Note): CardKind[] {
	if (note.category === 'name' || note.category === 'nisba of a name') return ['recognise'];
	const kinds: CardKind[] = ['recognise'];
	if (gapPlaces(text, note).length > 0) kinds.push('cloze');
	if (recallPlaces(text, note).length > 0) kinds.push('recall');
	return kinds;
}
