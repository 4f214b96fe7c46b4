/**
 * Compiles the lexicon's tables, `src/lib/arabic/lexicon/tables/*.tsv`, into `src/lib/arabic/lexicon/generated/`: `lexicon.bin`, the pack, and
 * `lexicon.pack`, the same packed with gzip for the app, since many hosts send files of a type they do not know as they are. Part of the build.
 */
import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { compilePack, readTables, type PackSize, type TableFault } from '../src/lib/arabic/lexicon';
import { clearStamp, isLexiconMade, lexiconInputs, stamp } from './tasks.mjs';

const folder = path.join(path.dirname(fileURLToPath(import.meta.url)), '../src/lib/arabic/lexicon');
const tables = path.join(folder, 'tables');
const generated = path.join(folder, 'generated');

/** All tables by their file names, in order. */
export const readSources = (from = tables) =>
	readdirSync(from)
		.filter((file) => file.endsWith('.tsv'))
		.sort()
		.map((file) => ({ file, source: readFileSync(path.join(from, file), 'utf8') }));

const told = ({ file, line, fault }: TableFault) => `${file}:${line}: ${fault}`;

/** Who reads the file meanwhile reads all of the old one or all of the new one. */
function write(file: string, bytes: Uint8Array): void {
	const beside = path.join(generated, `${file}.${process.pid}`);
	writeFileSync(beside, bytes);
	renameSync(beside, path.join(generated, file));
}

/** Writes the pack. Throws an error that names every fault in the tables. */
export function compileLexicon(): PackSize {
	const inputs = lexiconInputs();
	clearStamp('lexicon');
	const { entries, faults } = readTables(readSources());
	if (faults.length > 0) throw new Error(`the lexicon has ${faults.length} faults:\n${faults.map(told).join('\n')}`);
	const { bytes, size } = compilePack(entries);
	mkdirSync(generated, { recursive: true });
	write('lexicon.bin', bytes);
	write('lexicon.pack', gzipSync(bytes, { level: 9 }));
	stamp('lexicon', inputs);
	return size;
}

/** The pack's bytes, compiled anew where its inputs have changed. Prints nothing. */
export function currentPack(): Uint8Array<ArrayBuffer> {
	if (!isLexiconMade()) compileLexicon();
	return new Uint8Array(readFileSync(path.join(generated, 'lexicon.bin')));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
	try {
		console.log(compileLexicon());
	} catch (error) {
		console.error(error instanceof Error ? error.message : String(error));
		process.exitCode = 1;
	}
}
