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
		await expect(page.getByText(/^(?:Opening|Counting)/u)).toHaveCount(0);
		await expect(page.locator('[aria-busy=true]')).toHaveCount(0);
	};

/** A short text: to look at every word of a long one takes minutes. */
const reader: Open = async (page, url) => {
	await page.goto(`${url}library/market-day/`);
	await page.getByRole('button', { name: /^English of this sentence 1$/ }).click();
};

const placement: Open = async (page, url) => {
	await page.goto(`${url}placement/`);
	await page.locator('[data-tile]').nth(3).click();
};

const question: Open = async (page, url) => {
	await startReview(page, url);
	while ((await look(page)).view === 'meet') await gotIt(page);
};

/** Words of a short text met before it is read: the day after, its exam asks for them. */
const exam: Open = async (page, url) => {
	await page.goto(`${url}library/market-day/before/`);
	const met = page.getByTestId('left');
	for (let count = 1; count <= 3; count++) {
		await page.getByRole('button', { name: 'Got it' }).click();
		await expect(met).toHaveText(new RegExp(`^${count} of `, 'u'));
	}
	await page.clock.setSystemTime(Date.now() + 24 * 3_600_000);
	await page.goto(`${url}library/market-day/exam/`);
	await expect(page.locator('.exam')).toHaveAttribute('data-view', 'ask');
};

/** Every screen, by a name of its own: a new one is a line here, and is looked at wherever all of them are. */
export const screens = {
	Welcome: async (page, url) => {
		await page.goto(url);
		await expect(page.getByRole('button', { name: 'Skip' })).toBeVisible();
	},
	Today: async (page, url) => {
		await page.goto(url);
		await page.getByRole('button', { name: 'Skip' }).click();
		await expect(page.getByRole('link', { name: 'Start' })).toBeVisible();
		await expect(page.locator('[data-ready]')).toBeVisible();
	},
	Placement: placement,
	'What the placement tells': async (page, url) => {
		await placement(page, url);
		await page.getByRole('button', { name: 'See the result' }).click();
		await page.getByText('The words you were shown').click();
	},
	Library: at('library/', 'Library'),
	Words: at('words/', 'Words'),
	Progress: at('progress/', 'Progress'),
	Settings: at('settings/', 'Settings'),
	Install: async (page, url) => {
		await page.goto(`${url}install/`);
		await expect(page.locator('[data-guide]')).toBeVisible();
		for (const summary of await page.locator('summary').all()) await summary.click();
	},
	Share: async (page, url) => {
		await page.goto(`${url}share/`);
		await expect(page.getByLabel('Add a text')).toBeVisible();
	},
	Reader: reader,
	'Word sheet': async (page, url) => {
		await reader(page, url);
		await page.locator('[data-word]').nth(4).click();
		await expect(page.getByRole('dialog')).toBeVisible();
	},
	'Words before reading': async (page, url) => {
		await page.goto(`${url}library/market-day/before/`);
		await expect(page.getByRole('button', { name: 'Got it' })).toBeVisible();
	},
	'Reading again': async (page, url) => {
		await page.goto(`${url}library/market-day/again/`);
		await page.locator('[data-word="0:0"]').click();
		await expect(page.getByRole('status')).toContainText('Close');
	},
	'No exam': async (page, url) => {
		await page.goto(`${url}library/market-day/exam/`);
		await expect(page.locator('.exam')).toHaveAttribute('data-view', 'nothing');
	},
	Exam: exam,
	'Exam, answered': async (page, url) => {
		await exam(page, url);
		await page.getByRole('button', { name: 'Show answer' }).click();
		await expect(page.locator('[data-grade]').first()).toBeVisible();
		// The browser's driver may have scrolled to the button while the text was still being drawn.
		await page.evaluate(() => scrollTo(0, 0));
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
} satisfies Readonly<Record<string, Open>>;
