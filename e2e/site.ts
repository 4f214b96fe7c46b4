import { test as base, expect, type BrowserContext, type Page } from 'playwright/test';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { serve } from '../scripts/serve.mjs';

/** The path the production build under test is served from, as a project page is. */
export const basePath = '/mufradat';

export interface Site {
	/** `http://127.0.0.1:PORT/mufradat/` */
	readonly url: string;
	/** The network is gone: nothing answers any more. */
	stop(): Promise<void>;
	/** Serves again from the same address, from another build where one is named. */
	start(dir?: string): Promise<void>;
}

type Server = Awaited<ReturnType<typeof serve>>;

interface Fixtures {
	site: Site;
	/** Every request that left the site's origin, of pages and of workers. Must stay empty; checked after each test. */
	foreign: string[];
	/** A folder for a browser profile that outlives the browser. */
	profile: string;
}

function listen(context: BrowserContext, home: string, foreign: string[]): void {
	context.on('request', (request) => {
		const url = request.url();
		if (!url.startsWith(home) && !/^(data|blob|about|chrome-extension):/.test(url)) foreign.push(url);
	});
}

export const test = base.extend<Fixtures>({
	site: async ({ browserName: _browser }, use) => {
		const first = await serve({ dir: 'build-e2e', base: basePath, port: 0 });
		const { port } = first;
		let server: Server | undefined = first;
		await use({
			url: `http://127.0.0.1:${port}${basePath}/`,
			stop: async () => {
				await server?.close();
				server = undefined;
			},
			start: async (dir = 'build-e2e') => {
				await server?.close();
				server = await serve({ dir, base: basePath, port });
			}
		});
		await (server as Server | undefined)?.close();
	},
	foreign: [
		async ({ context, site }, use) => {
			const foreign: string[] = [];
			listen(context, new URL(site.url).origin, foreign);
			await use(foreign);
			expect(foreign, 'requests to another origin').toEqual([]);
		},
		{ auto: true }
	],
	profile: async ({ browserName: _browser }, use) => {
		const folder = await mkdtemp(path.join(tmpdir(), 'mufradat-'));
		await use(folder);
		await rm(folder, { recursive: true, force: true });
	}
});

/** Opens a page of the app and waits until it is precached and the worker controls it. */
export async function openOffline(page: Page, url: string): Promise<void> {
	await page.goto(url);
	await page.evaluate(async () => {
		const registration = await navigator.serviceWorker.ready;
		const worker = registration.active;
		if (worker && worker.state !== 'activated') {
			await new Promise<void>((done) => {
				worker.addEventListener('statechange', () => {
					if (worker.state === 'activated') done();
				});
			});
		}
	});
}

export { expect };
