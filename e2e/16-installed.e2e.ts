import { AxeBuilder } from '@axe-core/playwright';
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright/test';
import { gotIt, look, startReview } from './learner';
import { expect, openOffline, test } from './site';

const iphone =
	'Mozilla/5.0 (iPhone; CPU iPhone OS 18_6 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/26.0 Mobile/15E148 Safari/604.1';

interface Shared {
	readonly title?: string;
	readonly text: string;
	readonly url?: string;
}

/** Posts a text as the system's share sheet does: a form, as a navigation of the whole page. */
async function share(page: Page, url: string, shared: Shared, target = '_self'): Promise<void> {
	await page.evaluate(
		({ action, fields, target }) => {
			const form = document.createElement('form');
			Object.assign(form, { method: 'post', enctype: 'multipart/form-data', action, target });
			for (const [name, value] of Object.entries(fields)) {
				const field = document.createElement('input');
				Object.assign(field, { type: 'hidden', name, value });
				form.append(field);
			}
			document.body.append(form);
			form.submit();
		},
		{ action: `${url}share/`, fields: { title: '', url: '', ...shared }, target }
	);
}

const kept = (page: Page) => page.getByRole('article');
const card = (page: Page) => page.getByRole('region', { name: 'Install' });

/** The browser's offer, as Chrome makes it where the app can be installed. What the learner does with it is written into the page. */
async function offer(page: Page): Promise<void> {
	await page.evaluate(() => {
		const event = Object.assign(new Event('beforeinstallprompt', { cancelable: true }), {
			prompt: () => {
				document.documentElement.dataset.asked = 'yes';
				return Promise.resolve({ outcome: 'accepted' });
			}
		});
		dispatchEvent(event);
		document.documentElement.dataset.prevented = String(event.defaultPrevented);
	});
}

test('the browser finds the app installable, and nothing wrong with its manifest', async ({ site, launch }) => {
	const { context, page } = await launch();
	await openOffline(page, site.url);
	const browser = await context.newCDPSession(page);
	const { data, errors, url } = await browser.send('Page.getAppManifest');
	expect(errors).toEqual([]);
	expect((await browser.send('Page.getInstallabilityErrors')).installabilityErrors).toEqual([]);

	const manifest = JSON.parse(data ?? '') as {
		id: string;
		shortcuts: { url: string }[];
		icons: { src: string; sizes: string; purpose: string }[];
		screenshots: { src: string; sizes: string }[];
	};
	expect(new URL(manifest.id, new URL(url).origin).href).toBe(site.url);
	expect(new Set(manifest.icons.map(({ purpose }) => purpose))).toEqual(new Set(['any', 'maskable', 'monochrome']));
	const pictures = [...manifest.icons, ...manifest.screenshots].map(({ src, sizes }) => ({ src, sizes }));
	const sizes = await page.evaluate(
		(all) =>
			Promise.all(
				all.map(async ({ src }) => {
					const picture = new Image();
					picture.src = src;
					await picture.decode();
					return `${picture.naturalWidth}x${picture.naturalHeight}`;
				})
			),
		pictures
	);
	expect(sizes.map((size, at) => (pictures[at]?.sizes === 'any' ? 'any' : size))).toEqual(
		pictures.map(({ sizes }) => sizes)
	);

	await site.stop();
	for (const { url: shortcut } of manifest.shortcuts) {
		await page.goto(new URL(shortcut, site.url).href);
		await expect(page.getByRole('heading', { level: 1 })).toBeAttached();
		await expect(page.getByText('There is no such page')).toHaveCount(0);
	}
});

test('a text is shared offline: kept, shown as plain text, deleted, taken back', async ({ page, site }) => {
	await openOffline(page, site.url);
	await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
	await site.stop();
	const hostile = '<img src=x onerror="document.title=1"><script>document.title=2</script> \u202etxt.exe';
	await share(page, site.url, { title: '<b>Title</b>', text: hostile, url: 'javascript:document.title=3' });
	await expect(page.getByText('The text is kept')).toBeVisible();
	await expect(page).toHaveURL(`${site.url}share/`);
	await expect(kept(page)).toContainText(hostile);
	await expect(kept(page)).toContainText('<b>Title</b>');
	await expect(kept(page)).toContainText('javascript:document.title=3');
	await expect(kept(page).locator('a, img, script, b')).toHaveCount(0);
	await expect(page).toHaveTitle(/^Texts kept/);

	await share(page, site.url, { text: 'وصل الوزير إلى أستانا.' });
	await expect(kept(page)).toHaveCount(2);
	await expect(kept(page).first().locator('[lang=ar]')).toHaveText('وصل الوزير إلى أستانا.');
	// Said once.
	await page.reload();
	await expect(kept(page)).toHaveCount(2);
	await expect(page.getByText('The text is kept')).toHaveCount(0);

	await page.getByRole('button', { name: 'Delete: وصل' }).click();
	await expect(kept(page)).toHaveCount(1);
	await page.getByRole('button', { name: 'Take back' }).click();
	await expect(kept(page)).toHaveCount(2);
});

