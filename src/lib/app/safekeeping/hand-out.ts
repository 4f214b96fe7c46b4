/** The ways a file leaves the browser: each says for itself whether it did. */
export type Way = 'picker' | 'share' | 'download';

/** `out`: it is elsewhere now. `asked`: the browser was asked to store it, and does not say whether it did. */
export type HandedOut = 'out' | 'asked' | 'cancelled' | 'refused';

interface PickedFile {
	createWritable(): Promise<WritableStream<Blob> & { write(data: Blob): Promise<void> }>;
}
/** Not in TypeScript's DOM types: Chromium has it, on phones too. */
type SavePicker = (options: {
	suggestedName: string;
	types: readonly { description: string; accept: Readonly<Record<string, readonly string[]>> }[];
}) => Promise<PickedFile>;

const picker = (): SavePicker | undefined => (globalThis as { showSaveFilePicker?: SavePicker }).showSaveFilePicker;

function shares(file: File): boolean {
	return typeof navigator.canShare === 'function' && navigator.canShare({ files: [file] });
}

/**
 * How a file can leave this browser, the best way first. A picker writes where it is told and says so. The sheet for sharing is what
 * iOS has: an installed app there downloads nowhere. On a desk a download is found more easily than a share.
 */
export function waysOut(file: File): readonly Way[] {
	if (picker()) return ['picker', 'download'];
	return shares(file) && matchMedia('(pointer: coarse)').matches ? ['share', 'download'] : ['download'];
}

const isCancelled = (error: unknown): boolean => error instanceof DOMException && error.name === 'AbortError';

async function pick(file: File, description: string): Promise<HandedOut> {
	const show = picker();
	if (!show) return 'refused';
	const extension = `.${file.name.split('.').at(-1) ?? ''}`;
	const picked = await show({
		suggestedName: file.name,
		types: [{ description, accept: { [file.type]: [extension] } }]
	});
	const writable = await picked.createWritable();
	await writable.write(file);
	// Only now it is there whole; before, the file was what it had been.
	await writable.close();
	return 'out';
}

function download(file: File): HandedOut {
	const url = URL.createObjectURL(file);
	const link = document.createElement('a');
	link.href = url;
	link.download = file.name;
	link.click();
	// The browser reads it at its own pace; a page that goes away lets go of it by itself.
	setTimeout(() => URL.revokeObjectURL(url), 600_000);
	return 'asked';
}

/** Hands a file out in one way. To be called in a tap: browsers allow it only there. */
export async function handOut(file: File, way: Way, description: string): Promise<HandedOut> {
	if (way === 'download') return download(file);
	try {
		if (way === 'picker') return await pick(file, description);
		await navigator.share({ files: [file] });
		return 'out';
	} catch (error) {
		return isCancelled(error) ? 'cancelled' : 'refused';
	}
}
