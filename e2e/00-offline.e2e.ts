import { expect, openOffline, test } from './site';

test('every page opens with the server gone, under a sub-path', async ({ page, site }) => {
	await openOffline(page, site.url);
	await site.stop();
	for (const path of ['', 'review/', 'library/', 'settings/', 'library/kazakhstan-visit/', '?utm=x']) {
		await page.goto(site.url + path);
		await expect(page.getByRole('main')).toBeVisible();
	}
});
