import { brotliCompressSync, constants } from 'node:zlib';
import { chromium, type Response } from 'playwright';
import type { Measure } from './measure';
import type { Site } from './run';

const brotli = (body: Buffer): number =>
	brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;

/** What the review page needs, by listening to a first visit of it until the first card is on the screen. */
export async function weight({ url, executablePath, args }: Site): Promise<Measure[]> {
	const browser = await chromium.launch({ executablePath, args: [...args] });
	const context = await browser.newContext({ serviceWorkers: 'block' });
	const page = await context.newPage();
	await page.addInitScript(() => {
		const drawn = new MutationObserver(() => {
			if (!document.querySelector('.review[data-view=meet]')) return;
			document.documentElement.dataset.drawn = String(Date.now());
			drawn.disconnect();
		});
		drawn.observe(document, { subtree: true, childList: true, attributes: true });
	});
	const responses: Response[] = [];
	page.on('response', (response) => responses.push(response));
	await page.goto(`${url}review/`);
	await page.getByRole('button', { name: 'Got it' }).waitFor();
	const drawn = Number(await page.locator('html').getAttribute('data-drawn'));
	const weights = new Map<string, number>();
	for (const response of responses) {
		// What is asked for after the first card is not needed for it: the service worker, voices, installing.
		if (!response.ok() || response.request().timing().startTime > drawn) continue;
		weights.set(new URL(response.url()).pathname, brotli(await response.body()));
	}
	await browser.close();
	const sum = (matches: (path: string) => boolean) =>
		[...weights].filter(([path]) => matches(path)).reduce((total, [, bytes]) => total + bytes, 0) / 1024;
	const scripts = [...weights.keys()].filter((path) => path.endsWith('.js')).length;
	return [
		{
			name: 'JavaScript of the review page, brotli',
			value: sum((path) => path.endsWith('.js')),
			unit: 'KiB',
			budget: { at: 'most', value: 70 },
			remark: `${scripts} files`
		},
		{
			name: 'the built-in article with its reading, brotli',
			value: sum((path) => path.endsWith('.json')),
			unit: 'KiB'
		},
		{ name: 'everything on a first visit of it, brotli', value: sum(() => true), unit: 'KiB' }
	];
}
