import { expect, type Page } from 'playwright/test';
import { gotIt, look, reveal, startReview } from './learner';

/** Brings a page from nothing to a screen, and waits until the screen shows what it has from the database. */
type Open = (page: Page, url: string) => Promise<void>;

/** A page whose heading says that it is there. */
const at =
	(path: string, heading: string): Open =>
	async (page, url) => {
		await page.goto(url + path);
		await expect(page.getByRole('heading', { name: heading, level: 1 })).toBeVisible();
		await expect(page.getByText('Opening your cards')).toHaveCount(0);
		await expect(page.locator('[aria-busy=true]')).toHaveCount(0);
	};

/** A short text: to look at every word of a long one takes minutes. */
const reader: Open = async (page, url) => {
	await page.goto(`${url}library/market-day/`);
	await page.getByRole('button', { name: /^English of this sentence 1$/ }).click();
};

const question: Open = async (page, url) => {
	await startReview(page, url);
	while ((await look(page)).view === 'meet') await gotIt(page);
};

/** Every screen, by a name of its own: a new one is a line here, and is looked at wherever all of them are. */
export const screens: Readonly<Record<string, Open>> = {
	Today: async (page, url) => {
		await page.goto(url);
		await expect(page.locator('[data-ready]')).toBeVisible();
	},
	Library: at('library/', 'Library'),
	Words: at('words/', 'Words'),
	Progress: at('progress/', 'Progress'),
	Settings: at('settings/', 'Settings'),
	Reader: reader,
	'Word sheet': async (page, url) => {
		await reader(page, url);
		await page.locator('[data-word]').nth(4).click();
		await expect(page.getByRole('dialog')).toBeVisible();
	},
	'No such article': async (page, url) => {
		await page.goto(`${url}library/nothing-here/`);
		await expect(page.getByText('There is no such article here')).toBeVisible();
	},
	Meeting: async (page, url) => {
		await startReview(page, url);
	},
	Question: question,
	Answer: async (page, url) => {
		await question(page, url);
		await reveal(page);
		await page.getByText('More', { exact: true }).click();
	}
};
