import { answer, gotIt, look, startReview } from './learner';
import { expect, test } from './site';

test('over plain http under another name the app runs and says what is missing', async ({ site, launch }) => {
	const url = site.url.replace('127.0.0.1', 'plain.test');
	const { page } = await launch({ args: ['--host-resolver-rules=MAP plain.test 127.0.0.1'], home: url });
	await page.goto(url);
	expect(await page.evaluate(() => globalThis.isSecureContext)).toBe(false);
	await expect(page.getByText('This address is not secure')).toBeVisible();
	await startReview(page, url);
	while ((await look(page)).view === 'meet') await gotIt(page);
	await answer(page);
	await page.reload();
	await page.getByRole('button', { name: 'Undo' }).click();
	await look(page);
});
