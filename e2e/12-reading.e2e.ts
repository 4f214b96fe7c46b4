import type { Page } from 'playwright/test';
import { expect, openOffline, test } from './site';

const word = (page: Page, id: string) => page.locator(`[data-word="${id}"]`);
const sheetOf = (page: Page) => page.getByRole('dialog');

async function openReader(page: Page, url: string): Promise<void> {
	await page.goto(`${url}library/kazakhstan-visit/`);
	await expect(page.locator('[data-word]')).toHaveCount(543);
}

/** Where words stand, and how large they are. */
const boxes = (page: Page) =>
	page.locator('[data-word]').evaluateAll((words) =>
		words.map((each) => {
			const { x, y, width, height } = each.getBoundingClientRect();
			return [x, y + scrollY, width, height];
		})
	);

test('words are marked by what is known, and no mark moves the text', async ({ page, site }) => {
	await openReader(page, site.url);
	const before = await boxes(page);
	const tapped = word(page, '1:26');
	await expect(tapped).toHaveAttribute('data-mark', 'new');
	// A closed-class word is taken as known; a name is a name.
	await expect(word(page, '0:2')).not.toHaveAttribute('data-mark');
	await expect(word(page, '0:8')).toHaveAttribute('data-mark', 'name');

	await tapped.tap();
	const sheet = sheetOf(page);
	await sheet.getByRole('button', { name: 'Learn' }).tap();
	await expect(tapped).toHaveAttribute('data-mark', 'learning');
	await sheet.getByRole('button', { name: 'Take back' }).tap();
	await sheet.getByRole('button', { name: 'I know this' }).tap();
	await expect(tapped).not.toHaveAttribute('data-mark');
	await sheet.getByRole('button', { name: 'Take back' }).tap();
	await sheet.getByRole('button', { name: 'Ignore' }).tap();
	await expect(tapped).toHaveAttribute('data-mark', 'ignored');
	await page.goBack();
	await expect(sheet).toBeHidden();
	const moved = (await boxes(page)).flatMap((box, at) =>
		box.map((value, side) => Math.abs(value - (before[at]?.[side] ?? 0)))
	);
	expect(Math.max(...moved)).toBeLessThan(0.5);

	await page.getByRole('button', { name: 'How this text is shown' }).tap();
	await sheet.getByText('What the lines mean').tap();
	await expect(sheet.getByText('New to you')).toBeVisible();
	await sheet.getByLabel('Mark words by what you know').uncheck();
	await expect(page.locator('[data-word][data-mark]')).toHaveCount(0);
	await page.goBack();
	await expect(sheet).toBeHidden();
	await page.reload();
	await expect(page.locator('[data-word]')).toHaveCount(543);
	await expect(page.locator('[data-word][data-mark]')).toHaveCount(0);
});

test('Back closes one sheet after another and stays in the text; forward brings one back', async ({ page, site }) => {
	await page.goto(`${site.url}library/`);
	await page.locator('a.article').first().tap();
	await word(page, '1:28').tap();
	const sheet = sheetOf(page);
	await expect(sheet.getByRole('heading', { name: 'عَلَى نِطَاقٍ وَاسِع' })).toBeVisible();
	// The words of the unit are shown together, above the sheet.
	await expect(page.locator('[data-lit]')).toHaveText(['عَلَى', 'نِطَاقٍ', 'وَاسِعٍ']);
	const edge = await sheet.evaluate((element) => element.getBoundingClientRect().top);
	for (const lit of await page.locator('[data-lit]').all()) expect((await lit.boundingBox())?.y).toBeLessThan(edge);

	await sheet.getByRole('button', { name: /scale/ }).tap();
	await expect(sheet.getByRole('heading', { name: 'نِطَاق' })).toBeVisible();
	await expect(page.locator('[data-lit]')).toHaveText(['نِطَاقٍ']);
	await page.goBack();
	await expect(sheet.getByRole('heading', { name: 'عَلَى نِطَاقٍ وَاسِع' })).toBeVisible();
	await page.goForward();
	await expect(sheet.getByRole('heading', { name: 'نِطَاق' })).toBeVisible();
	// Closing it by its own button closes both.
	await sheet.getByRole('button', { name: 'Close' }).tap();
	await expect(sheet).toBeHidden();
	await expect(page.locator('[data-lit]')).toHaveCount(0);
	await expect(page).toHaveURL(/kazakhstan-visit\/$/);
	await page.goBack();
	await expect(page.getByRole('heading', { name: 'Library', level: 1 })).toBeVisible();
});

