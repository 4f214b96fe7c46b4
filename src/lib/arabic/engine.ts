import { scored, type Before, type Scored } from './context';
import type { Pack } from './lexicon';
import { digitWord } from './digits';
import { guess } from './guess';
import { compose, WordAnalyser, type Analysis } from './morphology';
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
/** Words whose analyses are remembered: a text repeats itself. */
const remembered = 20_000;

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

/** Analyses sentences with the lexicon: every word's readings, the likeliest first. */
export class Engine {
	readonly #pack: Pack;
	readonly #analyser: WordAnalyser;
	readonly #known = new Map<string, readonly Analysis[]>();

	constructor(pack: Pack) {
		this.#pack = pack;
		this.#analyser = new WordAnalyser(pack);
	}

	#analyses(letters: string): readonly Analysis[] {
		const known = this.#known.get(letters);
		if (known !== undefined) return known;
		const found = this.#analyser.analyse(letters);
		if (this.#known.size >= remembered) this.#known.clear();
		this.#known.set(letters, found);
		return found;
	}

	/** A sentence with its words' readings; the lemmas they name go into `lemmas`. */
	sentence(text: string, span: SentenceSpan, lemmas: Record<LemmaId, Lemma>): Sentence {
		const spans = tokenise(text.slice(span.start, span.end));
		let before: Before = nothingBefore;
		let end = span.start;
		const tokens = spans.map((each): Token => {
			const start = span.start + each.start;
			const surface = text.slice(start, span.start + each.end);
			if (breaksClause.test(text.slice(end, start))) before = nothingBefore;
			end = span.start + each.end;
			const printed = surface.replaceAll(tatweel, '');
			const number = digitWord(printed);
			if (number !== undefined) {
				lemmas[number.lemma.id] = number.lemma;
				before = nothingBefore;
				return {
					start,
					end: start + surface.length,
					surface,
					read: printed,
					reading: number.reading,
					others: [],
					confidence: 1,
					guess: false
				};
			}
			const letters = bare(normalForm(printed));
			const all = scored(this.#pack, this.#analyses(letters), before);
			before = { word: letters, chosen: all[0] };
			return this.#token({ start, end, surface }, letters, all, lemmas);
		});
		return { ...span, tokens, units: [], fragments: [] };
	}

	#token(
		place: { readonly start: number; readonly end: number; readonly surface: string },
		letters: string,
		all: readonly Scored[],
		lemmas: Record<LemmaId, Lemma>
	): Token {
		const [chosen, ...others] = distinct(all, ({ analysis }) => `${analysis.entry} ${analysis.proclitics.letters}`);
		if (chosen === undefined) {
			const { lemma, reading } = guess(letters);
			lemmas[lemma.id] = lemma;
			return { ...place, read: letters, reading, others: [], confidence: 0, guess: true };
		}
		const readings = [chosen, ...others.slice(0, othersKept)].map((each) => this.#reading(each, lemmas));
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

	#reading({ analysis, row }: Scored, lemmas: Record<LemmaId, Lemma>): Reading {
		const lemma = this.#pack.lemma(analysis.entry);
		lemmas[lemma.id] = lemma;
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

function segmentsOf(
	{ pronoun, rows }: Analysis,
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
	const verbal = rows[0]?.features['Aspect'] !== undefined || lemma.pos === 'ADP';
	const gloss = verbal ? pronoun.gloss.verb : pronoun.gloss.noun;
	return [
		...proclitics,
		stem,
		{ form: word.enclitic, underlying: pronoun.lemma, type: 'enclitic', pos: 'PRON', gloss }
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
