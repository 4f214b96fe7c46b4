/** Compiles the built-in texts, `src/content/<slug>/`, and the words of the placement test into `src/content/generated/`. Part of the build. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { AnalysedText } from '#lib/arabic/text';
import { directoryFile } from '#lib/library';
import { compileReading } from '../src/content/compile';
import { contentFolder, readSources, slugs } from '../src/content/folder';
import { readPlacement } from '../src/content/placement';
import { readSource } from '../src/content/source';
import { ReadingError } from '../src/content/table';

const generated = path.join(contentFolder, 'generated');

const isNumber = (read: string) => /^\d+$/u.test(read);

/** What the list of texts says of one, without its reading. */
function listed(slug: string, reading: AnalysedText) {
	const words = reading.sentences.flatMap(({ tokens }) => tokens).filter(({ read }) => !isNumber(read)).length;
	const source = readSource(readFileSync(path.join(contentFolder, slug, 'source.json'), 'utf8'));
	return { slug, ...source, hash: reading.hash, words, sentences: reading.sentences.length };
}

function compileAll() {
	const texts = slugs().map((slug) => {
		try {
			return { slug, reading: compileReading(readSources(path.join(contentFolder, slug))) };
		} catch (error) {
			throw error instanceof ReadingError
				? new Error(`src/content/${slug}:\n${error.message}`, { cause: error })
				: error;
		}
	});
	const placement = readPlacement(readFileSync(path.join(contentFolder, 'placement.tsv'), 'utf8'));
	// Only what compiled is written, so that a build never mixes two states.
	rmSync(generated, { recursive: true, force: true });
	mkdirSync(generated, { recursive: true });
	writeFileSync(path.join(generated, 'placement.json'), JSON.stringify(placement));
	const imports = texts.map(({ slug }, index) => `import url${index} from './${slug}.json?url';\n`);
	const entries = texts.map(({ slug, reading }, index) => {
		writeFileSync(path.join(generated, `${slug}.json`), JSON.stringify(reading));
		return `\t{ ...${JSON.stringify(listed(slug, reading))}, hash: ${JSON.stringify(reading.hash)} as TextHash, url: url${index} }`;
	});
	mkdirSync(path.join(generated, 'directory'));
	const directory = directoryFile(texts.map(({ reading }) => reading));
	writeFileSync(path.join(generated, 'directory', 'notes.json'), JSON.stringify(directory));
	writeFileSync(
		path.join(generated, 'index.ts'),
		`// Made by scripts/content.ts from the folders beside this one.\nimport type { TextHash } from '#lib/arabic/text';\nimport type { BuiltInText } from '../source';\nimport notes from './directory/notes.json?url';\n${imports.join('')}\n/** Which texts have which notes: a \`DirectoryFile\` in JSON. */\nexport const notesUrl: string = notes;\n\nexport const compiled: readonly BuiltInText[] = [\n${entries.join(',\n')}\n];\n`
	);
}

try {
	compileAll();
} catch (error) {
	console.error(error instanceof Error ? error.message : String(error));
	process.exitCode = 1;
}
