import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { findBrowser } from '../../scripts/browser.mjs';
import { say } from '../../scripts/tasks.mjs';
import { chromiumEngine } from './chromium';
import type { Engine } from './engine';
import { firefoxEngine } from './firefox';
import { webkitEngine } from './webkit';

/** An engine, or what is missing for it and what to do. */
export type Found = Engine | { readonly name: string; readonly missing: string };

/** The names of the engines, for the command line. */
export const engines = ['chromium', 'firefox', 'webkit'] as const;
export type EngineName = (typeof engines)[number];

/** Where a command is on PATH. */
function onPath(names: readonly string[]): string | undefined {
	const folders = (process.env.PATH ?? '').split(path.delimiter);
	return names.flatMap((name) => folders.map((folder) => path.join(folder, name))).find((file) => existsSync(file));
}

/** What a command prints of its version; empty where it does not run. */
function versionOf(command: string, args: readonly string[] = ['--version']): string {
	const { status, stdout } = spawnSync(command, args, { encoding: 'utf8', timeout: 20_000 });
	return status === 0 ? stdout.trim() : '';
}

let updated = false;

/** Installs Debian packages, where that can be done: as root, on Debian. */
function installed(packages: readonly string[]): boolean {
	if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return false;
	say(`apt-get install ${packages.join(' ')}`);
	const quiet = { stdio: 'ignore', timeout: 600_000 } as const;
	if (!updated) spawnSync('apt-get', ['update'], quiet);
	updated = true;
	return spawnSync('apt-get', ['install', '-y', '--no-install-recommends', ...packages], quiet).status === 0;
}

async function findChromium(): Promise<Found> {
	const found = await findBrowser();
	return 'missing' in found
		? { name: 'Chromium', missing: found.missing }
		: chromiumEngine(found.path, found.version.split(' built on')[0] ?? found.version);
}

function findFirefox(): Found {
	const firefox = () =>
		process.env.FIREFOX_PATH ??
		onPath(['firefox', 'firefox-esr']) ??
		['/Applications/Firefox.app/Contents/MacOS/firefox'].find((file) => existsSync(file));
	const found = firefox() ?? (installed(['firefox-esr']) ? firefox() : undefined);
	const version = found === undefined ? '' : versionOf(found);
	return found === undefined || version === ''
		? {
				name: 'Firefox',
				missing: 'Firefox is not found. Install it (Debian: apt-get install firefox-esr), or set FIREFOX_PATH.'
			}
		: firefoxEngine(found, version.replace('Mozilla ', ''));
}

/** WebKitGTK's own version, where Python can open it. */
function webkitVersion(): string {
	const asked =
		'import gi; gi.require_version("WebKit2", "4.1"); from gi.repository import WebKit2 as w; print(w.get_major_version(), w.get_minor_version(), w.get_micro_version(), sep=".")';
	return versionOf('/usr/bin/python3', ['-c', asked]);
}

function findWebkit(): Found {
	const packages = ['webkit2gtk-driver', 'xvfb', 'xauth', 'python3-gi', 'gir1.2-webkit2-4.1'];
	const missing = `WebKit is tried with WebKitGTK, on Linux alone. Install it (Debian: apt-get install ${packages.join(' ')}).`;
	if (process.platform !== 'linux') return { name: 'WebKit', missing };
	const found = () => {
		const driver = onPath(['WebKitWebDriver']);
		const version = webkitVersion();
		return driver === undefined || version === '' || onPath(['xvfb-run']) === undefined
			? undefined
			: webkitEngine(driver, `WebKitGTK ${version}`);
	};
	return found() ?? (installed(packages) ? found() : undefined) ?? { name: 'WebKit', missing };
}

/** Finds an engine on this machine, or installs it where that is possible. */
export async function find(name: EngineName): Promise<Found> {
	return { chromium: findChromium, firefox: findFirefox, webkit: findWebkit }[name]();
}
