import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright/test';
import { answer, gotIt, look, startReview } from './learner';
import { expect, openOffline, test } from './site';

const table = JSON.parse(
	readFileSync(path.join(import.meta.dirname, '../src/content/generated/placement.json'), 'utf8')
) as { words: { shown: string; band: number }[]; invented: string[] };
const bandOf = new Map(table.words.map(({ shown, band }) => [shown, band]));

const welcome = (page: Page) => page.getByRole('heading', { name: 'Learn from what you read' });
const tab = (page: Page, name: string) => page.getByRole('navigation').getByRole('link', { name });

/** Taps the words of the test of which this is true. */
async function tapWhere(page: Page, isTapped: (word: string) => boolean): Promise<string[]> {
	const tiles = page.locator('[data-tile]');
	await expect(tiles).toHaveCount(50);
	const words = await tiles.allInnerTexts();
	for (const word of words) if (isTapped(word)) await page.getByRole('button', { name: word, exact: true }).tap();
	return words;
}

/** What the settings say is taken as known. */
async function takenAsKnown(page: Page): Promise<string[]> {
	await tab(page, 'Settings').tap();
	const switches = page.getByRole('switch');
	await expect(page.getByRole('group', { name: 'Taken as known' })).toBeEnabled();
	const all = await switches.evaluateAll((elements) =>
		elements.map((element) => ({
			label: element.closest('label')?.innerText ?? '',
			on: (element as HTMLInputElement).checked
		}))
	);
	return all.filter(({ on }) => on).map(({ label }) => label.trim());
}

test('a level is said: it sets where one begins, and the text to begin with', async ({ page, site }) => {
	await page.goto(site.url);
	await expect(welcome(page)).toBeVisible();
	await expect(page.getByRole('link', { name: 'Start' })).toBeInViewport();
	await page.getByRole('radio', { name: /I read news well/ }).check();
	await expect(page.getByText('Taken as known: the 3,000 commonest words. 10 new words a day.')).toBeVisible();
	await page.getByRole('radio', { name: /Starting/ }).check();
	await expect(page.getByText('No word is taken as known. 5 new words a day.')).toBeVisible();
	await expect(page.getByText('Market day')).toBeVisible();

	await page.getByRole('button', { name: 'Go to Today' }).tap();
	await expect(page.getByText('5 new words')).toBeVisible();
	await page.reload();
	await expect(page.getByText('5 new words')).toBeVisible();
	await page.getByRole('link', { name: 'Start' }).tap();
	await look(page);
	await expect(page.locator('.review')).toHaveAttribute('data-note', 'شيء_NOUN_1');
});

test('the question is passed over, for good', async ({ page, site }) => {
	await page.goto(site.url);
	await page.getByRole('button', { name: 'Skip' }).tap();
	await expect(page.getByRole('heading', { name: 'Your first words are ready' })).toBeVisible();
	await expect(page.getByText('8 new words')).toBeVisible();
	await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
	await page.reload();
	await expect(page.getByRole('heading', { name: 'Your first words are ready' })).toBeVisible();
	expect(await takenAsKnown(page)).toEqual([expect.stringMatching(/^Little words/)]);
});

