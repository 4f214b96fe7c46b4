/**
 * `npx tsx scripts/check-reading.ts DIR…`: compiles the curated readings in folders anywhere, and prints every fault with its file, line and
 * column. For a reading that is still being made; those in `src/content` are compiled by the build.
 */
import { compileReading } from '../src/content/compile';
import { readSources } from '../src/content/folder';
import { ReadingError } from '../src/content/table';

const folders = process.argv.slice(2);
if (folders.length === 0) {
	console.error('usage: npx tsx scripts/check-reading.ts DIR…');
	process.exitCode = 2;
}
for (const folder of folders) {
	try {
		const { sentences, lemmas } = compileReading(readSources(folder));
		console.log(`${folder}: ${sentences.length} sentences, ${Object.keys(lemmas).length} lemmas, no fault`);
	} catch (error) {
		if (!(error instanceof ReadingError)) throw error;
		console.error(`${folder}:\n${error.message}`);
		process.exitCode = 1;
	}
}
