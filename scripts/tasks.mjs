/**
 * What `npm start`, `npm test` and `npm run build` share: packages, content, build, each done only when its inputs
 * changed. Uses Node alone, since it runs before anything is installed.
 */
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { requireNode } from './require-node.mjs';

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

/** @param {string} message */
export const say = (message) => console.log(`› ${message}`);

/** @param {unknown} error */
export const sentence = (error) => (error instanceof Error ? error.message : String(error));

/** Runs a command of this folder: what goes wrong is said without a stack, and the command fails. @param {() => Promise<void>} work */
export async function command(work) {
	try {
		requireNode();
		install();
		await work();
	} catch (error) {
		console.error(sentence(error));
		process.exitCode = 1;
	}
}

/** SHA-256 over the names and bytes of the files below the given paths, in a fixed order. @param {readonly string[]} paths @param {string[]} salt */
export function fingerprint(paths, salt = []) {
	const hash = createHash('sha256');
	for (const part of salt) hash.update(`${part}\0`);
	/** @param {string} relative */
	const visit = (relative) => {
		const full = path.join(root, relative);
		if (!existsSync(full) || isMade(relative)) return;
		if (statSync(full).isDirectory()) {
			for (const name of readdirSync(full).sort()) visit(path.join(relative, name));
		} else {
			hash.update(`${relative}\0`).update(readFileSync(full)).update('\0');
		}
	};
	paths.forEach(visit);
	return hash.digest('hex');
}

/** What .gitignore says, for a copy of the project without git. @param {string} relative */
function isMade(relative) {
	const parts = relative.split(path.sep);
	const [top = ''] = parts;
	return (
		parts.includes('node_modules') ||
		/^(\.git|\.svelte-kit.*|build.*|test-results|playwright-report|\.cache)$/.test(top) ||
		relative.endsWith('.log') ||
		['src/content/generated', 'src/lib/arabic/lexicon/generated'].includes(parts.join('/'))
	);
}

/** Every file that a person wrote, as paths from the root: what git knows or would add; without git, what is not made by the tools. */
export function projectFiles() {
	const listed = spawnSync('git', ['ls-files', '-coz', '--exclude-standard'], {
		cwd: root,
		encoding: 'utf8',
		maxBuffer: 2 ** 28
	});
	const files = listed.status === 0 ? [...new Set(listed.stdout.split('\0').filter(Boolean))].sort() : [];
	// A copy inside some other repository, which may ignore it, is not that repository's to list.
	return files.includes('package.json') ? files : readdirSync(root).sort();
}

const cache = path.join(root, 'node_modules', '.cache');
const stampFile = (/** @type {string} */ name) => path.join(cache, 'mufradat', name);
/** What was last stamped under a name, if anything. @param {string} name */
export const stamped = (name) => (existsSync(stampFile(name)) ? readFileSync(stampFile(name), 'utf8') : undefined);
/** @param {string} name @param {string} value */
export function stamp(name, value) {
	mkdirSync(path.dirname(stampFile(name)), { recursive: true });
	writeFileSync(stampFile(name), value);
}
/** Before a thing is made anew: should that fail or be interrupted, it is not taken for made. @param {string} name */
export const clearStamp = (name) => rmSync(stampFile(name), { force: true });

/** Forgets all that was made or passed, the installed packages excepted, so that everything is done again. */
export function forget() {
	const installed = stamped('install');
	for (const name of ['mufradat', 'eslint', 'prettier'])
		rmSync(path.join(cache, name), { recursive: true, force: true });
	if (installed !== undefined) stamp('install', installed);
}

/** The commands of npm and of packages are scripts, which Windows starts only through its shell. */
export const shell = process.platform === 'win32';

/** Path of a package's command, from the root: no space of a user's name in it, which a shell would split at. @param {string} name */
export const bin = (name) => path.join('node_modules', '.bin', name);

/**
 * Runs a command in the root to its end and collects what it prints.
 * @param {string} command @param {string[]} args @param {{ env?: Record<string, string>, show?: 'live' | 'kept' }} [options]
 * @returns {Promise<{ code: number, output: string }>}
 */