test('More tells the form, the forms, the family and other places; a tap goes there', async ({ page, site }) => {
	await openReader(page, site.url);
	await word(page, '1:2').tap();
	const sheet = sheetOf(page);
	await sheet.getByText('More', { exact: true }).tap();
	await expect(sheet.getByText('singular, accusative, definite')).toBeVisible();
	// A relative's sheet, and back.
	await sheet.getByRole('button', { name: /to visit/ }).tap();
	await expect(sheet.getByRole('heading', { name: 'زَارَ' })).toBeVisible();
	await page.goBack();
	await expect(sheet.getByRole('heading', { name: 'زِيَارَة' })).toBeVisible();

	await sheet.getByText('More', { exact: true }).tap();
	await sheet.getByRole('button', { name: 'Go there' }).last().tap();
	await expect(sheet).toBeHidden();
	const shown = page.locator('[data-lit]');
	await expect(shown).toHaveCount(1);
	await expect(shown).toBeInViewport();
	await expect(shown).not.toHaveAttribute('data-word', '1:2');

	// Of a word met in several forms, all of them; it stands in a name, whose sheet comes first.
	await word(page, '0:6').tap();
	await expect(sheet.locator('strong')).toHaveText('Premier');
	await sheet.getByRole('button', { name: /state/ }).tap();
	await sheet.getByText('More', { exact: true }).tap();
	await expect(sheet.getByText(/^singular · \d+ times$/)).toBeVisible();
	await expect(sheet.getByText('dual · twice')).toBeVisible();
});

test('a place in another text is a tap away, and Back returns to the sheet', async ({ page, site }) => {
	await openReader(page, site.url);
	await word(page, '1:9').tap();
	const sheet = sheetOf(page);
	await sheet.getByText('More', { exact: true }).tap();
	await sheet.getByRole('link', { name: 'Go there' }).first().tap();
	await expect(page).not.toHaveURL(/kazakhstan-visit/);
	await expect(sheet).toBeHidden();
	const shown = page.locator('[data-lit]');
	await expect(shown).toHaveCount(1);
	await expect(shown).toBeInViewport();
	await page.goBack();
	await expect(page).toHaveURL(/kazakhstan-visit/);
	await expect(sheet.getByRole('heading', { name: 'زَارَ' })).toBeVisible();
	await page.goBack();
	await expect(sheet).toBeHidden();
	await expect(word(page, '1:9')).toBeInViewport();
});

test('a word taken as known is brought back; a unit and its word are learnt apart', async ({ page, site }) => {
	await openReader(page, site.url);
	await word(page, '0:2').tap();
	const sheet = sheetOf(page);
	await expect(sheet.getByRole('heading', { name: 'مِنَ الْمُقَرَّرِ أَنْ' })).toBeVisible();
	await sheet.getByRole('button', { name: 'Learn' }).tap();
	await expect(sheet.getByText('In your cards')).toBeVisible();
	await sheet.getByRole('button', { name: /^that/ }).tap();
	await expect(sheet.getByText('Taken as known')).toBeVisible();
	await sheet.getByRole('button', { name: 'I don’t know this' }).tap();
	await expect(sheet.getByText('You don’t know this yet')).toBeVisible();
	await expect(word(page, '0:2')).toHaveAttribute('data-mark', 'new');
	await sheet.getByRole('button', { name: 'Take back' }).tap();
	await expect(sheet.getByText('Taken as known')).toBeVisible();
	await expect(word(page, '0:2')).not.toHaveAttribute('data-mark');
});

test('the learner’s own words are kept when the sheet is left, and come first', async ({ page, site }) => {
	await openReader(page, site.url);
	await word(page, '1:26').tap();
	const sheet = sheetOf(page);
	await sheet.getByText('More', { exact: true }).tap();
	await sheet.getByLabel(/^Your meaning/).fill('to have a share in');
	await sheet.getByLabel('Your note').fill('like سهم, share');
	// Straight from the field, as a phone does.
	await page.goBack();
	await expect(sheet).toBeHidden();
	await word(page, '1:26').tap();
	await expect(sheet.locator('strong')).toHaveText('to have a share in');
	await expect(sheet).toContainText('contribute');
	await page.reload();
	await word(page, '1:26').tap();
	await expect(sheet.locator('strong')).toHaveText('to have a share in');
	await sheet.getByText('More', { exact: true }).tap();
	await expect(sheet.getByLabel('Your note')).toHaveValue('like سهم, share');
	await sheet.getByLabel(/^Your meaning/).fill('');
	await page.keyboard.press('Tab');
	await expect(sheet.locator('strong')).toHaveText('contribute');
});

test('vowels: as many as are wanted, and a line for each clause with its English', async ({ page, site }) => {
	await openReader(page, site.url);
	const vowels = async (label: string) => {
		await page.getByRole('button', { name: 'How this text is shown' }).tap();
		await sheetOf(page).getByLabel('Vowels').selectOption({ label });
		await page.goBack();
		await expect(sheetOf(page)).toBeHidden();
	};
	await vowels('Only what decides');
	// The passive, IV, shadda; no ending, no article.
	await expect(word(page, '1:4')).toHaveText('تُعَدّ');
	await expect(word(page, '1:26')).toHaveText('تُسهم');
	await expect(word(page, '0:4')).toHaveText('رئيس');
	await vowels('Without case endings');
	await expect(word(page, '0:4')).toHaveText('رَئِيس');
	await vowels('All, with case endings');
	await expect(word(page, '0:4')).toHaveText('رَئِيسُ');
	await vowels('As printed, without');
	await expect(word(page, '1:26')).toHaveText('تسهم');
	await page.reload();
	await expect(word(page, '1:26')).toHaveText('تسهم');

	await page.getByRole('button', { name: 'How this text is shown' }).tap();
	await sheetOf(page).getByLabel('A line for each clause').check();
	await page.goBack();
	await expect(sheetOf(page)).toBeHidden();
	await expect(page.getByRole('button', { name: 'English of this sentence 1' })).toHaveCount(0);
	await page.getByRole('button', { name: 'English of clause 1 of this sentence' }).first().tap();
	await expect(
		page.getByText('Chinese Premier Li Keqiang is scheduled to arrive in Kazakhstan', { exact: true })
	).toBeVisible();
	await expect(page.locator('[data-word]')).toHaveCount(543);
});

