/** Reads a curated reading's files. For scripts and tests only: the app reads the compiled asset. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { tableNames, type TableName } from './columns';
import type { ReadingSources } from './compile';
import { ReadingError, type Fault } from './table';

/** Where the built-in texts are: a folder each. */
export const contentFolder = path.dirname(fileURLToPath(import.meta.url));

/** The names of the built-in texts: the folders that say their source. */
export const slugs = (): string[] =>
	readdirSync(contentFolder, { withFileTypes: true })
		.filter((entry) => entry.isDirectory() && existsSync(path.join(contentFolder, entry.name, 'source.json')))
		.map(({ name }) => name)
		.sort();

/** The files of a folder, or `ReadingError` for those that are missing. Bytes that are not UTF-8 throw `TypeError`. */
export function readSources(folder: string): ReadingSources {
	const faults: Fault[] = [];
	const read = (file: string) => {
		const full = path.join(folder, file);
		// No byte of an article is lost or added on reading: not even a byte order mark.
		if (existsSync(full)) return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(readFileSync(full));
		const fault = `it is missing from ${path.relative(process.cwd(), folder)}/; docs/curated-reading.md says what it holds`;
		faults.push({ file, line: 0, column: '', fault });
		return '';
	};
	const table = (name: TableName) => read(`${name}.tsv`);
	const [words, lemmas, units, sentences] = tableNames.map(table);
	const article = read('article.txt');
	if (faults.length > 0) throw new ReadingError(faults);
	return { article, words: words ?? '', lemmas: lemmas ?? '', units: units ?? '', sentences: sentences ?? '' };
}
