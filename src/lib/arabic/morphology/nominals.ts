import {
	beforeSuffix,
	declineDual,
	declineFiveNoun,
	declineSingular,
	declineSoundFeminine,
	declineSoundMasculine
} from './nouns';
import type { NominalCell } from './nouns';
import { nominalStem, type NominalStem, type StemFacts } from './nominal-stems';
import { soundsOf, spell, type Sounds } from './sounds';

export type Gender = 'Masc' | 'Fem';

/** A noun or adjective as the tables give it. */
export interface NominalEntry {
	/** Citation form, vocalised, without case. */
	readonly lemma: string;
	/** Radicals; empty where there are none. */
	readonly root: string;
	readonly pos: 'NOUN' | 'ADJ';
	readonly gender: Gender;
	/** Broken plurals vocalised, `+ون`, `+ات`, in order of use. */
	readonly plurals: readonly string[];
	/** Of an adjective: its feminine, where it is not the masculine with ة; `null` where it has none. Of a noun for persons: its feminine. */
	readonly feminine?: string | null;
	/** A plural that has no singular in this sense: the lemma is the plural. */
	readonly number?: 'Ptan';
	/** Foreign words that take no endings. */
	readonly invariable?: boolean;
	/** A name that takes no tanwin though its shape does not say so. */
	readonly diptote?: boolean;
}

export interface GenderedCell extends NominalCell {
	readonly gender: Gender;
}

const fiveNouns: ReadonlySet<string> = new Set(['أَب', 'أَخ', 'حَم']);

/** فَعْلَة of a noun with a sound second radical has فَعَلَات: جَلْسَة, جَلَسَات. Source: the rule of the sound feminine plural in every grammar. */
function withHelpVowel(base: Sounds): Sounds {
	return base.replace(
		/^([ء-غف-هوي])a([ء-غف-ه])([ء-غف-هوي])$/u,
		(whole, first: string, second: string, third: string) =>
			second === third || second === 'و' || second === 'ي' ? whole : `${first}a${second}a${third}`
	);
}

function stemOf(form: string, entry: NominalEntry, facts: StemFacts): NominalStem {
	const stem = nominalStem(form, facts);
	if (entry.invariable === true) return { base: soundsOf(form), ending: 'plain', cases: 'invariable' };
	return entry.diptote === true ? { ...stem, cases: 'diptote' } : stem;
}

/** A sound masculine plural that is written out: بَاقُون of بَاقِي, مُسْتَثْنَوْن of مُسْتَثْنَى. */
function isSoundMasculine(plural: string, stem: NominalStem, root: string): boolean {
	if (!plural.endsWith('ن')) return false;
	const [first] = declineSoundMasculine(stem, root);
	return first !== undefined && spell(first.sounds.slice(0, -1)).replace(/\u0652$/u, '') === plural.normalize('NFC');
}

function pluralOf(plural: string, entry: NominalEntry, stem: NominalStem): NominalCell[] {
	const { root, pos } = entry;
	if (plural === '+ون' || isSoundMasculine(plural, stem, root)) return declineSoundMasculine(stem, root);
	if (plural === '+ات') {
		if (stem.ending === 'ة') {
			const base = stem.base.replace(/a$/u, '');
			return declineSoundFeminine(pos === 'NOUN' ? withHelpVowel(base) : base);
		}
		return declineSoundFeminine(beforeSuffix(stem, root).replace(/E$/u, 'ء'));
	}
	const sounds = soundsOf(plural);
	if (sounds.endsWith('Aت') && !/^ءa[ء-غف-هوي]{1,2}Aت$/u.test(sounds)) return declineSoundFeminine(sounds.slice(0, -2));
	if (/Uن$/u.test(sounds) && plural.endsWith('ُون') && root.at(-1) !== 'ن')
		return declineSoundMasculine({ base: sounds.slice(0, -2), ending: 'plain', cases: 'triptote' }, root);
	return declineSingular(stemOf(plural, entry, { root, pos, number: 'Plur' }), 'Plur');
}

/** The feminine of an adjective or of a participle: كَبِيرَة, ثَانِيَة, مُسْتَثْنَاة, كُبْرَى. */
function feminineStem(entry: NominalEntry, masculine: NominalStem): NominalStem {
	if (entry.feminine !== undefined && entry.feminine !== null && entry.pos === 'ADJ')
		return stemOf(entry.feminine, entry, { root: entry.root, pos: 'ADJ', number: 'Sing' });
	const { ending, base } = masculine;
	if (ending === 'manqus') return { base: `${base}iيa`, ending: 'ة', cases: 'triptote' };
	// مُسْتَثْنَاة: the long a stays before ة.
	if (ending === 'maqsur' || ending === 'maqsur alef') return { base: `${base}A`, ending: 'ة', cases: 'triptote' };
	return { base: `${base}a`, ending: 'ة', cases: 'triptote' };
}

const gendered = (cells: readonly NominalCell[], gender: Gender): GenderedCell[] =>
	cells.map((cell) => ({ ...cell, gender }));

/** All forms of a noun, or of an adjective in both genders. Throws `RangeError` where a form is none. */
export function decline(entry: NominalEntry): GenderedCell[] {
	const { lemma, root, pos, gender, plurals } = entry;
	const number = entry.number === 'Ptan' ? 'Plur' : 'Sing';
	const stem = stemOf(lemma, entry, { root, pos, number });
	if (entry.number === 'Ptan') return gendered(pluralOf(lemma, entry, stem), gender);
	const own = fiveNouns.has(lemma) ? declineFiveNoun(stem.base) : declineSingular(stem, 'Sing');
	const dual =
		entry.invariable === true
			? []
			: declineDual(fiveNouns.has(lemma) ? { ...stem, base: `${stem.base}aو` } : stem, root);
	const all = gendered([...own, ...dual], gender);
	// A sound masculine plural is of persons; a broken one takes its gender from them.
	const plural = plurals.flatMap((each) =>
		gendered(pluralOf(each, entry, stem), each === '+ات' && pos === 'ADJ' ? 'Fem' : gender)
	);
	if (entry.feminine === null || (pos === 'NOUN' && entry.feminine === undefined)) return [...all, ...plural];
	const feminine = feminineStem(entry, stem);
	const feminineCells = [...declineSingular(feminine, 'Sing'), ...declineDual(feminine, root)];
	const feminines = declineSoundFeminine(
		feminine.ending !== 'ة' ? beforeSuffix(feminine, root) : feminine.base.replace(/a$/u, '').replace(/A$/u, 'aي')
	);
	return [...all, ...plural, ...gendered([...feminineCells, ...feminines], 'Fem')];
}
