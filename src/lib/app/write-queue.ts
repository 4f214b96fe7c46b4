/**
 * Writes one after another, in the order given. When one fails, those waiting behind it are dropped: they were made on top of it.
 * `push` never rejects: what fails is handed to `failed`, whose own failure goes to `broken`.
 */
export class WriteQueue {
	#run = 0;
	#last: Promise<void> = Promise.resolve();
	readonly #broken: (error: unknown) => void;

	constructor(broken: (error: unknown) => void) {
		this.#broken = broken;
	}

	/** Resolves when all that was pushed is written or dropped. */
	get idle(): Promise<void> {
		return this.#last;
	}

	push(write: () => Promise<void>, failed: (error: unknown) => Promise<void>): Promise<void> {
		const run = this.#run;
		const before = this.#last;
		this.#last = (async () => {
			await before;
			if (run !== this.#run) return;
			try {
				await write();
			} catch (error) {
				this.#run += 1;
				await failed(error);
			}
		})().catch(this.#broken);
		return this.#last;
	}
}
