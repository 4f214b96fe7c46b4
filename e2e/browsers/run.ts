/**
 * `npm run test:browsers`: one story in Chromium, Firefox and WebKit, from the production build under a sub-path. Pictures, and what
 * each engine says it has, go into a temporary folder. `npm run test:browsers -- firefox` tells it in that engine alone.
 */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { serve } from '../../scripts/serve.mjs';
import { build, say, sentence } from '../../scripts/tasks.mjs';
import type { Engine } from './engine';
import { facts } from './facts';
import { engines, find, type EngineName } from './find';
import { Person } from './person';
import { story, type Kept } from './story';

const base = '/mufradat';
const dir = 'build-e2e';

/** Tells the story in an engine; the result says what passed, or what did not. */
async function tell(engine: Engine, pictures: string): Promise<{ line: string; passed: boolean }> {
	await mkdir(pictures, { recursive: true });
	const profile = await mkdtemp(path.join(tmpdir(), 'mufradat-'));
	const server = await serve({ dir, base, port: 0 });
	let isServed = true;
	const stop = async () => {
		if (isServed) await server.close();
		isServed = false;
	};
	const place = { url: `http://127.0.0.1:${server.port}${base}/`, stop };
	const kept: Kept = { card: '' };
	const passed: string[] = [];
	let person: Person | undefined;
	try {
		person = await Person.at(engine, profile, pictures);
		for (const chapter of story) {
			try {
				passed.push(`${chapter.name} (${await chapter.tell(person, place, kept)})`);
			} catch (error) {
				await person.picture('failed').catch(() => undefined);
				throw new Error(`${chapter.name}: ${sentence(error)}`, { cause: error });
			}
		}
		await writeFile(path.join(pictures, 'facts.json'), `${JSON.stringify(await person.ask(facts), null, '\t')}\n`);
		return { line: passed.join(' · '), passed: true };
	} catch (error) {
		return { line: [...passed, `FAILED: ${sentence(error)}`].join(' · '), passed: false };
	} finally {
		await person?.leave().catch(() => undefined);
		await stop();
		await rm(profile, { recursive: true, force: true, maxRetries: 5 });
	}
}

async function main(): Promise<void> {
	const asked = process.argv.slice(2);
	const unknown = asked.filter((name) => !engines.some((each) => each === name));
	if (unknown.length > 0) throw new Error(`no such engine: ${unknown.join(', ')}. There are ${engines.join(', ')}.`);
	const wanted: readonly EngineName[] = engines.filter((name) => asked.length === 0 || asked.includes(name));
	await build({ dir, base, version: 'first' });
	const out = await mkdtemp(path.join(tmpdir(), 'mufradat-browsers-'));
	say(`pictures: ${out}`);
	for (const name of wanted) {
		const found = await find(name);
		const { line, passed } =
			'missing' in found
				? { line: `not run. ${found.missing}`, passed: false }
				: await tell(found, path.join(out, name));
		console.log(`${found.name}: ${line}`);
		if (!passed) process.exitCode = 1;
	}
}

await main().catch((error: unknown) => {
	console.error(sentence(error));
	process.exitCode = 1;
});
