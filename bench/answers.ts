import { chromium } from 'playwright';
import { quantile } from './statistics';
import type { Measure } from './measure';
import type { Site } from './run';

const answersMeasured = 60;

/**
 * Main-thread work of an answer: the page's task time, by the browser's own count, from the tap on a grade until the next question
 * is on the screen and the answer acknowledged.
 */
export async function answers({ url, executablePath, args }: Site): Promise<Measure[]> {
	const browser = await chromium.launch({ executablePath, args: [...args] });
	const context = await browser.newContext({ viewport: { width: 390, height: 844 }, serviceWorkers: 'block' });
	const page = await context.newPage();
	const session = await context.newCDPSession(page);
	await session.send('Performance.enable', { timeDomain: 'threadTicks' });
	const taskTime = async () => {
		const { metrics } = await session.send('Performance.getMetrics');
		return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
	};
	await page.goto(`${url}settings/`);
	await page.getByLabel('New words a day').selectOption('30');
	await page.getByLabel('Missing words').selectOption('self');
	await page.goto(`${url}review/`);
	const work: number[] = [];
	while (work.length < answersMeasured) {
		const meet = page.getByRole('button', { name: 'Got it' });
		const show = page.getByRole('button', { name: 'Show answer' });
		await meet.or(show).waitFor();
		if (await meet.isVisible()) {
			await meet.click();
			continue;
		}
		await show.click();
		const again = page.locator('[data-grade="1"]');
		await again.waitFor();
		const before = await taskTime();
		// One call, in which the page itself says when it is done: a locator that waits would look again in every frame.
		await again.evaluate(
			(button: HTMLElement) =>
				new Promise<void>((resolve) => {
					const bar = document.querySelector('[role=progressbar]');
					const observer = new MutationObserver(() => {
						observer.disconnect();
						requestAnimationFrame(() => setTimeout(resolve));
					});
					if (bar) observer.observe(bar, { attributeFilter: ['aria-valuenow'] });
					button.click();
				})
		);
		work.push((await taskTime()) - before);
	}
	await browser.close();
	return [
		{ name: 'main-thread work per answer, median', value: quantile(work, 0.5), unit: 'ms' },
		{
			name: `main-thread work per answer, p95 of ${answersMeasured}`,
			value: quantile(work, 0.95),
			unit: 'ms',
			budget: { at: 'most', value: 16 }
		}
	];
}
