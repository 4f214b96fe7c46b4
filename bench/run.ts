/**
 * `npm run bench`: what the project promises in numbers. Absolute budgets as the median of at least five runs; growth as a ratio
 * against an empty database in the same run. Prints a table; exits non-zero where a budget is broken. `npm run bench -- NAME…`
 * runs some of them: weight, lighthouse, answer, store, today, words.
 */
import { chromium } from 'playwright';
import { findBrowser } from '../scripts/browser.mjs';
import { serve } from '../scripts/serve.mjs';
import { build } from '../scripts/tasks.mjs';
import { answers } from './answers';
import { lighthouse } from './lighthouse';
import { holds, line, type Measure } from './measure';
import { store } from './store';
import { today } from './today';
import { weight } from './weight';
import { words } from './words';

export interface Site {
	readonly url: string;
	readonly executablePath: string;
	readonly args: readonly string[];
}

const benches: Readonly<Record<string, (site: Site) => Promise<Measure[]>>> = {
	weight,
	answer: answers,
	store,
	today,
	words,
	lighthouse
};

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !(name in benches));
if (unknown.length > 0) {
	console.error(`no such bench: ${unknown.join(', ')}; there are ${Object.keys(benches).join(', ')}`);
	process.exit(2);
}
const browser = await findBrowser();
if ('missing' in browser) {
	console.error(browser.missing);
	process.exit(1);
}
await build();
const server = await serve({ dir: 'build', port: 0 });
const site: Site = {
	url: `http://127.0.0.1:${server.port}/`,
	executablePath: browser.path,
	args: process.getuid?.() === 0 ? ['--no-sandbox'] : []
};
console.log(`Node ${process.version}, ${browser.path} ${chromium.name()}, ${site.url}`);
let broken = 0;
for (const [name, bench] of Object.entries(benches)) {
	if (wanted.length > 0 && !wanted.includes(name)) continue;
	for (const measure of await bench(site)) {
		if (!holds(measure)) broken += 1;
		console.log(line(name, measure));
	}
}
await server.close();
process.exit(broken === 0 ? 0 : 1);
