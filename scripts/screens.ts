/**
 * `npm run screens`: pictures of every screen of the production build into `docs/screens/`, on a phone and on a desk, light and dark.
 * `npm run screens -- DIR` puts them elsewhere.
 */
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { chromium, type Page } from 'playwright';
import { findBrowser } from './browser.mjs';
import { serve } from './serve.mjs';
import { build, root } from './tasks.mjs';

const out = path.resolve(root, process.argv[2] ?? 'docs/screens');
const sizes = { phone: { width: 390, height: 844 }, desk: { width: 1280, height: 800 } } as const;

const browserFound = await findBrowser();
if ('missing' in browserFound) throw new Error(browserFound.missing);
await build();
const server = await serve({ dir: 'build', port: 0 });
const url = `http://127.0.0.1:${server.port}/`;
mkdirSync(out, { recursive: true });
const browser = await chromium.launch({
	executablePath: browserFound.path,
	args: process.getuid?.() === 0 ? ['--no-sandbox'] : []
});

async function click(page: Page, name: string | RegExp): Promise<void> {
	await page.getByRole('button', { name }).first().click();
}

async function ready(page: Page): Promise<void> {
	await page.locator('.review[data-view=meet], .review[data-view=ask], .review[data-view=done]').waitFor();
	await page.evaluate(() => document.fonts.ready);
}

/** Goes on until a card of a kind is asked, or the end is reached. */
async function until(page: Page, kind: string): Promise<void> {
	for (let turn = 0; turn < 120; turn++) {
		await ready(page);
		const state = page.locator('.review');
		const view = await state.getAttribute('data-view');
		if (view === kind || (await state.getAttribute('data-card'))?.endsWith(`/${kind}`) === true) return;
		if (view === 'done') return;
		const stored = Number(await page.getByRole('progressbar').getAttribute('aria-valuenow'));
		if (view === 'meet') await click(page, 'Got it');
		else {
			await click(page, 'Show answer');
			await page.locator('[data-grade="3"]').click();
		}
		await page.locator(`[role=progressbar][aria-valuenow="${stored + 1}"]`).waitFor({ state: 'attached' });
	}
}

for (const [size, viewport] of Object.entries(sizes)) {
	for (const colorScheme of ['light', 'dark'] as const) {
		const context = await browser.newContext({ viewport, colorScheme, deviceScaleFactor: size === 'phone' ? 2 : 1 });
		const page = await context.newPage();
		const picture = async (name: string) => {
			await page.evaluate(() => document.fonts.ready);
			await page.screenshot({ path: path.join(out, `${name}-${size}-${colorScheme}.png`) });
		};
		await page.goto(url);
		await page.locator('[data-ready]').waitFor();
		await picture('today-first');
		await page.goto(`${url}library/`);
		await page.locator('a.article').waitFor();
		await picture('library');
		await page.goto(`${url}settings/`);
		await picture('settings');
		await page.goto(`${url}library/kazakhstan-visit/`);
		await click(page, /^English of this sentence 1$/);
		await picture('reader');
		await page.locator('[data-word="1:26"]').click();
		await picture('sheet');
		await page.goto(`${url}review/`);
		await ready(page);
		await picture('meet');
		await until(page, 'recognise');
		await picture('recognise');
		await click(page, 'Show answer');
		await picture('answer');
		await page.getByText('More', { exact: true }).click();
		await picture('answer-more');
		await page.locator('[data-grade="3"]').click();
		await until(page, 'cloze');
		await picture('cloze');
		if ((await page.getByLabel('Type the Arabic word').count()) > 0) {
			await page.getByLabel('Type the Arabic word').fill('تعاوون');
			await click(page, 'Check');
			await picture('cloze-wrong');
			await page.locator('[data-grade="1"]').click();
		}
		await until(page, 'recall');
		await picture('recall');
		await until(page, 'done');
		await picture('end');
		await page.goto(url);
		await page.locator('[data-ready]').waitFor();
		await picture('today-done');
		await context.close();
	}
}
await browser.close();
await server.close();
