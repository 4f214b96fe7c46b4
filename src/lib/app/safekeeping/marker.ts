import * as v from 'valibot';
import { isDeviceId } from '#lib/log';

/**
 * What stands beside the database, so that its loss is noticed: browsers and people clear the one and not the other. Kept twice, in
 * `localStorage` and in a cache, and read from whichever is left.
 */
const schema = v.object({
	/** The installation: a database made anew has another. */
	device: v.pipe(v.string(), v.check(isDeviceId)),
	/** When this was written. */
	at: v.number(),
	answers: v.number(),
	words: v.number(),
	/** The last copy that left the browser, for finding it again. */
	copy: v.nullable(v.object({ at: v.number(), name: v.pipe(v.string(), v.maxLength(200)) }))
});

export type Marker = Readonly<v.InferOutput<typeof schema>>;

function parsed(text: string | null | undefined): Marker | undefined {
	if (text === null || text === undefined) return undefined;
	try {
		const { success, output } = v.safeParse(schema, JSON.parse(text));
		return success ? output : undefined;
	} catch {
		return undefined;
	}
}

/** A place that holds one text. Each may refuse, as in a private window: then it holds nothing. */
interface Place {
	read(): Promise<string | null | undefined>;
	write(text: string): Promise<void>;
	clear(): Promise<void>;
}

function inLocalStorage(key: string): Place {
	return {
		read: async () => Promise.resolve(localStorage.getItem(key)),
		write: async (text) => {
			await Promise.resolve();
			localStorage.setItem(key, text);
		},
		clear: async () => {
			await Promise.resolve();
			localStorage.removeItem(key);
		}
	};
}

/** Without a secure context there are no caches. */
function inCache(name: string, url: string): Place {
	return {
		read: async () => ((await caches.has(name)) ? (await (await caches.open(name)).match(url))?.text() : undefined),
		write: async (text) => (await caches.open(name)).put(url, new Response(text)),
		clear: async () => {
			await caches.delete(name);
		}
	};
}

/** The marker of the app under a path: `namespace` names what is stored there, `home` is its address. */
export class MarkerStore {
	readonly #places: readonly Place[];

	constructor(namespace: string, home: string) {
		this.#places = [
			inLocalStorage(`${namespace}:kept`),
			...('caches' in globalThis ? [inCache(`${namespace}:kept`, `${home}kept.json`)] : [])
		];
	}

	/** The latest that is left. */
	async read(): Promise<Marker | undefined> {
		const texts = await Promise.all(this.#places.map((place) => place.read().catch(() => undefined)));
		const found = texts.map(parsed).filter((marker) => marker !== undefined);
		return found.sort((one, other) => other.at - one.at)[0];
	}

	/** Writes it wherever it can be. */
	async write(marker: Marker): Promise<void> {
		await this.#each((place) => place.write(JSON.stringify(marker)));
	}

	async clear(): Promise<void> {
		await this.#each((place) => place.clear());
	}

	async #each(work: (place: Place) => Promise<void>): Promise<void> {
		await Promise.allSettled(this.#places.map(work));
	}
}

/** Whether the marker speaks of a database that is no longer there: it had something in it, and this is another. */
export function speaksOfAnother(marker: Marker | undefined, device: string): marker is Marker {
	return marker !== undefined && marker.device !== device && marker.answers + marker.words > 0;
}
