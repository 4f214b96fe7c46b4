import { isSame, most, parseReceived, refusalOf, type Received, type Refusal } from './received';

/** A text of the inbox. Numbers grow: the greatest came last. */
export interface KeptText extends Received {
	readonly id: number;
}

/** What became of a text. */
export type Outcome = { readonly kind: 'kept' } | { readonly kind: 'refused'; readonly reason: Refusal };

/** The part of a `Cache` that is used here. */
export type Drawer = Pick<Cache, 'delete' | 'keys' | 'match' | 'put'>;

/** How a drawer is opened, anew each time: it may have been thrown away meanwhile. */
type Open = () => Promise<Drawer>;

/** The name of the cache, in the app's namespace on its origin. */
export const inboxCache = (namespace: string) => `${namespace}:inbox`;

const numberIn = (address: string) => Number(/\/(\d+)$/u.exec(address)?.[1] ?? Number.NaN);

/**
 * Texts that came from outside, kept until they can be read. They lie in a cache of their own, which the service worker can write to
 * with no page open and no database; they are no part of the log. `home` is the app's address, which the keys begin with.
 */
export class Inbox {
	readonly #open: Open;
	readonly #home: string;

	constructor(open: Open, home: string) {
		this.#open = open;
		this.#home = home;
	}

	#address(id: number): string {
		return new URL(`inbox/${id}`, this.#home).href;
	}

	/** All texts, the last first. What cannot be read is left out. */
	async list(): Promise<KeptText[]> {
		const drawer = await this.#open();
		const keys = await drawer.keys();
		const found = await Promise.all(
			keys.map(async (key): Promise<KeptText | undefined> => {
				const id = numberIn(key.url);
				const kept = await drawer.match(key);
				const received = parseReceived(await kept?.json().catch(() => undefined));
				return Number.isSafeInteger(id) && received ? { id, ...received } : undefined;
			})
		);
		return found.filter((text) => text !== undefined).sort((a, b) => b.id - a.id);
	}

	/** Keeps a text, unless it is empty, too large, or the inbox is full. One that is there already comes to the front. */
	async keep(received: Received): Promise<Outcome> {
		const reason = refusalOf(received);
		if (reason) return { kind: 'refused', reason };
		const kept = await this.list();
		const same = kept.find((text) => isSame(text, received));
		if (!same && kept.length >= most.texts) return { kind: 'refused', reason: 'full' };
		const drawer = await this.#open();
		const body = JSON.stringify({ title: received.title, text: received.text, url: received.url });
		await drawer.put(this.#address((kept[0]?.id ?? 0) + 1), new Response(body));
		if (same) await drawer.delete(this.#address(same.id));
		return { kind: 'kept' };
	}

	async remove(id: number): Promise<void> {
		const drawer = await this.#open();
		await drawer.delete(this.#address(id));
	}
}
