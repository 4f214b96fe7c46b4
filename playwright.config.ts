import { defineConfig } from 'playwright/test';

const executablePath = process.env.CHROMIUM_PATH;

/** Phone viewport, production build, two workers. `npm test` names the browser in CHROMIUM_PATH and makes the builds that e2e/site.ts serves. */
export default defineConfig({
	testDir: 'e2e',
	testMatch: '**/*.e2e.ts',
	outputDir: 'test-results',
	fullyParallel: true,
	workers: 2,
	retries: 0,
	timeout: 60_000,
	expect: { timeout: 10_000 },
	forbidOnly: true,
	reporter: [['list']],
	use: {
		viewport: { width: 390, height: 844 },
		deviceScaleFactor: 2,
		hasTouch: true,
		isMobile: true,
		locale: 'en-GB',
		timezoneId: 'Asia/Riyadh',
		colorScheme: 'light',
		video: 'off',
		trace: 'retain-on-failure',
		screenshot: 'only-on-failure',
		launchOptions: {
			...(executablePath ? { executablePath } : {}),
			args: process.getuid?.() === 0 ? ['--no-sandbox'] : []
		}
	}
});
