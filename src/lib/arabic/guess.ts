import { procliticSequences, type Proclitic, type ProcliticSequence } from './morphology';
import { isSunLetter } from './script';
import type { Kind, Lemma, LemmaId, Reading, Segment, Upos } from './text';

/** A word the lexicon has not, as far as its shape tells: what it is, and what it is joined to. Nothing is said of its meaning or its vowels. */
export interface Guess {
	readonly lemma: Lemma;
	readonly reading: Reading;
}

interface Shape {
	readonly test: RegExp;
	readonly pos: Upos;
	readonly kind: Kind;
	/** The citation form's letters. */
	readonly lemma: (letters: string) => string;
}

/**
 * Shapes that Arabic words alone have, the most telling first: what begins with يستـ is a verb of form X, what ends in ـية or ـيون behind the article a
 * nisba. A word of none of them is a name or a loan.
 */
const shapes: readonly Shape[] = [
	{
		test: /^[ينتأ]ست[ء-غف-ي]{3,4}(?:ون|ان|ين|وا)?$/u,
		pos: 'VERB',
		kind: 'verb',
		lemma: (word) => `ا${word.slice(1).replace(/(?:ون|ان|ين|وا)$/u, '')}`
	},
	{ test: /^است[ء-غف-ي]{2}ا[ء-غف-ي]$/u, pos: 'NOUN', kind: 'masdar', lemma: (word) => word },
	{
		test: /^مست[ء-غف-ي]{3,4}(?:ة|ون|ين|ات)?$/u,
		pos: 'ADJ',
		kind: 'active participle',
		lemma: (word) => word.replace(/(?:ة|ون|ين|ات)$/u, '')
	},
	{
		test: /^مت[ء-غف-ي]{3,4}(?:ة|ون|ين|ات)?$/u,
		pos: 'ADJ',
		kind: 'active participle',
		lemma: (word) => word.replace(/(?:ة|ون|ين|ات)$/u, '')
	},
	{ test: /^ت[ء-غف-ي]{2}ي[ء-غف-ي]$/u, pos: 'NOUN', kind: 'masdar', lemma: (word) => word }
];
/** Behind the article or with a feminine ending, an adjective made from a name or a noun. */
const nisba = /^[ء-غف-ي]{3,}(?:ية|يون|يين|يات|ي)$/u;

/** Which proclitics are taken off an unknown word: the article, with what stands before it. Without it, a first و or ب is as likely the word's own. */
function beforeWord(letters: string): ProcliticSequence | undefined {
	return procliticSequences
		.filter(
			({ letters: before, parts }) =>
				parts.some(({ pos }) => pos === 'DET') && letters.startsWith(before) && letters.length - before.length >= 3
		)
		.sort((one, other) => other.letters.length - one.letters.length)[0];
}

const segment = ({ form, pos, gloss }: Proclitic, sun: 'before a sun letter' | 'else'): Segment => ({
	form: pos === 'DET' && sun === 'before a sun letter' ? form.replace(/\u0652$/u, '') : form,
	underlying: pos === 'DET' ? 'ال' : form,
	type: 'proclitic',
	pos,
	gloss
});

/** What can be said of an unknown word. It is marked as a guess wherever it is shown; its root is never invented. */
export function guess(letters: string): Guess {
	const sequence = beforeWord(letters);
	const word = letters.slice(sequence?.letters.length ?? 0);
	const shape = shapes.find(({ test }) => test.test(word));
	const isNisba = shape === undefined && nisba.test(word) && (sequence !== undefined || !word.endsWith('ي'));
	const pos: Upos = shape?.pos ?? (isNisba ? 'ADJ' : 'PROPN');
	const kind: Kind = shape?.kind ?? (isNisba ? 'nisba' : 'name');
	const form = shape?.lemma(word) ?? (isNisba ? word.replace(/(?:ية|يون|يين|يات|ي)$/u, 'ي') : word);
	const said = shape !== undefined ? `unknown ${kind}` : isNisba ? 'of a place or a people?' : 'a name or a loan?';
	const sun = isSunLetter(word[0] ?? '') ? 'before a sun letter' : 'else';
	const before = (sequence?.parts ?? []).map((part) => segment(part, sun));
	const id = `${form}_${pos}_1` as LemmaId;
	const stem: Segment = { form: word, underlying: form, type: 'stem', pos, gloss: said };
	const vocalised = before.map((each) => each.form).join('') + word;
	return {
		lemma: { id, form, pos, kind, root: { none: pos === 'PROPN' ? 'name' : 'loan' }, parts: [], band: 6 },
		reading: {
			lemma: id,
			vocalised: [vocalised],
			pausal: vocalised,
			features: {},
			segments: [...before, stem],
			sense: said,
			here: said,
			takes: []
		}
	};
}
