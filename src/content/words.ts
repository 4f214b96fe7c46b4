import { bare, pausal, tatweel } from '#lib/arabic/script';
import type { LemmaId, Reading, Segment, Token } from '#lib/arabic/text';
import { readClitics, readFeatures, readList, readName, readUpos } from './cells';
import { encliticSegment, procliticSegment } from './clitics';
import { lemmaId, type LemmaTable } from './lemmas';
import type { Fault, Row } from './table';

type Bad = (column: string, fault: string) => null;

/** The clitics of a cell as segments. */
function cliticsOf(cell: string, column: string, segmentOf: typeof procliticSegment, bad: Bad): Segment[] | null {
	const clitics = readClitics(cell);
	if (clitics === null) return bad(column, `"${cell}" cannot be read; write form:meaning, a space between two`);
	const segments = clitics.map(segmentOf);
	const known = segments.filter((segment) => segment !== null);
	return known.length === segments.length ? known : bad(column, `"${cell}" holds a form that is no clitic; mend it`);
}

function segmentsOf({ cells }: Row<'words'>, lemmaForm: string | null, bad: Bad): Segment[] | null {
	const pos = readUpos(cells.pos);
	if (pos === null) return bad('pos', `"${cells.pos}" is no part of speech; write one of Universal Dependencies`);
	const before = cliticsOf(cells.before, 'before', procliticSegment, bad);
	const after = cliticsOf(cells.after, 'after', encliticSegment, bad);
	if (before === null || after === null) return null;
	const stem: Segment[] =
		cells.stem === ''
			? []
			: [{ form: cells.stem, underlying: lemmaForm ?? cells.stem, type: 'stem', pos, gloss: cells.here }];
	const segments = [...before, ...stem, ...after];
	const spelled = segments.map(({ form }) => form).join('');
	const best = cells.vocalised.split(' / ')[0];
	if (spelled !== best) return bad('stem', `the parts are ${spelled}, the word ${best ?? ''}; make them equal`);
	return segments;
}

/** The lemma a word names, which must be spelled as in lemmas.tsv. */
function lemmaOf({ cells }: Row<'words'>, lemmas: LemmaTable, bad: Bad): LemmaId | null {
	const id = lemmaId(cells.lemma, cells.pos, cells.n);
	const lemma = lemmas.byId[id];
	if (lemma === undefined)
		return bad('lemma', `${id} is not in lemmas.tsv; add its line there, or mend lemma, pos or n here`);
	if (lemma.form !== cells.lemma)
		return bad(
			'lemma',
			`it is ${cells.lemma} here and ${lemma.form} in lemmas.tsv, line ${lemmas.lines.get(id) ?? 0}; make them equal`
		);
	return id;
}

function readingOf(row: Row<'words'>, lemmas: LemmaTable, bad: Bad): Reading | null {
	const { cells } = row;
	const lemma = lemmaOf(row, lemmas, bad);
	const features = readFeatures(cells.features);
	if (lemma === null) return null;
	if (features === null)
		return bad('features', `"${cells.features}" cannot be read; write Name=Value, alphabetical, | between them`);
	const segments = segmentsOf(row, lemmas.byId[lemma]?.form ?? null, bad);
	const [best = '', ...others] = cells.vocalised.split(' / ').map((each) => each.trim());
	if (segments === null) return null;
	const enclitic = segments.at(-1)?.type === 'enclitic' ? segments.at(-1)?.form : undefined;
	return {
		lemma,
		vocalised: [best, ...others],
		pausal: pausal(best, { pos: cells.pos, ...(enclitic === undefined ? {} : { enclitic }) }),
		features,
		segments,
		...(cells.form_pattern === '' ? {} : { formPattern: cells.form_pattern }),
		sense: cells.sense,
		here: cells.here,
		takes: readList(cells.takes)
	};
}

/** What a line says of its word: a reading, or the parts of a proclitic that stands alone (no lemma, no stem). */
function saidOf(row: Row<'words'>, lemmas: LemmaTable, bad: Bad): Pick<Token, 'reading' | 'alone'> | null {
	const { cells } = row;
	if (cells.lemma !== '') {
		if (cells.stem === '') return bad('stem', 'a word with a lemma has a stem; fill it in');
		const reading = readingOf(row, lemmas, bad);
		return reading === null ? null : { reading };
	}
	if (cells.stem !== '') return bad('lemma', 'a word with a stem has a lemma; fill it in');
	const alone = segmentsOf(row, null, bad);
	return alone === null ? null : { alone };
}

/** The token that a line of words.tsv describes, at its place in the text; `null` where the line has faults, which are told. */
export function readWord(
	row: Row<'words'>,
	place: { readonly start: number; readonly end: number; readonly surface: string },
	lemmas: LemmaTable,
	tell: (fault: Fault) => void
): Token | null {
	const { cells, line } = row;
	const bad: Bad = (column, fault) => {
		tell({ file: 'words.tsv', line, column, fault });
		return null;
	};
	if (cells.surface !== place.surface)
		return bad('surface', `it is ${cells.surface}, the article has ${place.surface}; copy the article's word`);
	const read = cells.read === '' ? place.surface.replaceAll(tatweel, '') : cells.read;
	for (const form of cells.vocalised.split(' / '))
		if (bare(form) !== bare(read))
			return bad('vocalised', `without marks it is ${bare(form)}, the word is ${bare(read)}; make them equal`);
	const name = cells.name === '' ? undefined : readName(cells.name);
	if (name === null) return bad('name', `"${cells.name}" cannot be read; write type|English|what it names`);
	if ((cells.pos === 'PROPN') !== (name !== undefined))
		return bad('name', 'proper names, and only they, have a name; mend it or pos');
	const said = saidOf(row, lemmas, bad);
	return said === null
		? null
		: {
				...place,
				read,
				...said,
				others: [],
				confidence: 1,
				guess: false,
				...(name === undefined ? {} : { name }),
				...(cells.note === '' ? {} : { note: cells.note })
			};
}
