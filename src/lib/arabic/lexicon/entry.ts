import type { Band, Kind, LemmaId, NameType, Root, Upos, VerbForm } from '../text';
import type { Lexeme } from '../morphology';

/** One dictionary meaning of a lemma. */
export interface Sense {
	readonly english: string;
	/** Prepositions this sense governs. */
	readonly takes: readonly string[];
}

/** A form of a word of a closed class, which is listed and not derived. */
export interface ListedForm {
	/** Vocalised. */
	readonly form: string;
	readonly features: Readonly<Record<string, string>>;
	/** Before a pronoun (عَلَيْـ), or by itself. */
	readonly attached: 'none' | 'pronoun' | 'my' | 'doubled my';
}

/** A line of the lexicon. */
export interface Entry {
	readonly id: LemmaId;
	/** Vocalised citation form. */
	readonly lemma: string;
	readonly pos: Upos;
	readonly kind: Kind;
	readonly root: Root;
	readonly pattern?: string;
	readonly verbForm?: VerbForm;
	readonly of?: string;
	/** Verb: present, masdar. Noun, adjective: plural. */
	readonly parts: readonly string[];
	readonly headword?: string;
	readonly band: Band;
	/** In order of use; the English of derived words is marked so. */
	readonly senses: readonly [Sense, ...Sense[]];
	readonly derived: boolean;
	readonly field: string;
	readonly name?: { readonly type: NameType; readonly english: string; readonly what: string };
	/** Other spellings of a name. */
	readonly spellings: readonly string[];
	/** How it inflects: by rule, or as listed. */
	readonly inflection: Lexeme | { readonly type: 'listed'; readonly forms: readonly ListedForm[] };
}
