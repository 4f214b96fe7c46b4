import { stored } from '#lib/arabic/script';
import {
	hashText,
	splitSentences,
	tokenise,
	type AnalysedText,
	type LemmaId,
	type Sentence,
	type Token
} from '#lib/arabic/text';
import { readLemmas, type LemmaTable } from './lemmas';
import { readFragments, readUnits, type PlaceOf } from './parts';
import { ReadingError, readTable, type Fault, type Row } from './table';
import { readWord } from './words';

/** The text of an article and of its tables. */
export interface ReadingSources {
	readonly article: string;
	readonly words: string;
	readonly lemmas: string;
	readonly units: string;
	readonly sentences: string;
}

interface Cut {
	readonly sentence: number;
	readonly token: number;
	readonly start: number;
	readonly end: number;
	readonly surface: string;
}

const key = (paragraph: number, word: number) => `${paragraph}:${word}`;

/** Every word of the article by paragraph and number, as the tables count them. */
function cutArticle(text: string) {
	const spans = splitSentences(text);
	const cuts = new Map<string, Cut>();
	const counted = new Map<number, number>();
	spans.forEach((span, sentence) => {
		tokenise(text.slice(span.start, span.end)).forEach(({ start, end }, token) => {
			const paragraph = span.paragraph + 1;
			const word = (counted.get(paragraph) ?? 0) + 1;
			counted.set(paragraph, word);
			const at = { start: span.start + start, end: span.start + end };
			cuts.set(key(paragraph, word), { sentence, token, ...at, surface: text.slice(at.start, at.end) });
		});
	});
	return { spans, cuts };
}

/** The tokens of each sentence, in order; lines that are missing, doubled or of no word are told. */
function readWords(
	rows: readonly Row<'words'>[],
	cuts: ReadonlyMap<string, Cut>,
	lemmas: LemmaTable,
	tell: (fault: Fault) => void
) {
	const tokens = new Map<number, Token[]>();
	const lines = new Map<string, number>();
	const read = new Map<string, Token | null>();
	for (const row of rows) {
		const place = key(Number(row.cells.p), Number(row.cells.w));
		const cut = cuts.get(place);
		const at = { file: 'words.tsv', line: row.line, column: 'w' };
		if (cut === undefined) tell({ ...at, fault: `the article has no word ${place}; mend p and w` });
		else if (lines.has(place))
			tell({ ...at, fault: `word ${place} stands in line ${lines.get(place) ?? 0} already; remove one` });
		else {
			lines.set(place, row.line);
			const { start, end, surface } = cut;
			read.set(place, readWord(row, { start, end, surface }, lemmas, tell));
		}
	}
	for (const [place, cut] of cuts) {
		const token = read.get(place);
		if (token === undefined)
			tell({ file: 'words.tsv', line: 0, column: '', fault: `word ${place} (${cut.surface}) has no line; add it` });
		else if (token !== null) tokens.set(cut.sentence, [...(tokens.get(cut.sentence) ?? []), token]);
	}
	return tokens;
}

function tellUnused(lemmas: LemmaTable, tokens: Iterable<readonly Token[]>, tell: (fault: Fault) => void) {
	const used = new Set([...tokens].flat().flatMap(({ reading }) => (reading === undefined ? [] : [reading.lemma])));
	for (const [id, line] of lemmas.lines)
		if (!used.has(id))
			tell({ file: 'lemmas.tsv', line, column: 'lemma', fault: `no word names ${id}; remove the line` });
}

/** Every word of a sentence in exactly one fragment. */
function tellUncovered(sentences: readonly Sentence[], tell: (fault: Fault) => void) {
	sentences.forEach(({ tokens, fragments }, index) => {
		const own = fragments.flatMap((fragment) => fragment.own);
		const times = (token: number) => own.filter((each) => each === token).length;
		tokens.forEach(({ surface }, token) => {
			const count = times(token);
			const fault = `in sentence ${index + 1}, word ${token + 1} (${surface}) is in ${count} fragments; put it in one`;
			if (count !== 1) tell({ file: 'sentences.tsv', line: 0, column: 'words', fault });
		});
	});
}

/**
 * A curated reading from its tables. Every fault in them is found before it throws `ReadingError`, which names file, line, column and what
 * to do. Deterministic; the same tables in another order of columns give the same reading.
 */
export function compileReading(sources: ReadingSources): AnalysedText {
	const faults: Fault[] = [];
	const tell = (fault: Fault) => faults.push(fault);
	const words = readTable('words', sources.words);
	const lemmaRows = readTable('lemmas', sources.lemmas);
	const unitRows = readTable('units', sources.units);
	const fragmentRows = readTable('sentences', sources.sentences);
	faults.push(...words.faults, ...lemmaRows.faults, ...unitRows.faults, ...fragmentRows.faults);
	if (faults.length > 0) throw new ReadingError(faults);

	const text = stored(sources.article);
	const { spans, cuts } = cutArticle(text);
	const placeOf: PlaceOf = (paragraph, word) => cuts.get(key(paragraph, word));
	const lemmas = readLemmas(lemmaRows.rows, tell);
	const tokens = readWords(words.rows, cuts, lemmas, tell);
	if (faults.length === 0) tellUnused(lemmas, tokens.values(), tell);
	const units = readUnits(unitRows.rows, placeOf, tell);
	const parts = readFragments(fragmentRows.rows, placeOf, tell);
	const sentences = spans.map((span, index): Sentence => ({
		...span,
		tokens: tokens.get(index) ?? [],
		units: units.get(index) ?? [],
		...(parts.get(index) ?? { fragments: [] })
	}));
	if (faults.length === 0) tellUncovered(sentences, tell);
	if (faults.length > 0) throw new ReadingError(faults);
	return { hash: hashText(text), text, engine: 'curated', sentences, lemmas: sortedById(lemmas.byId) };
}

function sortedById<T>(byId: Readonly<Record<LemmaId, T>>): Record<LemmaId, T> {
	return Object.fromEntries(Object.entries(byId).sort(([a], [b]) => (a < b ? -1 : 1)));
}
