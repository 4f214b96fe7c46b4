/**
 * `npm test`: packages, browser, lint, types, unit tests, end-to-end tests; the last line adds them up. Lint and types count as one
 * each. Every part is a function of the project's files, of Node and of the browser: where none of these has changed since it passed,
 * its result is taken from then and said to be. `npm test -- --fresh` runs everything again; so does CI=true.
 */
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { bin, build, content, fingerprint, install, isStamped, requireNode, root, run, say, stamp } from './tasks.mjs';

requireNode();
install();
const { findBrowser } = await import('./browser.mjs');

const fresh = process.env.CI === 'true' || process.argv.includes('--fresh');
const totals = { passed: 0, failed: 0 };
const reports = path.join(root, 'node_modules/.cache/mufradat');
mkdirSync(reports, { recursive: true });
const started = Date.now();
const seconds = () => `${((Date.now() - started) / 1000).toFixed(0)} s`;

/** @param {string} name @param {{ passed: number, failed: number }} counts @param {string} output @param {string} [remark] */
function report(name, counts, output, remark = '') {
	totals.passed += counts.passed;
	totals.failed += counts.failed;
	if (counts.failed > 0) console.log(output);
	say(`${name}: ${counts.passed} passed, ${counts.failed} failed${remark} (${seconds()})`);
}

const sources = [
	'src',
	'scripts',
	'e2e',
	'bench',
	'static',
	'docs/arabic-conventions.md',
	'package.json',
	'package-lock.json',
	'svelte.config.js',
	'vite.config.ts',
	'tsconfig.json',
	'eslint.config.js',
	'.prettierrc',
	'.prettierignore',
	'.dependency-cruiser.cjs',
	'playwright.config.ts'
];

/**
 * Runs a part, or takes its last result where it passed and nothing it depends on has changed since.
 * @param {string} name @param {string[]} salt @param {() => Promise<{ counts: { passed: number, failed: number }, output: string }>} run
 */
async function part(name, salt, run) {
	const inputs = fingerprint(sources, [process.version, ...salt]);
	const kept = path.join(reports, `${name}-passed`);
	if (!fresh && isStamped(`${name}-inputs`, inputs) && existsSync(kept)) {
		report(name, { passed: Number(readFileSync(kept, 'utf8')), failed: 0 }, '', ', unchanged since it passed');
		return;
	}
	const { counts, output } = await run();
	report(name, counts, output);
	if (counts.failed === 0) {
		stamp(`${name}-passed`, String(counts.passed));
		stamp(`${name}-inputs`, inputs);
	}
}

/** @param {string} script */
const asOne = async (script) => {
	const { code, output } = await run('npm', ['run', '--silent', script]);
	return { counts: { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1 }, output };
};

const unit = async () => {
	const file = path.join(reports, 'unit.json');
	const { code, output } = await run(bin('vitest'), [
		'run',
		'--reporter=dot',
		'--reporter=json',
		`--outputFile.json=${file}`
	]);
	const { numPassedTests: passed, numFailedTests } = JSON.parse(readFileSync(file, 'utf8'));
	// A file that does not load has no tests to count, and fails all the same.
	return { counts: { passed, failed: code === 0 ? 0 : Math.max(1, numFailedTests) }, output };
};

/** @param {string} browser */
const endToEnd = async (browser) => {
	await build({ dir: 'build-e2e', base: '/mufradat', version: 'first' });
	await build({ dir: 'build-e2e-next', base: '/mufradat', version: 'second' });
	say('end-to-end tests');
	const file = path.join(reports, 'e2e.json');
	const { code, output } = await run(bin('playwright'), ['test', '--reporter=list,json'], {
		env: { CHROMIUM_PATH: browser, PLAYWRIGHT_JSON_OUTPUT_FILE: file },
		show: 'live'
	});
	const {
		expected = 0,
		unexpected = 0,
		flaky = 0
	} = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).stats : {};
	const failed = code === 0 ? 0 : Math.max(1, unexpected + flaky);
	return { counts: { passed: expected, failed }, output: output.slice(-2000) };
};

try {
	const browser = await findBrowser();
	await content();
	say('lint, types, unit tests, production build');
	// Two cores: the two slow checks beside the builds.
	await Promise.all([
		part('lint', [], () => asOne('lint')).then(() => part('types', [], () => asOne('check'))),
		part('unit', [], unit)
	]);
	if ('missing' in browser) {
		report('end-to-end', { passed: 0, failed: 1 }, browser.missing);
	} else {
		say(`browser: ${browser.path} (${browser.from})`);
		await part('end-to-end', [browser.version], () => endToEnd(browser.path));
	}
} catch (error) {
	report('npm test', { passed: 0, failed: 1 }, error instanceof Error ? error.message : String(error));
}
console.log(`${totals.passed} passed, ${totals.failed} failed`);
process.exit(totals.failed === 0 && totals.passed > 0 ? 0 : 1);
