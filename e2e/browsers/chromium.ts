import { chromium } from 'playwright';
import { viewport, type Engine } from './engine';

/** Chromium, driven by Playwright. */
export function chromiumEngine(executablePath: string, version: string): Engine {
	return {
		name: version,
		async launch(profile) {
			const context = await chromium.launchPersistentContext(profile, {
				executablePath,
				args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
				viewport,
				locale: 'en-GB',
				timezoneId: 'Asia/Riyadh',
				colorScheme: 'light'
			});
			const page = context.pages()[0] ?? (await context.newPage());
			return {
				goto: async (url) => {
					await page.goto(url);
				},
				evaluate: (expression) => page.evaluate(expression),
				click: (x, y) => page.mouse.click(x, y),
				keys: (text) => page.keyboard.type(text),
				picture: () => page.screenshot(),
				close: () => context.close()
			};
		}
	};
}
