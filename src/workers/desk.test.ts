import { readFileSync } from 'node:fs';
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { describe, expect, it } from 'vitest';
import type { ReadSentence } from '#lib/arabic';
import { hashText, type AnalysedText } from '#lib/arabic/text';
import { openTexts, StorageUnavailable, type AnalysisStore } from '#lib/storage';
import { AssetUnread } from './asset';
import { analyseInto } from './chunks';
import { Desk, type World } from './desk';
import { chunkSize, type Means, type Reply } from './protocol';

const pack = new Uint8Array(readFileSync('src/lib/arabic/lexicon/generated/lexicon.bin'));
const means: Means = { database: 'd', pack: 'pack', readings: [], engine: 'e1' };
const sentences = (count: number) => Array.from({ length: count }, (_, n) => `كتب الولد ${n}.`).join(' ');

/** A desk with a database of its own; `read` lists what it asked for, `told` what it said. */
async function desk(world: Partial<World> = {}) {
	const factory = new IDBFactory();
	const texts = await openTexts('d', () => factory);
	const read: string[] = [];
	const told: Reply[] = [];
	const ended = new Map<number, (reply: Reply) => void>();
	const made = new Desk({
		openTexts: () => Promise.resolve(texts),
		readPacked: (url) => (read.push(url), Promise.resolve(pack)),
		readJson: (url) => (read.push(url), Promise.reject(new AssetUnread(url))),
		tell: (reply) => {
			told.push(reply);
			if (reply.type !== 'progress') ended.get(reply.id)?.(reply);
		},
		...world
	});
	/** Sends a request and waits for its last reply. */
	const ask = (id: number, text: string, changed: Partial<Means> = {}) =>
		new Promise<Reply>((resolve) => {
			ended.set(id, resolve);
			made.receive({ type: 'analyse', id, text, means: { ...means, ...changed } });
		});
	return { made, texts, read, told, ask };
}

async function chunksOf(texts: AnalysisStore, text: string, engine = 'e1'): Promise<ReadSentence[][]> {
	const hash = hashText(text);
	const length = await texts.analysisLength(hash, engine);
	const rows = await Promise.all(Array.from({ length }, (_, n) => texts.analysis(hash, engine, n)));
	return rows.map((row) => [...((row?.sentences ?? []) as readonly ReadSentence[])]);
}

describe('a text is read into chunks', () => {
	it.each([
		['nothing', 0, [0]],
		['one sentence', 1, [1]],
		['a chunk but one', 63, [63]],
		['just a chunk', 64, [64, 0]],
		['a chunk and one', 65, [64, 1]],
		['several', 150, [64, 64, 22]]
	])('%s', async (_, count, sizes) => {
		const { ask, texts } = await desk();
		const text = sentences(count);
		const reply = await ask(1, text);
		expect(reply).toMatchObject({
			type: 'done',
			id: 1,
			analysed: { chunks: sizes.length, sentences: count, engine: 'e1' }
		});
		const chunks = await chunksOf(texts, text);
		expect(chunks.map(({ length }) => length)).toEqual(sizes);
		const words = chunks.flat().flatMap(({ sentence }) => sentence.tokens);
		expect(words.every(({ start, end, surface }) => text.slice(start, end) === surface)).toBe(true);
		expect(words).toHaveLength(count * 3);
	});

	it('progress grows to 1', async () => {
		const { ask, told } = await desk();
		await ask(1, sentences(200));
		const shares = told.flatMap((reply) => (reply.type === 'progress' ? [reply.share] : []));
		expect(shares).toHaveLength(4);
		expect(shares).toEqual([...shares].sort((one, other) => one - other));
		expect(shares.at(-1)).toBe(1);
	});

	it('what was read is not read again, and needs no lexicon', async () => {
		const { ask, texts } = await desk();
		const first = await ask(1, sentences(64));
		const again = await analyseInto(texts, sentences(64), {
			engine: 'e1',
			readers: () => Promise.reject(new Error('nothing is left to be read')),
			progress: () => undefined,
			signal: new AbortController().signal
		});
		expect(first).toMatchObject({ analysed: again });
	});

	it('goes on behind the last chunk that is there, to the same rows', async () => {
		const text = sentences(200);
		const whole = await desk();
		await whole.ask(1, text);
		const broken = await desk();
		const all = await chunksOf(whole.texts, text);
		await broken.texts.putAnalysis({ text: hashText(text), engine: 'e1', n: 0, sentences: all[0] ?? [] });
		await broken.ask(1, text);
		expect(await chunksOf(broken.texts, text)).toEqual(all);
		const shares = broken.told.flatMap((reply) => (reply.type === 'progress' ? [reply.share] : []));
		expect(shares).toHaveLength(3);
	});

	it('by another engine anew; what the former made is dropped then', async () => {
		const { ask, texts } = await desk();
		await ask(1, sentences(3));
		await ask(2, sentences(3), { engine: 'e2' });
		expect(await texts.analysisLength(hashText(sentences(3)), 'e1')).toBe(0);
		expect(await texts.analysisLength(hashText(sentences(3)), 'e2')).toBe(1);
	});

	it('a curated sentence is taken as a person read it', async () => {
		const text = 'نام الولد.';
		const token = { start: 0, end: 3, surface: 'نام', read: 'نام', others: [], confidence: 1, guess: false };
		const sentence = { start: 0, end: 10, paragraph: 0, tokens: [token], units: [], fragments: [], english: 'English' };
		const curated: AnalysedText = { hash: hashText(text), text, engine: 'curated', sentences: [sentence], lemmas: {} };
		const { ask, texts } = await desk({ readJson: () => Promise.resolve(curated) });
		await ask(1, `قام. ${text}`, { readings: ['one'] });
		const [chunk] = await chunksOf(texts, `قام. ${text}`);
		expect(chunk?.map(({ sentence: { english } }) => english)).toEqual([undefined, 'English']);
	});

	it('the lexicon is opened once', async () => {
		const { ask, read } = await desk();
		await Promise.all([ask(1, 'كتب.'), ask(2, 'نام.'), ask(3, 'قام.')]);
		expect(read).toEqual(['pack']);
	});
});

