import { finish, startReview, type Answered } from './learner';
import { expect, test } from './site';

const dayLength = 86_400_000;

/** The promises that stand at the end of a day: of every note, the one on the last button pressed for it. */
function standing(
	promised: ReadonlyMap<string, number>,
	answered: readonly Answered[],
	day: number
): Map<string, number> {
	const next = new Map(promised);
	for (const { note, card, promise } of answered) {
		for (const other of next.keys()) if (other.startsWith(`${note}/`)) next.delete(other);
		const days = /^(\d+) days?$/.exec(promise)?.[1];
		// A step not waited out is due when the next day begins.
		next.set(card, days === undefined ? day + 1 : day + Number(days));
	}
	return next;
}

test('on each of three days after the first, the promised notes come back, and no others', async ({ page, site }) => {
	test.setTimeout(240_000);
	const start = Date.UTC(2026, 10, 2, 6, 0);
	let promised = new Map<string, number>();
	const met = new Set<string>();
	for (let day = 0; day < 4; day++) {
		// Nine in the morning in Riyadh; the second day, one minute after the roll-over.
		const at = day === 1 ? start + dayLength - 5 * 3_600_000 + 60_000 : start + day * dayLength;
		await page.clock.setSystemTime(at);
		await startReview(page, site.url);
		const due = [...promised].filter(([, when]) => when <= day).map(([card]) => card.split('/')[0] ?? '');
		// Every third card is forgotten the first time it is seen, so that something is promised for every day.
		const forgotten = new Set<string>();
		let seenCards = 0;
		const answered = await finish(page, ({ card }) => {
			if (forgotten.has(card)) return 3;
			forgotten.add(card);
			return seenCards++ % 3 === 0 ? 1 : 3;
		});
		const old = new Set(answered.map(({ note }) => note).filter((note) => met.has(note)));
		expect([...old].sort(), `day ${day}`).toEqual([...new Set(due)].sort());
		if (day > 0) expect(due.length, `day ${day}`).toBeGreaterThan(0);
		promised = standing(promised, answered, day);
		for (const { note } of answered) met.add(note);
	}
});

test('one minute before the roll-over it is still the same day', async ({ page, site }) => {
	test.setTimeout(90_000);
	const evening = Date.UTC(2026, 10, 2, 18, 0);
	await page.clock.setSystemTime(evening);
	await startReview(page, site.url);
	await finish(page);
	// 03:59 in Riyadh.
	await page.clock.setSystemTime(Date.UTC(2026, 10, 3, 0, 59));
	await page.goto(site.url);
	await expect(page.locator('[data-ready]')).toBeVisible();
	await expect(page.getByText(/new words/)).toHaveCount(0);
	await page.clock.setSystemTime(Date.UTC(2026, 10, 3, 1, 1));
	await page.reload();
	await expect(page.getByText(/new words/)).toBeVisible();
});
