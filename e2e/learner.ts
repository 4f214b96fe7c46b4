import { expect, type Page } from 'playwright/test';

/** What a learner sees on the review page. */
export interface Seen {
	readonly view: 'meet' | 'ask' | 'done';
	readonly card: string;
	readonly kind: 'recognise' | 'cloze' | 'recall' | '';
	readonly stored: number;
}

/** An answer as the learner gave it, with the promise on the button. */
export interface Answered {
	readonly card: string;
	readonly note: string;
	readonly kind: string;
	/** "10 min", "1 day", "4 days"… */
	readonly promise: string;
}

const review = (page: Page) => page.locator('.review');
const bar = (page: Page) => page.getByRole('progressbar');

/** Waits for a card, a word to meet, or the end, and says which. */
export async function look(page: Page): Promise<Seen> {
	await expect(review(page)).toHaveAttribute('data-view', /^(meet|ask|done)$/);
	return review(page).evaluate((element: HTMLElement): Seen => {
		const view = element.dataset.view as Seen['view'];
		const card = element.dataset.card ?? '';
		const stored = Number(element.querySelector('[role=progressbar]')?.getAttribute('aria-valuenow'));
		return { view, card, kind: (card.split('/')[1] ?? '') as Seen['kind'], stored };
	});
}

/** Waits until a number of answers and meetings is acknowledged. */
export async function acknowledged(page: Page, count: number): Promise<void> {
	await expect(bar(page)).toHaveAttribute('aria-valuenow', String(count));
}

/** Opens the app at Today and starts the session with its big button. */
export async function startReview(page: Page, url: string): Promise<void> {
	await page.goto(url);
	await page.locator('a.review').click();
	await look(page);
}

/** Takes the word on the screen as met. */
export async function gotIt(page: Page): Promise<void> {
	const { stored } = await look(page);
	await page.getByRole('button', { name: 'Got it' }).click();
	await acknowledged(page, stored + 1);
}

/** Shows the answer of the card on the screen, typing nothing. */
export async function reveal(page: Page): Promise<void> {
	await page.getByRole('button', { name: 'Show answer' }).click();
	await expect(page.locator('[data-grade]').first()).toBeVisible();
}

/** Shows the answer and grades it; the result says what was promised. */
export async function answer(page: Page, grade: 1 | 2 | 3 | 4 = 3): Promise<Answered> {
	const { card, kind, stored } = await look(page);
	if ((await page.locator('[data-grade]').count()) === 0) await reveal(page);
	const button = page.locator(`[data-grade="${grade}"]`);
	const promise = await button.locator('.due').innerText();
	await button.click();
	await acknowledged(page, stored + 1);
	return { card, note: card.split('/')[0] ?? '', kind, promise };
}

/** Studies until the first cloze is asked. */
export async function toFirstCloze(page: Page, url: string): Promise<void> {
	await startReview(page, url);
	for (;;) {
		const { view, kind } = await look(page);
		if (view === 'done') throw new Error('no cloze was asked');
		if (view === 'meet') await gotIt(page);
		else if (kind === 'cloze') return;
		else await answer(page);
	}
}

/** Goes through the session to its end, meeting what is new; grades Good unless told otherwise. The result is what was answered. */
export async function finish(page: Page, gradeOf: (seen: Seen) => 1 | 3 = () => 3, limit = 200): Promise<Answered[]> {
	const all: Answered[] = [];
	for (let turn = 0; turn < limit; turn++) {
		const seen = await look(page);
		if (seen.view === 'done') return all;
		if (seen.view === 'meet') await gotIt(page);
		else all.push(await answer(page, gradeOf(seen)));
	}
	throw new Error(`the session did not end within ${limit} turns`);
}
