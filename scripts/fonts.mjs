/**
 * Cuts the Arabic face to what Modern Standard Arabic is written with: a quarter of the bytes that a first visit waits for. What lies outside
 * (Urdu, signs of the Quran, presentation forms) is in the whole face, which is read where such a letter occurs. `node scripts/fonts.mjs`,
 * after an update of the face.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import subsetFont from 'subset-font';
import { root } from './tasks.mjs';

/** As in the `unicode-range` of app.css. @type {[number, number][]} */
const ranges = [
	[0x60c, 0x60c],
	[0x61b, 0x61b],
	[0x61f, 0x61f],
	[0x621, 0x63a],
	[0x640, 0x655],
	[0x660, 0x66c],
	[0x670, 0x671],
	[0x67e, 0x67e],
	[0x686, 0x686],
	[0x698, 0x698],
	[0x6a4, 0x6a4],
	[0x6a9, 0x6a9],
	[0x6af, 0x6af],
	[0x6cc, 0x6cc],
	[0x6f0, 0x6f9],
	[0x200c, 0x200d]
];
const letters = ranges
	.flatMap(([from, to]) => Array.from({ length: to - from + 1 }, (_, at) => String.fromCodePoint(from + at)))
	.join('');
const whole = readFileSync(
	path.join(root, 'node_modules/@fontsource/noto-naskh-arabic/files/noto-naskh-arabic-arabic-400-normal.woff2')
);
const cut = await subsetFont(whole, letters, { targetFormat: 'woff2' });
writeFileSync(path.join(root, 'src/fonts/noto-naskh-arabic-text.woff2'), cut);
console.log(`${whole.length} → ${cut.length} bytes`);
