import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright/test';
import { finish, gotIt, look, startReview } from './learner';
import { expect, openOffline, test } from './site';

const dayLength = 86_400_000;
/** Nine in the morning in Riyadh. */
const morning = Date.UTC(2026, 10, 2, 6, 0);
const article = 'library/kazakhstan-visit/';

const exam = (page: Page) => page.locator('.exam');
const left = (page: Page) => page.getByTestId('left');

/** Waits for a question of the exam, its end, or word that there is none. */
async function see(page: Page): Promise<{ view: string; card: string; how: string }> {
	await expect(exam(page)).toHaveAttribute('data-view', /^(ask|end|nothing)$/);
	return exam(page).evaluate((element: HTMLElement) => {
		const { view = '', card = '', how = '' } = element.dataset;
		return { view, card, how };
	});
}

/** Shows the answer of the question at hand, typing into a gap what its card is about, and grades it. */
async function answerHere(page: Page, grade: 1 | 3 = 3): Promise<string> {
	const { card, how } = await see(page);
	const before = Number(await page.getByRole('progressbar').getAttribute('aria-valuenow'));
	const input = page.getByLabel('Type the Arabic word');
	if (how === 'gap' && (await input.count()) > 0) {
		await input.fill(card.split('_')[0] ?? '');
		await page.getByRole('button', { name: 'Check' }).click();
		await expect(page.getByText(/^Right/)).toBeVisible();
	} else await page.getByRole('button', { name: 'Show answer' }).click();
	await page.locator(`[data-grade="${grade}"]`).click();
	await expect(page.getByRole('progressbar')).toHaveAttribute('aria-valuenow', String(before + 1));
	return card;
}

/** Chooses the article to learn from, and it alone. */
async function learnFromArticle(page: Page, url: string): Promise<void> {
	await page.goto(url + article);
	const choice = page.getByRole('button', { name: /^(Learn words|Learning) from this text$/ });
	await expect(choice).toBeVisible();
	if ((await choice.getAttribute('aria-pressed')) === 'true') {
		// Chosen by the app so far: from now on by the learner.
		await choice.click();
		await expect(choice).toHaveAttribute('aria-pressed', 'false');
	}
	await choice.click();
	await expect(choice).toHaveAttribute('aria-pressed', 'true');
}

/** Studies the first day, forgetting every third word at first, so that something comes back two days later. */
async function studyFirstDay(page: Page, url: string): Promise<void> {
	await page.clock.setSystemTime(morning);
	await learnFromArticle(page, url);
	await startReview(page, url);
	const seen = new Set<string>();
	await finish(page, ({ card }) => {
		const grade = !seen.has(card) && seen.size % 3 === 0 ? 1 : 3;
		seen.add(card);
		return grade;
	});
}

/** Cards due, as Today says. */
async function dueToday(page: Page, url: string): Promise<number> {
	await page.goto(url);
	await expect(page.locator('[data-ready]')).toBeVisible();
	const counts = await page.locator('.day .counts').innerText();
	return Number(/(\d+) cards? due/.exec(counts)?.[1] ?? 0);
}

async function nothingFound(page: Page, screen: string): Promise<void> {
	for (const colorScheme of ['light', 'dark'] as const) {
		await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
		const { violations } = await new AxeBuilder({ page }).analyze();
		const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
		expect(found, `${screen}, ${colorScheme}`).toEqual([]);
	}
}

