/**
 * `AnalysedText`: what is known of a text's words. The one type between the language and everything else:
 * a curated reading and the engine both produce it, and no reader of it needs to know which.
 * All offsets are UTF-16 into the text's NFC form.
 */

declare const brand: unique symbol;
type Brand<T, Name extends string> = T & { readonly [brand]: Name };

/** Letters of the citation form without marks + part of speech + homograph number: `زيارة_NOUN_1`. Never reused. */
export type LemmaId = Brand<string, 'LemmaId'>;
/** Letters of a multi-word unit's citation form + `UNIT` + number: `على قدم وساق_UNIT_1`. */
export type UnitId = Brand<string, 'UnitId'>;
/** First 128 bits of SHA-256 of the NFC text, in hex. */
export type TextHash = Brand<string, 'TextHash'>;

/** Universal part of speech. Never shown. */
export type Upos =
	| 'ADJ'
	| 'ADP'
	| 'ADV'
	| 'AUX'
	| 'CCONJ'
	| 'DET'
	| 'INTJ'
	| 'NOUN'
	| 'NUM'
	| 'PART'
	| 'PRON'
	| 'PROPN'
	| 'SCONJ'
	| 'VERB'
	| 'X';

/** The label a teacher would use; what screens show. */
export const kinds = [
	'verb',
	'noun',
	'masdar',
	'active participle',
	'passive participle',
	'adjective',
	'nisba',
	'elative',
	'number',
	'ordinal',
	'quantifier',
	'name',
	'pronoun',
	'demonstrative',
	'relative',
	'preposition',
	'conjunction',
	'particle',
	'adverb'
] as const;
export type Kind = (typeof kinds)[number];

/** 1: among the 500 commonest lemmas; 2: 1,500; 3: 3,000; 4: 6,000; 5: 12,000; 6: rarer. */
export type Band = 1 | 2 | 3 | 4 | 5 | 6;
/** As grammars number them. */
export const verbFormOrder = [
	'I',
	'II',
	'III',
	'IV',
	'V',
	'VI',
	'VII',
	'VIII',
	'IX',
	'X',
	'QI',
	'QII',
	'QIII',
	'QIV'
] as const;
export type VerbForm = (typeof verbFormOrder)[number];

/** Three or four letters, or the reason there is none. */
export type Root = { readonly letters: string } | { readonly none: 'particle' | 'name' | 'loan' | 'number' };

/** What is true of a lemma wherever it stands. */
export interface Lemma {
	readonly id: LemmaId;
	/** Bare vocalised citation form: `زِيَارَة`. */
	readonly form: string;
	/** What a screen shows instead, where that differs: `سُكَّان`, `الصِّين`, `مَدًى`. */
	readonly headword?: string;
	readonly pos: Upos;
	readonly kind: Kind;
	readonly root: Root;
	/** In ف ع ل, fully vowelled, before sound changes. */
	readonly pattern?: string;
	readonly verbForm?: VerbForm;
	/** Of a masdar or participle: its verb's citation form, vocalised. */
	readonly of?: string;
	/** Verb: present, masdar. Noun, adjective: plural. Elative: feminine. */
	readonly parts: readonly string[];
	readonly band: Band;
}

export type SegmentType = 'proclitic' | 'stem' | 'enclitic';
export interface Segment {
	/** As spelled in `vocalised`; may be empty (the article in لِلُّغَة). Forms concatenate to the word. */
	readonly form: string;
	/** The full form of what was spelled: `ال`, the citation form of a stem. */
	readonly underlying: string;
	readonly type: SegmentType;
	readonly pos: Upos;
	/** What it means here. */
	readonly gloss: string;
}

/** One reading of one word in its sentence. */
export interface Reading {
	readonly lemma: LemmaId;
	/** Fully vocalised, in context, with endings: the best first, other admissible endings after it. */
	readonly vocalised: readonly [string, ...string[]];
	/** The best, as one would pronounce it before a pause. */
	readonly pausal: string;
	/** Universal Dependencies features, keys in alphabetical order. */
	readonly features: Readonly<Record<string, string>>;
	readonly segments: readonly Segment[];
	/** Pattern of the broken plural in this form. */
	readonly formPattern?: string;
	/** Dictionary English of this sense: "to contribute". */
	readonly sense: string;
	/** English that fits this sentence: "contribute". */
	readonly here: string;
	/** Prepositions this sense governs. */
	readonly takes: readonly string[];
}

export type NameType = 'person' | 'place' | 'organisation' | 'product' | 'event' | 'month' | 'weekday' | 'other';
export interface Name {
	readonly type: NameType;
	readonly english: string;
	/** What it names: "country in Central Asia". */
	readonly what: string;
}

export interface Token {
	readonly start: number;
	readonly end: number;
	/** As printed. */
	readonly surface: string;
	/** As meant: the misprint corrected, tatweel gone. */
	readonly read: string;
	/** The reading meant; absent where nothing is known (and for a proclitic that stands alone, where only `alone` is). */
	readonly reading?: Reading;
	/** A proclitic printed by itself, as before a quotation mark: its segments. */
	readonly alone?: readonly Segment[];
	readonly others: readonly Reading[];
	/** 0 to 1; 1 for a reading a person made. */
	readonly confidence: number;
	readonly guess: boolean;
	readonly name?: Name;
	/** For the learner: misprints, oddities, doubtful points. */
	readonly note?: string;
}

export type UnitType = 'name' | 'adverbial' | 'frame' | 'government' | 'compound';
/** An occurrence of a multi-word unit in a sentence. Its words may stand apart. */
export interface Unit {
	readonly id: UnitId;
	readonly type: UnitType;
	/** Indices into the sentence's tokens, ascending. */
	readonly tokens: readonly number[];
	/** Vocalised citation form, `…` for open slots. */
	readonly citation: string;
	readonly sense: string;
	readonly here: string;
	/** Unusual usage that is not to be taught as the norm. */
	readonly unusual: boolean;
}

/** A part of a sentence that can be read by itself. The `own` of all fragments together are the sentence. */
export interface Fragment {
	/** Indices into the sentence's tokens, ascending; a jump is shown as "…". */
	readonly own: readonly number[];
	/** Words repeated in grey in front, because the fragment needs them. */
	readonly grey: readonly number[];
	/** Only where a person wrote it. */
	readonly english?: string;
}

export interface Sentence {
	readonly start: number;
	readonly end: number;
	/** From 0. */
	readonly paragraph: number;
	readonly tokens: readonly Token[];
	readonly units: readonly Unit[];
	readonly fragments: readonly Fragment[];
	/** Only where a person wrote it. */
	readonly english?: string;
}

export interface AnalysedText {
	readonly hash: TextHash;
	/** NFC. */
	readonly text: string;
	/** Names what made the analysis: `curated` or the engine's version. */
	readonly engine: string;
	readonly sentences: readonly Sentence[];
	/** Every lemma a reading names. */
	readonly lemmas: Readonly<Record<LemmaId, Lemma>>;
}
