/**
 * `npm test`: packages, browser, lint, types, unit tests, end-to-end tests; the last line adds them up, whatever happened before.
 * `npm test -- --fresh` takes nothing from an earlier run; nor does CI.
 */
import { requireNode } from './require-node.mjs';

const totals = { passed: 0, failed: 0 };

async function main() {
	requireNode();
	// Read only now: a Node too old for them could not say so.
	const { forget, install } = await import('./tasks.mjs');
	install();
	const { runParts } = await import('./test-parts.mjs');
	if (process.argv.includes('--fresh') || !['', '0', 'false'].includes(process.env.CI || '')) forget();
	await runParts(totals);
}

main()
	.catch((error) => {
		totals.failed += 1;
		console.log(error instanceof Error ? error.message : String(error));
	})
	.then(() => {
		const good = totals.failed === 0 && totals.passed > 0;
		process.stdout.write(`${totals.passed} passed, ${totals.failed} failed\n`, () => process.exit(good ? 0 : 1));
	});
