/** Draws the app's icons from one picture: م in ink, its damma in vermilion. `node scripts/icons.mjs`, after a change of it. */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright';
import { findBrowser } from './browser.mjs';
import { root } from './tasks.mjs';

const found = await findBrowser();
if ('missing' in found) throw new Error(found.missing);
const font = readFileSync(
	path.join(root, 'node_modules/@fontsource/noto-naskh-arabic/files/noto-naskh-arabic-arabic-400-normal.woff2')
).toString('base64');
const browser = await chromium.launch({
	executablePath: found.path,
	args: process.getuid?.() === 0 ? ['--no-sandbox'] : []
});
const page = await browser.newPage();

/** `paper: 'none'`: the letter and its mark in one colour, for icons that the system colours. @typedef {{ round: number, scale: number, paper?: 'none' }} Shape */
/** @param {number} size @param {Shape} shape */
const html = (size, { round, scale, paper }) => `<style>
	@font-face { font-family: n; src: url(data:font/woff2;base64,${font}) }
	body { margin: 0; background: transparent }
	div { width: ${size}px; height: ${size}px; border-radius: ${round * size}px; background: ${paper ?? '#faf6ee'}; position: relative; overflow: hidden }
	span { position: absolute; inset: 0; text-align: center; font: ${size * scale}px/1 n; direction: rtl; top: ${size * (0.5 - scale * 0.46)}px }
	.marked { color: ${paper ? '#000' : '#b9341a'} } .bare { color: ${paper ? '#000' : '#1e1a16'} }
</style><div><span class="marked">مُ</span><span class="bare">م</span></div>`;

/** @type {[string, number, Shape][]} */
const icons = [
	['icon-192.png', 192, { round: 0.2, scale: 0.8 }],
	['icon-512.png', 512, { round: 0.2, scale: 0.8 }],
	['maskable-512.png', 512, { round: 0, scale: 0.6 }],
	['monochrome-512.png', 512, { round: 0, scale: 0.6, paper: 'none' }],
	['apple-touch-icon.png', 180, { round: 0, scale: 0.72 }]
];
for (const [name, size, shape] of icons) {
	await page.setViewportSize({ width: size, height: size });
	await page.setContent(html(size, shape));
	await page.evaluate(() => document.fonts.ready);
	const image = await page.screenshot({ omitBackground: true });
	writeFileSync(path.join(root, 'static/icons', name), image);
}
// The browser's tab has its picture in the page: one file less to wait for.
await page.setViewportSize({ width: 48, height: 48 });
await page.setContent(html(48, { round: 0.2, scale: 0.8 }));
await page.evaluate(() => document.fonts.ready);
const favicon = (await page.screenshot({ omitBackground: true })).toString('base64');
const shell = path.join(root, 'src/app.html');
writeFileSync(
	shell,
	readFileSync(shell, 'utf8').replace(
		/<link rel="icon"[^>]*>/u,
		`<link rel="icon" href="data:image/png;base64,${favicon}" />`
	)
);
const png = readFileSync(path.join(root, 'static/icons/icon-192.png')).toString('base64');
writeFileSync(
	path.join(root, 'static/icons/icon.svg'),
	`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 192 192"><image width="192" height="192" href="data:image/png;base64,${png}"/></svg>\n`
);
await browser.close();
