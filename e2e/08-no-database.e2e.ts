import { expect, test } from './site';

test('without IndexedDB a screen says so and what to do', async ({ page, site }) => {
	await page.addInitScript(() => {
		Object.defineProperty(globalThis, 'indexedDB', { value: undefined, configurable: true });
	});
	for (const path of ['', 'review/', 'library/', 'library/kazakhstan-visit/']) {
		await page.goto(site.url + path);
		await expect(page.getByRole('alert')).toContainText('keeps no data for this page');
		await expect(page.getByRole('button', { name: 'Try again' })).toBeVisible();
	}
});

test('where the database is refused, trying again works once it is allowed', async ({ page, site }) => {
	await page.addInitScript(() => {
		const factory = indexedDB;
		const refusing = {
			open: (name: string, version?: number) => {
				if (sessionStorage.getItem('allow') === null) throw new DOMException('refused', 'SecurityError');
				return factory.open(name, version);
			}
		};
		Object.defineProperty(globalThis, 'indexedDB', { value: refusing, configurable: true });
	});
	await page.goto(site.url);
	await expect(page.getByRole('alert')).toContainText('refused to open the database');
	await page.evaluate(() => sessionStorage.setItem('allow', 'yes'));
	await page.getByRole('button', { name: 'Try again' }).click();
	await expect(page.getByRole('link', { name: 'Start' })).toBeVisible();
});
