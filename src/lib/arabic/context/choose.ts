import type { Analysis, Row, StemIndex } from '../morphology';
import type { Pack } from '../lexicon';
import { bare } from '../script';

/** An analysis with the row that stands here, and how likely it is among the others: higher is likelier. */
export interface Scored {
	readonly analysis: Analysis;
	readonly row: Row;
	readonly score: number;
}

/** What came before a word: what certain rules ask. */
export interface Before {
	/** Bare letters of the word before, without clitics; empty at the start of a sentence or behind punctuation. */
	readonly word: string;
	readonly chosen: Scored | undefined;
}

/** The commonness of a lemma by its band, in the natural logarithm of its frequency among words. Bands are cuts of a falling curve. */
const bandScore: Readonly<Record<number, number>> = { 1: 0, 2: -1.6, 3: -2.6, 4: -3.6, 5: -4.6, 6: -5.6 };

const subjunctiveAfter: ReadonlySet<string> = new Set([
	'أن',
	'ان',
	'لن',
	'كي',
	'لكي',
	'حتى',
	'بأن',
	'لأن',
	'ألا',
	'وأن',
	'ولن'
]);
const jussiveAfter: ReadonlySet<string> = new Set(['لم', 'ولم', 'فلم', 'لما', 'ألم']);
/** Besides those, what a shortened verb may stand behind: prohibition and conditions. */
const mayShorten: ReadonlySet<string> = new Set([
	'لا',
	'ولا',
	'فلا',
	'إن',
	'وإن',
	'من',
	'ومن',
	'ما',
	'مهما',
	'أينما',
	'متى',
	'حيثما'
]);

/** A form that only the jussive has (يَعُدْ of عَادَ), where nothing asks for a jussive. */
function isShortenedForNothing({ rows, proclitics }: Analysis, { word }: Before): boolean {
	if (rows.some(({ features }) => features['Mood'] !== 'Jus')) return false;
	return proclitics.host !== 'subjunctive' && !jussiveAfter.has(word) && !mayShorten.has(word);
}

const verbAfter: ReadonlySet<string> = new Set([
	'لم',
	'لن',
	'قد',
	'سوف',
	'ولم',
	'ولن',
	'وقد',
	'فقد',
	'لقد',
	'ولقد',
	'فلم'
]);

const isVerb = (row: Row): boolean => row.features['Aspect'] !== undefined;

/** How well a row's case or mood goes with the word before: the certain rules, and weak ones where nothing is certain. */
function endingScore(row: Row, before: Before, pos: (entry: number) => string, host: string): number {
	const { features } = row;
	if (features['Mood'] !== undefined && features['Mood'] !== 'Imp') {
		const expected = jussiveAfter.has(before.word)
			? 'Jus'
			: subjunctiveAfter.has(before.word)
				? 'Sub'
				: host === 'subjunctive'
					? 'Sub'
					: 'Ind';
		return features['Mood'] === expected ? 0 : -3;
	}
	const of = features['Case'];
	if (of === undefined) return 0;
	if (host === 'genitive noun' || host === 'defined genitive noun') return 0;
	const previous = before.chosen;
	const previousPos = previous === undefined ? '' : pos(previous.analysis.entry);
	// A noun behind a preposition stands in the genitive; so does what follows a noun without an article, its mudaf.
	if (previousPos === 'ADP') return of === 'Gen' ? 0 : -4;
	const heads =
		previousPos === 'NOUN' && previous?.row.features['Definite'] === 'Cons' && previous.row.attached === 'none';
	if (heads) return of === 'Gen' ? 0 : -3;
	if (of === 'Acc' && row.suffix === 'ا') return 0;
	return { Nom: 0, Acc: -0.7, Gen: -0.7 }[of] ?? 0;
}

/** Chooses the state that letters leave open: before a defined or following noun a construct is likelier than an indefinite. */
const stateScore = (row: Row): number => ({ Cons: -0.3, Ind: 0, Def: 0 })[row.features['Definite'] ?? ''] ?? 0;

/** All analyses of a word with their best rows, the likeliest first. Deterministic: equals in the order of the lexicon. */
export function scored(pack: Pack & StemIndex, analyses: readonly Analysis[], before: Before): Scored[] {
	const pos = (entry: number) => pack.pos(entry);
	const likely = analyses.filter((analysis) => !isShortenedForNothing(analysis, before));
	const all = (likely.length > 0 ? likely : analyses).flatMap((analysis): Scored[] => {
		const base =
			(bandScore[pack.band(analysis.entry)] ?? -6) -
			0.9 * analysis.proclitics.parts.length -
			(analysis.pronoun === undefined ? 0 : 1.1) -
			(analysis.spelling === 'exact' ? 0 : 0.5) -
			0.6 * Math.min(Number(pack.cell('number', analysis.entry)) - 1, 2);
		const first = analysis.rows[0];
		const verb = isVerb(first);
		const passive = first.features['Voice'] === 'Pass' ? -3 : 0;
		const imperative = first.features['Mood'] === 'Imp' ? -4 : 0;
		const person = verb && first.features['Person'] !== '3' ? -1 : 0;
		const question = analysis.proclitics.parts.some(({ gloss }) => gloss === '(question)') ? -3 : 0;
		const expectsVerb = verbAfter.has(before.word) ? (verb ? 1.5 : -3) : 0;
		const afterPreposition =
			before.chosen !== undefined &&
			pos(before.chosen.analysis.entry) === 'ADP' &&
			before.chosen.analysis.pronoun === undefined;
		const expectsNoun = afterPreposition && verb ? -4 : 0;
		const best = analysis.rows
			.map((row) => ({ row, score: endingScore(row, before, pos, analysis.proclitics.host) + stateScore(row) }))
			.reduce((one, other) => (other.score > one.score ? other : one));
		return [
			{
				analysis,
				row: best.row,
				score: base + passive + imperative + person + question + expectsVerb + expectsNoun + best.score
			}
		];
	});
	return all.sort((one, other) => other.score - one.score || one.analysis.entry - other.analysis.entry);
}

/** The bare letters of a word for the rules above. */
export const lettersFor = (word: string): string => bare(word);
