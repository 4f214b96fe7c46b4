/** Finds a Chromium for the tests, or installs one. */
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import path from 'node:path';
import { bin, root, say, shell } from './tasks.mjs';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'microsoft-edge'];

/** @param {string} file */
function runs(file) {
	try {
		accessSync(file, constants.X_OK);
		// There, asking Chrome for its version opens a window.
		if (process.platform === 'win32') return true;
		return spawnSync(file, ['--version'], { timeout: 20_000 }).status === 0;
	} catch {
		return false;
	}
}

function onPath() {
	const folders = (process.env.PATH ?? '').split(path.delimiter);
	for (const name of names) {
		for (const folder of folders) {
			const file = path.join(folder, name);
			if (existsSync(file) && runs(file)) return file;
		}
	}
	return undefined;
}

async function playwrightsOwn() {
	const { chromium } = await import('playwright');
	const file = chromium.executablePath();
	// Downloaded is not enough: on a bare system its libraries are missing.
	return file && runs(file) ? file : undefined;
}

/** @param {string} file */
const versionOf = (file) =>
	process.platform === 'win32'
		? file
		: (spawnSync(file, ['--version'], { timeout: 20_000, encoding: 'utf8' }).stdout?.trim() ?? '');

/** The browser that the tests will run in, and where it was found; or what to do about there being none. */
export async function findBrowser() {
	const found = await find();
	return 'missing' in found ? found : { ...found, version: versionOf(found.path) };
}

/** @returns {Promise<{ path: string, from: string } | { missing: string }>} */
async function find() {
	const named = process.env.CHROMIUM_PATH;
	if (named) {
		return runs(named)
			? { path: named, from: 'CHROMIUM_PATH' }
			: { missing: `CHROMIUM_PATH names ${named}, which does not run.` };
	}
	const own = await playwrightsOwn();
	if (own) return { path: own, from: 'Playwright' };
	const there = onPath();
	if (there) return { path: there, from: 'PATH' };

	say('no Chromium found: trying npx playwright install chromium');
	spawnSync(bin('playwright'), ['install', 'chromium'], { cwd: root, stdio: 'ignore', timeout: 300_000, shell });
	const installed = await playwrightsOwn();
	if (installed) return { path: installed, from: 'playwright install' };

	if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
		say('that did not work: trying apt-get install chromium');
		const quiet = /** @type {const} */ ({ stdio: 'ignore', timeout: 600_000 });
		spawnSync('apt-get', ['update'], quiet);
		spawnSync('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], quiet);
		const packaged = onPath();
		if (packaged) return { path: packaged, from: 'apt-get' };
	}
	return {
		missing:
			'The end-to-end tests need Chromium. Install it (Debian: apt-get install chromium; elsewhere: npx playwright install chromium), or set CHROMIUM_PATH to one.'
	};
}
