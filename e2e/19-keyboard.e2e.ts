import type { Page } from 'playwright/test';
import { allStops, focused, tab, tabTo } from './keyboard';
import { acknowledged, look, type Seen } from './learner';
import { expect, test } from './site';

// On a desk: no finger and no mouse.
test.use({ viewport: { width: 1280, height: 800 }, isMobile: false, hasTouch: false, deviceScaleFactor: 1 });

/** Presses a key that stores something, and waits until it is stored. */
async function storing(page: Page, key: string, { stored }: Seen, by = 1): Promise<void> {
	await page.keyboard.press(key);
	await acknowledged(page, stored + by);
}

const grades = (page: Page) => page.locator('[data-grade]');

/** Goes through what is on the screen with Space and Enter, until there is what is wanted, or the end. */
async function goOnUntil(page: Page, wanted: (seen: Seen) => boolean): Promise<Seen> {
	for (let turn = 0; turn < 150; turn++) {
		const seen = await look(page);
		if (seen.view === 'done' || wanted(seen)) return seen;
		if (seen.view === 'meet') {
			await storing(page, ' ', seen);
			continue;
		}
		// A typed answer that is empty is shown by Enter; Space would be typed.
		await page.keyboard.press('Enter');
		await expect(grades(page).first()).toBeVisible();
		await storing(page, ' ', seen);
	}
	throw new Error('the session does not end');
}

test('from Today to the end of a session and back, with the keys of reviewing', async ({ page, site }) => {
	test.setTimeout(150_000);
	await page.goto(site.url);
	await expect(page.getByRole('button', { name: 'Skip' })).toBeVisible();
	await tabTo(page, 'Skip');
	await page.keyboard.press('Enter');
	await expect(page.getByRole('heading', { name: 'Your first words are ready' })).toBeVisible();
	await tabTo(page, 'Start');
	await page.keyboard.press('Enter');

	// Words are met with Space, one with the button that says it is known.
	let seen = await look(page);
	expect(seen.view).toBe('meet');
	await tabTo(page, 'I knew this');
	await storing(page, 'Enter', seen);
	seen = await goOnUntil(page, ({ view }) => view === 'ask');

	// Space shows the answer; the first button is Again.
	await page.keyboard.press(' ');
	await expect(grades(page)).toHaveText([/^Again/, /^Good/]);
	await storing(page, '1', seen);

	// The second is Good, taken back with U and, given again, with Ctrl+Z.
	seen = await goOnUntil(page, ({ view }) => view === 'ask');
	for (const undo of ['u', 'Control+z']) {
		const asked = await look(page);
		expect(asked.card).toBe(seen.card);
		await page.keyboard.press('Enter');
		await expect(grades(page)).toHaveCount(2);
		await storing(page, '2', asked);
		await storing(page, undo, await look(page), -1);
		await expect(page.locator('.review')).toHaveAttribute('data-card', seen.card);
		await expect(grades(page)).toHaveCount(0);
	}

	seen = await goOnUntil(page, () => false);
	expect(seen.view).toBe('done');
	await tabTo(page, 'Back to Today');
	await page.keyboard.press('Enter');
	await expect(page.getByRole('heading', { name: 'Done for today' })).toBeVisible();
});

test('a missing word: what is typed is typed, Enter checks, Esc gives the keys back', async ({ page, site }) => {
	test.setTimeout(120_000);
	await page.goto(`${site.url}review/`);
	const seen = await goOnUntil(page, ({ kind }) => kind === 'cloze');
	const input = page.getByLabel('Type the Arabic word');
	await expect(input).toBeFocused();
	// Neither digits nor U nor Ctrl+Z are anything but typing here.
	await page.keyboard.type('u1');
	await expect(input).toHaveValue('u1');
	await page.keyboard.press('Control+z');
	expect((await look(page)).card).toBe(seen.card);
	await expect(grades(page)).toHaveCount(0);

	await page.keyboard.press('Escape');
	await expect(input).not.toBeFocused();
	await page.keyboard.press('u');
	await acknowledged(page, seen.stored - 1);
	await goOnUntil(page, ({ kind }) => kind === 'cloze');
	await expect(input).toBeFocused();
	await page.keyboard.insertText('زغب');
	await page.keyboard.press('Enter');
	await expect(page.getByText('Not this time')).toBeVisible();
	await tabTo(page, 'I was right');
	await page.keyboard.press('Enter');
	await expect(grades(page)).toHaveCount(2);
	await storing(page, '2', await look(page));
});

