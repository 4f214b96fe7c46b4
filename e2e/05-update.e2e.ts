import { answer, gotIt, look, startReview } from './learner';
import { expect, openOffline, test } from './site';

test('a new build is offered, waits for the end of the session, and loses nothing', async ({ page, site }) => {
	await openOffline(page, site.url);
	await page.goto(`${site.url}settings/`);
	await expect(page.getByText('Version first')).toBeVisible();
	await startReview(page, site.url);
	while ((await look(page)).view === 'meet') await gotIt(page);
	const answered = await answer(page);

	await site.start('build-e2e-next');
	await page.evaluate(async () => {
		const registration = await navigator.serviceWorker.ready;
		await registration.update();
	});
	await page.waitForFunction(async () => (await navigator.serviceWorker.ready).waiting !== null);
	// In the middle of a session nothing is said.
	await expect(page.getByText('A new version is ready')).toHaveCount(0);
	const next = await answer(page);
	expect(next.card).not.toBe(answered.card);

	await page.getByRole('button', { name: 'Leave the session' }).click();
	await expect(page.getByText('A new version is ready')).toBeVisible();
	// The page reloads by itself, once: what was written into it is gone.
	await page.evaluate(() => (document.documentElement.dataset.version = 'first'));
	await page.getByRole('button', { name: 'Update now' }).click();
	await expect(page.locator('html')).not.toHaveAttribute('data-version');
	await page.getByRole('link', { name: 'Settings' }).click();
	await expect(page.getByText('Version second')).toBeVisible();
	await expect(page.getByText('A new version is ready')).toHaveCount(0);

	await startReview(page, site.url);
	await page.getByRole('button', { name: 'Undo' }).click();
	await expect(page.locator('.review')).toHaveAttribute('data-card', next.card);
});
