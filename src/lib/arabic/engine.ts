import { scored, type Before, type Scored } from './context';
import { Pack } from './lexicon';
import { digitWord, type DigitWord } from './digits';
import { guess } from './guess';
import { compose, WordAnalyser, type Analysis, type Pronoun, type Row } from './morphology';
import { Recent } from './recent';
import { bare, normalForm, pausal, tatweel } from './script';
import {
	tokenise,
	type Lemma,
	type LemmaId,
	type Reading,
	type Segment,
	type Sentence,
	type SentenceSpan,
	type Token
} from './text';

/** The engine's version: analyses it has made are made anew when it changes. */
export const engineName = 'lexicon-1';

/** Readings kept besides the one chosen. */
const othersKept = 3;
/** Words that are remembered with their readings, twice as many at most: a text repeats itself, and memory is bounded. */
const remembered = 3000;
/** Longer words are not remembered. */
const longestRemembered = 40;

/** Behind these a word stands at the start of a clause: what came before says nothing of its ending. */
const breaksClause = /[.,;:!?،؛؟…()«»"“”\n]/u;

const nothingBefore: Before = { word: '', chosen: undefined };

/** The first of near-synonyms, without what brackets explain: `be born` of `to be born (in the passive), to come`. */
const firstOf = (english: string): string =>
	english
		.replace(/\([^)]*\)/gu, '')
		.split(/[,;]/u)[0]
		?.replace(/\s+/gu, ' ')
		.trim() ?? '';

/** Differences of score as a probability among the readings of a word. */
function confidenceOf(scores: readonly number[]): number {
	const [best = 0] = scores;
	const total = scores.reduce((sum, score) => sum + Math.exp(score - best), 0);
	return total === 0 ? 0 : 1 / total;
}

/** A word as it is printed, out of context. */
interface Word {
	/** Without tatweel. */
	readonly printed: string;
	/** The normal form of its letters. */
	readonly letters: string;
	readonly number: DigitWord | undefined;
	readonly analyses: readonly Analysis[];
	/** What was made of its analyses, row by row, each when it was first asked for. */
	readonly readings: Map<Analysis, Map<Row, Reading>>;
}

/** Analyses sentences with the lexicon: every word's readings, the likeliest first. */
export class Engine {
	/** Names what it makes: `lexicon-1`. */
	readonly name = engineName;
	readonly #pack: Pack;
	readonly #analyser: WordAnalyser;
	readonly #words = new Recent<string, Word>(remembered);
	readonly #lemmas = new Recent<number, Lemma>(remembered);

	constructor(pack: Pack) {
		this.#pack = pack;
		this.#analyser = new WordAnalyser(pack);
	}

