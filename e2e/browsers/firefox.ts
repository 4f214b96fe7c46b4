import { launch } from 'puppeteer-core';
import { viewport, type Engine } from './engine';

/** Firefox, driven over WebDriver BiDi: Playwright speaks only to a build of its own. */
export function firefoxEngine(executablePath: string, version: string): Engine {
	return {
		name: version,
		async launch(profile) {
			const browser = await launch({
				browser: 'firefox',
				executablePath,
				userDataDir: profile,
				headless: true,
				defaultViewport: viewport,
				// Not by the system's theme: pictures are light unless the app says otherwise.
				extraPrefsFirefox: { 'ui.systemUsesDarkTheme': 0, 'intl.accept_languages': 'en-GB' }
			});
			const page = (await browser.pages())[0] ?? (await browser.newPage());
			await page.setViewport(viewport);
			return {
				goto: async (url) => {
					await page.goto(url);
				},
				evaluate: (expression) => page.evaluate(expression),
				click: (x, y) => page.mouse.click(x, y),
				keys: (text) => page.keyboard.type(text),
				picture: () => page.screenshot(),
				close: () => browser.close()
			};
		}
	};
}
