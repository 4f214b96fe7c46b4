import { AxeBuilder } from '@axe-core/playwright';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Page } from 'playwright/test';
import { answer, finish, gotIt, look, startReview } from './learner';
import { expect, openOffline, test } from './site';

/** Nine in the morning in Riyadh. */
const firstDay = Date.UTC(2026, 10, 2, 6, 0);
const dayLength = 86_400_000;

const save = (page: Page) => page.getByRole('button', { name: 'Save a copy', exact: true });
const sheet = (page: Page) => page.getByRole('dialog');
/** The value beside a label of the data panel. */
const fact = (page: Page, label: string) => page.locator('.fact').filter({ hasText: label });

/** A browser without the picker for saving, as Firefox and Safari: copies are downloads. */
async function withoutPicker(page: Page): Promise<void> {
	await page.addInitScript(() => Reflect.deleteProperty(globalThis, 'showSaveFilePicker'));
}

/** Saves a copy as a download into a folder, and says it is there. */
async function download(page: Page, url: string, folder: string): Promise<string> {
	await page.goto(`${url}settings/`);
	await save(page).click();
	await expect(sheet(page)).toContainText('It was read back and is whole.');
	const [file] = await Promise.all([
		page.waitForEvent('download'),
		sheet(page).getByRole('button', { name: 'Download it' }).click()
	]);
	const saved = path.join(folder, file.suggestedFilename());
	await file.saveAs(saved);
	await sheet(page).getByRole('button', { name: 'Yes' }).click();
	await expect(sheet(page)).toContainText('A copy is outside this browser');
	await sheet(page).getByRole('button', { name: 'Close' }).click();
	return saved;
}

/** Chooses a file to restore from; the sheet is open then, and says what it is. */
async function choose(page: Page, file: string): Promise<void> {
	const button = sheet(page).getByRole('button', { name: /^Choose/ });
	const [chooser] = await Promise.all([page.waitForEvent('filechooser'), button.click()]);
	await chooser.setFiles(file);
}

async function openRestore(page: Page, url: string): Promise<void> {
	await page.goto(`${url}settings/`);
	await page.getByRole('button', { name: 'Restore from a file' }).click();
}

