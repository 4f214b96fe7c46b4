import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright/test';
import { answer, gotIt, look, startReview } from './learner';
import { expect, openOffline, test } from './site';

const search = (page: Page) => page.getByRole('searchbox', { name: 'Find a word' });
const rows = (page: Page) => page.locator('[data-word]');
const count = (page: Page) => page.locator('.words [role=status]').first();

/** Opens the list of words and waits until it is counted. */
async function openWords(page: Page, url: string): Promise<void> {
	await page.goto(`${url}words/`);
	await expect(count(page)).toHaveText(/\d+ words?/u);
}

/** The first word found. */
async function find(page: Page, typed: string): Promise<string | null> {
	await search(page).fill(typed);
	await expect(rows(page).first()).toBeVisible();
	return rows(page).first().getAttribute('data-word');
}

/** What the library says can be read of the built-in news article, in per cent. */
async function readable(page: Page, url: string): Promise<number> {
	await page.goto(`${url}library/`);
	const card = page.locator('a.article').filter({ hasText: 'Kazakhstan' });
	await expect(card).toContainText(/about \d+ %/u);
	return Number(/about (\d+) %/u.exec(await card.innerText())?.[1]);
}

test('a word is found by a misspelt hamza, by its root, by English, with nothing from the network', async ({
	page,
	site
}) => {
	await openOffline(page, site.url);
	await site.stop();
	await openWords(page, site.url);
	await expect(page.getByText('Nothing is being learnt yet')).toBeVisible();

	expect(await find(page, 'رءيس')).toBe('رئيس_NOUN_1');
	expect(await find(page, 'وبالزياره')).toBe('زيارة_NOUN_1');
	expect(await find(page, 'city')).toBe('مدينة_NOUN_1');
	await search(page).fill('ش ر ك');
	await expect(rows(page).filter({ hasText: 'company' })).toBeVisible();
	await expect(count(page)).toContainText('under “Being learnt”');
	await search(page).fill('xyzzy');
	await expect(page.getByText('No word fits that')).toBeVisible();

	// By keyboard, from the field into the list and to the word's own page.
	await search(page).fill('زيارة');
	await expect(rows(page).first()).toBeVisible();
	await search(page).press('ArrowDown');
	await expect(rows(page).first()).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(page.getByRole('heading', { level: 1 })).toContainText('زِيَارَة');
	await expect(page).toHaveURL(/words\/zyArp-noun-1\/$/u);
	await page.goBack();
	await expect(search(page)).toHaveValue('زيارة');
});

test('every word met or not is in the list, which is drawn only as far as it is seen', async ({ page, site }) => {
	await openWords(page, site.url);
	await page.getByLabel('Show').selectOption('all');
	await expect(count(page)).toHaveText(/^[6-9]\d\d words$/u);
	const drawn = await rows(page).count();
	expect(drawn).toBeGreaterThan(5);
	expect(drawn).toBeLessThan(60);
	await page.getByLabel('Order').selectOption('root');
	const first = rows(page).first();
	await expect(first).toContainText('ء');
	await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
	await expect(page.locator('[role=listitem]').last()).toHaveAttribute('aria-posinset', /^[6-9]\d\d$/u);
	// Coming back from a word finds the list where it was left.
	const last = await rows(page).last().getAttribute('data-word');
	await rows(page).last().click();
	await expect(page.getByRole('heading', { name: 'Where it stands' })).toBeVisible();
	await page.goBack();
	await expect(page.getByLabel('Order')).toHaveValue('root');
	await expect(page.locator(`[data-word="${last ?? ''}"]`)).toBeInViewport();
});

test('after an answer the word has its history, its card, and its place in the list', async ({ page, site }) => {
	await startReview(page, site.url);
	while ((await look(page)).view === 'meet') await gotIt(page);
	const { card } = await answer(page);
	const note = card.split('/')[0] ?? '';
	await openWords(page, site.url);
	await expect(count(page)).toHaveText('8 words');
	await page.locator(`[data-word="${note}"]`).click();

	const history = page.getByRole('table');
	await expect(history.getByRole('row')).toHaveText([/Day/u, /What it means: Good/u, /Met for the first time/u]);
	const asked = page.getByRole('article').filter({ hasText: 'What it means' });
	await expect(asked).toContainText(/Answered\s*1 time/u);
	await asked.getByRole('button', { name: 'Don’t ask this card' }).click();
	await expect(asked).toContainText('you let it rest');
	await expect(history).toContainText('Card put to rest');
	await asked.getByRole('button', { name: 'Ask it again' }).click();
	await expect(asked.getByRole('button', { name: 'Don’t ask this card' })).toBeVisible();
	await expect(history).not.toContainText('Card put to rest');
});

