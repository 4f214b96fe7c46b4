import { AxeBuilder } from '@axe-core/playwright';
import { screens } from './screens';
import { expect, test } from './site';

<<<<<<< HEAD
async function nothingFound(page: Page, screen: string): Promise<void> {
	const { violations } = await new AxeBuilder({ page }).analyze();
	expect(
		violations.map(({ id, nodes }) => `${screen}: ${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`)
	).toEqual([]);
}

for (const colorScheme of ['light', 'dark'] as const) {
	test(`axe finds nothing in ${colorScheme}`, async ({ page, site }) => {
		test.setTimeout(120_000);
		await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
		await page.goto(site.url);
		await expect(page.locator('[data-ready]')).toBeVisible();
		await nothingFound(page, 'Welcome');
		await page.getByRole('button', { name: 'Skip' }).click();
		await expect(page.getByRole('link', { name: 'Start' })).toBeVisible();
		await nothingFound(page, 'Today');

		for (const path of ['library/', 'settings/']) {
			await page.goto(site.url + path);
			await expect(page.getByText('Opening your cards')).toHaveCount(0);
			await nothingFound(page, path);
		}

		await page.goto(`${site.url}placement/`);
		await page.locator('[data-tile]').nth(3).click();
		await nothingFound(page, 'Placement');
		await page.getByRole('button', { name: 'See the result' }).click();
		await page.getByText('The words you were shown').click();
		await nothingFound(page, 'What the placement tells');

		await page.goto(`${site.url}library/kazakhstan-visit/`);
		await page.getByRole('button', { name: /^English of this sentence 1$/ }).click();
		await nothingFound(page, 'Reader');
		await page.locator('[data-word]').nth(4).click();
		await expect(page.getByRole('dialog')).toBeVisible();
		await nothingFound(page, 'Word sheet');

		await startReview(page, site.url);
		await nothingFound(page, 'Meeting');
		while ((await look(page)).view === 'meet') await gotIt(page);
		await nothingFound(page, 'Question');
		await reveal(page);
		await page.getByText('More', { exact: true }).click();
		await nothingFound(page, 'Answer');
	});
=======
for (const [name, open] of Object.entries(screens)) {
	for (const colorScheme of ['light', 'dark'] as const) {
		test(`axe finds nothing: ${name}, ${colorScheme}`, async ({ page, site }) => {
			await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
			await open(page, site.url);
			const { violations } = await new AxeBuilder({ page }).analyze();
			expect(
				violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`)
			).toEqual([]);
		});
	}
>>>>>>> browsers
}