/** Nothing that axe finds, in light and in dark. */
async function accessible(page: Page, screen: string): Promise<void> {
	for (const colorScheme of ['light', 'dark'] as const) {
		await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
		const { violations } = await new AxeBuilder({ page }).analyze();
		const found = violations.map(
			({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`
		);
		expect(found, `${screen}, ${colorScheme}`).toEqual([]);
	}
}

/** What Today promises on a day, and what it asks then, to the end. */
async function studyOn(page: Page, url: string, at: number): Promise<readonly string[]> {
	await page.clock.setSystemTime(at);
	await page.goto(url);
	await expect(page.locator('[data-ready]')).toBeVisible();
	const counts = await page.locator('.day .counts').innerText();
	await page.locator('a.review').click();
	const answered = await finish(page);
	return [counts, ...answered.map(({ card, promise }) => `${card} ${promise}`)];
}

test('a day’s study, saved offline, comes back in another browser: the same cards are due, and nothing comes twice', async ({
	page,
	site,
	launch,
	profile
}) => {
	test.setTimeout(180_000);
	await withoutPicker(page);
	await page.clock.setSystemTime(firstDay);
	await openOffline(page, site.url);
	await page.goto(`${site.url}settings/`);
	await page.getByLabel('New words a day').selectOption('5');
	await expect(fact(page, 'Copy outside')).toContainText('None yet');
	await startReview(page, site.url);
	await finish(page);
	await site.stop();
	const copy = await download(page, site.url, profile);
	expect(path.basename(copy)).toBe('mufradat-2026-11-02.mufradat.gz');
	await expect(fact(page, 'Copy outside')).toContainText('2 Nov 2026');
	await expect(fact(page, 'Copy outside')).toContainText('Everything here is in it.');

	await site.start();
	const { page: other } = await launch();
	await other.clock.setSystemTime(firstDay);
	await openOffline(other, site.url);
	await site.stop();
	await openRestore(other, site.url);
	await choose(other, copy);
	await expect(sheet(other)).toContainText('A copy of 2 Nov 2026');
	await expect(sheet(other)).toContainText('5 words');
	await expect(sheet(other)).toContainText('New words a day: 5');
	await accessible(other, 'what is in a copy');
	// Looked at only: nothing is here yet.
	await sheet(other).getByRole('button', { name: 'Close' }).click();
	await expect(fact(other, 'Kept here')).toContainText('Nothing yet');

	await openRestore(other, site.url);
	await choose(other, copy);
	await sheet(other).getByRole('button', { name: 'Restore it' }).click();
	await expect(sheet(other).getByRole('heading', { name: 'Restored' })).toBeVisible();
	await sheet(other).getByRole('button', { name: 'Close' }).click();
	await expect(fact(other, 'Kept here')).toContainText('5 words');
	await expect(other.getByLabel('New words a day')).toHaveValue('5');
	await expect(fact(other, 'Copy outside')).toContainText('Everything here is in it.');

	await openRestore(other, site.url);
	await choose(other, copy);
	await expect(sheet(other)).toContainText('All of it is here already');
	await expect(sheet(other).getByRole('button', { name: 'Restore it' })).toHaveCount(0);

	const here = await studyOn(page, site.url, firstDay + dayLength);
	const there = await studyOn(other, site.url, firstDay + dayLength);
	expect(here.length).toBeGreaterThan(5);
	expect(there).toEqual(here);
});

test('a file that is not whole, or is none, is refused with a sentence, and changes nothing', async ({
	page,
	site,
	profile
}) => {
	test.setTimeout(120_000);
	await withoutPicker(page);
	await startReview(page, site.url);
	while ((await look(page)).view === 'meet') await gotIt(page);
	await answer(page);
	const copy = await download(page, site.url, profile);
	const bytes = await readFile(copy);
	const plain = gunzipSync(bytes);
	const grade = plain.indexOf('"grade":3');
	const files: readonly (readonly [string, Buffer, RegExp])[] = [
		['cut.gz', bytes.subarray(0, -20), /damaged, or its end is missing/],
		['changed.gz', Buffer.from(bytes.map((byte, at) => (at === 300 ? byte ^ 4 : byte))), /damaged/],
		['cut.ndjson', plain.subarray(0, -20), /The end of the file is missing/],
		['changed.ndjson', Buffer.from(plain.map((byte, at) => (at === grade + 8 ? 0x32 : byte))), /damaged or changed/],
		['newer.ndjson', Buffer.from(plain.toString().replace('"version":1', '"version":2')), /newer version of Mufradat/],
		['note.txt', Buffer.from('<b>not a copy</b>'), /not a copy of your cards/],
		['empty.gz', Buffer.alloc(0), /not a copy of your cards/]
	];
	await openRestore(page, site.url);
	for (const [name, content, sentence] of files) {
		const file = path.join(profile, name);
		await writeFile(file, content);
		await choose(page, file);
		const alert = sheet(page).getByRole('alert');
		await expect(alert, name).toContainText(sentence);
		await expect(alert, name).toContainText('Nothing here was changed.');
	}
	// What is not packed is restored as well.
	const unpacked = path.join(profile, 'copy.mufradat');
	await writeFile(unpacked, plain);
	await choose(page, unpacked);
	await expect(sheet(page)).toContainText('All of it is here already');
});

test('a copy counts once it has left: by the picker, by sharing, never when it was called off', async ({
	page,
	site
}) => {
	test.setTimeout(90_000);
	await page.addInitScript(() => {
		let calls = 0;
		Object.defineProperty(globalThis, 'showSaveFilePicker', {
			configurable: true,
			value: async () => {
				calls += 1;
				if (calls === 1) throw new DOMException('called off', 'AbortError');
				const folder = await navigator.storage.getDirectory();
				return folder.getFileHandle('copy', { create: true });
			}
		});
	});
	await startReview(page, site.url);
	await gotIt(page);
	await page.goto(`${site.url}settings/`);
	await save(page).click();
	await sheet(page).getByRole('button', { name: 'Save the file' }).click();
	await expect(sheet(page)).toContainText('Nothing was saved');
	await sheet(page).getByRole('button', { name: 'Close' }).click();
	await expect(fact(page, 'Copy outside')).toContainText('None yet');

	await save(page).click();
	await sheet(page).getByRole('button', { name: 'Save the file' }).click();
	await expect(sheet(page)).toContainText('A copy is outside this browser');
	const begins = await page.evaluate(async () => {
		const folder = await navigator.storage.getDirectory();
		const file = await (await folder.getFileHandle('copy')).getFile();
		return [...new Uint8Array(await file.slice(0, 2).arrayBuffer())];
	});
	expect(begins).toEqual([0x1f, 0x8b]);
	await sheet(page).getByRole('button', { name: 'Close' }).click();
	await expect(fact(page, 'Copy outside')).toContainText('Everything here is in it.');

	// As on an iPhone: no picker, a sheet for sharing.
	await page.addInitScript(() => {
		Reflect.deleteProperty(globalThis, 'showSaveFilePicker');
		let calls = 0;
		Object.defineProperty(navigator, 'canShare', { value: () => true });
		Object.defineProperty(navigator, 'share', {
			value: () => (calls++ === 0 ? Promise.reject(new DOMException('called off', 'AbortError')) : Promise.resolve())
		});
	});
	await startReview(page, site.url);
	await gotIt(page);
	await page.goto(`${site.url}settings/`);
	await expect(fact(page, 'Copy outside')).toContainText('some changes');
	await save(page).click();
	await sheet(page).getByRole('button', { name: 'Send or save it' }).click();
	await expect(sheet(page)).toContainText('Nothing was saved');
	await sheet(page).getByRole('button', { name: 'Send or save it' }).click();
	await expect(sheet(page)).toContainText('A copy is outside this browser');
});

test('a database that was deleted is noticed: restored from the copy, or begun anew', async ({
	page,
	site,
	profile
}) => {
	test.setTimeout(120_000);
	await withoutPicker(page);
	const gone = page.getByText('Your cards are gone from this browser');
	await page.clock.setSystemTime(firstDay);
	await page.goto(site.url);
	await expect(page.locator('[data-ready]')).toBeVisible();
	await expect(gone).toHaveCount(0);
	await startReview(page, site.url);
	await finish(page);
	const copy = await download(page, site.url, profile);
	await page.goto(site.url);
	await expect(page.locator('[data-ready]')).toBeVisible();

	const wipe = async () => {
		await page.goto(`${site.url}icons/icon.svg`);
		await page.evaluate(
			() =>
				new Promise((resolve, reject) => {
					const request = indexedDB.deleteDatabase('mufradat-mufradat');
					request.onsuccess = resolve;
					request.onerror = reject;
				})
		);
	};
	await wipe();
	await page.goto(site.url);
	await expect(gone).toBeVisible();
	await expect(page.getByRole('alert')).toContainText('mufradat-2026-11-02.mufradat.gz');
	await expect(page.getByRole('alert')).toContainText('on 8 words here');
	await accessible(page, 'cards are gone');
	await page.getByRole('link', { name: 'Restore from a file' }).click();
	await choose(page, copy);
	await sheet(page).getByRole('button', { name: 'Restore it' }).click();
	await sheet(page).getByRole('link', { name: 'Go to Today' }).click();
	await expect(page.getByRole('heading', { name: 'Done for today' })).toBeVisible();
	await expect(gone).toHaveCount(0);

	// A part of the browser's data is cleared with the database: the other part still says it.
	await wipe();
	await page.evaluate(() => localStorage.clear());
	await page.goto(site.url);
	await expect(gone).toBeVisible();
	await page.getByRole('button', { name: 'Start anew' }).click();
	await expect(gone).toHaveCount(0);
	await page.reload();
	await expect(page.locator('[data-ready]')).toBeVisible();
	await expect(gone).toHaveCount(0);
});

test('a copy is asked for when there is none for long, not in the first days, and not again at once', async ({
	page,
	site
}) => {
	test.setTimeout(150_000);
	const asked = page.getByText('Your cards are in this browser only');
	const today = async (days: number) => {
		await page.clock.setSystemTime(firstDay + days * dayLength);
		await page.goto(site.url);
		await expect(page.locator('[data-ready]')).toBeVisible();
	};
	await page.clock.setSystemTime(firstDay);
	await startReview(page, site.url);
	expect((await finish(page)).length).toBeGreaterThanOrEqual(20);
	await today(3);
	await expect(asked).toHaveCount(0);
	await today(8);
	await expect(asked).toBeVisible();
	await accessible(page, 'a copy is asked for');
	await page.getByRole('button', { name: 'Later' }).click();
	await expect(asked).toHaveCount(0);
	await today(9);
	await expect(asked).toHaveCount(0);
	await today(16);
	await expect(asked).toBeVisible();
	await page.getByRole('link', { name: 'Save a copy' }).click();
	await expect(sheet(page)).toContainText('The copy is ready');
	await accessible(page, 'the copy is ready');
	await sheet(page).getByRole('button', { name: 'Close' }).click();
	await accessible(page, 'the data panel');
});

test('everything is deleted only after the word was typed', async ({ page, site }) => {
	await startReview(page, site.url);
	await gotIt(page);
	await page.goto(`${site.url}settings/`);
	await page.getByLabel('Theme').selectOption('dark');
	await page.getByRole('button', { name: 'Delete everything…' }).click();
	await accessible(page, 'deleting everything');
	const really = sheet(page).getByRole('button', { name: 'Delete everything' });
	await expect(really).toBeDisabled();
	await page.getByLabel('Type “delete” to confirm').fill('delet');
	await expect(really).toBeDisabled();
	await page.getByLabel('Type “delete” to confirm').fill('Delete');
	await really.click();
	await expect(page.getByRole('heading', { name: 'Learn from what you read' })).toBeVisible();
	await expect(page.getByText('Your cards are gone')).toHaveCount(0);
	await expect(page.locator('html')).not.toHaveAttribute('data-theme');
	const left = await page.evaluate(async () => [
		...Object.keys(localStorage).filter((key) => key.startsWith('mufradat-mufradat:') && !key.endsWith(':inks')),
		...(await caches.keys()).filter((name) => name.startsWith('mufradat-mufradat:'))
	]);
	expect(left).toEqual([]);
});
