import { expect, test } from './site';

test('a word opens its sheet; a sentence, its English; a word is learnt, known, taken back', async ({ page, site }) => {
	await page.goto(`${site.url}library/kazakhstan-visit/`);
	await expect(page.locator('[data-word]')).toHaveCount(543);
	await page.locator('[data-word="0:3"]').click();
	const sheet = page.getByRole('dialog');
	await expect(sheet).toContainText('to arrive');
	await sheet.getByText('More', { exact: true }).click();
	await expect(sheet).toContainText('و ص ل');
	await sheet.getByRole('button', { name: 'Learn' }).click();
	await expect(sheet.getByText('In your cards')).toBeVisible();
	await sheet.getByRole('button', { name: 'Take back' }).click();
	await sheet.getByRole('button', { name: 'I know this' }).click();
	await expect(sheet.getByText('You know this')).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(sheet).toBeHidden();

	await page.getByRole('button', { name: /^English of this sentence 1$/ }).click();
	await expect(page.getByText('Li Keqiang').first()).toBeVisible();

	await page.reload();
	await page.locator('[data-word="0:3"]').click();
	await expect(sheet.getByText('You know this')).toBeVisible();
});

test('by keyboard: one stop for the text, arrows from word to word, Enter opens', async ({ page, site }) => {
	await page.goto(`${site.url}library/kazakhstan-visit/`);
	await page.locator('[data-word="0:0"]').focus();
	await page.keyboard.press('ArrowLeft');
	await expect(page.locator('[data-word="0:1"]')).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(page.getByRole('dialog')).toBeVisible();
});

test('an article that is not there is said to be missing', async ({ page, site }) => {
	await page.goto(`${site.url}library/nothing-here/`);
	await expect(page.getByText('There is no such article here')).toBeVisible();
});
