import { setTimeout as pause } from 'node:timers/promises';

const patience = 30_000;

/**
 * Waits until a condition holds, asking again and again. Where it does not come about, the error says what was waited for and, by
 * `last`, what was found instead.
 */
export async function until(what: string, holds: () => Promise<boolean>, last: () => string = () => ''): Promise<void> {
	const end = Date.now() + patience;
	while (!(await holds())) {
		if (Date.now() > end) throw new Error(`not within ${patience / 1000} s: ${what}. ${last()}`.trimEnd());
		await pause(50);
	}
}
