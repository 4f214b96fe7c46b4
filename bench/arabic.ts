/**
 * `npm run bench:arabic`: how fast the engine reads, how soon it is ready, how much it weighs. In Node, on one core, with full readings; the
 * words are those of the project's own texts. Prints a table; exits non-zero where a budget is broken.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { build } from 'vite';
import { openEngine, type Engine } from '#lib/arabic';
import { splitSentences } from '#lib/arabic/text';
import { contentFolder, slugs } from '../src/content/folder';
import { currentPack } from '../scripts/lexicon';
import { root } from '../scripts/tasks.mjs';
import { holds, line, type Measure } from './measure';
import { median } from './statistics';

const seed = 20_240_601;
const rounds = 7;
const wordsRead = 40_000;

/** A sequence of numbers below 1 from a seed: mulberry32. */
function numbers(from: number): () => number {
	let state = from;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
}

function shuffled<T>(all: readonly T[], random: () => number): T[] {
	const left = [...all];
	return all.flatMap(() => left.splice(Math.floor(random() * left.length), 1));
}

/** Reads every sentence with all that a reading has, and counts its words. */
function read(engine: Engine, sentences: readonly string[]): number {
	let words = 0;
	for (const text of sentences)
		words += engine.sentence(text, { start: 0, end: text.length, paragraph: 0 }, {}).tokens.length;
	return words;
}

function timed<T>(work: () => T): { result: T; took: number } {
	const begun = performance.now();
	const result = work();
	return { result, took: performance.now() - begun };
}

const wordsPerSecond = (engine: Engine, sentences: readonly string[]): number => {
	const { result, took } = timed(() => read(engine, sentences));
	return (result / took) * 1000;
};

const kib = (bytes: Uint8Array): number =>
	brotliCompressSync(bytes, {
		params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length }
	}).length / 1024;

/** The engine as the production build would make it, in one file. */
async function engineCode(): Promise<Uint8Array> {
	const outputs = await build({
		configFile: false,
		root,
		logLevel: 'error',
		build: {
			write: false,
			target: 'es2022',
			minify: true,
			lib: { entry: path.join(root, 'src/lib/arabic/index.ts'), formats: ['es'] }
		}
	});
	const [first] = Array.isArray(outputs) ? outputs : [];
	const chunk = first?.output.find((each) => each.type === 'chunk');
	if (chunk === undefined) throw new Error('the engine gave no module');
	return Buffer.from(chunk.code);
}

/** Bytes in use once nothing more can be let go. */
function heldMemory(): number {
	globalThis.gc?.();
	const { heapUsed, external } = process.memoryUsage();
	return heapUsed + external;
}

const bytes = currentPack();
const texts = slugs().map((slug) =>
	readFileSync(path.join(contentFolder, slug, 'article.txt'), 'utf8').normalize('NFC')
);
const sentences = texts.flatMap((text) => splitSentences(text).map(({ start, end }) => text.slice(start, end)));

const { result: engine, took: firstLoad } = timed(() => openEngine(bytes));
const before = heldMemory();
const opened = Array.from({ length: rounds }, () => timed(() => openEngine(bytes)));
const loads = opened.map(({ took }) => took);
const held = (heldMemory() - before) / rounds / 2 ** 20;

// Each word once, by an engine that has read nothing.
const forms = [...new Set(sentences.flatMap((text) => text.split(/\s+/u)))];
const cold = Array.from({ length: rounds }, () => wordsPerSecond(openEngine(bytes), forms));

const random = numbers(seed);
const many: string[] = [];
for (let words = 0; words < wordsRead;) {
	const next = shuffled(sentences, random);
	many.push(...next);
	words += next.reduce((sum, text) => sum + text.split(/\s+/u).length, 0);
}
const unread = heldMemory();
read(engine, many);
const warm = Array.from({ length: rounds }, () => wordsPerSecond(engine, many));
const heldAfter = held + (heldMemory() - unread) / 2 ** 20;
const weights = { pack: kib(bytes), engine: kib(await engineCode()) };

const measures: readonly Measure[] = [
	{
		name: `warm, ${many.length} sentences`,
		value: median(warm),
		unit: 'words/s',
		budget: { at: 'least', value: 20_000 }
	},
	{ name: `cold: ${forms.length} different words, each once`, value: median(cold), unit: 'words/s' },
	{ name: 'the same, first of all', value: cold[0] ?? NaN, unit: 'words/s' },
	{ name: `load, median of ${rounds}`, value: median(loads), unit: 'ms', budget: { at: 'most', value: 150 } },
	{ name: 'the first load', value: firstLoad, unit: 'ms' },
	{ name: 'memory of an open lexicon', value: held, unit: 'MiB' },
	{ name: 'memory after all was read', value: heldAfter, unit: 'MiB' },
	{ name: 'pack, brotli', value: weights.pack, unit: 'KiB' },
	{ name: 'engine, brotli', value: weights.engine, unit: 'KiB' },
	{ name: 'both', value: weights.pack + weights.engine, unit: 'KiB', budget: { at: 'most', value: 600 } }
];
console.log(`Node ${process.version}`);
for (const measure of measures) console.log(line('arabic', measure));
if (!measures.every(holds)) process.exitCode = 1;
