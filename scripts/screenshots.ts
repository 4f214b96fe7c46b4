/**
 * The pictures of the app that the browser shows with its offer to install: `npx tsx scripts/screenshots.ts`, after a change of what
 * is on them. They are named in the manifest, and no part of what works offline.
 */
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { chromium, type Page } from 'playwright';
import { screenshots } from '../src/routes/manifest.webmanifest/pictures';
import { findBrowser } from './browser.mjs';
import { serve } from './serve.mjs';
import { build, root } from './tasks.mjs';

const out = path.join(root, 'static/screenshots');
mkdirSync(out, { recursive: true });
const found = await findBrowser();
if ('missing' in found) throw new Error(found.missing);
await build();
const server = await serve({ dir: 'build', port: 0 });
const url = `http://127.0.0.1:${server.port}/`;
const browser = await chromium.launch({
	executablePath: found.path,
	args: process.getuid?.() === 0 ? ['--no-sandbox'] : []
});

const open: Readonly<Record<(typeof screenshots)[number]['label'], (page: Page) => Promise<void>>> = {
	today: async (page) => {
		await page.goto(url);
		await page.locator('[data-ready]').waitFor();
	},
	review: async (page) => {
		await page.goto(`${url}review/`);
		await page.locator('.review[data-view=meet]').waitFor();
	},
	reader: async (page) => {
		await page.goto(`${url}library/kazakhstan-visit/`);
		await page.locator('[data-word]').first().waitFor();
	}
};

for (const { name, label, width, height } of screenshots) {
	const page = await browser.newPage({ viewport: { width, height }, colorScheme: 'light' });
	await open[label](page);
	await page.evaluate(() => document.fonts.ready);
	await page.screenshot({ path: path.join(out, `${name}.png`) });
	await page.close();
}
await browser.close();
await server.close();
