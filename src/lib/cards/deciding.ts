import type { AnalysedText, Lemma, Reading, Segment, Token, Upos } from '#lib/arabic/text';
import {
	bare,
	clusters,
	decidingLetters,
	homographsOf,
	lastInnerVowel,
	mark,
	sameInside,
	withMarksOn,
	type WordClass
} from '#lib/arabic/script';

const closedClasses: ReadonlySet<Upos> = new Set(['ADP', 'AUX', 'CCONJ', 'DET', 'INTJ', 'PART', 'PRON', 'SCONJ']);

const classOf = (pos: Upos): WordClass => (pos === 'VERB' ? 'verb' : closedClasses.has(pos) ? 'particle' : 'noun');

interface Stem {
	/** With its marks; without the shadda that only the article before a sun letter gives it. */
	readonly form: string;
	readonly as: WordClass;
	/** What it is joined to says what it cannot be. */
	readonly after: 'the article' | 'a preposition' | 'nothing';
}

const prepositions = new Set(['ب', 'ك']);

function stemOf({ segments }: Reading): Stem | undefined {
	const at = segments.findIndex(({ type }) => type === 'stem');
	const stem = segments[at];
	if (stem === undefined) return undefined;
	const before = segments[at - 1];
	const as = classOf(stem.pos);
	if (before?.pos === 'DET') return { form: withoutFirstShadda(stem.form), as, after: 'the article' };
	const governed = before !== undefined && prepositions.has(bare(before.underlying));
	return { form: stem.form, as, after: governed ? 'a preposition' : 'nothing' };
}

function withoutFirstShadda(form: string): string {
	const [first] = clusters(form);
	if (first === undefined) return form;
	const whole = first.letter + first.marks;
	return form.startsWith(whole) ? whole.replace(mark.shadda, '') + form.slice(whole.length) : form;
}

/** The words that some texts spell with the same letters, by those letters. */
export type Spellings = ReadonlyMap<string, readonly { readonly form: string; readonly as: WordClass }[]>;

/** All stems that texts have, by their letters: what a word has to be told from. */
export function spellingsOf(texts: readonly AnalysedText[]): Spellings {
	const found = new Map<string, { form: string; as: WordClass }[]>();
	for (const { sentences } of texts)
		for (const { tokens } of sentences)
			for (const { reading } of tokens) {
				const stem = reading && stemOf(reading);
				if (stem === undefined) continue;
				const letters = bare(stem.form);
				const there = found.get(letters) ?? [];
				if (there.some(({ form, as }) => as === stem.as && sameInside(form, stem.form))) continue;
				found.set(letters, [...there, { form: stem.form, as: stem.as }]);
			}
	return found;
}

/** A verb after the article, or a verb after بـ, is no way to read the letters. */
function canStand(as: WordClass, { after }: Stem): boolean {
	if (after === 'the article') return as === 'noun';
	return after === 'nothing' || as !== 'verb';
}

function rivalsOf(stem: Stem, token: Token, spellings: Spellings): string[] {
	const letters = bare(stem.form);
	const classic = homographsOf(letters);
	const isGranted = classic.some(({ form, taken }) => taken === 'granted' && sameInside(form, stem.form));
	const isClassic = (form: string) => classic.some((each) => sameInside(each.form, form));
	const others = token.others.flatMap((other) => stemOf(other) ?? []);
	return [...classic, ...(spellings.get(letters) ?? []), ...others]
		.filter(({ form, as }) => canStand(as, stem) && !(isGranted && isClassic(form)))
		.map(({ form }) => form);
}

/** Letters whose vowels grammar alone makes telling, whatever else is spelled so. */
function byGrammar(form: string, { features }: Reading, lemma: Lemma): number[] {
	const all = clusters(form);
	const first = all.findIndex(({ marks }) => marks.includes(mark.damma));
	const isPresent = features['Aspect'] === 'Imp';
	if (lemma.pos === 'VERB') {
		// Passive: the damma it begins with, and in the present the vowel that tells it from an active IV.
		if (features['Voice'] === 'Pass') return isPresent ? [first, lastInnerVowel(form)] : [first];
		// A present of IV looks like one of I; of II and III shadda and alef tell.
		if (isPresent && lemma.verbForm === 'IV') return [first];
		// "I", "you" and "she" share the ت of the past.
		const isYouOrI = features['Person'] === '1' || features['Person'] === '2';
		return isYouOrI && all.at(-1)?.letter === 'ت' ? [all.length - 1] : [];
	}
	// مُوَظِّف employs, مُوَظَّف is employed: the vowel before the last radical, in whatever form the word stands.
	const isParticiple = lemma.kind === 'active participle' || lemma.kind === 'passive participle';
	const vowel = lastInnerVowel(lemma.form);
	const upTo = bare(lemma.form).slice(0, vowel + 1);
	const isDerived = isParticiple && lemma.form.startsWith(`م${mark.damma}`) && vowel > 0;
	return isDerived && bare(form).startsWith(upTo) ? [vowel] : [];
}

/** A segment that is no stem keeps its shadda and nothing else. */
const plain = ({ form }: Segment) => withMarksOn(form, new Set());

/**
 * A word with only the marks that decide how its letters are read. Shown are:
 * 1. every shadda, save what the spelling says by itself (the article before a sun letter, الَّذِي): it tells II from I, مُدَرِّسَة from مَدْرَسَة, أَنَّ from أَنْ;
 * 2. -an before a final alef, as print has it; no other ending;
 * 3. of a passive verb the damma it begins with, and in the present the vowel before its last radical; of a present of IV its damma; of
 *    a past in ت the vowel of "I" and "you"; of a participle of II to X the vowel that tells doer from done;
 * 4. the fewest vowels that tell it from other words of the same letters: the classic homographs, the words of all the texts
 *    given, other candidates of its own reading; but not from what could not stand there (a verb after the article), and of the classic
 *    ones not where the word is what everyone takes the letters for (من "from").
 */
export function decidingForm(token: Token, lemma: Lemma, spellings: Spellings): string {
	const { reading } = token;
	const stem = reading && stemOf(reading);
	if (reading === undefined || stem === undefined) return token.read;
	const shown = decidingLetters(stem.form, rivalsOf(stem, token, spellings), byGrammar(stem.form, reading, lemma));
	// Of الَّذِي and its forms the spelling says the shadda.
	const form = lemma.kind === 'relative' ? stem.form.replace(/^ال\u064E?\u0651/u, 'ال') : stem.form;
	return reading.segments
		.map((segment) => (segment.type === 'stem' ? withMarksOn(form, shown) : plain(segment)))
		.join('');
}