test('a huge text is not kept, nor an empty one; one that fits is, and opens at once', async ({ page, site }) => {
	await openOffline(page, site.url);
	await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
	for (const size of [2 ** 21, 2 ** 20 + 1]) {
		await share(page, site.url, { text: 'x'.repeat(size) });
		await expect(page.getByText('too large: at most 1 MB')).toBeVisible();
		await expect(kept(page)).toHaveCount(0);
		await page.goto(site.url);
	}
	await share(page, site.url, { text: ' ' });
	await expect(page.getByText('There was no text in it')).toBeVisible();
	await share(page, site.url, { text: 'ا'.repeat(2 ** 19) });
	await expect(page.getByText('The text is kept')).toBeVisible();
	await expect(kept(page)).toContainText('524,288 characters');
	expect(await page.evaluate(() => document.body.innerText.length)).toBeLessThan(2000);
});

test('a foreign page can do no more than put a text here; twenty are kept, and none is pushed out', async ({
	page,
	site
}) => {
	test.setTimeout(90_000);
	await openOffline(page, site.url);
	await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
	// Within a frame it is not taken in.
	await page.evaluate(() => {
		const frame = document.createElement('iframe');
		frame.name = 'frame';
		document.body.append(frame);
	});
	const answered = page.waitForResponse((response) => response.request().method() === 'POST');
	await share(page, site.url, { text: 'from a frame' }, 'frame');
	await answered;
	for (let n = 1; n <= 21; n++) {
		await page.goto('about:blank');
		await share(page, site.url, { text: `text ${n}` });
		await expect(page.getByText(n <= 20 ? 'The text is kept' : '20 texts are kept')).toBeVisible();
		await expect(kept(page)).toHaveCount(Math.min(n, 20));
	}
	await expect(kept(page).first()).toContainText('text 20');
	await expect(kept(page).last()).toContainText('text 1');
	await expect(page.getByText('from a frame')).toHaveCount(0);
});

test('a text is pasted, where there is no sharing', async ({ page, site, context }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await page.goto(`${site.url}library/`);
	await page.getByRole('link', { name: 'Texts kept for later' }).tap();
	await expect(page.getByText('No text is kept yet')).toBeVisible();
	await page.evaluate(() => navigator.clipboard.writeText('نص من الحافظة'));
	await page.getByRole('button', { name: 'Paste' }).tap();
	await expect(page.getByLabel('Add a text')).toHaveValue('نص من الحافظة');
	await page.getByRole('button', { name: 'Keep it' }).tap();
	await expect(kept(page)).toContainText('نص من الحافظة');
	await expect(page.getByLabel('Add a text')).toHaveValue('');
	await context.clearPermissions();
});

test('after a first session the offer is shown, taken up or declined, and not made again', async ({ page, site }) => {
	await page.goto(site.url);
	await offer(page);
	await expect(page.locator('html')).toHaveAttribute('data-prevented', 'true');
	await expect(page.locator('[data-ready]')).toBeVisible();
	await expect(card(page)).toHaveCount(0);

	await startReview(page, site.url);
	await gotIt(page);
	await page.getByRole('button', { name: 'Leave the session' }).click();
	await offer(page);
	await card(page).getByRole('button', { name: 'Install' }).click();
	await expect(page.locator('html')).toHaveAttribute('data-asked', 'yes');
	await expect(card(page)).toHaveCount(0);

	await offer(page);
	await card(page).getByRole('button', { name: 'Not now' }).click();
	await expect(card(page)).toHaveCount(0);
	await page.reload();
	await offer(page);
	await expect(page.locator('[data-ready]')).toBeVisible();
	await expect(card(page)).toHaveCount(0);
	await page.getByRole('link', { name: 'Settings' }).click();
	await expect(page.getByRole('button', { name: 'Install' })).toBeVisible();
});

