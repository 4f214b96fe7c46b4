import { hashText, type TextHash } from '#lib/arabic/text';
import { StorageUnavailable, type Reason } from '#lib/storage';
import type { Analysed, Failure, Means, Reply, Request } from '#workers';

/** The analyser as a page sees it: a `Worker`. */
export interface Port {
	onmessage: ((event: MessageEvent<Reply>) => void) | null;
	onerror: ((event: ErrorEvent) => void) | null;
	postMessage(request: Request): void;
	terminate(): void;
}

/** A text could not be read: the analyser `died` twice over it, a file of the app (`asset`) was not to be had, or the code has a `fault`. */
export class AnalyserError extends Error {
	override readonly name = 'AnalyserError';
	constructor(
		readonly reason: 'died' | 'asset' | 'fault',
		options?: ErrorOptions
	) {
		super(`the text could not be read: ${reason}`, options);
	}
}

export interface AnalyserOptions {
	/** Starts the worker. */
	readonly start: () => Port;
	readonly database: string;
	/** URLs of assets, which hold their hashes: of the worker's own code, the lexicon, the curated readings by their texts. */
	readonly code: string;
	readonly pack: string;
	readonly readings: readonly { readonly hash: TextHash; readonly url: string }[];
}

export interface Wish {
	readonly signal?: AbortSignal;
	/** Told how much of the text is read and stored, from 0 to 1. */
	readonly progress?: (share: number) => void;
	/** Curated readings that are not to be used, by their texts; `all`: none is. */
	readonly without?: readonly TextHash[] | 'all';
}

interface Job {
	readonly request: Request & { readonly type: 'analyse' };
	readonly progress: (share: number) => void;
	readonly resolve: (analysed: Analysed) => void;
	readonly reject: (error: unknown) => void;
	restarted: boolean;
}

function errorOf(failure: Failure): Error {
	// The storage's own word, passed on by the worker.
	if (failure.kind === 'storage') return new StorageUnavailable(failure.reason as Reason);
	if (failure.kind === 'asset') return new AnalyserError('asset');
	return new AnalyserError('fault', { cause: failure.message });
}

/** Has texts read by the one worker, which is started when the first is asked for. */
export class Analyser {
	readonly #options: AnalyserOptions;
	readonly #jobs = new Map<number, Job>();
	#port: Port | undefined;
	#last = 0;

	constructor(options: AnalyserOptions) {
		this.#options = options;
	}

	/** What a text is read with; `engine` is the name of its analysis in the cache. */
	means(without: Wish['without'] = []): Means {
		const { database, code, pack, readings } = this.#options;
		const used = without === 'all' ? [] : readings.filter(({ hash }) => !without.includes(hash)).map(({ url }) => url);
		const engine = `lexicon-${hashText([code, pack, ...used].join('\n')).slice(0, 12)}`;
		return { database, pack, readings: used, engine };
	}

	/**
	 * Reads a text into the cache of analyses, as far as it is not there; what was stored is kept whatever happens. A worker that dies is
	 * started again once. Rejects with `AnalyserError`, with `StorageUnavailable`, or with the signal's reason.
	 */
	analyse(text: string, { signal, progress = () => undefined, without }: Wish = {}): Promise<Analysed> {
		return new Promise((resolve, reject) => {
			signal?.throwIfAborted();
			const id = (this.#last += 1);
			const cancel = () => {
				this.#jobs.delete(id);
				this.#port?.postMessage({ type: 'cancel', id });
				reject(signal?.reason as Error);
			};
			const settled =
				<T>(settle: (outcome: T) => void) =>
				(outcome: T) => {
					signal?.removeEventListener('abort', cancel);
					settle(outcome);
				};
			signal?.addEventListener('abort', cancel, { once: true });
			const job: Job = {
				request: { type: 'analyse', id, text, means: this.means(without) },
				progress,
				resolve: settled(resolve),
				reject: settled(reject),
				restarted: false
			};
			this.#jobs.set(id, job);
			this.#send([job]);
		});
	}

	/** Lets go of the worker and its memory; another is started when a text is asked for. Texts that are being read are given up as `died`. */
	close(): void {
		this.#port?.terminate();
		this.#port = undefined;
		for (const job of this.#jobs.values()) job.restarted = true;
		this.#died(undefined);
	}

	#send(jobs: readonly Job[]): void {
		try {
			const port = (this.#port ??= this.#started());
			for (const { request } of jobs) port.postMessage(request);
		} catch (error) {
			for (const job of jobs) this.#end(job)?.reject(new AnalyserError('died', { cause: error }));
		}
	}

	#started(): Port {
		const port = this.#options.start();
		port.onmessage = ({ data }) => this.#hear(data);
		port.onerror = (event) => {
			event.preventDefault();
			port.terminate();
			if (port !== this.#port) return;
			this.#port = undefined;
			this.#died(event.message);
		};
		return port;
	}

	#died(cause: unknown): void {
		const jobs = [...this.#jobs.values()];
		for (const job of jobs.filter(({ restarted }) => restarted))
			this.#end(job)?.reject(new AnalyserError('died', { cause }));
		const again = jobs.filter(({ restarted }) => !restarted);
		for (const job of again) job.restarted = true;
		if (again.length > 0) this.#send(again);
	}

	#end({ request: { id } }: Job): Job | undefined {
		const job = this.#jobs.get(id);
		this.#jobs.delete(id);
		return job;
	}

	#hear(reply: Reply): void {
		const job = this.#jobs.get(reply.id);
		// It was cancelled while the answer was on its way.
		if (job === undefined) return;
		if (reply.type === 'progress') job.progress(reply.share);
		else if (reply.type === 'done') this.#end(job)?.resolve(reply.analysed);
		else this.#end(job)?.reject(errorOf(reply.failure));
	}
}
