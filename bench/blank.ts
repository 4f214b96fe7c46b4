import path from 'node:path';
import type { BrowserContext, Page } from 'playwright';
import { build } from 'vite';
import { root } from '../scripts/tasks.mjs';

/** A module of this folder with all that it imports, as the production build would make it. */
async function bundled(entry: string): Promise<string> {
	const outputs = await build({
		configFile: false,
		root,
		logLevel: 'error',
		build: {
			write: false,
			target: 'es2022',
			minify: true,
			lib: { entry: path.join(root, 'bench', entry), formats: ['es'] },
			// What the app loads on demand too: the page is served one file.
			rolldownOptions: { output: { codeSplitting: false } }
		}
	});
	const [first] = Array.isArray(outputs) ? outputs : [];
	const chunk = first?.output.find((each) => each.type === 'chunk');
	if (chunk === undefined) throw new Error(`${entry} gave no module`);
	return chunk.code;
}

/** Where the module of an open blank page is. */
export const moduleOf = (url: string): string => `${url}bench/module.js`;

/**
 * Opens a blank page of the site's origin, which the app's policy does not bind, and serves it a module of this folder at
 * `moduleOf(url)`: what runs there has the app's databases before it.
 */
export async function openBlank(context: BrowserContext, url: string, entry: string): Promise<Page> {
	const code = await bundled(entry);
	await context.route(`${url}bench/`, (route) =>
		route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>bench</title>' })
	);
	await context.route(moduleOf(url), (route) => route.fulfill({ contentType: 'text/javascript', body: code }));
	const page = await context.newPage();
	await page.goto(`${url}bench/`);
	return page;
}