test.describe('on an iPhone', () => {
	test.use({ userAgent: iphone });

	test('installing is advised before studying, with the steps of its browser', async ({ page, site }) => {
		await page.goto(site.url);
		await expect(card(page)).toContainText('does not move into the app');
		await card(page).getByRole('link', { name: 'Show me how' }).tap();
		await expect(page.locator('[data-guide]')).toHaveAttribute('data-guide', 'ios-safari');
		await expect(page.locator('[data-guide]')).toContainText('Add to Home Screen');
		const samsung = page.getByText('Samsung Internet');
		await samsung.tap();
		await expect(page.getByText('Add page to')).toBeVisible();

		// Declined, it does not come again.
		await page.goto(site.url);
		await card(page).getByRole('button', { name: 'Not now' }).tap();
		await page.reload();
		await expect(page.locator('[data-ready]')).toBeVisible();
		await expect(card(page)).toHaveCount(0);
	});

	test('after studying in the tab the advice is another one; in the app there is none', async ({ page, site }) => {
		await startReview(page, site.url);
		await gotIt(page);
		await page.goto(site.url);
		await expect(card(page)).toContainText('You are studying in a browser tab');
		await page.addInitScript(() => Object.defineProperty(navigator, 'standalone', { value: true }));
		await page.goto(`${site.url}install/`);
		await expect(page.getByText('Mufradat is installed')).toBeVisible();
		await page.goto(site.url);
		await expect(page.locator('[data-ready]')).toBeVisible();
		await expect(card(page)).toHaveCount(0);
	});
});

test('a reminder is a calendar file of the learner’s own', async ({ page, site }) => {
	// Nine in the evening in Riyadh: half past seven is tomorrow.
	await page.clock.setSystemTime(Date.UTC(2026, 10, 2, 18, 0));
	await page.goto(`${site.url}settings/`);
	await page.getByLabel('Time', { exact: true }).fill('07:30');
	const downloading = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Add to calendar' }).click();
	const download = await downloading;
	expect(download.suggestedFilename()).toBe('mufradat-reminder.ics');
	const file = await readFile(await download.path(), 'utf8');
	expect(file.startsWith('BEGIN:VCALENDAR\r\nVERSION:2.0\r\n')).toBe(true);
	expect(file.endsWith('END:VCALENDAR\r\n')).toBe(true);
	for (const line of file.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
	expect(file).toContain('\r\nDTSTART:20261103T073000\r\n');
	expect(file).toMatch(/\r\nDTSTAMP:20261102T180\d{3}Z\r\n/);
	expect(file).toContain('\r\nRRULE:FREQ=DAILY\r\n');
	expect(file.replaceAll('\r\n ', '')).toContain(`\r\nURL:${site.url}\r\n`);
	await page.getByLabel('Time', { exact: true }).fill('');
	await expect(page.getByRole('button', { name: 'Add to calendar' })).toBeDisabled();
});

test('the installed app’s icon shows what is due when the page is hidden, and nothing once that is done or unwanted', async ({
	page,
	site
}) => {
	await page.addInitScript(() => {
		Object.defineProperty(navigator, 'standalone', { value: true });
		const draw = (count: number) => {
			document.documentElement.dataset.badge = String(count);
			return Promise.resolve();
		};
		Object.assign(navigator, { setAppBadge: draw, clearAppBadge: () => draw(0) });
	});
	const hide = () =>
		page.evaluate(() => {
			Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true });
			document.dispatchEvent(new Event('visibilitychange'));
			Object.defineProperty(document, 'visibilityState', { value: 'visible', configurable: true });
		});
	await startReview(page, site.url);
	while ((await look(page)).view === 'meet') await gotIt(page);
	await page.getByRole('button', { name: 'Leave the session' }).click();
	await expect(page.getByText(/8 cards due/)).toBeVisible();
	await hide();
	await expect(page.locator('html')).toHaveAttribute('data-badge', '8');

	await page.getByRole('link', { name: 'Settings' }).click();
	await expect(page.getByText('Installed on this device').first()).toBeVisible();
	await page.getByLabel('Number of due cards').selectOption({ label: 'Hidden' });
	await expect(page.locator('html')).toHaveAttribute('data-badge', '0');
	await page.reload();
	await expect(page.getByLabel('Number of due cards')).toHaveValue('no');
});

for (const colorScheme of ['light', 'dark'] as const) {
	test(`axe finds nothing on the pages of installing and sharing in ${colorScheme}`, async ({ page, site }) => {
		await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
		const nothingFound = async (screen: string) => {
			const { violations } = await new AxeBuilder({ page }).analyze();
			expect(violations.map(({ id, nodes }) => `${screen}: ${id}: ${nodes[0]?.html.slice(0, 120)}`)).toEqual([]);
		};
		await page.goto(`${site.url}install/`);
		await expect(page.locator('[data-guide]')).toBeVisible();
		for (const summary of await page.locator('summary').all()) await summary.click();
		await nothingFound('Install');
		await page.goto(`${site.url}share/`);
		await nothingFound('Share, empty');
		for (const text of ['نص عربي', 'Some English with مُفْرَدَات in it']) {
			await page.getByLabel('Add a text').fill(text);
			await page.getByRole('button', { name: 'Keep it' }).click();
			await expect(page.getByText('The text is kept')).toBeVisible();
		}
		await nothingFound('Share');
	});
}
