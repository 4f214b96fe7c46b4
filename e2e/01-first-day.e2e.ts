import { answer, finish, gotIt, look, reveal, startReview, toFirstCloze } from './learner';
import { expect, test } from './site';

test('the first day: meet words, answer twenty cards of every kind, undo three times, finish', async ({
	page,
	site
}) => {
	test.setTimeout(120_000);
	await startReview(page, site.url);

	const met = new Set<string>();
	const kinds = new Map<string, number>();
	let answers = 0;
	let undone = 0;
	while (answers < 20) {
		const seen = await look(page);
		expect(seen.view, `after ${answers} answers`).not.toBe('done');
		if (seen.view === 'meet') {
			met.add((await page.locator('.review').getAttribute('data-note')) ?? '');
			await gotIt(page);
			continue;
		}
		await answer(page);
		answers += 1;
		kinds.set(seen.kind, (kinds.get(seen.kind) ?? 0) + 1);
		if (answers % 7 === 0 && undone < 2) {
			// The card comes back, with its answer hidden, and is answered again.
			await page.getByRole('button', { name: 'Undo' }).click();
			await expect(page.locator('.review')).toHaveAttribute('data-card', seen.card);
			await expect(page.locator('[data-grade]')).toHaveCount(0);
			undone += 1;
			await answer(page);
		}
	}
	expect(met.size).toBe(8);
	expect([...kinds.keys()].sort()).toEqual(['cloze', 'recall', 'recognise']);

	await finish(page);
	await expect(page.getByRole('heading', { name: 'That is all for now' })).toBeVisible();

	// The third undo reaches back over the end of the session.
	await page.getByRole('button', { name: 'Undo' }).click();
	await expect(page.locator('.review')).toHaveAttribute('data-view', 'ask');
	await finish(page);
	await page.getByRole('button', { name: 'Back to Today' }).click();
	await expect(page.getByRole('heading', { name: 'Done for today' })).toBeVisible();
});

test('a cloze is typed: a wrong word is compared letter by letter, and can be overruled', async ({ page, site }) => {
	test.setTimeout(90_000);
	await toFirstCloze(page, site.url);
	await expect(page.getByTestId('gap')).toBeVisible();
	await page.getByLabel('Type the Arabic word').fill('زغب');
	await page.getByRole('button', { name: 'Check' }).click();
	await expect(page.getByText('Not this time')).toBeVisible();
	await expect(page.getByTestId('diff')).toHaveText('زغب');
	await expect(page.locator('[data-grade="3"]')).toHaveCount(0);
	await page.getByRole('button', { name: 'I was right' }).click();
	await expect(page.locator('[data-grade="3"]')).toBeVisible();
});

test('a peek at the vowels leaves at most Hard', async ({ page, site }) => {
	await startReview(page, site.url);
	while ((await look(page)).view === 'meet') await gotIt(page);
	await page.getByRole('button', { name: 'Show vowels' }).click();
	await reveal(page);
	await expect(page.locator('[data-grade]')).toHaveText([/Again/, /Hard/]);
});

const strange = [
	'',
	' ',
	'<b>x</b>',
	'\u202eabc',
	'ا'.repeat(80),
	'\u0651\u0651\u064e',
	'"; drop',
	'😀🏽',
	'\ud800',
	'𞤀',
	'....'
];

test('nothing typed breaks a card', async ({ page, site }) => {
	test.setTimeout(120_000);
	await toFirstCloze(page, site.url);
	const { card } = await look(page);
	for (const typed of strange) {
		await page.getByLabel('Type the Arabic word').fill(typed);
		await page.getByLabel('Type the Arabic word').press('Enter');
		await expect(page.locator('[data-grade="1"]'), JSON.stringify(typed)).toBeInViewport();
		const wide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
		expect(wide, `${JSON.stringify(typed)} makes the page scroll sideways`).toBe(false);
		// Not answered: the session resumes at the same card.
		await page.reload();
		expect((await look(page)).card).toBe(card);
	}
	await answer(page, 1);
});
