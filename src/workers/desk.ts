import { curatedReadings, openEngine, type Readers } from '#lib/arabic';
import type { AnalysedText } from '#lib/arabic/text';
import { StorageUnavailable } from '#lib/storage';
import { AssetUnread } from './asset';
import { analyseInto, type ChunkStore } from './chunks';
import type { Failure, Means, Reply, Request } from './protocol';

/** What the desk has of the world. */
export interface World {
	readonly openTexts: (database: string) => Promise<ChunkStore>;
	readonly readPacked: (url: string) => Promise<Uint8Array>;
	readonly readJson: (url: string) => Promise<unknown>;
	readonly tell: (reply: Reply) => void;
}

/** Makes a thing of each key once; one that failed is made again when it is next asked for. */
function once<T>(make: (key: string) => Promise<T>): (key: string) => Promise<T> {
	const made = new Map<string, Promise<T>>();
	return (key) => {
		const known = made.get(key);
		if (known !== undefined) return known;
		const making = make(key);
		made.set(key, making);
		making.catch(() => made.delete(key));
		return making;
	};
}

function failureOf(error: unknown): Failure {
	if (error instanceof AssetUnread) return { kind: 'asset' };
	if (error instanceof StorageUnavailable) return { kind: 'storage', reason: error.reason };
	return { kind: 'fault', message: error instanceof Error ? error.name : 'no error' };
}

/** Takes requests and reads their texts, one after another. Nobody is told of one that was cancelled. */
export class Desk {
	readonly #world: World;
	readonly #waiting = new Map<number, AbortController>();
	readonly #engineOf;
	readonly #readingOf;
	readonly #textsOf;
	#turn: Promise<void> = Promise.resolve();

	constructor(world: World) {
		this.#world = world;
		this.#engineOf = once(async (url) => {
			const bytes = await world.readPacked(url);
			try {
				return openEngine(bytes);
			} catch (error) {
				throw new AssetUnread('the lexicon is damaged', { cause: error });
			}
		});
		// The build makes these files, with the type they are read with.
		this.#readingOf = once(async (url) => (await world.readJson(url)) as AnalysedText);
		this.#textsOf = once(world.openTexts);
	}

	receive(request: Request): void {
		if (request.type === 'cancel') {
			this.#waiting.get(request.id)?.abort();
			return;
		}
		const controller = new AbortController();
		this.#waiting.set(request.id, controller);
		this.#turn = this.#turn.then(() => this.#read(request, controller.signal));
	}

	async #read({ id, text, means }: Request & { type: 'analyse' }, signal: AbortSignal): Promise<void> {
		const { tell } = this.#world;
		try {
			signal.throwIfAborted();
			const analysed = await analyseInto(await this.#textsOf(means.database), text, {
				engine: means.engine,
				readers: () => this.#readers(means),
				progress: (share) => tell({ type: 'progress', id, share }),
				signal
			});
			tell({ type: 'done', id, analysed });
		} catch (error) {
			if (!signal.aborted) tell({ type: 'failed', id, failure: failureOf(error) });
		}
		this.#waiting.delete(id);
	}

	async #readers({ pack, readings }: Means): Promise<Readers> {
		const [engine, ...texts] = await Promise.all([this.#engineOf(pack), ...readings.map(this.#readingOf)]);
		return { engine, curated: curatedReadings(texts) };
	}
}
