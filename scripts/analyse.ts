/**
 * `npm run analyse`: the reading of a text on standard input, for people.
 * `npm run analyse -- --json`: one JSON object a sentence; with `--lines`, every input line is a text by itself.
 * Nothing else goes to standard output. An empty text is an empty reading.
 */
import path from 'node:path';
import { analyse, curatedReadings, type CuratedReadings } from '#lib/arabic';
import { analysisJson } from '#lib/arabic/text';
import { compileReading } from '../src/content/compile';
import { contentFolder, readSources, slugs } from '../src/content/folder';
import { ReadingError } from '../src/content/table';
import { describeText } from './describe';

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

function printed(text: string, line: number, curated: CuratedReadings, args: readonly string[]): string {
	const reading = analyse(text, curated);
	if (!args.includes('--json')) return describeText(reading);
	return analysisJson(reading, text, line)
		.map((sentence) => `${JSON.stringify(sentence)}\n`)
		.join('');
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
	for (const [line, text] of textsOf(input, args).entries()) process.stdout.write(printed(text, line, curated, args));
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