test('the reader: one stop for the text, a sheet that keeps the focus and gives it back', async ({ page, site }) => {
	await page.goto(site.url);
	await tabTo(page, 'Library');
	await page.keyboard.press('Enter');
	await expect(page.getByRole('heading', { name: 'Library', level: 1 })).toBeVisible();
	await tabTo(page, /^يوم السوق/u);
	await page.keyboard.press('Enter');
	await expect(page.locator('[data-word="0:0"]')).toBeVisible();
	await tabTo(page, 'يَوْمُ');
	await page.keyboard.press('ArrowLeft');
	const word = page.locator('[data-word="0:1"]');
	await expect(word).toBeFocused();
	expect((await focused(page))?.hidden).toBe('');
	await page.keyboard.press('Enter');
	const sheet = page.getByRole('dialog');
	await expect(sheet).toBeVisible();
	for (let turn = 0; turn < 8; turn++) {
		await page.keyboard.press('Tab');
		const isInside = await sheet.evaluate(
			// Between the last and the first the focus may be the browser's own.
			(dialog) => document.activeElement === document.body || dialog.contains(document.activeElement)
		);
		expect(isInside, `after ${turn + 1} tabs`).toBe(true);
	}
	await page.keyboard.press('Escape');
	await expect(sheet).toBeHidden();
	await expect(word).toBeFocused();
	// The other end of the text is one Tab away.
	await page.keyboard.press('Tab');
	await expect(page.locator('[data-word]:focus')).toHaveCount(0);
});

test('a setting is changed with the arrow keys, and kept', async ({ page, site }) => {
	await page.goto(site.url);
	await tabTo(page, 'Settings');
	await page.keyboard.press('Enter');
	await expect(page.getByRole('heading', { name: 'Settings', level: 1 })).toBeVisible();
	const theme = page.getByRole('combobox', { name: 'Theme' });
	for (let turn = 0; turn < 40 && !(await theme.evaluate((select) => select === document.activeElement)); turn++) {
		expect((await tab(page))?.hidden ?? '').toBe('');
	}
	await page.keyboard.press('D');
	await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
	await page.reload();
	await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
	await expect(page.getByText('Takes back the last answer.')).toBeVisible();
});

const pages: readonly (readonly [name: string, path: string])[] = [
	['Today', ''],
	['Library', 'library/'],
	['Words', 'words/'],
	['Progress', 'progress/'],
	['Settings', 'settings/']
];

test.describe('enlarged to 200 %', () => {
	test.use({ viewport: { width: 640, height: 480 } });

	for (const [name, path] of pages) {
		test(`${name}: Tab goes through it in order and sees every stop, the tabs last`, async ({ page, site }) => {
			await page.goto(site.url + path);
			await expect(page.getByText('Opening your cards')).toHaveCount(0);
			await expect(page.locator('[aria-busy=true]')).toHaveCount(0);
			const stops = await allStops(page);
			expect(stops.filter(({ hidden }) => hidden !== '')).toEqual([]);
			const order = stops.map((stop) => stop.order);
			expect(order).toEqual([...order].sort((a, b) => a - b));
			// What the page is about comes first: no link is needed that skips the tabs.
			expect(stops.slice(-5).map((stop) => stop.name)).toEqual(['Today', 'Library', 'Words', 'Progress', 'Settings']);
		});
	}

	test('an answer: what unfolds is seen above the buttons', async ({ page, site }) => {
		test.setTimeout(90_000);
		await page.goto(`${site.url}review/`);
		await goOnUntil(page, ({ view }) => view === 'ask');
		await page.keyboard.press(' ');
		await expect(grades(page)).toHaveCount(2);
		await tabTo(page, 'More');
		await page.keyboard.press('Enter');
		await tabTo(page, 'See it in the article');
		await tabTo(page, 'Ignore this word');
		await tabTo(page, /^Again/);
	});
});
