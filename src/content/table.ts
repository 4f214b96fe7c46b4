import { tables, type ColumnName, type TableName } from './columns';

/** Something to be mended in a curated reading: where, what, and what to do. */
export interface Fault {
	readonly file: string;
	/** From 1; 0 for the file as a whole. */
	readonly line: number;
	/** Empty where it is about the line. */
	readonly column: string;
	readonly fault: string;
}

const where = ({ file, line, column }: Fault) =>
	`${file}${line > 0 ? `, line ${line}` : ''}${column === '' ? '' : `, column "${column}"`}`;

/** A curated reading that cannot be used: every fault found, each with its file, line, column and what to do. */
export class ReadingError extends Error {
	override readonly name = 'ReadingError';
	constructor(readonly faults: readonly Fault[]) {
		super(faults.map((fault) => `${where(fault)}: ${fault.fault}`).join('\n'));
	}
}

/** A row: its line in the file, and its cells by column; an absent optional column is empty. */
export interface Row<Name extends TableName> {
	readonly line: number;
	readonly cells: Readonly<Record<ColumnName<Name>, string>>;
}

export interface Table<Name extends TableName> {
	readonly rows: readonly Row<Name>[];
	readonly faults: readonly Fault[];
}

/**
 * Reads a tab-separated table: comment lines (#) at its head, a line of column names in any order, a line a row. Cells are trimmed
 * and must be NFC. Rows with faults are left out; the faults are told.
 */
export function readTable<Name extends TableName>(name: Name, text: string): Table<Name> {
	const file = `${name}.tsv`;
	const faults: Fault[] = [];
	const note = (line: number, column: string, fault: string) => faults.push({ file, line, column, fault });
	const lines = text
		.replace(/^\uFEFF/u, '')
		.replace(/\r?\n$/u, '')
		.split(/\r?\n/u);
	const head = lines.findIndex((line) => !line.startsWith('#'));
	const names = (lines[head] ?? '').split('\t').map((cell) => cell.trim());
	if (head < 0 || names.join('') === '') {
		note(0, '', 'it has no line of column names; put one below the comment at its head');
		return { rows: [], faults };
	}
	const columns = tables[name].columns;
	for (const { name: column, cell } of columns)
		if (cell !== 'optional' && !names.includes(column)) note(head + 1, column, 'this column is missing; add it');
	for (const column of names)
		if (!columns.some((each) => each.name === column)) note(head + 1, column, 'no such column is known; mend its name');
	if (faults.length > 0) return { rows: [], faults };
	const rows = lines.slice(head + 1).flatMap((text, index) => {
		const line = head + 2 + index;
		const found = text.split('\t').map((cell) => cell.trim());
		if (found.length !== names.length) {
			note(line, '', `it has ${found.length} cells, ${names.length} are needed; put a tab between any two`);
			return [];
		}
		if (text.normalize('NFC') !== text) note(line, '', 'it is not in NFC; save it in NFC (a vowel before its shadda)');
		const cells: Record<string, string> = {};
		for (const { name: column } of columns) cells[column] = found[names.indexOf(column)] ?? '';
		for (const { name: column, cell } of columns)
			if (cell === 'needed' && cells[column] === '') note(line, column, 'it is empty; fill it in');
		// The columns are those of the table, each with a string: checked above.
		return [{ line, cells: cells as Row<Name>['cells'] }];
	});
	return { rows, faults };
}