test('a word is ignored and taken back; own words are kept, shown and searched', async ({ page, site }) => {
	await page.goto(`${site.url}words/tEAwn-noun-1/`);
	await page.getByRole('button', { name: 'Ignore' }).click();
	await expect(page.getByText('You ignore this')).toBeVisible();
	await expect(page.getByRole('table')).toContainText('You ignored it');
	await page.getByRole('button', { name: 'Take back' }).click();
	await expect(page.getByRole('button', { name: 'Ignore' })).toBeVisible();
	await page.getByRole('button', { name: 'Learn' }).click();
	await expect(page.getByText('It will be met next')).toBeVisible();

	await page.getByRole('button', { name: 'Write your own meaning' }).click();
	await page.getByLabel('Your meaning').fill('teamwork');
	await page.getByLabel('Your note').fill('not <b>help</b>');
	await page.getByRole('button', { name: 'Save' }).click();
	await expect(page.getByText('teamwork')).toBeVisible();
	await expect(page.getByText('not <b>help</b>')).toBeVisible();
	await page.reload();
	await expect(page.getByText('teamwork')).toBeVisible();

	await openWords(page, site.url);
	await expect(rows(page)).toHaveText([/cooperation/u]);
	expect(await find(page, 'teamwork')).toBe('تعاون_NOUN_1');

	// Asked to be learnt, it is the first that the session shows.
	await startReview(page, site.url);
	await expect(page.locator('.review')).toContainText('teamwork');
	await expect(page.locator('.review')).toContainText('not <b>help</b>');
});

test('a place opens the text there; a word that is not there is said to be missing', async ({ page, site }) => {
	await page.goto(`${site.url}words/zyArp-noun-1/`);
	const place = page.getByRole('link', { name: 'premier visits Kazakhstan' }).first();
	const [, at = ''] = /\?at=(\d+:\d+)$/u.exec((await place.getAttribute('href')) ?? '') ?? [];
	await place.click();
	// The address loses the place once the text is there: what counts then is where one is.
	await expect(page.locator(`[data-word="${at}"][data-lit]`)).toBeInViewport();
	await expect(page).toHaveURL(/library\/kazakhstan-visit\/$/u);
	for (const address of ['nothing', 'xyz-noun-1', 'zyArp-noun-99', '~-~']) {
		await page.goto(`${site.url}words/${address}/`);
		await expect(page.getByRole('heading', { name: 'There is no such word here' })).toBeVisible();
	}
});

test('the library counts anew when a word is known, and Today lists what is learnt from', async ({ page, site }) => {
	const before = await readable(page, site.url);
	const card = page.locator('a.article').filter({ hasText: 'Kazakhstan' });
	await expect(card).toContainText(/8 more words: \d+ → \d+ %/u);
	// The commonest word of the article that nobody assumes to be known.
	for (const address of [
		'qAzAqy-adj-1',
		'blad-noun-1',
		'tEAwn-noun-1',
		'rQys-noun-1',
		'mjls-noun-1',
		'zyArp-noun-1',
		'dwlp-noun-1'
	]) {
		await page.goto(`${site.url}words/${address}/`);
		const known = page.getByRole('button', { name: 'I know this' });
		const missing = page.getByRole('heading', { name: 'There is no such word here' });
		await expect(known.or(missing)).toBeVisible();
		if (!(await known.isVisible())) continue;
		await known.click();
		await expect(page.getByText('You know this')).toBeVisible();
	}
	expect(await readable(page, site.url)).toBeGreaterThan(before);

	const article = page.getByRole('article').filter({ hasText: 'Kazakhstan' });
	const other = page.getByRole('article').filter({ hasText: 'market' });
	const chosen = 'Take new words from this text';
	const firstChosen = await article.getByLabel(chosen).isChecked();
	await other.getByLabel(chosen).check();
	await expect(page.getByRole('article').first().getByLabel(chosen)).toBeChecked();
	await page.goto(site.url);
	await expect(page.getByText('Learning from this')).toHaveCount(firstChosen ? 2 : 1);
	await expect(page.getByText('Next for you')).toBeVisible();
	await page.getByRole('link', { name: 'All texts' }).click();
	await expect(page.getByRole('heading', { name: 'Library', level: 1 })).toBeVisible();
});

for (const colorScheme of ['light', 'dark'] as const) {
	test(`axe finds nothing in words, ${colorScheme}`, async ({ page, site }) => {
		await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
		await openWords(page, site.url);
		await page.getByLabel('Show').selectOption('all');
		await expect(rows(page).first()).toBeVisible();
		expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
		await page.goto(`${site.url}words/zyArp-noun-1/`);
		await expect(page.getByRole('heading', { name: 'Where it stands' })).toBeVisible();
		await page.getByRole('button', { name: 'Write your own meaning' }).click();
		expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
	});
}
