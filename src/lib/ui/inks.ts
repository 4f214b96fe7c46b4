/**
 * Two inks need the bare word to lie exactly on the letters of the marked one. Some engines shift letters that carry marks
 * (WebKitGTK 2.50 does, vertically); there one ink is kept. Draws words both ways and compares the pixels.
 *
 * The words end in marks, one without any dot: in this face dots are marks too, and where a dotted letter ends both, WebKitGTK
 * shifts both alike.
 */
const probe = { marked: 'مُحَمَّدٌ ثُنَائِيَّةٍ', bare: 'محمد ثنائية' };
const size = 48;

function pixels(word: string, family: string): Uint8ClampedArray | undefined {
	const canvas = document.createElement('canvas');
	canvas.width = size * 7;
	canvas.height = size * 3;
	const context = canvas.getContext('2d', { willReadFrequently: true });
	if (!context) return undefined;
	context.font = `${size}px ${family}`;
	context.direction = 'rtl';
	context.textAlign = 'right';
	context.fillText(word, canvas.width - size / 2, size * 1.8);
	return context.getImageData(0, 0, canvas.width, canvas.height).data;
}

/** How much of the bare words' ink lies beside the marked ones', from 0 to 1; `undefined` where that cannot be told. */
async function strayInk(family: string): Promise<number | undefined> {
	const loaded = await document.fonts.load(`${size}px ${family}`, probe.marked).catch(() => []);
	const marked = pixels(probe.marked, family);
	const bare = pixels(probe.bare, family);
	if (loaded.length === 0 || !marked || !bare) return undefined;
	let stray = 0;
	let ink = 0;
	for (let alpha = 3; alpha < bare.length; alpha += 4) {
		if ((bare[alpha] ?? 0) < 128) continue;
		ink += 1;
		if ((marked[alpha] ?? 0) < 64) stray += 1;
	}
	// Nothing drawn, or noise, which some browsers give instead of pixels.
	return ink === 0 || ink > bare.length / 4 / 4 ? undefined : stray / ink;
}

/** `system-face`: letters lie elsewhere altogether, dots too; the system's own Arabic face is read more easily. */
type Inks = 'two' | 'one' | 'one system-face';

function inksFor(stray: number | undefined): Inks {
	if (stray === undefined) return 'one';
	if (stray < 0.01) return 'two';
	return stray < 0.3 ? 'one' : 'one system-face';
}

/**
 * Sets `data-inks` on the page: `two` where the layers align, else `one`. What was found is kept under `key`, for this engine: drawing
 * and comparing costs a few frames.
 */
export async function chooseInks(key: string, family = "'Noto Naskh Arabic'"): Promise<void> {
	// What another engine, or another probe, found does not hold.
	const engine = `${probe.marked} ${navigator.userAgent}`;
	let known: string | null = null;
	try {
		known = localStorage.getItem(key);
	} catch {
		// Refused: found anew each time.
	}
	const [kept = '', by] = known?.split('|') ?? [];
	if (by === engine) {
		document.documentElement.dataset.inks = kept;
		return;
	}
	const stray = await strayInk(family);
	const inks = inksFor(stray);
	document.documentElement.dataset.inks = inks;
	try {
		if (stray !== undefined) localStorage.setItem(key, `${inks}|${engine}`);
	} catch {
		// As above.
	}
}
