import type { Locator, Page } from 'playwright/test';
import { answer, gotIt, look, reveal, startReview, toFirstCloze } from './learner';
import { screens } from './screens';
import { expect, test } from './site';
import { broken, missingFrom, treeOf, wronglyMarked, type Expected } from './tree';

for (const [name, open] of Object.entries(screens)) {
	test(`the tree holds together: ${name}`, async ({ page, site }) => {
		await open(page, site.url);
		const tree = await treeOf(page.locator('body'));
		expect(broken(tree)).toEqual([]);
		expect(await wronglyMarked(page)).toEqual([]);
		// A session is left by its own button; everywhere else the tabs are there, under one name.
		const tabs = tree.filter(({ role }) => role === 'navigation').map((each) => each.name);
		expect(tabs).toEqual((await page.locator('.studying').count()) > 0 ? [] : ['Main']);
	});
}

const main = (page: Page) => page.getByRole('main');

/** Waits until what is listed is met there, in this order; others may stand between. */
async function reads(where: Locator, expected: readonly Expected[]): Promise<void> {
	await expect.poll(async () => missingFrom(await treeOf(where), expected)).toEqual([]);
}

test('Today: what it is, what is to be done, what there is to read', async ({ page, site }) => {
	await screens.Today(page, site.url);
	await reads(main(page), [
		['heading', /Mufradat/, 1],
		['heading', 'Your first words are ready', 2],
		['link', 'Start'],
		['heading', 'To read', 2],
		['link', /قازاقستان/],
		['heading', /قازاقستان/, 3]
	]);
	await reads(page.getByRole('navigation', { name: 'Main' }), [
		['navigation', 'Main'],
		['link', 'Today'],
		['link', 'Library'],
		['link', 'Words'],
		['link', 'Progress'],
		['link', 'Settings']
	]);
	await expect(page.locator('[aria-current]')).toHaveText(['Today']);
	await page.getByRole('link', { name: 'Settings' }).click();
	await expect(page.locator('[aria-current]')).toHaveText(['Settings']);
});

test('a meeting: how far it is, the word, its meaning, its clause, three ways on', async ({ page, site }) => {
	await startReview(page, site.url);
	await reads(main(page), [
		['button', 'Leave the session'],
		['progressbar', 'Review'],
		['button', 'Undo'],
		['heading', 'Review', 1],
		['article', /New word/],
		['heading', /./, 2],
		['button', 'Got it'],
		['button', 'I knew this'],
		['button', 'Not today']
	]);
	const bar = page.getByRole('progressbar', { name: 'Review' });
	await expect(bar).toHaveAttribute('aria-valuemin', '0');
	await expect(bar).toHaveAttribute('aria-valuenow', '0');
	expect(Number(await bar.getAttribute('aria-valuemax'))).toBeGreaterThan(8);
	await gotIt(page);
	await expect(bar).toHaveAttribute('aria-valuenow', '1');
	await expect(page.getByRole('button', { name: 'Undo' })).toBeEnabled();
});

test('a question is read out with its clause; its answer with the word and the meaning; grades say what they promise', async ({
	page,
	site
}) => {
	await startReview(page, site.url);
	while ((await look(page)).view === 'meet') await gotIt(page);
	const question = page.getByRole('article', { name: /^What does it mean here\? \p{Script=Arabic}/u });
	await expect(question).toBeFocused();
	await reads(question, [
		['button', 'Show vowels'],
		['button', 'Show answer']
	]);
	await reveal(page);
	const back = page.getByRole('article', { name: /\p{Script=Arabic}.*[a-z]/u });
	await expect(back).toBeFocused();
	await reads(back, [
		['heading', /./, 2],
		['group', ''],
		['group', 'How well did you know it?'],
		['button', /^Again \d/],
		['button', /^Good \d/]
	]);
});

test('a missing word: the input is asked for by name, and described by the question', async ({ page, site }) => {
	await toFirstCloze(page, site.url);
	const input = page.getByRole('textbox', { name: 'Type the Arabic word' });
	await expect(input).toBeFocused();
	await expect(input).toHaveAccessibleDescription(/^Which word is missing\? .*missing word/u);
	await input.fill('زغب');
	await input.press('Enter');
	await expect(page.getByRole('article', { name: /^Not this time/ })).toBeFocused();
	await answer(page, 1);
});

test('the reader: a heading in Arabic, words as buttons, a sheet with the name of its word', async ({ page, site }) => {
	await page.goto(`${site.url}library/market-day/`);
	await reads(main(page), [
		['heading', 'يوم السوق', 1],
		['button', 'يَوْمُ'],
		['button', 'السَّبْتِ'],
		['button', 'English of this sentence 1'],
		['heading', 'Words to learn from this article', 2],
		['checkbox', /./]
	]);
	await page.locator('[data-word="0:1"]').click();
	const sheet = page.getByRole('dialog', { name: /\p{Script=Arabic}/u });
	await reads(sheet, [['button', 'Close']]);
});

test('the browser itself meets a word in two inks once', async ({ page, site }) => {
	await page.goto(`${site.url}library/market-day/`);
	await expect(page.locator('html')).toHaveAttribute('data-inks', 'two');
	await expect(page.locator('[data-word="0:1"][data-bare]')).toBeVisible();
	const session = await page.context().newCDPSession(page);
	const { root } = await session.send('DOM.getDocument', { depth: 0 });
	const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector: '[data-word="0:1"]' });
	const { nodes } = await session.send('Accessibility.getPartialAXTree', { nodeId, fetchRelatives: false });
	expect(nodes.map(({ role, name }) => `${String(role?.value)} ${String(name?.value)}`)).toEqual(['button السَّبْتِ']);
});

test('settings: every choice has its name, and what helps to choose describes it', async ({ page, site }) => {
	await page.goto(`${site.url}settings/`);
	await reads(main(page), [
		['heading', 'Settings', 1],
		['heading', 'Studying', 2],
		['combobox', 'New words a day'],
		['combobox', 'Share to be remembered'],
		['heading', 'Looks', 2],
		['combobox', 'Theme'],
		['heading', 'Your data', 2],
		['heading', 'About', 2]
	]);
	const share = page.getByRole('combobox', { name: 'Share to be remembered', exact: true });
	await expect(share).toHaveAccessibleDescription(/cards come more often/);
});
