/**
 * `npm run screens`: pictures of every screen of the production build into `docs/screens/`, on a phone and on a desk, light and dark.
 * `npm run screens -- DIR` puts them elsewhere, with a small phone, a tablet and letters twice as large besides.
 * `npm run screens -- DIR NAME…` takes only the screens of these names.
 */
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { chromium, type BrowserContextOptions, type Page } from 'playwright';
import { answer, finish, gotIt, look, startReview, toFirstCloze } from '../e2e/learner';
import { screens } from '../e2e/screens';
import { findBrowser } from './browser.mjs';
import { serve } from './serve.mjs';
import { build, root } from './tasks.mjs';

const [folder, ...names] = process.argv.slice(2);
const out = path.resolve(root, folder ?? 'docs/screens');
/** Letters of 200 %: as if the browser's own text size were doubled. */
interface Device {
	readonly viewport: { readonly width: number; readonly height: number };
	readonly scale: number;
	readonly letters?: number;
	readonly schemes: readonly ('light' | 'dark')[];
}
const devices: Readonly<Record<string, Device>> = {
	phone: { viewport: { width: 390, height: 844 }, scale: 1.5, schemes: ['light', 'dark'] },
	desk: { viewport: { width: 1280, height: 800 }, scale: 1, schemes: ['light', 'dark'] },
	...(folder === undefined
		? {}
		: ({
				small: { viewport: { width: 320, height: 568 }, scale: 1.5, schemes: ['light'] },
				tablet: { viewport: { width: 834, height: 1194 }, scale: 1, schemes: ['light'] },
				large: { viewport: { width: 390, height: 844 }, scale: 1.5, letters: 2, schemes: ['light'] }
			} as const))
};

/** Nine in the morning of a Monday; a fortnight later there is something to see. */
const start = Date.UTC(2026, 10, 2, 8);
const dayLength = 86_400_000;
const days = 12;

const text = (name: string) => async (page: Page, url: string) => {
	await page.goto(`${url}${name}`);
	await page.locator('h1').waitFor();
};
/** What a learner of a fortnight sees. */
const later: Readonly<Record<string, (page: Page, url: string) => Promise<void>>> = {
	'Today, later': async (page, url) => {
		await page.goto(url);
		await page.locator('[data-ready]').waitFor();
		await page.locator('a.article .facts').first().waitFor();
	},
	'Library, later': async (page, url) => {
		await text('library/')(page, url);
		await page.locator('a.article').nth(4).waitFor();
	},
	'Reader, later': async (page, url) => {
		await page.goto(`${url}library/kazakhstan-visit/`);
		await page.locator('[data-word]').nth(60).waitFor();
	},
	'Words, later': async (page, url) => {
		await text('words/')(page, url);
		await page.locator('[data-word]').first().waitFor();
	},
	'A word, later': async (page, url) => {
		await text('words/')(page, url);
		await page.locator('[data-word]').first().click();
		await page.locator('h1').waitFor();
	},
	'Progress, later': async (page, url) => {
		await page.goto(`${url}progress/`);
		await page.locator('.parts[data-ready]').waitFor();
	},
	'Data and copies': async (page, url) => {
		await text('settings/')(page, url);
		await page.getByRole('button', { name: 'Save a copy' }).scrollIntoViewIfNeeded();
	},
	Cloze: (page, url) => toFirstCloze(page, url),
	'Cloze, wrong': async (page, url) => {
		await toFirstCloze(page, url);
		await page.getByLabel('Type the Arabic word').fill('تعاوون');
		await page.getByRole('button', { name: 'Check' }).click();
	},
	Recall: async (page, url) => {
		await startReview(page, url);
		for (let seen = await look(page); seen.view !== 'done' && seen.kind !== 'recall'; seen = await look(page)) {
			if (seen.view === 'meet') await gotIt(page);
			else await answer(page);
		}
	},
	'The end of a session': async (page, url) => {
		await startReview(page, url);
		await finish(page);
	}
};

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
const fileName = (name: string) =>
	name
		.toLowerCase()
		.replaceAll(/[^a-z]+/gu, '-')
		.replaceAll(/^-|-$/gu, '');
const isWanted = (name: string) => names.length === 0 || names.includes(name);

/** Studies some days, and keeps what the browser has then. */
async function aFortnight(): Promise<NonNullable<BrowserContextOptions['storageState']>> {
	const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
	const page = await context.newPage();
	await page.clock.install({ time: start });
	await page.goto(url);
	await page.getByRole('button', { name: 'Skip' }).click();
	for (let day = 0; day < days; day++) {
		await page.clock.setSystemTime(start + day * dayLength);
		await page.goto(url);
		await page.locator('[data-ready]').waitFor();
		const more = page.getByRole('button', { name: /^Add \d+ more$/u });
		if ((await more.count()) > 0) {
			await more.click();
			await page.getByText(/ new words? /u).waitFor();
		}
		if ((await page.locator('a.review').count()) === 0) continue;
		await startReview(page, url);
		const seen = new Set<string>();
		await finish(page, ({ card }) => {
			const grade = seen.has(card) || seen.size % 4 > 0 ? 3 : 1;
			seen.add(card);
			return grade;
		});
	}
	const state = await context.storageState({ indexedDB: true });
	await context.close();
	return state;
}

const fortnight = Object.keys(later).some(isWanted) ? await aFortnight() : undefined;
for (const [device, { viewport, scale, letters, schemes }] of Object.entries(devices)) {
	for (const colorScheme of schemes) {
		const take = async (
			name: string,
			open: (page: Page, url: string) => Promise<void>,
			time: number,
			from?: typeof fortnight
		) => {
			if (!isWanted(name)) return;
			const context = await browser.newContext({
				viewport,
				colorScheme,
				deviceScaleFactor: scale,
				...(from === undefined ? {} : { storageState: from })
			});
			const page = await context.newPage();
			await page.clock.install({ time });
			if (letters !== undefined)
				await page.addInitScript((factor) => {
					addEventListener('DOMContentLoaded', () => (document.documentElement.style.fontSize = `${factor * 100}%`));
				}, letters);
			try {
				await open(page, url);
				await page.evaluate(() => document.fonts.ready);
				await page.clock.runFor(1000);
				await page.screenshot({ path: path.join(out, `${fileName(name)}-${device}-${colorScheme}.png`) });
			} catch (error) {
				console.error(
					`${name}, ${device}, ${colorScheme}: ${error instanceof Error ? error.message.split('\n')[0] : String(error)}`
				);
				process.exitCode = 1;
			}
			await context.close();
		};
		for (const [name, open] of Object.entries(screens)) await take(name, open, start);
		for (const [name, open] of Object.entries(later)) await take(name, open, start + days * dayLength, fortnight);
	}
}
await browser.close();
await server.close();
