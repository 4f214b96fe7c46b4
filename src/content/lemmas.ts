import { bare } from '#lib/arabic/script';
import type { Lemma, LemmaId, Upos } from '#lib/arabic/text';
import { readBand, readKind, readList, readRoot, readUpos, readVerbForm } from './cells';
import type { Fault, Row } from './table';

/** The identity of a lemma: its letters, part of speech and homograph number (1 where none is written). */
export const lemmaId = (form: string, pos: string, n: string): LemmaId => `${bare(form)}_${pos}_${n || '1'}` as LemmaId;

export interface LemmaTable {
	readonly byId: Readonly<Record<LemmaId, Lemma>>;
	readonly lines: ReadonlyMap<LemmaId, number>;
}

function readLemma({ line, cells }: Row<'lemmas'>, tell: (fault: Fault) => void): Lemma | null {
	const bad = (column: string, fault: string) => {
		tell({ file: 'lemmas.tsv', line, column, fault });
		return null;
	};
	const pos: Upos | null = readUpos(cells.pos);
	const kind = readKind(cells.kind);
	const root = readRoot(cells.root);
	const band = readBand(cells.band);
	const verbForm = readVerbForm(cells.form);
	if (pos === null) return bad('pos', `"${cells.pos}" is no part of speech; write one of Universal Dependencies`);
	if (kind === null) return bad('kind', `"${cells.kind}" is no kind; docs/curated-reading.md lists them`);
	if (root === null)
		return bad('root', `"${cells.root}" is no root; write 3 or 4 letters (ء for any hamza) or none:reason`);
	if (band === null) return bad('band', `"${cells.band}" is no band; write 1 to 6`);
	if (cells.form !== '' && verbForm === null)
		return bad('form', `"${cells.form}" is no form; write I to X or QI to QIV`);
	if (kind === 'verb' && verbForm === null) return bad('form', 'a verb has a form; write I to X or QI to QIV');
	if ('letters' in root && cells.pattern === '')
		return bad('pattern', 'a word with a root has a pattern; write it in ف ع ل');
	return {
		id: lemmaId(cells.lemma, pos, cells.n),
		form: cells.lemma,
		...(cells.headword === '' ? {} : { headword: cells.headword }),
		pos,
		kind,
		root,
		...(cells.pattern === '' ? {} : { pattern: cells.pattern }),
		...(verbForm === null ? {} : { verbForm }),
		...(cells.of === '' ? {} : { of: cells.of }),
		parts: readList(cells.parts),
		band
	};
}

/** The lemmas of a reading by their ids. */
export function readLemmas(rows: readonly Row<'lemmas'>[], tell: (fault: Fault) => void): LemmaTable {
	const byId: Record<LemmaId, Lemma> = {};
	const lines = new Map<LemmaId, number>();
	for (const row of rows) {
		const lemma = readLemma(row, tell);
		if (lemma === null) continue;
		const twin = lines.get(lemma.id);
		if (twin !== undefined) {
			const fault = `${lemma.id} stands in line ${twin} already; join the two, or number homographs in column "n"`;
			tell({ file: 'lemmas.tsv', line: row.line, column: 'lemma', fault });
			continue;
		}
		byId[lemma.id] = lemma;
		lines.set(lemma.id, row.line);
	}
	return { byId, lines };
}
