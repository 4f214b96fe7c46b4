import { execFileSync } from 'node:child_process';
import { answer, gotIt, look, startReview } from './learner';
import { expect, openOffline, test } from './site';

/** The processes of the browser that runs on a profile. */
function processesOf(profile: string): number[] {
	const list = execFileSync('ps', ['-eo', 'pid=,args='], { encoding: 'utf8' });
	return list
		.split('\n')
		.filter((line) => line.includes(`--user-data-dir=${profile}`))
		.map((line) => Number.parseInt(line, 10));
}

test('an acknowledged answer survives the browser being killed at once', async ({ site, profile, launch }) => {
	const { context, page } = await launch();
	await openOffline(page, site.url);
	await startReview(page, site.url);
	while ((await look(page)).view === 'meet') await gotIt(page);
	const first = await answer(page);
	const second = await answer(page);
	for (const pid of processesOf(profile)) process.kill(pid, 'SIGKILL');
	await context.close().catch(() => undefined);

	const { page: reopened } = await launch();
	await startReview(reopened, site.url);
	// Undo tells what the log holds: the second answer is its last, the first is before it.
	await reopened.getByRole('button', { name: 'Undo' }).click();
	await expect(reopened.locator('.review')).toHaveAttribute('data-card', second.card);
	await reopened.getByRole('button', { name: 'Undo' }).click();
	await expect(reopened.locator('.review')).toHaveAttribute('data-card', first.card);
});
