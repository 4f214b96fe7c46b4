/**
 * What `npm start`, `npm test` and `npm run build` share: packages, content, build, each done only when its inputs
 * changed. Uses Node alone, since it runs before anything is installed.
 */
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const needed = { major: 20, minor: 19 };

/** @param {string} message */
export const say = (message) => console.log(`› ${message}`);

/** Ends with a plain sentence where Node is too old for the tools. */
export function requireNode() {
	const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
	if (major > needed.major || (major === needed.major && minor >= needed.minor)) return;
	console.error(
		`Mufradat needs Node ${needed.major}.${needed.minor} or newer; this is ${process.versions.node}. See https://nodejs.org.`
	);
	process.exit(1);
}

/** SHA-256 over the names and bytes of the files below the given paths, in a fixed order. @param {string[]} paths @param {string[]} salt */
export function fingerprint(paths, salt = []) {
	const hash = createHash('sha256');
	for (const part of salt) hash.update(`${part}\0`);
	/** @param {string} relative */
	const visit = (relative) => {
		const full = path.join(root, relative);
		if (!existsSync(full) || relative.endsWith('src/content/generated')) return;
		if (statSync(full).isDirectory()) {
			for (const name of readdirSync(full).sort()) visit(path.join(relative, name));
		} else {
			hash.update(`${relative}\0`).update(readFileSync(full)).update('\0');
		}
	};
	paths.forEach(visit);
	return hash.digest('hex');
}

const stampFile = (/** @type {string} */ name) => path.join(root, 'node_modules', '.cache', 'mufradat', name);
/** @param {string} name @param {string} value */
export const isStamped = (name, value) =>
	existsSync(stampFile(name)) && readFileSync(stampFile(name), 'utf8') === value;
/** @param {string} name @param {string} value */
export function stamp(name, value) {
	mkdirSync(path.dirname(stampFile(name)), { recursive: true });
	writeFileSync(stampFile(name), value);
}

/**
 * Runs a command to its end and collects what it prints.
 * @param {string} command @param {string[]} args @param {{ env?: Record<string, string>, show?: 'live' | 'kept' }} [options]
 * @returns {Promise<{ code: number, output: string }>}
 */
export function run(command, args, { env = {}, show = 'kept' } = {}) {
	return new Promise((resolve) => {
		const child = spawn(command, args, {
			cwd: root,
			env: { ...process.env, ...env },
			stdio: ['ignore', 'pipe', 'pipe']
		});
		let output = '';
		for (const stream of [child.stdout, child.stderr]) {
			stream.on('data', (data) => {
				output += data;
				if (show === 'live') process.stdout.write(data);
			});
		}
		child.on('error', (error) => resolve({ code: 127, output: `${command}: ${error.message}` }));
		child.on('close', (code) => resolve({ code: code ?? 1, output }));
	});
}

/** Path of a package's command. @param {string} name */
export const bin = (name) =>
	path.join(root, 'node_modules', '.bin', process.platform === 'win32' ? `${name}.cmd` : name);

/** Installs the packages of the lock file, unless they are there. */
export function install() {
	const lock = fingerprint(['package-lock.json']);
	if (existsSync(bin('vite')) && isStamped('install', lock)) return;
	say('installing packages (npm ci), once');
	const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
	const done = spawnSync(npm, ['ci', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: root, stdio: 'inherit' });
	if (done.status !== 0) {
		console.error('npm ci failed: see above. Mufradat needs the npm registry once, to install its packages.');
		process.exit(1);
	}
	stamp('install', lock);
}

/** Compiles the curated readings into data assets, unless they are up to date. */
export async function content() {
	const inputs = fingerprint(['src/content', 'src/lib/arabic', 'scripts/content.ts']);
	if (existsSync(path.join(root, 'src/content/generated')) && isStamped('content', inputs)) return;
	say('compiling the curated readings');
	const { code, output } = await run(bin('tsx'), ['scripts/content.ts']);
	if (code !== 0) throw new Error(`the curated readings do not compile:\n${output}`);
	stamp('content', inputs);
}

const buildInputs = [
	'src',
	'static',
	'package.json',
	'package-lock.json',
	'svelte.config.js',
	'vite.config.ts',
	'tsconfig.json'
];

/**
 * Builds the production app into `dir`, unless it is up to date.
 * @param {{ dir?: string, base?: string, version?: string }} [options]
 */
export async function build({ dir = 'build', base = process.env.BASE_PATH ?? '', version = '' } = {}) {
	await content();
	const inputs = fingerprint(buildInputs, [base, version]);
	if (existsSync(path.join(root, dir, 'index.html')) && isStamped(`build-${dir}`, inputs)) return;
	say(`building the app${base ? ` for ${base}/` : ''} into ${dir}/`);
	/** @type {Record<string, string>} */
	const env = { BASE_PATH: base, BUILD_DIR: dir, BUILD_VERSION: version || inputs.slice(0, 12) };
	const { code, output } = await run(bin('vite'), ['build', '--logLevel', 'warn'], { env });
	if (code !== 0) throw new Error(`the build failed:\n${output}`);
	stamp(`build-${dir}`, inputs);
}
