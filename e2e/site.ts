import { test as base, chromium, expect, type BrowserContext, type LaunchOptions, type Page } from 'playwright/test';
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

/** What no test may cause, in any page or worker of any browser it opens. Must stay empty; looked at after each test. */
interface Faults {
	/** Every request that left the site's origin. */
	readonly foreign: string[];
	/** Errors that nothing caught, and what the content security policy refused. */
	readonly errors: string[];
}

/** A browser of a test's own, on its profile, watched as every other. */
type Launch = (extra?: {
	readonly args?: LaunchOptions['args'];
	/** Where the site is under another name. */
	readonly home?: string;
}) => Promise<{ readonly context: BrowserContext; readonly page: Page }>;

interface Fixtures {
	site: Site;
	faults: Faults;
	/** Watches the context of `page`. */
	watched: undefined;
	/** A folder for a browser profile that outlives the browser. */
	profile: string;
	launch: Launch;
}

const refused = /Content Security Policy|Trusted(HTML|Script)/i;

function watch(context: BrowserContext, home: string, { foreign, errors }: Faults): void {
	const { origin } = new URL(home);
	context.on('request', (request) => {
		const url = request.url();
		if (!/^(data|blob|about|chrome-extension):/.test(url) && new URL(url).origin !== origin) foreign.push(url);
	});
	context.on('weberror', (error) => errors.push(error.error().stack ?? error.error().message));
	context.on('console', (message) => {
		if (refused.test(message.text())) errors.push(message.text());
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
	faults: async ({ browserName: _browser }, use) => {
		const faults: Faults = { foreign: [], errors: [] };
		await use(faults);
		expect(faults, 'requests to another origin, errors').toEqual({ foreign: [], errors: [] });
	},
	watched: [
		async ({ context, site, faults }, use) => {
			watch(context, site.url, faults);
			await use(undefined);
		},
		{ auto: true }
	],
	profile: async ({ browserName: _browser }, use) => {
		const folder = await mkdtemp(path.join(tmpdir(), 'mufradat-'));
		await use(folder);
		await rm(folder, { recursive: true, force: true, maxRetries: 5 });
	},
	launch: async ({ profile, site, faults, launchOptions, contextOptions }, use) => {
		const open: BrowserContext[] = [];
		await use(async ({ args = [], home = site.url } = {}) => {
			const context = await chromium.launchPersistentContext(profile, {
				...contextOptions,
				...launchOptions,
				args: [...(launchOptions.args ?? []), ...args]
			});
			open.push(context);
			watch(context, home, faults);
			return { context, page: context.pages()[0] ?? (await context.newPage()) };
		});
		// Closing what a test has closed or killed does nothing.
		for (const context of open) await context.close().catch(() => undefined);
	}
});

/** Opens a page of the app and waits until it is precached and its worker is active. */
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
