import { brotliCompressSync, constants } from 'node:zlib';
import { chromium } from 'playwright';
import type { Measure, Site } from './run';

const brotli = (body: Buffer): number =>
	brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;

/** What the review page needs, by listening to a first visit of it until the first card is on the screen. */
export async function weight({ url, executablePath, args }: Site): Promise<Measure[]> {
	const browser = await chromium.launch({ executablePath, args: [...args] });
	const context = await browser.newContext({ serviceWorkers: 'block' });
	const page = await context.newPage();
	const bodies = new Map<string, Promise<Buffer>>();
	page.on('response', (response) => {
		if (response.ok()) bodies.set(response.url(), response.body());
	});
	await page.goto(`${url}review/`);
	await page.getByRole('button', { name: 'Got it' }).waitFor();
	// What comes after the first card, in idle time, is not needed for it: the service worker's registration.
	const needed = [...bodies];
	const weights = new Map<string, number>();
	for (const [address, body] of needed) weights.set(new URL(address).pathname, brotli(await body));
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
