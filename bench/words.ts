import { chromium } from 'playwright';
import { moduleOf, openBlank } from './blank';
import { withProfile } from './profile';
import type { Measure } from './measure';
import type { Site } from './run';
import { median, quantile } from './statistics';
import { appDatabase } from './today';

const cards = 5000;
/** Typed a letter at a time: Arabic, with what is joined to it; a root; English. */
const typed = ['والزيارات', 'مسءول', 'ك ت ب', 'cooperation', 'ابت'];

/** The list of words with a large deck: until it is there, and what each letter typed into its search costs until it is on the screen. */
export function words({ url, executablePath, args }: Site): Promise<Measure[]> {
	return withProfile(async (folder) => {
		const context = await chromium.launchPersistentContext(folder, {
			executablePath,
			args: [...args],
			viewport: { width: 390, height: 844 }
		});
		const blank = await openBlank(context, url, 'today.page.ts');
		await blank.evaluate(
			async ({ module, name, size }) => {
				const { fill } = (await import(module)) as typeof import('./today.page');
				return fill(name, size, []);
			},
			{ module: moduleOf(url), name: appDatabase, size: cards }
		);
		await blank.close();
		const page = await context.newPage();
		await page.goto(`${url}words/`);
		await page.locator('[data-word]').first().waitFor();
		const opened = await page.evaluate(() => performance.now());
		const keystrokes = await page.evaluate(async (queries) => {
			const field = document.querySelector('input[type=search]');
			if (!(field instanceof HTMLInputElement)) throw new Error('there is no search');
			const times: number[] = [];
			for (const query of queries)
				for (let length = 0; length <= query.length; length++) {
					// From the beginning of a frame until the next one was painted.
					await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
					const before = performance.now();
					field.value = query.slice(0, length);
					field.dispatchEvent(new InputEvent('input', { bubbles: true }));
					await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
					times.push(performance.now() - before);
				}
			return times;
		}, typed);
		await context.close();
		return [
			{ name: `opening Words with ${cards} cards, until the list is there`, value: opened, unit: 'ms' },
			{
				name: `a letter typed into its search, until painted, median of ${keystrokes.length}`,
				value: median(keystrokes),
				unit: 'ms',
				remark: `p95 ${quantile(keystrokes, 0.95).toFixed(0)}, longest ${Math.max(...keystrokes).toFixed(0)}`,
				budget: { at: 'most', value: 50 }
			}
		];
	});
}
