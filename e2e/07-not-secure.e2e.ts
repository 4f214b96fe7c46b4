import { chromium } from 'playwright/test';
import { answer, gotIt, look, startReview } from './learner';
import { expect, test } from './site';

test('over plain http under another name the app runs and says what is missing', async ({
	site,
	profile,
	launchOptions,
	contextOptions
}) => {
	const context = await chromium.launchPersistentContext(profile, {
		...contextOptions,
		...launchOptions,
		args: [...(launchOptions.args ?? []), '--host-resolver-rules=MAP plain.test 127.0.0.1']
	});
	const page = context.pages()[0] ?? (await context.newPage());
	const url = site.url.replace('127.0.0.1', 'plain.test');
	await page.goto(url);
	expect(await page.evaluate(() => globalThis.isSecureContext)).toBe(false);
	await expect(page.getByText('This address is not secure')).toBeVisible();
	await startReview(page, url);
	while ((await look(page)).view === 'meet') await gotIt(page);
	await answer(page);
	await page.reload();
	await page.getByRole('button', { name: 'Undo' }).click();
	await look(page);
	await context.close();
});