describe('cancelling', () => {
	it('a text that is being read: its chunks stay, nothing more is said', async () => {
		const texts = await openTexts('c', () => new IDBFactory());
		const told: Reply[] = [];
		const text = sentences(64 * 5);
		let done: (() => void) | undefined;
		const over = new Promise<void>((resolve) => (done = resolve));
		const made: Desk = new Desk({
			openTexts: () => Promise.resolve(texts),
			readPacked: () => Promise.resolve(pack),
			readJson: () => Promise.reject(new AssetUnread()),
			tell: (reply) => {
				told.push(reply);
				if (reply.type === 'progress' && reply.id === 1) made.receive({ type: 'cancel', id: 1 });
				if (reply.type === 'done') done?.();
			}
		});
		made.receive({ type: 'analyse', id: 1, text, means });
		made.receive({ type: 'analyse', id: 2, text: 'كتب.', means });
		await over;
		expect(told.filter(({ id }) => id === 1).map(({ type }) => type)).toEqual(['progress']);
		expect(await texts.analysisLength(hashText(text), 'e1')).toBe(1);
		const [chunk] = await chunksOf(texts, text);
		expect(chunk).toHaveLength(chunkSize);
	});

	it('one that waits is never begun', async () => {
		const { ask, made, texts } = await desk();
		const first = ask(1, 'كتب.');
		made.receive({ type: 'analyse', id: 2, text: 'نام.', means });
		made.receive({ type: 'cancel', id: 2 });
		made.receive({ type: 'cancel', id: 99 });
		await first;
		await ask(3, 'قام.');
		expect(await texts.analysisLength(hashText('نام.'), 'e1')).toBe(0);
	});
});

describe('what goes wrong is said', () => {
	it.each([
		['no lexicon', { readPacked: () => Promise.reject(new AssetUnread()) }, { kind: 'asset' }],
		['a damaged lexicon', { readPacked: () => Promise.resolve(new Uint8Array([1, 2, 3])) }, { kind: 'asset' }],
		[
			'no database',
			{ openTexts: () => Promise.reject(new StorageUnavailable('full')) },
			{ kind: 'storage', reason: 'full' }
		],
		[
			'a fault',
			{ openTexts: () => Promise.reject(new TypeError('secret words')) },
			{ kind: 'fault', message: 'TypeError' }
		]
	] as const)('%s', async (_, world: Partial<World>, failure) => {
		const { ask } = await desk(world);
		expect(await ask(1, 'كتب.')).toEqual({ type: 'failed', id: 1, failure });
	});

	it('and the next request tries again', async () => {
		let times = 0;
		const { ask } = await desk({
			readPacked: () => ((times += 1) === 1 ? Promise.reject(new AssetUnread()) : Promise.resolve(pack))
		});
		expect((await ask(1, 'كتب.')).type).toBe('failed');
		expect((await ask(2, 'كتب.')).type).toBe('done');
	});
});
