/** The only reader of assets in a worker, which no policy of a page binds: files of this build, on this origin. */

/** An asset could not be read: offline before the app was ready, or damaged. */
export class AssetUnread extends Error {
	override readonly name = 'AssetUnread';
}

async function unpacked(packed: Response): Promise<Uint8Array<ArrayBuffer>> {
	if (packed.body === null) throw new TypeError('an empty file');
	const bytes = new Response(packed.body.pipeThrough(new DecompressionStream('gzip'))).arrayBuffer();
	return new Uint8Array(await bytes);
}

async function read<T>(url: string, take: (response: Response) => Promise<T>): Promise<T> {
	try {
		if (new URL(url, location.href).origin !== location.origin) throw new TypeError('not of this origin');
		const response = await fetch(url);
		if (!response.ok) throw new TypeError(`status ${response.status}`);
		return await take(response);
	} catch (error) {
		throw new AssetUnread(`a file of the app could not be read: ${url}`, { cause: error });
	}
}

/** The bytes of an asset that is packed with gzip. Rejects with `AssetUnread`. */
export const readPacked = (url: string): Promise<Uint8Array> => read(url, unpacked);

/** The parsed JSON of an asset. Rejects with `AssetUnread`. */
export const readJson = (url: string): Promise<unknown> => read(url, (response) => response.json());