test('with the server gone: read at once, come back, find out one’s level, and start', async ({ page, site }) => {
	await openOffline(page, site.url);
	await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
	await site.stop();
	await page.getByRole('link', { name: 'Read it now' }).tap();
	await expect(page.locator('[data-word]').first()).toBeVisible();
	// Reading says nothing of one's level: the question waits.
	await tab(page, 'Today').tap();
	await expect(welcome(page)).toBeVisible();

	await page.getByRole('link', { name: 'Find out in 90 seconds' }).tap();
	await tapWhere(page, (word) => (bandOf.get(word) ?? 9) <= 2);
	await expect(page.getByText('16 tapped')).toBeVisible();
	// One invented word is tapped, and one of those that are known is not.
	const shown = await page.locator('[data-tile]').allInnerTexts();
	const invented = shown.find((word) => !bandOf.has(word)) ?? '';
	const known = shown.find((word) => bandOf.get(word) === 2) ?? '';
	await page.getByRole('button', { name: invented, exact: true }).tap();
	await page.getByRole('button', { name: known, exact: true }).tap();
	await page.getByRole('button', { name: 'See the result' }).tap();

	await expect(page.getByText('You know the 1,500 commonest words, or nearly all of them.')).toBeVisible();
	await expect(page.getByText('You tapped 1 of the 10 invented words.')).toBeVisible();
	await expect(page.getByRole('listitem').filter({ hasText: 'Words 501 to 1,500' })).toContainText('7 of 8');
	await page.getByText('The words you were shown').tap();
	await expect(page.getByText('invented', { exact: true })).toHaveCount(10);

	// Nothing is set before it is agreed to.
	expect(await takenAsKnown(page)).toEqual([expect.stringMatching(/^Little words/)]);
	await page.goBack();
	await tapWhere(page, (word) => (bandOf.get(word) ?? 9) <= 2);
	await page.getByRole('button', { name: 'See the result' }).tap();
	await page.getByRole('button', { name: 'Use this result' }).tap();
	await expect(page.getByRole('link', { name: 'Go to Today' })).toBeFocused();
	await page.getByRole('link', { name: 'Go to Today' }).tap();
	await expect(page.getByRole('heading', { name: 'Your first words are ready' })).toBeVisible();
	expect(await takenAsKnown(page)).toEqual([
		'The 500 commonest words',
		'Words 501 to 1,500',
		expect.stringMatching(/^Little words/)
	]);
	await expect(page.getByLabel('How well you read')).toHaveValue('slow');
	await tab(page, 'Today').tap();
	await page.getByRole('link', { name: 'Start' }).tap();
	expect((await look(page)).view).toBe('meet');
});

test('who taps everything is told nothing; again from Settings, with other words', async ({ page, site }) => {
	await page.goto(site.url);
	await page.getByRole('button', { name: 'Skip' }).tap();
	await tab(page, 'Settings').tap();
	await page.getByRole('link', { name: 'Find out in 90 seconds' }).tap();
	const first = await tapWhere(page, () => true);
	await page.getByRole('button', { name: 'See the result' }).tap();
	await expect(page.getByRole('heading', { name: 'This does not tell' })).toBeFocused();
	await expect(page.getByRole('button', { name: 'Use this result' })).toHaveCount(0);

	await page.getByRole('button', { name: 'Try other words' }).tap();
	await expect(page.getByRole('heading', { name: 'Which words do you know?' })).toBeFocused();
	const second = await tapWhere(page, () => false);
	expect(second.filter((word) => first.includes(word))).toEqual([]);
	await page.getByRole('button', { name: 'See the result' }).tap();
	await expect(page.getByText('so none is taken as known')).toBeVisible();
	await page.getByRole('link', { name: 'Leave things as they are' }).tap();

	await tab(page, 'Settings').tap();
	await page.getByRole('link', { name: 'Find out in 90 seconds' }).tap();
	const third = await tapWhere(page, () => false);
	expect(third.filter((word) => first.includes(word) || second.includes(word))).toEqual([]);
});

test('what is taken as known is taken back, band by band; what is being learnt goes on', async ({ page, site }) => {
	test.setTimeout(90_000);
	await page.goto(`${site.url}welcome/`);
	await page.getByRole('radio', { name: /I read news well/ }).check();
	await page.getByRole('link', { name: 'Start' }).tap();
	await look(page);
	const note = () => page.locator('.review').getAttribute('data-note');
	expect(await note()).not.toBe('رئيس_NOUN_1');
	const met = [await note()];
	await gotIt(page);

	await page.getByRole('button', { name: 'Leave the session' }).tap();
	await tab(page, 'Settings').tap();
	for (const band of ['The 500 commonest words', 'Words 501 to 1,500', 'Words 1,501 to 3,000'])
		await page.getByRole('switch', { name: band }).uncheck();
	await startReview(page, site.url);
	expect(await note()).toBe('رئيس_NOUN_1');

	// Another level spares it again. The word already met is asked all the same.
	await page.goto(`${site.url}settings/`);
	await page.getByLabel('How well you read').selectOption('well');
	await expect(page.getByRole('switch', { name: 'The 500 commonest words' })).toBeChecked();
	await startReview(page, site.url);
	while ((await look(page)).view === 'meet') {
		expect(await note()).not.toBe('رئيس_NOUN_1');
		await gotIt(page);
	}
	const { card } = await look(page);
	expect(met).toContain(card.split('/')[0]);
	await answer(page);
});
