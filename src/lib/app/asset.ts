/** The only reader of the app's own data assets: precached files, named by the build. Never another origin. */

/** An asset could not be read: offline before the app was ready, or damaged. */
export class AssetError extends Error {
	override readonly name = 'AssetError';
	constructor(
		readonly url: string,
		options?: ErrorOptions
	) {
		super(`a file of the app could not be read: ${url}`, options);
	}
}

/** Assets that are on their way before anyone has asked for them. */
const ahead = new Map<string, Promise<unknown>>();

/** Begins to read an asset that the screen to come will ask for. What goes wrong is told to whoever asks. */
export function readAssetAhead(url: string): void {
	const reading = read(url);
	reading.catch(() => undefined);
	ahead.set(url, reading);
}

/** The parsed JSON of an asset of this build. Throws `AssetError`. */
export function readAsset(url: string): Promise<unknown> {
	const reading = ahead.get(url) ?? read(url);
	ahead.delete(url);
	return reading;
}

async function read(url: string): Promise<unknown> {
	try {
		// eslint-disable-next-line no-restricted-globals -- the one place: a hashed file of this build, on this origin
		const response = await fetch(url);
		if (!response.ok) throw new Error(`status ${response.status}`);
		return await response.json();
	} catch (error) {
		throw new AssetError(url, { cause: error });
	}
}
