/**
 * `npx tsx scripts/compare-readings.ts`: compares the two independent passes of every text in docs/readings over all fields and prints, text by
 * text and field by field, how many cells were compared and how many differ; writes the figures to docs/reading-agreement.md, and every
 * disagreement beside its passes. `npx tsx scripts/compare-readings.ts A B` compares two folders and writes nothing.
 */
import { readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { tableNames } from '../src/content/columns';
import { ReadingError } from '../src/content/table';
import { cellsOfPass, compareCells, sumOf, type FieldResult } from './agreement';

const docs = path.join(path.dirname(fileURLToPath(import.meta.url)), '../docs');
const passes = path.join(docs, 'readings');

const percent = (part: number, whole: number) => (whole === 0 ? '0.0 %' : `${((100 * part) / whole).toFixed(1)} %`);
const inTable = (text: string) => text.replaceAll('|', '\\|');
const tableHead = ['| field | cells compared | disagreements | rate |', '|---|---:|---:|---:|'];
const line = (name: string, { compared, differ }: { compared: number; differ: number }) =>
	`| ${name} | ${compared} | ${differ} | ${percent(differ, compared)} |`;

/** Figures of fields and of all of them together, as a Markdown table. */
function figures(results: readonly FieldResult[]): string[] {
	return [...tableHead, ...results.map((each) => line(each.field, each)), line('**all**', sumOf(results))];
}

function listed({ field, disagreements }: FieldResult): string[] {
	if (disagreements.length === 0) return [];
	const rows = disagreements.map(
		({ place, first, second }) => `| ${[place, first, second].map(inTable).join(' | ')} |`
	);
	return ['', `### ${field}`, '', '| place | first | second |', '|---|---|---|', ...rows];
}

interface Comparison {
	readonly facts: readonly FieldResult[];
	readonly free: readonly FieldResult[];
}

function compare(first: string, second: string): Comparison {
	const results = tableNames.flatMap((name) => compareCells(cellsOfPass(first, name), cellsOfPass(second, name)));
	return {
		facts: results.filter(({ text }) => text === 'fixed'),
		free: results.filter(({ text }) => text === 'free')
	};
}

const summary = ({ facts, free }: Comparison) => [
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
const everyOne = ({ facts, free }: Comparison) => ['## Every disagreement', ...[...facts, ...free].flatMap(listed)];

function compareAll(): void {
	const slugs = readdirSync(passes).sort();
	const results = slugs.map((slug) => {
		const result = compare(path.join(passes, slug, 'first'), path.join(passes, slug, 'second'));
		const page = [`# How far two readings of ${slug} agree`, '', ...summary(result), '', ...everyOne(result), ''];
		writeFileSync(path.join(passes, slug, 'disagreements.md'), page.join('\n'));
		return { slug, ...result };
	});
	const table = (kind: 'facts' | 'free') => [
		'| text | cells compared | disagreements | rate |',
		'|---|---:|---:|---:|',
		...results.map((each) => line(`[${each.slug}](readings/${each.slug}/disagreements.md)`, sumOf(each[kind]))),
		line('**all**', sumOf(results.flatMap((each) => each[kind])))
	];
	const page = [
		'# How far two readings agree',
		'',
		'Every built-in text was read twice, independently (docs/readings/TEXT/first and second). This page is made by `scripts/compare-readings.ts`;',
		'what the readings disagree on was decided by a third reading, which is the one in `src/content`. Cells that both leave empty are not counted.',
		'',
		'## Facts',
		'',
		'Vowels, lemmas, roots, patterns, parts of speech, features, segments, bands, units, cuts.',
		'',
		...table('facts'),
		'',
		'## Free text',
		'',
		'English worded freely: two wordings are a disagreement here, though both may be right.',
		'',
		...table('free'),
		''
	];
	console.log(page.join('\n'));
	writeFileSync(path.join(docs, 'reading-agreement.md'), page.join('\n'));
}

const [first, second] = process.argv.slice(2);
try {
	if (first === undefined) compareAll();
	else if (second === undefined) {
		console.error('usage: npx tsx scripts/compare-readings.ts [A B]');
		process.exitCode = 2;
	} else {
		const result = compare(first, second);
		console.log([...summary(result), '', ...everyOne(result)].join('\n'));
	}
} catch (error) {
	console.error(error instanceof ReadingError ? error.message : error);
	process.exitCode = 1;
}
