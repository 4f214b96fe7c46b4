import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright/test';
import { basePath, expect, openOffline, test } from './site';

/** A thousand words of the built-in texts, in sentences that stand in none of them. */
function pasted(): string {
	const articles = ['kazakhstan-visit', 'the-two-wells', 'new-bridge', 'market-day', 'rainy-week'].map((slug) =>
		readFileSync(`src/content/${slug}/article.txt`, 'utf8')
	);
	const words = articles.join(' ').match(/\p{Script=Arabic}[\p{Script=Arabic}\p{M}]*/gu) ?? [];
	const thousand = Array.from({ length: 1000 }, (_, n) => words[(n * 7) % words.length] ?? '');
	return Array.from({ length: 100 }, (_, n) => `${thousand.slice(n * 10, n * 10 + 10).join(' ')}.`).join(' ');
}

/** The chunk of the build in which pages have the analyser, by its URL: until a screen asks for it, a test does. */
function clientUrl(): string {
	const folder = 'build-e2e/_app/immutable/chunks';
	const files = readdirSync(folder).filter((file) => file.endsWith('.js'));
	const [found, ...others] = files.filter((file) =>
		readFileSync(path.join(folder, file), 'utf8').includes('analyserOf}')
	);
	if (found === undefined || others.length > 0) throw new Error('the analyser is in no chunk, or in several');
	return `${basePath}/_app/immutable/chunks/${found}`;
}

type Client = typeof import('../src/lib/app/analyser-of');

/** Has a text read as a screen would. */
const analyse = (page: Page, text: string) =>
	page.evaluate(
		async ({ url, text }) => {
			const { analyserOf } = (await import(url)) as Client;
			const shares: number[] = [];
			const begun = performance.now();
			const analysed = await analyserOf().analyse(text, { progress: (share) => shares.push(share) });
			return { ...analysed, shares, took: performance.now() - begun };
		},
		{ url: clientUrl(), text }
	);

/** What the database holds of an analysis: how many sentences a chunk, how many words, how many of them with a reading that is no guess. */
const cached = (page: Page, { hash, engine, chunks }: { hash: string; engine: string; chunks: number }) =>
	page.evaluate(
		async ({ name, keys }) => {
			const done = <T>(request: IDBRequest<T>) =>
				new Promise<T>((resolve, reject) => {
					request.onsuccess = () => resolve(request.result);
					request.onerror = () => reject(request.error ?? new Error(name));
				});
			const database = await done(indexedDB.open(name));
			const store = database.transaction('analyses').objectStore('analyses');
			const rows = (await Promise.all(keys.map((key) => done(store.get(key))))) as {
				sentences: { sentence: { tokens: { guess: boolean; reading?: unknown }[] } }[];
			}[];
			database.close();
			const tokens = rows.flatMap(({ sentences }) => sentences.flatMap(({ sentence }) => sentence.tokens));
			return {
				sizes: rows.map(({ sentences }) => sentences.length),
				words: tokens.length,
				read: tokens.filter(({ guess, reading }) => !guess && reading !== undefined).length
			};
		},
		{
			name: `mufradat${basePath.replaceAll('/', '-')}`,
			keys: Array.from({ length: chunks }, (_, n) => [hash, engine, n])
		}
	);

test('a text of a thousand words is read by the worker, offline, and read once', async ({ page, site }) => {
	await openOffline(page, site.url);
	await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
	// The worker, the lexicon and the curated readings are all precached.
	await site.stop();

	const text = pasted();
	const first = await analyse(page, text);
	expect(first).toMatchObject({ chunks: 2, sentences: 100 });
	expect(first.shares).toHaveLength(2);
	expect(first.shares.at(-1)).toBe(1);
	const held = await cached(page, first);
	expect(held).toMatchObject({ sizes: [64, 36], words: 1000 });
	expect(held.read).toBeGreaterThan(900);

	// A page later it is all there.
	await page.reload();
	const again = await analyse(page, text);
	expect(again).toMatchObject({ hash: first.hash, engine: first.engine, chunks: 2, sentences: 100, shares: [1] });
});

test('the page asks for neither the worker nor the lexicon until a text is to be read', async ({ page, site }) => {
	const asked: string[] = [];
	page.on('request', (request) => {
		if (request.serviceWorker() === null) asked.push(request.url());
	});
	await openOffline(page, site.url);
	expect(asked.filter((url) => /analyser|lexicon/u.test(url))).toEqual([]);
	const { chunks } = await analyse(page, 'كتب الولد الرسالة.');
	expect(chunks).toBe(1);
});

test('cancelled, a long text is given up at once, and goes on where it was', async ({ page, site }) => {
	await page.goto(site.url);
	const text = Array.from({ length: 40 }, () => pasted()).join('\n');
	const outcome = await page.evaluate(
		async ({ url, text }) => {
			const { analyserOf } = (await import(url)) as Client;
			const controller = new AbortController();
			const progress = () => controller.abort();
			const { signal } = controller;
			return analyserOf()
				.analyse(text, { signal, progress })
				.then(
					() => 'read',
					(error: unknown) => (error instanceof Error ? error.name : 'no error')
				);
		},
		{ url: clientUrl(), text }
	);
	expect(outcome).toBe('AbortError');
	const { chunks, sentences, shares } = await analyse(page, text);
	expect(sentences).toBe(4000);
	// Of all chunks, at least the first was there already.
	expect(shares.length).toBeLessThan(chunks);
});
