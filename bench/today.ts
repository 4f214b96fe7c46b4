import { readFileSync } from 'node:fs';
import path from 'node:path';
import { chromium, type BrowserContext } from 'playwright';
import { notesOf, type NoteId } from '#lib/cards';
import type { AnalysedText } from '#lib/arabic/text';
import { root } from '../scripts/tasks.mjs';
import { moduleOf, openBlank } from './blank';
import { withProfile } from './profile';
import type { Measure } from './measure';
import type { Site } from './run';
import { median } from './statistics';

const cards = 10_000;
const ownCards = 15;
const openings = 15;
const warming = 3;
/** As `app.svelte.ts` names it where the app is at the root of its origin. */
export const appDatabase = 'mufradat';

/** Some of the article's notes, the commonest and the rarest among them. */
function ownNotes(): NoteId[] {
	const file = path.join(root, 'src/content/generated/kazakhstan-visit.json');
	const notes = notesOf(JSON.parse(readFileSync(file, 'utf8')) as AnalysedText);
	const offered = notes.filter(({ standing }) => standing === 'default');
	const step = Math.max(1, Math.floor(offered.length / ownCards));
	return offered
		.filter((_, index) => index % step === 0)
		.map(({ id }) => id)
		.slice(0, ownCards);
}

declare global {
	/** When Today was there, in milliseconds from the start of the navigation. */
	var todayReadyAt: number | undefined;
}

async function launched({ executablePath, args }: Site, folder: string): Promise<BrowserContext> {
	const context = await chromium.launchPersistentContext(folder, {
		executablePath,
		args: [...args],
		viewport: { width: 390, height: 844 }
	});
	await context.addInitScript(() => {
		// Who never studied meets the welcome, which reads no cards: the day's card is what is compared.
		localStorage.setItem('mufradat:device', JSON.stringify({ welcome: 'over' }));
		new MutationObserver((_, observer) => {
			if (document.querySelector('[data-ready]') === null) return;
			globalThis.todayReadyAt = performance.now();
			observer.disconnect();
		}).observe(document, { subtree: true, childList: true, attributes: true, attributeFilter: ['data-ready'] });
	});
	return context;
}

/** Opens Today in a new tab; milliseconds from the start of the navigation until what is due is on the screen. */
async function opening(context: BrowserContext, url: string): Promise<number> {
	const page = await context.newPage();
	await page.goto(url);
	const took = await page.waitForFunction(() => globalThis.todayReadyAt);
	const value = await took.jsonValue();
	await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
	await page.close();
	if (value === undefined) throw new Error('Today never said that it was ready');
	return value;
}

async function fillIn(site: Site, folder: string): Promise<number> {
	const context = await launched(site, folder);
	const page = await openBlank(context, site.url, 'today.page.ts');
	const due = await page.evaluate(
		async ({ module, name, size, own }) => {
			const { fill } = (await import(module)) as typeof import('./today.page');
			return fill(name, size, own);
		},
		{ module: moduleOf(site.url), name: appDatabase, size: cards, own: ownNotes() }
	);
	await context.close();
	return due;
}

/** Opening Today, installed and warm, with a large deck against without any: alternating, in profiles of their own. */
export function today(site: Site): Promise<Measure[]> {
	return withProfile((none) =>
		withProfile(async (many) => {
			const due = await fillIn(site, many);
			const [empty, large] = [await launched(site, none), await launched(site, many)];
			const times = { empty: [] as number[], large: [] as number[] };
			for (let run = 0; run < warming + openings; run++) {
				const pair = { empty: await opening(empty, site.url), large: await opening(large, site.url) };
				if (run < warming) continue;
				times.empty.push(pair.empty);
				times.large.push(pair.large);
			}
			await Promise.all([empty.close(), large.close()]);
			return [
				{ name: `opening Today without cards, median of ${openings}`, value: median(times.empty), unit: 'ms' },
				{
					name: `opening Today with 10,000 cards, median of ${openings}`,
					value: median(times.large),
					unit: 'ms',
					remark: `${due} due today`
				},
				{
					name: 'ratio of the two',
					value: median(times.large) / median(times.empty),
					unit: '×',
					budget: { at: 'most', value: 1.25 }
				}
			];
		})
	);
}
