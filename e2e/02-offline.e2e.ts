import { chromium } from 'playwright/test';
import { answer, finish, look, startReview } from './learner';
import { expect, openOffline, test } from './site';

test('every page opens with the server gone, under a sub-path', async ({ page, site }) => {
	await openOffline(page, site.url);
	await site.stop();
	for (const path of ['', 'review/', 'library/', 'settings/', 'library/kazakhstan-visit/', '?utm=x']) {
		await page.goto(site.url + path);
		await expect(page.getByRole('main')).toBeVisible();
		await expect(page.getByText('Opening your cards')).toHaveCount(0);
	}
});

test('the server gone and the browser restarted, reviewing goes on where it was', async ({
	site,
	profile,
	launchOptions,
	contextOptions
}) => {
	const options = { ...contextOptions, ...launchOptions };
	let context = await chromium.launchPersistentContext(profile, options);
	let page = context.pages()[0] ?? (await context.newPage());
	await openOffline(page, site.url);
	await startReview(page, site.url);
	for (let turn = 0; turn < 8; turn++) await page.getByRole('button', { name: 'Got it' }).click();
	const first = await answer(page);
	const next = await look(page);
	await context.close();
	await site.stop();

	context = await chromium.launchPersistentContext(profile, options);
	page = context.pages()[0] ?? (await context.newPage());
	await startReview(page, site.url);
	const resumed = await look(page);
	expect(resumed.card).toBe(next.card);
	expect(resumed.card).not.toBe(first.card);
	expect((await finish(page)).length).toBeGreaterThan(5);
	await context.close();
});
