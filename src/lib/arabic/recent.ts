/** A map that forgets what was not asked for lately: it holds at least the last `size` of its keys, and never more than twice as many. */
export class Recent<Key, Value> {
	readonly #size: number;
	#young = new Map<Key, Value>();
	#old = new Map<Key, Value>();

	constructor(size: number) {
		this.#size = size;
	}

	get(key: Key): Value | undefined {
		const young = this.#young.get(key);
		if (young !== undefined) return young;
		const old = this.#old.get(key);
		if (old !== undefined) this.set(key, old);
		return old;
	}

	set(key: Key, value: Value): void {
		if (this.#young.size >= this.#size) {
			this.#old = this.#young;
			this.#young = new Map();
		}
		this.#young.set(key, value);
	}
}