test('two days later the text itself asks what is due: typed, recalled, undone, resumed, with the server gone', async ({
	page,
	site
}) => {
	test.setTimeout(300_000);
	await openOffline(page, site.url);
	await studyFirstDay(page, site.url);
	await page.clock.setSystemTime(morning + 2 * dayLength);
	const due = await dueToday(page, site.url);
	expect(due).toBeGreaterThan(4);

	await page.goto(site.url + article);
	await expect(page.getByTestId('exam-due')).toHaveText(`${due} due`);
	await page.getByRole('link', { name: /^Exam/ }).click();
	await see(page);
	await expect(left(page)).toHaveText(`0 of ${due}`);
	await nothingFound(page, 'question');

	// The word at hand stands in the upper half, and a gap is filled as it is typed.
	const asked = new Set<string>();
	const kinds = new Set<string>();
	for (let answers = 0; answers < 3; answers++) {
		const { how } = await see(page);
		kinds.add(how);
		const box = await page.locator('[aria-current="true"]').boundingBox();
		expect(box?.y).toBeLessThan(844 * 0.55);
		asked.add(await answerHere(page));
	}
	expect([...kinds].sort()).toEqual(['gap', 'word']);
	expect(asked.size).toBe(3);
	await expect(page.locator('[data-given]').first()).toBeVisible();

	// Undo brings the last one back, unanswered.
	const [, , last = ''] = asked;
	await page.getByRole('button', { name: 'Undo' }).click();
	await expect(exam(page)).toHaveAttribute('data-card', last);
	await expect(left(page)).toHaveText(`2 of ${due}`);
	await answerHere(page);

	// Today has fallen by what was answered here; after a reload the exam goes on with what is still due.
	expect(await dueToday(page, site.url)).toBe(due - 3);
	await page.goto(`${site.url}${article}exam/`);
	await see(page);
	await expect(left(page)).toHaveText(`0 of ${due - 3}`);
	await site.stop();
	const forgotten = await answerHere(page, 1);
	await page.reload();
	await see(page);
	await expect(left(page)).toHaveText(`0 of ${due - 4}`);
	for (;;) {
		const { view, card } = await see(page);
		if (view === 'end') break;
		expect(asked.has(card) || card === forgotten, card).toBe(false);
		asked.add(await answerHere(page));
	}
	expect(asked.size).toBe(due - 1);
	await expect(page.getByText(`You recalled all ${due - 4}.`)).toBeVisible();

	// Over the end.
	await page.getByRole('button', { name: 'Undo' }).click();
	await expect(exam(page)).toHaveAttribute('data-view', 'ask');
	await answerHere(page);
	await page.getByRole('button', { name: 'Back to the text' }).click();
	await expect(page.getByTestId('exam-due')).toHaveText('Nothing due');
});

test('a wrong word is compared, a hint leaves at most Hard, and what was begun waits while another is answered', async ({
	page,
	site
}) => {
	test.setTimeout(300_000);
	await studyFirstDay(page, site.url);
	await page.clock.setSystemTime(morning + 2 * dayLength);
	await page.goto(`${site.url}${article}exam/`);
	for (;;) {
		const { how } = await see(page);
		if (how === 'gap') break;
		await page.getByRole('button', { name: 'Later' }).click();
	}
	const { card } = await see(page);
	await page.getByRole('button', { name: 'First letter' }).click();
	await page.getByLabel('Type the Arabic word').fill('زغب');
	await expect(page.locator('.gap[aria-current] .blank')).toHaveText('زغب');
	await page.getByRole('button', { name: 'Later' }).click();
	await expect(exam(page)).not.toHaveAttribute('data-card', card);
	await page.locator('[data-question]').first().click();
	while ((await see(page)).card !== card) await page.getByRole('button', { name: 'Later' }).click();
	await expect(page.getByLabel('Type the Arabic word')).toHaveValue('زغب');
	await expect(page.getByRole('button', { name: 'First letter' })).toBeDisabled();
	await page.getByRole('button', { name: 'Check' }).click();
	await expect(page.getByTestId('diff')).toHaveText('زغب');
	await expect(page.locator('[data-grade="3"]')).toHaveCount(0);
	await nothingFound(page, 'answer');
	await page.getByRole('button', { name: 'I was right' }).click();
	await expect(page.locator('[data-grade]')).toHaveText([/Again/, /Hard/]);
});

