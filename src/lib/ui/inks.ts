/**
 * Two inks need the bare word to lie exactly on the letters of the marked one. Some engines shift letters that carry marks
 * (WebKitGTK 2.50 does, vertically); there one ink is kept. Draws a word both ways and compares the pixels.
 */
const probe = { marked: 'ثُنَائِيَّة', bare: 'ثنائية' };
const size = 48;

function pixels(word: string, family: string): Uint8ClampedArray | undefined {
	const canvas = document.createElement('canvas');
	canvas.width = size * 5;
	canvas.height = size * 3;
	const context = canvas.getContext('2d', { willReadFrequently: true });
	if (!context) return undefined;
	context.font = `${size}px ${family}`;
	context.direction = 'rtl';
	context.textAlign = 'right';
	context.fillText(word, canvas.width - size / 2, size * 1.8);
	return context.getImageData(0, 0, canvas.width, canvas.height).data;
}

/** Whether the bare word lies on the letters of the marked one; `undefined` where that cannot be told. */
async function aligned(family: string): Promise<boolean | undefined> {
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
	return ink > 0 && stray / ink < 0.01;
}

/**
 * Sets `data-inks` on the page: `two` where the layers align, else `one`. What was found is kept under `key`, for this engine: drawing
 * and comparing costs a few frames.
 */
export async function chooseInks(key: string, family = "'Noto Naskh Arabic'"): Promise<void> {
	const engine = navigator.userAgent;
	let known: string | null = null;
	try {
		known = localStorage.getItem(key);
	} catch {
		// Refused: found anew each time.
	}
	if (known === `two ${engine}` || known === `one ${engine}`) {
		document.documentElement.dataset.inks = known.slice(0, 3);
		return;
	}
	const found = await aligned(family);
	const inks = found === true ? 'two' : 'one';
	document.documentElement.dataset.inks = inks;
	try {
		if (found !== undefined) localStorage.setItem(key, `${inks} ${engine}`);
	} catch {
		// As above.
	}
}