test('a text opens where it was left, after a reload and from elsewhere', async ({ page, site }) => {
	await openReader(page, site.url);
	await word(page, '9:0').evaluate((element) => element.scrollIntoView({ block: 'start' }));
	const near = async () => {
		await expect(word(page, '9:0')).toBeInViewport();
		expect((await word(page, '9:0').boundingBox())?.y).toBeLessThan(400);
	};
	await near();
	await page.reload();
	await expect(word(page, '9:0')).toBeAttached();
	await near();
	await page.getByRole('navigation').getByRole('link', { name: 'Settings' }).tap();
	await expect(page.getByRole('heading', { name: 'Settings', level: 1 })).toBeVisible();
	await page.getByRole('navigation').getByRole('link', { name: 'Library' }).tap();
	await page.locator('a.article').first().tap();
	await expect(word(page, '9:0')).toBeAttached();
	await near();
	// Back at the head, it opens at the head.
	await page.evaluate(() => scrollTo(0, 0));
	await expect(word(page, '9:0')).not.toBeInViewport();
	await page.reload();
	await expect(page.getByRole('heading', { level: 1 })).toBeInViewport();
});

test('an address with a place opens there and shows the word', async ({ page, site }) => {
	await page.goto(`${site.url}library/kazakhstan-visit/?at=17:20`);
	await expect(word(page, '17:20')).toHaveAttribute('data-lit');
	await expect(word(page, '17:20')).toBeInViewport();
	await expect(page).toHaveURL(/kazakhstan-visit\/$/);
	await page.reload();
	await expect(word(page, '17:20')).toBeInViewport();
	// A place that is none does no harm.
	await page.goto(`${site.url}library/kazakhstan-visit/?at=999:1`);
	await expect(page.locator('[data-word]')).toHaveCount(543);
});

test('by keyboard: Enter opens, Escape closes, and the focus is back at the word', async ({ page, site }) => {
	await openReader(page, site.url);
	await word(page, '1:27').focus();
	await page.keyboard.press('ArrowLeft');
	await page.keyboard.press('Enter');
	const sheet = sheetOf(page);
	await expect(sheet).toBeVisible();
	await sheet.getByRole('button', { name: /scale/ }).focus();
	await page.keyboard.press('Enter');
	await expect(sheet.getByRole('heading', { name: 'نِطَاق' })).toBeFocused();
	// Out of the sheet on top, then out of the one under it.
	await page.keyboard.press('Escape');
	await expect(sheet.getByRole('heading', { name: 'عَلَى نِطَاقٍ وَاسِع' })).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(sheet).toBeHidden();
	await expect(word(page, '1:28')).toBeFocused();
	await page.keyboard.press('ArrowLeft');
	await expect(word(page, '1:29')).toBeFocused();
});

test('a text is learnt from, or not, as the learner says', async ({ page, site }) => {
	await openReader(page, site.url);
	await expect(page.getByText('Chosen for you, until you choose a text yourself.')).toBeVisible();
	await page.getByRole('button', { name: 'Learning from this text' }).tap();
	await expect(page.getByText('Its words come only when you ask for them here.')).toBeVisible();
	await page.reload();
	await page.getByRole('button', { name: 'Learn words from this text' }).tap();
	await expect(page.getByText('Its words are among the new ones of each day.')).toBeVisible();
	await page.getByText(/You can read about \d+ % of it/).tap();
	await expect(page.getByText(/^Word for word through the whole text/)).toBeVisible();
});

test('all of it works with the server gone', async ({ page, site }) => {
	await openOffline(page, site.url);
	await site.stop();
	await openReader(page, site.url);
	await word(page, '1:28').tap();
	const sheet = sheetOf(page);
	await sheet.getByRole('button', { name: /scale/ }).tap();
	await sheet.getByText('More', { exact: true }).tap();
	await expect(sheet.getByText('singular, genitive, indefinite')).toBeVisible();
	await sheet.getByRole('button', { name: 'Learn' }).tap();
	await expect(sheet.getByText('In your cards')).toBeVisible();
	await sheet.getByRole('button', { name: 'Close' }).tap();
	await page.getByRole('button', { name: 'How this text is shown' }).tap();
	await sheet.getByLabel('Vowels').selectOption('deciding');
	await expect(word(page, '1:26')).toHaveText('تُسهم');
});