test('one tab answers, the other follows; words are thought of where that is the setting', async ({
	context,
	page,
	site
}) => {
	test.setTimeout(300_000);
	await studyFirstDay(page, site.url);
	await page.clock.setSystemTime(morning + 2 * dayLength);
	await page.goto(`${site.url}settings/`);
	await page.getByLabel('Missing words').selectOption({ label: 'Think, then look' });
	await page.goto(`${site.url}${article}exam/`);
	const { card } = await see(page);
	const other = await context.newPage();
	await other.clock.setSystemTime(morning + 2 * dayLength);
	await other.goto(`${site.url}${article}exam/`);
	expect((await see(other)).card).toBe(card);
	await expect(other.getByLabel('Type the Arabic word')).toHaveCount(0);
	await other.getByRole('button', { name: 'Show answer' }).click();
	await answerHere(page);
	await expect(exam(other)).not.toHaveAttribute('data-card', card);
	expect((await see(other)).card).toBe((await see(page)).card);
	// Taken back there, it comes back here.
	await page.getByRole('button', { name: 'Undo' }).click();
	await expect(exam(page)).toHaveAttribute('data-card', card);
	await expect(left(other)).toHaveText((await left(page).innerText()).replace(/^\d+/u, '0'));
});

test('where there is no such text, its page says so', async ({ page, site }) => {
	for (const what of ['exam', 'before', 'again']) {
		await page.goto(`${site.url}library/nothing-here/${what}/`);
		await expect(page.getByText('There is no such article here')).toBeVisible();
		await expect(page).toHaveURL(`${site.url}library/nothing-here/`);
	}
});

test('words are met before reading: counted, undone, not met twice; then read again without marks', async ({
	page,
	site
}) => {
	test.setTimeout(300_000);
	await page.clock.setSystemTime(morning);
	await learnFromArticle(page, site.url);
	await page.goto(`${site.url}${article}exam/`);
	expect((await see(page)).view).toBe('nothing');
	await expect(page.getByRole('heading', { name: 'No word of this text is in your cards yet' })).toBeVisible();
	await nothingFound(page, 'no exam');
	await page.getByRole('button', { name: 'Meet 8 words' }).click();

	const before = page.locator('.before');
	const met: string[] = [];
	await expect(left(page)).toHaveText('0 of 8');
	await nothingFound(page, 'before reading');
	for (let count = 1; count <= 8; count++) {
		await expect(before).toHaveAttribute('data-view', 'meet');
		met.push((await before.getAttribute('data-note')) ?? '');
		await page.getByRole('button', { name: 'Got it' }).click();
		await expect(left(page)).toHaveText(`${count} of 8`);
	}
	expect(new Set(met).size).toBe(8);
	await expect(page.getByRole('heading', { name: 'Now read' })).toBeVisible();
	await page.getByRole('button', { name: 'Undo' }).click();
	await expect(before).toHaveAttribute('data-note', met[7] ?? '');
	await page.getByRole('button', { name: 'Not today' }).click();
	await expect(page.getByText('You met 7 words')).toBeVisible();

	// The day has room for one more, which is none of these.
	await startReview(page, site.url);
	const more: string[] = [];
	for (;;) {
		const seen = await look(page);
		if (seen.view !== 'meet') break;
		more.push((await page.locator('.review').getAttribute('data-note')) ?? '');
		await gotIt(page);
	}
	expect(more).toHaveLength(1);
	expect(met).not.toContain(more[0]);
	await page.goto(`${site.url}${article}before/`);
	await expect(page.getByText('You have met its words for today')).toBeVisible();
	await page.getByRole('button', { name: 'Meet 5 more' }).click();
	await expect(left(page)).toHaveText('0 of 5');
	await page.getByRole('button', { name: 'Back to the text' }).click();
	await expect(page.getByTestId('to-meet')).toHaveText('None waiting');

	await startReview(page, site.url);
	await finish(page);
	await page.goto(`${site.url}${article}exam/`);
	await expect(page.getByRole('heading', { name: 'Nothing of this text is due now' })).toBeVisible();
	await expect(page.getByText(/^Its next word comes back (tomorrow|in \d+ days)\.$/)).toBeVisible();
	await page.getByRole('button', { name: 'Read again without marks' }).click();
	const word = page.locator('[data-word="0:4"]');
	await expect(word).toHaveText('رئيس');
	await expect(page.locator('[data-word="0:1"]')).toHaveText('الْمُقَرَّرِ');
	await word.click();
	await expect(word).toHaveText('رَئِيسُ');
	await expect(page.getByRole('status')).toContainText('رَئِيسُ');
	await nothingFound(page, 'read again');
});
