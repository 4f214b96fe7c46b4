/** Tables as text: a header line, then a line an entry, cells between tabs. */

/** Something wrong in a table, with where it stands. */
export interface TableFault {
	readonly file: string;
	/** From 1, the header line. */
	readonly line: number;
	readonly fault: string;
}

export type Cells<Column extends string> = Readonly<Record<Column, string>>;

export interface Line<Column extends string> {
	readonly line: number;
	readonly cells: Cells<Column>;
}

/** The lines of a table with these columns, in any order; lines that begin with # explain. Faults are told, not thrown. */
export function readLines<Column extends string>(
	file: string,
	source: string,
	columns: readonly Column[],
	tell: (fault: TableFault) => void
): Line<Column>[] {
	const lines = source.split('\n').map((content, index) => ({ content, line: index + 1 }));
	const [head, ...body] = lines.filter(({ content }) => content !== '' && !content.startsWith('#'));
	const names = head?.content.split('\t') ?? [];
	for (const column of columns)
		if (!names.includes(column)) tell({ file, line: head?.line ?? 1, fault: `the column ${column} is missing` });
	return body.map(({ content, line }) => {
		const cells = content.split('\t');
		if (cells.length > names.length) tell({ file, line, fault: `${cells.length} cells under ${names.length} columns` });
		if (content !== content.normalize('NFC')) tell({ file, line, fault: 'not in NFC' });
		const entries = columns.map((column) => [column, (cells[names.indexOf(column)] ?? '').trim()] as const);
		return { line, cells: Object.fromEntries(entries) as Cells<Column> };
	});
}