	#word(surface: string): Word {
		const known = this.#words.get(surface);
		if (known !== undefined) return known;
		const printed = surface.replaceAll(tatweel, '');
		const number = digitWord(printed);
		// Without what lay between them, marks may be in the wrong order: see `stored`.
		const few = printed.length > longestRemembered ? printed.replace(/\p{M}/gu, '') : printed;
		const letters = number === undefined ? bare(normalForm(few)) : '';
		const analyses = number === undefined ? this.#analyser.analyse(letters) : [];
		const word: Word = { printed, letters, number, analyses, readings: new Map() };
		if (surface.length <= longestRemembered) this.#words.set(surface, word);
		return word;
	}

	/** A sentence with its words' readings; the lemmas they name go into `lemmas`. */
	sentence(text: string, span: SentenceSpan, lemmas: Record<LemmaId, Lemma>): Sentence {
		const spans = tokenise(text.slice(span.start, span.end));
		let before: Before = nothingBefore;
		let behind = span.start;
		const tokens = spans.map((each): Token => {
			const start = span.start + each.start;
			const end = span.start + each.end;
			const surface = text.slice(start, end);
			if (breaksClause.test(text.slice(behind, start))) before = nothingBefore;
			behind = end;
			const word = this.#word(surface);
			if (word.number !== undefined) {
				const { lemma, reading } = word.number;
				lemmas[lemma.id] = lemma;
				before = nothingBefore;
				return { start, end, surface, read: word.printed, reading, others: [], confidence: 1, guess: false };
			}
			const all = scored(this.#pack, word.analyses, before);
			before = { word: word.letters, chosen: all[0] };
			return this.#token({ start, end, surface }, word, all, lemmas);
		});
		return { ...span, tokens, units: [], fragments: [] };
	}

	#token(
		place: { readonly start: number; readonly end: number; readonly surface: string },
		word: Word,
		all: readonly Scored[],
		lemmas: Record<LemmaId, Lemma>
	): Token {
		const [chosen, ...others] = distinct(
			all,
			({ analysis, row }) => `${analysis.entry} ${analysis.proclitics.letters} ${row.features['Voice'] ?? ''}`
		);
		const { letters } = word;
		if (chosen === undefined) {
			const { lemma, reading } = guess(letters);
			lemmas[lemma.id] = lemma;
			return { ...place, read: letters, reading, others: [], confidence: 0, guess: true };
		}
		const readings = [chosen, ...others.slice(0, othersKept)].map((each) => this.#reading(each, word, lemmas));
		const [reading, ...rest] = readings;
		const name = this.#pack.name(chosen.analysis.entry);
		return {
			...place,
			read: chosen.analysis.spelling === 'exact' || reading === undefined ? letters : bare(reading.vocalised[0]),
			...(reading === undefined ? {} : { reading }),
			others: rest,
			confidence: Number(confidenceOf([chosen, ...others].map(({ score }) => score)).toFixed(3)),
			guess: false,
			...(name === undefined ? {} : { name })
		};
	}

	#lemma(entry: number): Lemma {
		const known = this.#lemmas.get(entry);
		if (known !== undefined) return known;
		const lemma = this.#pack.lemma(entry);
		this.#lemmas.set(entry, lemma);
		return lemma;
	}

	#reading({ analysis, row }: Scored, { readings }: Word, lemmas: Record<LemmaId, Lemma>): Reading {
		const lemma = this.#lemma(analysis.entry);
		lemmas[lemma.id] = lemma;
		const ofRows = readings.get(analysis) ?? new Map<Row, Reading>();
		const known = ofRows.get(row);
		if (known !== undefined) return known;
		const reading = this.#composed(analysis, row, lemma);
		readings.set(analysis, ofRows.set(row, reading));
		return reading;
	}

	#composed(analysis: Analysis, row: Row, lemma: Lemma): Reading {
		const word = compose(this.#pack, analysis, row);
		const [sense = { english: '', takes: [] }] = this.#pack.senses(analysis.entry);
		const here = firstOf(sense.english).replace(/^to /u, '');
		const enclitic = word.enclitic === '' ? {} : { enclitic: word.enclitic };
		return {
			lemma: lemma.id,
			vocalised: [word.vocalised],
			pausal: pausal(word.vocalised, { pos: lemma.pos, ...enclitic }),
			features: row.features,
			segments: segmentsOf(analysis, word, lemma, here),
			sense: sense.english,
			here,
			takes: sense.takes
		};
	}
}

/** The engine on a pack's bytes. Throws `RangeError` where they are damaged. */
export const openEngine = (bytes: Uint8Array): Engine => new Engine(new Pack(bytes));

function segmentsOf(
	{ pronoun, second, rows }: Analysis,
	word: ReturnType<typeof compose>,
	lemma: Lemma,
	here: string
): Segment[] {
	const proclitics = word.proclitics.map(({ form, of }): Segment => ({
		form,
		underlying: of.pos === 'DET' ? 'ال' : of.form,
		type: 'proclitic',
		pos: of.pos,
		gloss: of.gloss
	}));
	const stem: Segment = { form: word.stem, underlying: lemma.form, type: 'stem', pos: lemma.pos, gloss: here };
	if (pronoun === undefined) return [...proclitics, stem];
	const verbal = rows[0].features['Aspect'] !== undefined || lemma.pos === 'ADP';
	const enclitic = (form: string, { lemma: underlying, gloss }: Pronoun): Segment => ({
		form,
		underlying,
		type: 'enclitic',
		pos: 'PRON',
		gloss: verbal ? gloss.verb : gloss.noun
	});
	return [
		...proclitics,
		stem,
		enclitic(word.enclitic, pronoun),
		...(second === undefined ? [] : [enclitic(word.second, second)])
	];
}

/** The first of each kind. */
function distinct<T>(all: readonly T[], kind: (each: T) => string): T[] {
	const seen = new Set<string>();
	return all.filter((each) => {
		const key = kind(each);
		if (seen.has(key)) return false;
		seen.add(key);
		return true;
	});
}
