import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { TableName } from '../src/content/columns';
import { ReadingError, readTable, type Row } from '../src/content/table';

/** The rows of one table of a pass: of `words.tsv`, or of `words-1.tsv`, `words-2.tsv` … one after the other. Throws `ReadingError`. */
export function readHalves<Name extends TableName>(folder: string, name: Name): Row<Name>[] {
	const whole = path.join(folder, `${name}.tsv`);
	const halves = [1, 2].map((half) => path.join(folder, `${name}-${half}.tsv`)).filter((file) => existsSync(file));
	const files = existsSync(whole) ? [whole] : halves;
	if (files.length === 0) {
		const fault = `it is missing from ${folder}; ${name}-1.tsv and ${name}-2.tsv will do too`;
		throw new ReadingError([{ file: `${name}.tsv`, line: 0, column: '', fault }]);
	}
	return files.flatMap((file) => {
		const { rows, faults } = readTable(name, readFileSync(file, 'utf8'));
		if (faults.length > 0) throw new ReadingError(faults.map((fault) => ({ ...fault, file })));
		return rows;
	});
}
