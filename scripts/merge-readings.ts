/**
 * `npx tsx scripts/merge-readings.ts DIR OUT`: joins the two halves of one pass (`words-1.tsv`, `words-2.tsv`, …) into single tables with their
 * explanations at the head. A lemma that both halves have is kept once, as the first has it; what the second says otherwise is printed.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { headComment, tableNames, tables, type TableName } from '../src/content/columns';
import { lemmaId } from '../src/content/lemmas';
import { ReadingError, type Row } from '../src/content/table';
import { readHalves } from './passes';

/** Lemmas once each; what two lines say differently is told. */
function joinLemmas(rows: readonly Row<'lemmas'>[], tell: (conflict: string) => void): Row<'lemmas'>[] {
	const kept = new Map<string, Row<'lemmas'>>();
	for (const row of rows) {
		const id = lemmaId(row.cells.lemma, row.cells.pos, row.cells.n);
		const first = kept.get(id);
		if (first === undefined) {
			kept.set(id, row);
			continue;
		}
		for (const { name } of tables.lemmas.columns)
			if (first.cells[name] !== row.cells[name])
				tell(`${id} ${name}: kept "${first.cells[name]}", not "${row.cells[name]}"`);
	}
	return [...kept.values()];
}

function write<Name extends TableName>(name: Name, rows: readonly Row<Name>[], out: string): void {
	const names = tables[name].columns.filter(({ cell }) => cell !== 'optional').map((column) => column.name);
	const lines = [
		names,
		...rows.map(({ cells }) => names.map((column) => (cells as Readonly<Record<string, string>>)[column] ?? ''))
	];
	writeFileSync(
		path.join(out, `${name}.tsv`),
		headComment(name) + lines.map((cells) => `${cells.join('\t')}\n`).join('')
	);
}

function merge(from: string, out: string): void {
	mkdirSync(out, { recursive: true });
	const conflicts: string[] = [];
	for (const name of tableNames) {
		if (name === 'lemmas')
			write(
				name,
				joinLemmas(readHalves(from, name), (each) => conflicts.push(each)),
				out
			);
		else write(name, readHalves(from, name), out);
	}
	console.log(`${from} → ${out}: ${conflicts.length} cells of lemmas differ between the halves`);
	for (const conflict of conflicts) console.log(`  ${conflict}`);
}

const [from, out] = process.argv.slice(2);
if (from === undefined || out === undefined) {
	console.error('usage: npx tsx scripts/merge-readings.ts DIR OUT');
	process.exitCode = 2;
} else {
	try {
		merge(from, out);
	} catch (error) {
		console.error(error instanceof ReadingError ? error.message : error);
		process.exitCode = 1;
	}
}
