import { readClitics } from '../src/content/cells';
import { tables, type TableName } from '../src/content/columns';
import { lemmaId } from '../src/content/lemmas';
import type { Row } from '../src/content/table';
import { readHalves } from './passes';

/** One thing that a pass says: `place` and `field` together name it. `free` text is worded, not chosen. */
export interface Cell {
	readonly place: string;
	readonly field: string;
	readonly text: 'fixed' | 'free';
	readonly value: string;
}

export interface FieldResult {
	readonly field: string;
	readonly text: Cell['text'];
	readonly compared: number;
	readonly differ: number;
	readonly disagreements: readonly { readonly place: string; readonly first: string; readonly second: string }[];
}

const freeColumns = new Set(['sense', 'here', 'english', 'sentence_english', 'note']);
const keyColumns: Readonly<Record<TableName, readonly string[]>> = {
	words: ['p', 'w', 'surface'],
	lemmas: ['pos', 'n'],
	units: ['p', 'words'],
	sentences: ['p', 's', 'f', 'words']
};

type Cells = Readonly<Record<string, string>>;

/** What names a row in both passes. A fragment is named by its words: one cut differently is another fragment. */
function placeOf(name: TableName, cells: Cells): string {
	const at = (column: string) => cells[column] ?? '';
	if (name === 'words') return `P${at('p')} w${at('w')} ${at('surface')}`;
	if (name === 'lemmas') return lemmaId(at('lemma'), at('pos'), at('n'));
	return `P${at('p')} w${at('words')}`;
}

/** Clitics are chosen, what they mean is worded: two fields. */
function cliticCells(place: string, column: string, value: string): Cell[] {
	const clitics = readClitics(value) ?? [{ form: value, gloss: '' }];
	const field = `words: ${column}`;
	return [
		{ place, field, text: 'fixed', value: clitics.map(({ form }) => form || '∅').join(' ') },
		{ place, field: `${field} (meaning)`, text: 'free', value: clitics.map(({ gloss }) => gloss).join(' ') }
	];
}

function cellsOf(name: TableName, cells: Cells): Cell[] {
	const place = placeOf(name, cells);
	const there: Cell = { place, field: `${name}: (line)`, text: 'fixed', value: 'there' };
	const columns = tables[name].columns
		.filter(({ cell }) => cell !== 'optional')
		.map((column) => column.name)
		.filter((column) => !keyColumns[name].includes(column));
	return [
		there,
		...columns.flatMap((column): Cell[] => {
			const value = cells[column] ?? '';
			if (column === 'before' || column === 'after') return cliticCells(place, column, value);
			if (column === 'sentence_english')
				return value === ''
					? []
					: [{ place: `sentence ${cells['s'] ?? ''}`, field: `${name}: ${column}`, text: 'free', value }];
			if (column !== 'name')
				return [{ place, field: `${name}: ${column}`, text: freeColumns.has(column) ? 'free' : 'fixed', value }];
			const [type = '', english = '', what = ''] = value.split('|');
			return [
				{ place, field: `${name}: name`, text: 'fixed', value: type },
				{ place, field: `${name}: name (English)`, text: 'free', value: english },
				{ place, field: `${name}: name (what)`, text: 'free', value: what }
			];
		})
	];
}

/** Everything that a pass says in one of its tables; a lemma that both halves have counts as its first half has it. */
export function cellsOfPass(folder: string, name: TableName): Cell[] {
	const rows: readonly Row<TableName>[] = readHalves(folder, name);
	const seen = new Set<string>();
	return rows.flatMap(({ cells }) => {
		const place = placeOf(name, cells);
		if (seen.has(place)) return [];
		seen.add(place);
		return cellsOf(name, cells);
	});
}

/**
 * Field by field, where two passes differ. A row that only one has counts once, as its line; the cells of both are compared only where
 * both have the row, and one of them at least says something.
 */
export function compareCells(first: readonly Cell[], second: readonly Cell[]): FieldResult[] {
	const key = ({ field, place }: Cell) => `${field}\t${place}`;
	const theirs = new Map(second.map((cell) => [key(cell), cell]));
	const mine = new Set(first.map(key));
	const fields = new Map<
		string,
		{ text: Cell['text']; compared: number; disagreements: FieldResult['disagreements'][number][] }
	>();
	const compare = (cell: Cell, one: string, other: string) => {
		if (one === '' && other === '') return;
		const found = fields.get(cell.field) ?? { text: cell.text, compared: 0, disagreements: [] };
		fields.set(cell.field, found);
		found.compared++;
		if (one !== other) found.disagreements.push({ place: cell.place, first: one, second: other });
	};
	for (const cell of first) {
		const other = theirs.get(key(cell));
		if (other !== undefined) compare(cell, cell.value, other.value);
		else if (cell.field.endsWith('(line)')) compare(cell, cell.value, '');
	}
	for (const cell of second) if (cell.field.endsWith('(line)') && !mine.has(key(cell))) compare(cell, '', cell.value);
	return [...fields].map(([field, { text, compared, disagreements }]) => ({
		field,
		text,
		compared,
		differ: disagreements.length,
		disagreements
	}));
}

/** The figures of several fields together. */
export function sumOf(results: readonly FieldResult[]): { compared: number; differ: number } {
	const total = (key: 'compared' | 'differ') => results.reduce((sum, each) => sum + each[key], 0);
	return { compared: total('compared'), differ: total('differ') };
}
