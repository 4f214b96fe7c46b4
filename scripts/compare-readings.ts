/**
 * `npx tsx scripts/compare-readings.ts A B`: compares two independent passes over all fields and prints, field by field, how many cells were
 * compared and how many differ; writes the same with every disagreement to docs/reading-agreement.md.
 */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { tableNames } from '../src/content/columns';
import { ReadingError } from '../src/content/table';
import { cellsOfPass, compareCells, type FieldResult } from './agreement';

const report = path.join(path.dirname(fileURLToPath(import.meta.url)), '../docs/reading-agreement.md');

const percent = (part: number, whole: number) => (whole === 0 ? '0.0 %' : `${((100 * part) / whole).toFixed(1)} %`);
const inTable = (text: string) => text.replaceAll('|', '\\|');

/** Figures of fields and of all of them together, as a Markdown table. */
function figures(results: readonly FieldResult[]): string[] {
	const line = (name: string, compared: number, differ: number) =>
		`| ${name} | ${compared} | ${differ} | ${percent(differ, compared)} |`;
	const total = (key: 'compared' | 'differ') => results.reduce((sum, each) => sum + each[key], 0);
	return [
		'| field | cells compared | disagreements | rate |',
		'|---|---:|---:|---:|',
		...results.map(({ field, compared, differ }) => line(field, compared, differ)),
		line('**all**', total('compared'), total('differ'))
	];
}

function listed({ field, disagreements }: FieldResult): string[] {
	if (disagreements.length === 0) return [];
	const rows = disagreements.map(
		({ place, first, second }) => `| ${[place, first, second].map(inTable).join(' | ')} |`
	);
	return ['', `### ${field}`, '', '| place | first | second |', '|---|---|---|', ...rows];
}

function compare(first: string, second: string): void {
	const results = tableNames.flatMap((name) => compareCells(cellsOfPass(first, name), cellsOfPass(second, name)));
	const facts = results.filter(({ text }) => text === 'fixed');
	const free = results.filter(({ text }) => text === 'free');
	const summary = [
		'## Facts',
		'',
		...figures(facts),
		'',
		'## Free text',
		'',
		'English worded freely: two wordings are a disagreement here, though both may be right.',
		'',
		...figures(free)
	];
	const lists = ['', '## Every disagreement', ...[...facts, ...free].flatMap(listed)];
	const head = [
		'# How far two readings agree',
		'',
		'The article was read twice, independently (docs/readings/first, docs/readings/second). This page is made by `scripts/compare-readings.ts`;',
		'what the readings disagree on was decided by a third reading, which is the one in `src/content`. Cells that both leave empty are not counted.',
		''
	];
	console.log(summary.join('\n'));
	for (const line of lists) console.log(line);
	writeFileSync(report, [...head, ...summary, ...lists, ''].join('\n'));
}

const [first, second] = process.argv.slice(2);
if (first === undefined || second === undefined) {
	console.error('usage: npx tsx scripts/compare-readings.ts A B');
	process.exitCode = 2;
} else {
	try {
		compare(first, second);
	} catch (error) {
		console.error(error instanceof ReadingError ? error.message : error);
		process.exitCode = 1;
	}
}
