import { answer, gotIt, look, reveal, startReview } from './learner';
import { expect, test } from './site';

test('one tab answers, the other follows, and nothing is counted twice', async ({ context, page, site }) => {
	await startReview(page, site.url);
	while ((await look(page)).view === 'meet') await gotIt(page);
	const other = await context.newPage();
	await startReview(other, site.url);
	const here = await look(page);
	expect((await look(other)).card).toBe(here.card);

	// The other tab already shows the answer when this one gives it.
	await reveal(other);
	await answer(page);
	await expect(other.locator('.review')).not.toHaveAttribute('data-card', here.card);
	expect((await look(other)).card).toBe((await look(page)).card);

	// One answer is in the log: one undo takes it back, and a second one the last meeting before it.
	await page.reload();
	await look(page);
	await page.getByRole('button', { name: 'Undo' }).click();
	await expect(page.locator('.review')).toHaveAttribute('data-card', here.card);
	await expect(other.locator('.review')).toHaveAttribute('data-card', here.card);
	await page.getByRole('button', { name: 'Undo' }).click();
	await expect(page.locator('.review')).toHaveAttribute('data-view', 'meet');
	await expect(other.locator('.review')).toHaveAttribute('data-view', 'meet');
});
