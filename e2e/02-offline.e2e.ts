import type { Page } from 'playwright/test';
import { answer, finish, look, startReview } from './learner';
import { expect, openOffline, test } from './site';

const article = /رئيس مجلس الدولة الصيني/;

/** What only the screen itself shows, and only once it has what it shows from the database. */
const screens: readonly (readonly [path: string, opened: (page: Page) => Promise<void>])[] = [
	[
		'',
		async (page) => {
			await expect(page.getByRole('heading', { name: 'Learn from what you read' })).toBeVisible();
			await page.getByRole('button', { name: 'Skip' }).click();
			await expect(page.getByRole('heading', { name: 'Your first words are ready' })).toBeVisible();
			await expect(page.getByRole('link', { name: 'Start' })).toBeVisible();
		}
	],
	[
		'review/',
		async (page) => {
			expect((await look(page)).view).toBe('meet');
			await expect(page.getByRole('heading', { name: 'Review' })).toBeAttached();
			await expect(page.getByRole('button', { name: 'Got it' })).toBeVisible();
		}
	],
	[
		'library/',
		async (page) => {
			await expect(page.getByRole('heading', { name: 'Library', level: 1 })).toBeVisible();
			await expect(page.getByRole('heading', { name: article })).toBeVisible();
		}
	],
	[
		'settings/',
		async (page) => {
			await expect(page.getByRole('heading', { name: 'Settings', level: 1 })).toBeVisible();
			await expect(page.getByText('Version first')).toBeVisible();
		}
	],
	[
		'welcome/',
		async (page) => {
			await expect(page.getByRole('heading', { name: 'Learn from what you read' })).toBeVisible();
			await expect(page.getByRole('link', { name: 'Start' })).toBeVisible();
		}
	],
	[
		'placement/',
		async (page) => {
			await expect(page.getByRole('heading', { name: 'Which words do you know?' })).toBeVisible();
			await expect(page.locator('[data-tile]')).toHaveCount(50);
		}
	],
	[
		'library/kazakhstan-visit/',
		async (page) => {
			await expect(page.getByRole('heading', { name: article, level: 1 })).toBeVisible();
			await expect(page.locator('[data-word]').first()).toBeVisible();
		}
	],
	[
		'?utm=x',
		async (page) => {
			await expect(page.getByRole('heading', { name: 'Your first words are ready' })).toBeVisible();
		}
	]
];

test('every page opens with the server gone, under a sub-path', async ({ page, site }) => {
	await openOffline(page, site.url);
	await site.stop();
	for (const [path, opened] of screens) {
		await page.goto(site.url + path);
		await opened(page);
		await expect(page.getByText('Opening your cards')).toHaveCount(0);
	}
});

test('in the tab of the first visit the server goes, and every tap still works', async ({ page, site }) => {
	await openOffline(page, site.url);
	// The worker took this page over when it was activated: no reload is needed.
	await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
	await site.stop();
	const tabs = page.getByRole('navigation');
	await tabs.getByRole('link', { name: 'Library' }).tap();
	await expect(page.getByRole('heading', { name: 'Library', level: 1 })).toBeVisible();
	await page.locator('a.article').first().tap();
	await expect(page.locator('[data-word]').first()).toBeVisible();
	await tabs.getByRole('link', { name: 'Settings' }).tap();
	await expect(page.getByRole('heading', { name: 'Settings', level: 1 })).toBeVisible();
	await tabs.getByRole('link', { name: 'Today' }).tap();
	await page.getByRole('link', { name: 'Start' }).tap();
	expect((await look(page)).view).toBe('meet');
	await page.getByRole('button', { name: 'Got it' }).tap();
	expect((await look(page)).view).toBe('meet');
});

test('the server gone and the browser restarted, reviewing goes on where it was', async ({ site, launch }) => {
	let { context, page } = await launch();
	await openOffline(page, site.url);
	await startReview(page, site.url);
	for (let turn = 0; turn < 8; turn++) await page.getByRole('button', { name: 'Got it' }).click();
	const first = await answer(page);
	const next = await look(page);
	await context.close();
	await site.stop();

	({ context, page } = await launch());
	await startReview(page, site.url);
	const resumed = await look(page);
	expect(resumed.card).toBe(next.card);
	expect(resumed.card).not.toBe(first.card);
	expect((await finish(page)).length).toBeGreaterThan(5);
	await context.close();
});
