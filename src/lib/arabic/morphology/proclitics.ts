/** What may stand joined before a word, as tables: one line a particle, and which sequences there are. */

/** What a sequence of proclitics may be joined to. */
export type Host =
	'noun' | 'defined noun' | 'genitive noun' | 'defined genitive noun' | 'verb' | 'imperfect' | 'subjunctive' | 'word';

export interface Proclitic {
	/** Vocalised. */
	readonly form: string;
	readonly pos: 'CCONJ' | 'ADP' | 'DET' | 'AUX' | 'PART' | 'SCONJ';
	readonly gloss: string;
}

/** A sequence as it is spelled, from the word's first letter on. */
export interface ProcliticSequence {
	readonly letters: string;
	readonly parts: readonly Proclitic[];
	readonly host: Host;
}

const wa: Proclitic = { form: 'وَ', pos: 'CCONJ', gloss: 'and' };
const fa: Proclitic = { form: 'فَ', pos: 'CCONJ', gloss: 'and so' };
const bi: Proclitic = { form: 'بِ', pos: 'ADP', gloss: 'with, by' };
const li: Proclitic = { form: 'لِ', pos: 'ADP', gloss: 'for, to' };
const ka: Proclitic = { form: 'كَ', pos: 'ADP', gloss: 'like, as' };
const al: Proclitic = { form: 'الْ', pos: 'DET', gloss: 'the' };
const sa: Proclitic = { form: 'سَ', pos: 'AUX', gloss: 'will' };
const liSo: Proclitic = { form: 'لِ', pos: 'SCONJ', gloss: 'so that' };
const la: Proclitic = { form: 'لَ', pos: 'PART', gloss: 'indeed' };
const interrogative: Proclitic = { form: 'أَ', pos: 'PART', gloss: '(question)' };

const lettersOf = (parts: readonly Proclitic[]): string =>
	parts
		.map(({ form }) => form.replace(/\p{M}/gu, ''))
		.join('')
		.replace('لال', 'لل');

const conjunctions: readonly (readonly Proclitic[])[] = [[], [wa], [fa]];
const prepositions: readonly Proclitic[] = [bi, li, ka];

function sequence(parts: readonly Proclitic[], host: Host): ProcliticSequence {
	return { letters: lettersOf(parts), parts, host };
}

/** Every sequence: a conjunction, then a preposition and the article before nouns, or سـ or لـ before verbs; أ before anything. */
export const procliticSequences: readonly ProcliticSequence[] = conjunctions.flatMap((conjunction) => [
	sequence(conjunction, 'word'),
	sequence([...conjunction, al], 'defined noun'),
	...prepositions.flatMap((preposition) => [
		sequence([...conjunction, preposition], 'genitive noun'),
		sequence([...conjunction, preposition, al], 'defined genitive noun')
	]),
	sequence([...conjunction, sa], 'imperfect'),
	sequence([...conjunction, liSo], 'subjunctive'),
	sequence([...conjunction, la], 'verb'),
	sequence([interrogative, ...conjunction], 'word')
]);
