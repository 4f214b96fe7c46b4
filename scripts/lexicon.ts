/** Compiles the lexicon's tables into the pack: `src/lib/arabic/lexicon/tables/*.tsv` → `src/lib/arabic/lexicon/generated/lexicon.bin`. Part of the build. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { compilePack, readTables, type PackSize, type TableFault } from '../src/lib/arabic/lexicon';

const folder = path.join(path.dirname(fileURLToPath(import.meta.url)), '../src/lib/arabic/lexicon');
const tables = path.join(folder, 'tables');

/** All tables by their file names, in order. */
export const readSources = (from = tables) =>
	readdirSync(from)
		.filter((file) => file.endsWith('.tsv'))
		.sort()
		.map((file) => ({ file, source: readFileSync(path.join(from, file), 'utf8') }));

const told = ({ file, line, fault }: TableFault) => `${file}:${line}: ${fault}`;

/** Writes the pack. Throws an error that names every fault in the tables. */
export function compileLexicon(): PackSize {
	const { entries, faults } = readTables(readSources());
	if (faults.length > 0) throw new Error(`the lexicon has ${faults.length} faults:\n${faults.map(told).join('\n')}`);
	const { bytes, size } = compilePack(entries);
	mkdirSync(path.join(folder, 'generated'), { recursive: true });
	writeFileSync(path.join(folder, 'generated/lexicon.bin'), bytes);
	return size;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
	try {
		console.log(compileLexicon());
	} catch (error) {
		console.error(error instanceof Error ? error.message : String(error));
		process.exitCode = 1;
	}
}
