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

/** Sets `data-inks="one"` on the page where the layers do not align, once the Arabic face has loaded. */
export async function chooseInks(family = "'Noto Naskh Arabic'"): Promise<void> {
	const loaded = await document.fonts.load(`${size}px ${family}`, probe.marked).catch(() => []);
	const marked = pixels(probe.marked, family);
	const bare = pixels(probe.bare, family);
	let stray = 0;
	let ink = 0;
	if (marked && bare) {
		for (let alpha = 3; alpha < bare.length; alpha += 4) {
			const there = bare[alpha] ?? 0;
			if (there < 128) continue;
			ink += 1;
			if ((marked[alpha] ?? 0) < 64) stray += 1;
		}
	}
	const aligned = loaded.length > 0 && ink > 0 && stray / ink < 0.01;
	document.documentElement.dataset.inks = aligned ? 'two' : 'one';
}
