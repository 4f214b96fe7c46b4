import { spawn, type ChildProcess } from 'node:child_process';
import { createServer } from 'node:net';
import path from 'node:path';
import { root } from '../../scripts/tasks.mjs';
import { viewport, type Engine } from './engine';
import { until } from './until';
import { WebDriverSession } from './webdriver';

/** A port that nothing listens at. */
function freePort(): Promise<number> {
	return new Promise((resolve, reject) => {
		const server = createServer().once('error', reject);
		server.listen(0, '127.0.0.1', () => {
			const address = server.address();
			server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
		});
	});
}

/** Ends a driver and all that it started. */
async function end(driver: ChildProcess): Promise<void> {
	if (driver.pid === undefined || driver.exitCode !== null) return;
	const ended = new Promise((resolve) => driver.once('exit', resolve));
	process.kill(-driver.pid);
	await ended;
}

/** WebKitGTK in a window of our own, on a display that nobody sees, spoken to over WebDriver. */
export function webkitEngine(driverPath: string, version: string): Engine {
	return {
		name: version,
		async launch(profile) {
			const port = await freePort();
			const driver = spawn('xvfb-run', ['-a', driverPath, '-p', String(port)], {
				// A group of its own, so that the display and the window end with it.
				detached: true,
				stdio: 'ignore',
				env: {
					...process.env,
					TZ: 'Asia/Riyadh',
					// Its sandbox does not start for root.
					...(process.getuid?.() === 0 ? { WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1' } : {})
				}
			});
			const address = `http://127.0.0.1:${port}`;
			try {
				await until('the WebKit driver listens', () =>
					fetch(`${address}/status`).then(
						({ ok }) => ok,
						() => false
					)
				);
				const session = await WebDriverSession.begin(address, {
					'webkitgtk:browserOptions': {
						binary: path.join(root, 'e2e/browsers/webkit-window.py'),
						args: [profile, String(viewport.width), String(viewport.height)]
					}
				});
				return {
					goto: (url) => session.goto(url),
					evaluate: (expression) => session.evaluate(expression),
					click: (x, y) => session.click(x, y),
					keys: (text) => session.keys(text),
					picture: () => session.picture(),
					close: async () => {
						await session.end().finally(() => end(driver));
					}
				};
			} catch (error) {
				await end(driver);
				throw error;
			}
		}
	};
}
