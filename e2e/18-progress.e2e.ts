import { AxeBuilder } from '@axe-core/playwright';
import type { Locator, Page } from 'playwright/test';
import { finish, startReview } from './learner';
import { expect, openOffline, test } from './site';

const dayLength = 86_400_000;
/** Nine in the morning in Riyadh, Monday 2 November 2026. */
const start = Date.UTC(2026, 10, 2, 6, 0);

/** What the learner did on a day, as they saw it themselves. */
interface Studied {
	readonly answers: number;
	readonly again: number;
	readonly met: number;
	/** Answers to cards that had been promised for a day, and those of them that were not Again. */
	readonly cameBack: number;
	readonly remembered: number;
}

/** Keeps the promises that were made on buttons: of every note the one on the last button pressed for it, as the day it is due. */
class Promises {
	readonly due = new Map<string, number>();
	readonly #inReview = new Set<string>();
	readonly #met = new Set<string>();

	/** Studies all that a day offers. Every third card is forgotten the first time it is seen. */
	async study(page: Page, day: number): Promise<Studied> {
		const seen = new Set<string>();
		const grades: (1 | 3)[] = [];
		const answered = await finish(page, ({ card }) => {
			const grade = seen.has(card) || seen.size % 3 > 0 ? 3 : 1;
			seen.add(card);
			grades.push(grade);
			return grade;
		});
		let [cameBack, remembered, met] = [0, 0, 0];
		answered.forEach(({ card, note, promise }, at) => {
			if (this.#inReview.has(card)) {
				cameBack += 1;
				if (grades[at] === 3) remembered += 1;
			}
			if (!this.#met.has(note)) met += 1;
			this.#met.add(note);
			for (const other of this.due.keys()) if (other.startsWith(`${note}/`)) this.due.delete(other);
			const days = /^(\d+) days?$/.exec(promise)?.[1];
			// A step that is not waited out is still to be asked on the day itself.
			this.due.set(card, day + Number(days ?? 0));
			if (days === undefined) this.#inReview.delete(card);
			else this.#inReview.add(card);
		});
		return { answers: answered.length, again: grades.filter((grade) => grade === 1).length, met, cameBack, remembered };
	}
}

const part = (page: Page, title: string) =>
	page.locator('section').filter({ has: page.getByRole('heading', { name: title, exact: true }) });

/** The rows of a table, the cells of each apart by bars; without its head. */
async function rowsOf(table: Locator): Promise<string[]> {
	const rows = await table.locator('tbody tr').all();
	return Promise.all(rows.map(async (row) => (await row.locator('th, td').allInnerTexts()).join(' | ')));
}

/** The table under a chart. */
async function asTable(page: Page, title: string): Promise<string[]> {
	const details = part(page, title).locator('details');
	if ((await details.getAttribute('open')) === null) await details.getByText('As a table').click();
	await expect(details.getByRole('table')).toBeVisible();
	return rowsOf(details.getByRole('table'));
}

async function openProgress(page: Page, url: string): Promise<void> {
	await page.goto(`${url}progress/`);
	await expect(page.locator('[data-ready]')).toBeVisible();
}

const share = (part: number, of: number) => `${Math.round((100 * part) / of)}\u00a0%`;

test('before anything is done it says what will be here', async ({ page, site }) => {
	await openProgress(page, site.url);
	await expect(page.getByText('Nothing to show yet')).toBeVisible();
	await expect(page.getByRole('heading', { name: 'Articles' })).toBeVisible();
	await expect(page.getByRole('heading', { name: 'Today' })).toHaveCount(0);
	await page.getByRole('link', { name: 'Start' }).click();
	await expect(page.locator('.review')).toHaveAttribute('data-view', 'meet');
});

test('after three days its numbers are what the learner did, and what their buttons promised', async ({
	page,
	site
}) => {
	test.setTimeout(240_000);
	const promises = new Promises();
	const days: Studied[] = [];
	for (let day = 0; day < 3; day++) {
		await page.clock.setSystemTime(start + day * dayLength);
		await startReview(page, site.url);
		days.push(await promises.study(page, day));
		if (day > 0) continue;
		await openProgress(page, site.url);
		await expect(part(page, 'Today')).toContainText('You began today.');
		await expect(part(page, 'What you remember')).toContainText('No card has come back yet');
	}
	const [, , today] = days;
	if (today === undefined) throw new Error('no third day');
	const sum = (key: keyof Studied) => days.reduce((total, each) => total + each[key], 0);
	expect(sum('cameBack')).toBeGreaterThan(sum('remembered'));

	await openProgress(page, site.url);
	const number = (name: string) => part(page, 'Today').locator('dl > div').filter({ hasText: name }).locator('dd');
	await expect(number('Reviews')).toHaveText(String(today.answers));
	await expect(number('New words')).toHaveText(String(today.met));
	await expect(number('Remembered')).toHaveText(share(today.answers - today.again, today.answers));
	await expect(part(page, 'Today')).toContainText('Studied on 3 of the 3 days since you began.');
	const week = await asTable(page, 'Today');
	expect(week).toHaveLength(7);
	expect(week.slice(-3).map((row) => row.replace(/ \| [^|]+ \| ([^|]+)$/, ' | $1'))).toEqual(
		days.map(({ answers, again, met }, day) => {
			const name = ['Mon 2 Nov', 'Tue 3 Nov', 'Wed 4 Nov'][day];
			return `${name} | ${answers} | ${met} | ${share(answers - again, answers)}`;
		})
	);

	const due = Array.from({ length: 30 }, (_, at) => [...promises.due.values()].filter((day) => day === 2 + at).length);
	const total = due.reduce((all, count) => all + count, 0);
	await expect(part(page, 'What comes back')).toContainText(`${total} cards in the next 30 days`);
	await expect(part(page, 'What comes back')).toContainText(`The most on one day: ${Math.max(...due)}`);
	const coming = await asTable(page, 'What comes back');
	expect(coming.map((row) => Number(row.split(' | ')[1]))).toEqual(due);
	expect(coming[0]).toMatch(/^Today/);
	expect(coming[1]).toMatch(/^Thu 5 Nov/);

	const asked = sum('cameBack');
	const remembered = share(sum('remembered'), asked);
	const cell = `${remembered} of ${asked}`;
	const none = '– no answers';
	await expect(part(page, 'What you remember')).toContainText(`you remembered ${remembered}. Your aim is 90\u00a0%.`);
	expect(
		(await rowsOf(part(page, 'What you remember').getByRole('table'))).map((row) => row.replaceAll('\n', ' '))
	).toEqual([
		`Young | ${cell} | ${cell} | ${cell}`,
		`Mature | ${none} | ${none} | ${none}`,
		`All | ${cell} | ${cell} | ${cell}`
	]);

	await expect(part(page, 'Words you know')).toContainText(`${sum('met')} words are being learnt`);
	expect(await asTable(page, 'Words you know')).toEqual([
		`4 Nov 2026 | 0 | ${sum('met')}`,
		`3 Nov 2026 | 0 | ${(days[0]?.met ?? 0) + (days[1]?.met ?? 0)}`,
		`2 Nov 2026 | 0 | ${days[0]?.met ?? 0}`,
		'1 Nov 2026 | 0 | 0'
	]);
	await expect(part(page, 'Articles')).toContainText(/Of its \d+ words to learn:\s+\d+ being learnt/);

	for (const colorScheme of ['light', 'dark'] as const) {
		await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
		const { violations } = await new AxeBuilder({ page }).analyze();
		expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160)}`)).toEqual([]);
	}
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
	await page.setViewportSize({ width: 320, height: 568 });
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
});

test('a word is known once it lasts three weeks, and no longer when it is forgotten; all of it without a network', async ({
	page,
	site
}) => {
	test.setTimeout(240_000);
	/** What the page says is known and being learnt, which its table must say too. */
	const words = async (): Promise<[number, number]> => {
		await openProgress(page, site.url);
		const shown = await part(page, 'Words you know').locator('ul b').allInnerTexts();
		const [latest] = await asTable(page, 'Words you know');
		expect(latest?.split(' | ').slice(1)).toEqual(shown);
		return [Number(shown[0]), Number(shown[1])];
	};
	await openOffline(page, `${site.url}settings/`);
	// The words that climbed on the first day are at the top of the ladder then: a strong word that is asked in a harder way stays
	// known, as a word to be read, whatever comes of that.
	await page.getByLabel('English to Arabic cards').selectOption('off');
	for (const day of [0, 4, 24]) {
		await page.clock.setSystemTime(start + day * dayLength);
		await startReview(page, site.url);
		await finish(page);
	}
	await site.stop();
	await page.clock.setSystemTime(start + 110 * dayLength);
	const [known, learning] = await words();
	expect(known).toBeGreaterThan(0);
	await expect(part(page, 'Words you know')).toContainText(`you know ${known} word`);
	await expect(part(page, 'Articles')).toContainText(`${known} known`);

	await startReview(page, site.url);
	const seen = new Set<string>();
	await finish(page, ({ card }) => {
		if (seen.has(card)) return 3;
		seen.add(card);
		return 1;
	});
	const [left, more] = await words();
	expect(left).toBeLessThan(known);
	expect(left + more).toBeGreaterThanOrEqual(known + learning);
	const retention = await rowsOf(part(page, 'What you remember').getByRole('table'));
	expect(retention[1]).toMatch(/^Mature \| 0\u00a0%/);
});
