/**
 * The parts of `npm test`. Lint and types count as one each. Every part is a function of the project's files, of Node and of the
 * browser: where none of these has changed since it passed, its result is taken from then and said to be. What was skipped did not pass.
 */
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { findBrowser } from './browser.mjs';
import {
	bin,
	build,
	clearStamp,
	fingerprint,
	prepare,
	projectFiles,
	root,
	run,
	say,
	sentence,
	stamp,
	stamped
} from './tasks.mjs';

/** @typedef {{ passed: number, failed: number }} Counts */
/** @typedef {{ counts: Counts, output: string }} Result */

const reports = path.join('node_modules', '.cache', 'mufradat');
const started = Date.now();
const seconds = () => `${((Date.now() - started) / 1000).toFixed(0)} s`;

/** The report that a tool is told to write, from the root; last time's is not to be taken for it. @param {string} name */
function emptyReport(name) {
	mkdirSync(path.join(root, reports), { recursive: true });
	const file = path.join(reports, name);
	rmSync(path.join(root, file), { force: true });
	return file;
}

/** Throws where the tool ended before it wrote its report. @param {string} file @param {string} output what it printed */
function readReport(file, output) {
	try {
		return JSON.parse(readFileSync(path.join(root, file), 'utf8'));
	} catch (error) {
		throw new Error(`${output}\nThere is no report: ${sentence(error)}`, { cause: error });
	}
}

/** A run that reports no fault and yet ends as failed, or ran nothing, has failed once. @param {Counts} counts @param {number} code @returns {Counts} */
const honest = ({ passed, failed }, code) => ({
	passed,
	failed: code === 0 && passed > 0 ? failed : Math.max(1, failed)
});

/** @param {string} script @returns {Promise<Result>} */
async function asOne(script) {
	const { code, output } = await run('npm', ['run', '--silent', script]);
	return { counts: { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1 }, output };
}

/** @returns {Promise<Result>} */
async function unit() {
	const file = emptyReport('unit.json');
	const { code, output } = await run(bin('vitest'), [
		'run',
		'--allowOnly=false',
		'--reporter=dot',
		'--reporter=json',
		`--outputFile.json=${file}`
	]);
	const { numPassedTests: passed, numTotalTests: all } = readReport(file, output);
	// A file that does not load has no tests to count, and fails all the same.
	return { counts: honest({ passed, failed: all - passed }, code), output };
}

/** @param {string} browser @returns {Promise<Result>} */
async function endToEnd(browser) {
	await build({ dir: 'build-e2e', base: '/mufradat', version: 'first' });
	await build({ dir: 'build-e2e-next', base: '/mufradat', version: 'second' });
	say('end-to-end tests');
	const file = emptyReport('e2e.json');
	const { code, output } = await run(bin('playwright'), ['test', '--reporter=list,json'], {
		env: { CHROMIUM_PATH: browser, PLAYWRIGHT_JSON_OUTPUT_FILE: file },
		show: 'live'
	});
	const { expected, unexpected, flaky, skipped } = readReport(file, '').stats;
	return {
		counts: honest({ passed: expected, failed: unexpected + flaky + skipped }, code),
		output: output.slice(-2000)
	};
}

/** Runs every part and adds what passed and failed to `totals`. Throws where the parts cannot begin. @param {Counts} totals */
export async function runParts(totals) {
	/** @param {string} name @param {Counts} counts @param {string} output @param {string} [remark] */
	const report = (name, counts, output, remark = '') => {
		totals.passed += counts.passed;
		totals.failed += counts.failed;
		if (counts.failed > 0) console.log(output);
		say(`${name}: ${counts.passed} passed, ${counts.failed} failed${remark} (${seconds()})`);
	};
	/**
	 * Runs a part, or takes its last result where it passed and nothing it depends on has changed since. A part that breaks has
	 * failed; the others go on.
	 * @param {string} name @param {string[]} salt @param {() => Promise<Result>} work
	 */
	const part = async (name, salt, work) => {
		const inputs = () => fingerprint(projectFiles(), [process.version, ...salt]);
		try {
			const before = inputs();
			const [passedWith, passed] = (stamped(`passed-${name}`) ?? '').split(' ');
			if (passedWith === before) {
				report(name, { passed: Number(passed), failed: 0 }, '', ', unchanged since it passed');
				return;
			}
			clearStamp(`passed-${name}`);
			const { counts, output } = await work();
			report(name, counts, output);
			// Of files changed meanwhile, nobody knows which state passed.
			if (counts.failed === 0 && inputs() === before) stamp(`passed-${name}`, `${before} ${counts.passed}`);
		} catch (error) {
			report(name, { passed: 0, failed: 1 }, sentence(error));
		}
	};

	await prepare();
	say('lint, types, unit tests');
	// Two cores: the two slow checks beside the unit tests.
	await Promise.all([
		part('lint', [], () => asOne('lint')).then(() => part('types', [], () => asOne('check'))),
		part('unit', [], unit)
	]);
	const browser = await findBrowser();
	if ('missing' in browser) {
		report('end-to-end', { passed: 0, failed: 1 }, browser.missing);
	} else {
		say(`browser: ${browser.path} (${browser.from})`);
		await part('end-to-end', [browser.version], () => endToEnd(browser.path));
	}
}