export function run(command, args, { env = {}, show = 'kept' } = {}) {
	return new Promise((resolve) => {
		const child = spawn(command, args, {
			cwd: root,
			env: { ...process.env, ...env },
			stdio: ['ignore', 'pipe', 'pipe'],
			shell
		});
		let output = '';
		for (const stream of [child.stdout, child.stderr]) {
			stream.setEncoding('utf8').on('data', (data) => {
				output += data;
				if (show === 'live') process.stdout.write(data);
			});
		}
		child.on('error', (error) => resolve({ code: 127, output: `${command}: ${error.message}` }));
		child.on('close', (code) => resolve({ code: code ?? 1, output }));
	});
}

/** Installs the packages of the lock file, unless they are there. Throws where it cannot. */
export function install() {
	const lock = fingerprint(['package-lock.json']);
	if (existsSync(path.join(root, bin('vite'))) && stamped('install') === lock) return;
	clearStamp('install');
	say('installing packages (npm ci), once');
	const flags = ['ci', '--no-audit', '--no-fund', '--loglevel=error'];
	const done = spawnSync('npm', flags, { cwd: root, stdio: 'inherit', shell });
	if (done.status !== 0)
		throw new Error('npm ci failed: see above. Mufradat needs the npm registry once, to install its packages.');
	stamp('install', lock);
}

/** What the tools themselves are: their versions, and Node's. */
const tools = ['package.json', 'package-lock.json', 'tsconfig.json'];

/** Compiles the curated readings into data assets, unless they are up to date. */
export async function content() {
	const parts = ['src/content', 'src/lib/arabic', 'src/lib/cards', 'src/lib/library/directory.ts'];
	const inputs = fingerprint([...parts, 'scripts/content.ts', ...tools], [process.version]);
	if (existsSync(path.join(root, 'src/content/generated/index.ts')) && stamped('content') === inputs) return;
	clearStamp('content');
	say('compiling the curated readings');
	const { code, output } = await run(bin('tsx'), ['scripts/content.ts']);
	if (code !== 0) throw new Error(`the curated readings do not compile:\n${output}`);
	stamp('content', inputs);
}

const lexicon = 'src/lib/arabic/lexicon';
const packs = ['lexicon.bin', 'lexicon.pack'].map((name) => path.join(root, lexicon, 'generated', name));

/** What the pack is made of, and with. */
export const lexiconInputs = () =>
	fingerprint(
		[
			...['lexicon', 'morphology', 'script', 'text'].map((name) => `src/lib/arabic/${name}`),
			'scripts/lexicon.ts',
			...tools
		],
		[process.version]
	);
export const isLexiconMade = () => packs.every((file) => existsSync(file)) && stamped('lexicon') === lexiconInputs();

/** Compiles the lexicon into its pack, unless it is up to date. */
export async function pack() {
	if (isLexiconMade()) return;
	say('compiling the lexicon');
	const { code, output } = await run(bin('tsx'), ['scripts/lexicon.ts']);
	if (code !== 0) throw new Error(`the lexicon does not compile:\n${output}`);
}

/** All that the app and the tools import and nobody wrote. */
export async function prepare() {
	await content();
	await pack();
}

const buildInputs = [
	'src',
	'static',
	'scripts/content.ts',
	'scripts/lexicon.ts',
	'svelte.config.js',
	'vite.config.ts',
	...tools
];

/**
 * Builds the production app into `dir`, unless it is up to date.
 * @param {{ dir?: string, base?: string, version?: string }} [options]
 */
export async function build({ dir = 'build', base = process.env.BASE_PATH ?? '', version = '' } = {}) {
	await prepare();
	const inputs = fingerprint(buildInputs, [base, version, process.version]);
	if (existsSync(path.join(root, dir, 'index.html')) && stamped(`build-${dir}`) === inputs) return;
	clearStamp(`build-${dir}`);
	say(`building the app${base ? ` for ${base}/` : ''} into ${dir}/`);
	/** @type {Record<string, string>} */
	const env = { BASE_PATH: base, BUILD_DIR: dir, BUILD_VERSION: version || inputs.slice(0, 12) };
	const { code, output } = await run(bin('vite'), ['build', '--logLevel', 'warn'], { env });
	if (code !== 0) throw new Error(`the build failed:\n${output}`);
	stamp(`build-${dir}`, inputs);
}
