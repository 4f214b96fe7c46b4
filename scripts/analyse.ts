/**
 * `npm run analyse`: the reading of a text on standard input, for people.
 * `npm run analyse -- --json`: one JSON object a sentence; with `--lines`, every input line is a text by itself.
 * Nothing else goes to standard output. An empty text is an empty reading.
 */
import { once } from 'node:events';
import path from 'node:path';
import { curatedReadings, openEngine, readSentences, type Readers } from '#lib/arabic';
import { stored } from '#lib/arabic/script';
import { offsetsInInput, sentenceJson } from '#lib/arabic/text';
import { compileReading } from '../src/content/compile';
import { contentFolder, readSources, slugs } from '../src/content/folder';
import { ReadingError } from '../src/content/table';
import { describeSentence } from './describe';
import { currentPack } from './lexicon';

const options = ['--json', '--lines'];

/** Standard input, whole; a byte order mark is kept, so that offsets are those of the input. */
async function readInput(): Promise<string> {
	const chunks: Buffer[] = [];
	for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
	return new TextDecoder('utf-8', { ignoreBOM: true }).decode(Buffer.concat(chunks));
}

/** The texts of the input: itself, or its lines; what follows the last line break is a line only if it is something. */
function textsOf(input: string, args: readonly string[]): string[] {
	if (!args.includes('--lines')) return [input];
	const lines = input.split('\n').map((line) => line.replace(/\r$/u, ''));
	return lines.at(-1) === '' ? lines.slice(0, -1) : lines;
}

/** What is printed of a text, sentence by sentence, each read when it is asked for. */
function* printed(input: string, line: number, readers: Readers, args: readonly string[]): Generator<string, void> {
	const text = stored(input);
	const given = { text: input, line, offset: offsetsInInput(input) };
	let number = 0;
	for (const { sentence, lemmas } of readSentences(text, readers)) {
		number += 1;
		yield args.includes('--json')
			? `${JSON.stringify(sentenceJson({ lemmas }, sentence, given))}\n`
			: describeSentence({ text, lemmas }, sentence, number);
	}
}

/** No more is read than whoever takes the output has room for. */
async function print(input: string, line: number, readers: Readers, args: readonly string[]): Promise<void> {
	for (const part of printed(input, line, readers, args))
		if (!process.stdout.write(part)) await once(process.stdout, 'drain');
}

async function main(args: readonly string[]): Promise<void> {
	const unknown = args.find((arg) => !options.includes(arg));
	if (unknown !== undefined) {
		console.error(`analyse: ${unknown} is not an option; there are ${options.join(' and ')}.`);
		process.exitCode = 2;
		return;
	}
	const input = await readInput();
	const curated = curatedReadings(slugs().map((slug) => compileReading(readSources(path.join(contentFolder, slug)))));
	const readers = { curated, engine: openEngine(currentPack()) };
	for (const [line, text] of textsOf(input, args).entries()) await print(text, line, readers, args);
}

// A reader that has seen enough (`| head`) is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
	if (error.code !== 'EPIPE') throw error;
	process.exit(0);
});

main(process.argv.slice(2)).catch((error: unknown) => {
	console.error(error instanceof ReadingError ? error.message : error);
	process.exitCode = 1;
});
