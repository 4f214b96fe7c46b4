import { chromium } from 'playwright';
import { moduleOf, openBlank } from './blank';
import { withProfile } from './profile';
import type { Measure } from './measure';
import type { Site } from './run';
import { median, quantile } from './statistics';
import type { Measured, Times } from './store.page';

const sizes = [0, 10_000] as const;
const answersMeasured = 200;

function measures(what: string, { answer, bare }: Times): Measure[] {
	return [
		{
			name: `acknowledged answer, ${what}, median`,
			value: median(answer),
			unit: 'ms',
			remark: `p95 ${quantile(answer, 0.95).toFixed(1)}`
		},
		{
			name: `bare strict transaction of its rows, median`,
			value: median(bare),
			unit: 'ms',
			remark: `p95 ${quantile(bare, 0.95).toFixed(1)}`
		},
		{
			name: `ratio of the two, ${what}`,
			value: median(answer) / median(bare),
			unit: '×',
			budget: { at: 'most', value: 1.5 }
		}
	];
}

/** Answers through the app's storage against a bare transaction of the same rows, in an empty and in a large database on the disk. */
export function store({ url, executablePath, args }: Site): Promise<Measure[]> {
	return withProfile(async (folder) => {
		const context = await chromium.launchPersistentContext(folder, { executablePath, args: [...args] });
		const page = await openBlank(context, url, 'store.page.ts');
		const results: Measured[] = [];
		for (const size of sizes)
			results.push(
				await page.evaluate(
					async ({ module, size, count }) => {
						const { measure } = (await import(module)) as typeof import('./store.page');
						return measure(size, count);
					},
					{ module: moduleOf(url), size, count: answersMeasured }
				)
			);
		await context.close();
		const [empty, large] = results;
		if (empty === undefined || large === undefined) return [];
		const growth = median(large.again.answer) / median(empty.again.answer);
		return [
			...measures('new card, no deck', empty.first),
			...measures('card seen before, no deck', empty.again),
			...measures('new card, 10,000 cards', large.first),
			...measures('card seen before, 10,000 cards', large.again),
			{
				name: 'answer with 10,000 cards to one with none',
				value: growth,
				unit: '×',
				budget: { at: 'most', value: 1.25 }
			}
		];
	});
}
