const newline = 0x0a;
const nothing = new Uint8Array(0);

function joined(parts: readonly Uint8Array[]): Uint8Array {
	const [first] = parts;
	if (parts.length === 1 && first) return first;
	const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
	let at = 0;
	for (const part of parts) {
		whole.set(part, at);
		at += part.length;
	}
	return whole;
}

/** Why no line was read. `cut`: the bytes ended before its end; `long`: it is longer than was asked. */
export type NoLine = 'end' | 'cut' | 'long';

/** Reads a stream of bytes by lines and by counts, keeping no more of it than was asked for and one chunk. */
export class ByteReader {
	readonly #source: AsyncIterator<Uint8Array>;
	#chunk: Uint8Array = nothing;

	constructor(source: AsyncIterable<Uint8Array>) {
		this.#source = source[Symbol.asyncIterator]();
	}

	/** The next line, its end included, of at most so many bytes. */
	async line(longest: number): Promise<Uint8Array | NoLine> {
		const parts: Uint8Array[] = [];
		let length = 0;
		while (await this.#more()) {
			const end = this.#chunk.subarray(0, longest - length).indexOf(newline) + 1;
			const part = this.#cut(end === 0 ? Math.min(this.#chunk.length, longest - length) : end);
			parts.push(part);
			length += part.length;
			if (end > 0) return joined(parts);
			if (length >= longest) return 'long';
		}
		return length === 0 ? 'end' : 'cut';
	}

	/** The next bytes, so many; `undefined` where fewer are left. */
	async take(count: number): Promise<Uint8Array | undefined> {
		const parts: Uint8Array[] = [];
		for (let left = count; left > 0;) {
			if (!(await this.#more())) return undefined;
			const part = this.#cut(Math.min(left, this.#chunk.length));
			parts.push(part);
			left -= part.length;
		}
		return joined(parts);
	}

	/** Lets go of the source, read to its end or not. */
	async close(): Promise<void> {
		await this.#source.return?.();
	}

	async #more(): Promise<boolean> {
		while (this.#chunk.length === 0) {
			const next = await this.#source.next();
			if (next.done === true) return false;
			this.#chunk = next.value;
		}
		return true;
	}

	#cut(length: number): Uint8Array {
		const part = this.#chunk.subarray(0, length);
		this.#chunk = this.#chunk.subarray(length);
		return part;
	}
}
