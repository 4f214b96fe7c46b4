import type { Page } from 'playwright/test';
import { answer, gotIt, look, reveal, startReview, toFirstCloze } from './learner';
import { expect, test } from './site';

interface Voice {
	readonly voiceURI: string;
	readonly name: string;
	readonly lang: string;
	readonly localService: boolean;
}
const voice = (name: string, lang: string, where: 'own' | 'remote' = 'own'): Voice => ({
	voiceURI: name,
	name,
	lang,
	localService: where === 'own'
});
const english = voice('Samantha', 'en-US');
const majed = voice('Majed', 'ar-001');
const laila = voice('Laila', 'ar-EG');
const hamed = voice('Hamed Online', 'ar-SA', 'remote');

/** Something that was said, or `undefined` for being told to stop. */
interface Said {
	readonly text: string;
	readonly voice: string;
	readonly rate: number;
}

/** A browser with certain voices, which come late, as Chrome's do; what is said is written down, and goes on until it is stopped. */
async function withVoices(page: Page, voices: readonly Voice[]): Promise<void> {
	await page.addInitScript((all) => {
		let there: readonly unknown[] = [];
		const said: (object | undefined)[] = [];
		const speech = Object.assign(new EventTarget(), {
			getVoices: () => there,
			speak: ({ text, voice, rate }: { text: string; voice: { name: string }; rate: number }) =>
				said.push({ text, voice: voice.name, rate }),
			cancel: () => said.push(undefined)
		});
		Object.defineProperty(globalThis, 'speechSynthesis', { value: speech });
		Object.defineProperty(globalThis, 'SpeechSynthesisUtterance', {
			value: function (this: EventTarget, text: string) {
				return Object.assign(new EventTarget(), { text });
			}
		});
		Object.assign(globalThis, { said });
		setTimeout(() => {
			there = all;
			speech.dispatchEvent(new Event('voiceschanged'));
		}, 300);
	}, voices);
}

const said = (page: Page) =>
	page.evaluate(() =>
		(globalThis as unknown as { said: (Said | undefined)[] }).said.filter((each) => each !== undefined)
	);
const word = (page: Page) => page.getByRole('button', { name: 'Hear the word' });
const clause = (page: Page) => page.getByRole('button', { name: 'Hear the sentence' });
/** Letters with their vowels: more marks than a printed text has. */
const vowelled = /[\u064b-\u0652]/;

test('a word and its clause are said by the device’s own voice, with their vowels; tapped again, it stops', async ({
	page,
	site
}) => {
	await withVoices(page, [english, hamed, laila, majed]);
	await startReview(page, site.url);
	await word(page).tap();
	const [first] = await said(page);
	expect(first?.voice).toBe('Majed');
	expect(first?.text).toMatch(vowelled);
	expect(first?.text).toBe((await page.getByRole('heading', { level: 2 }).innerText()).trim());
	await page.getByRole('button', { name: 'Stop' }).tap();
	await expect(word(page)).toBeVisible();

	await clause(page).tap();
	const [, second] = await said(page);
	const words = second?.text.split(' ') ?? [];
	expect(words.length).toBeGreaterThan(3);
	// Some names have none.
	expect(words.filter((each) => vowelled.test(each)).length).toBeGreaterThan(words.length / 2);
	expect(second?.text).not.toMatch(/["«»()…]/);
	// Leaving stops it.
	await page.getByRole('button', { name: 'Got it' }).tap();
	await expect(page.getByRole('button', { name: 'Stop' })).toHaveCount(0);
	expect(await page.evaluate(() => (globalThis as unknown as { said: unknown[] }).said.at(-1))).toBeUndefined();
});

test('by keyboard: the button has the focus, and Space says the word and grades nothing', async ({ page, site }) => {
	await withVoices(page, [majed]);
	await startReview(page, site.url);
	while ((await look(page)).view === 'meet') await gotIt(page);
	const { card } = await look(page);
	await reveal(page);
	await word(page).focus();
	await page.keyboard.press('Space');
	expect(await said(page)).toHaveLength(1);
	await expect(page.locator('.review')).toHaveAttribute('data-card', card);
	await expect(page.locator('[data-grade]').first()).toBeVisible();
});

test('nothing is heard before the answer is shown, of any kind of card', async ({ page, site }) => {
	test.setTimeout(120_000);
	await withVoices(page, [majed]);
	await startReview(page, site.url);
	const kinds = new Set<string>();
	while (kinds.size < 3) {
		const seen = await look(page);
		if (seen.view === 'meet') {
			await expect(word(page)).toBeVisible();
			await gotIt(page);
			continue;
		}
		expect(seen.view).toBe('ask');
		// What says a word is loaded by now: with an answer it is there, with a question it is not.
		await expect(page.getByRole('button', { name: 'Show answer' })).toBeVisible();
		await expect(page.getByRole('button', { name: /^Hear/ })).toHaveCount(0);
		await reveal(page);
		await expect(word(page)).toBeVisible();
		await expect(clause(page)).toBeVisible();
		kinds.add(seen.kind);
		await answer(page);
	}
	expect(await said(page)).toEqual([]);
});

test('no voice of its own: no button, and Settings say how to get one', async ({ page, site }) => {
	await withVoices(page, [english, hamed]);
	await page.goto(`${site.url}settings/`);
	await expect(page.getByText('This device has no Arabic voice of its own')).toBeVisible();
	await expect(page.getByRole('button', { name: 'Try the voice' })).toHaveCount(0);
	await startReview(page, site.url);
	while ((await look(page)).view === 'meet') await gotIt(page);
	await reveal(page);
	await expect(page.getByText('More', { exact: true })).toBeVisible();
	await expect(page.getByRole('button', { name: /^Hear/ })).toHaveCount(0);
});

test('a voice over the network only when it is allowed, after a plain warning', async ({ page, site }) => {
	await withVoices(page, [english, hamed]);
	await page.goto(`${site.url}settings/`);
	const remote = page.getByLabel(/^Voices over the network/);
	await expect(remote).toHaveValue('off');
	await expect(page.getByText('what they say is sent to the maker of your browser')).toBeVisible();
	await remote.selectOption({ label: 'Use them' });
	await page.getByRole('button', { name: 'Try the voice' }).click();
	expect((await said(page)).map(({ voice }) => voice)).toEqual(['Hamed Online']);
	await remote.selectOption({ label: 'Do not use' });
	await expect(page.getByRole('button', { name: 'Try the voice' })).toHaveCount(0);
});

test('the voice and its pace are chosen, and kept on the device; the word is said with the answer if wanted', async ({
	page,
	site
}) => {
	await withVoices(page, [majed, laila]);
	await page.goto(`${site.url}settings/`);
	const chosen = page.getByRole('combobox', { name: 'Voice', exact: true });
	await chosen.selectOption('Laila');
	await page.getByLabel('Pace').selectOption({ label: 'Slow' });
	await page.getByLabel('Say the word with the answer').selectOption({ label: 'Yes' });
	await page.reload();
	await expect(chosen).toHaveValue('Laila');
	await toFirstCloze(page, site.url);
	const before = (await said(page)).length;
	await page.getByLabel('Type the Arabic word').fill('x');
	await page.getByRole('button', { name: 'Check' }).click();
	await expect.poll(async () => (await said(page)).length).toBe(before + 1);
	const last = (await said(page)).at(-1);
	expect(last?.voice).toBe('Laila');
	expect(last?.rate).toBe(0.6);
	expect(last?.text).toBe((await page.getByRole('heading', { level: 2 }).innerText()).trim());
});
