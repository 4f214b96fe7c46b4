/** Where a learner was in a text: kept on this device, by sentence, so that it holds at any size of the letters. */

/** The sentence kept under a key; 0, the beginning, where none is. */
export function keptPlace(key: string): number {
	try {
		const kept = Number(localStorage.getItem(key) ?? 0);
		return Number.isSafeInteger(kept) && kept > 0 ? kept : 0;
	} catch {
		// Storage refused: from the beginning.
		return 0;
	}
}

/** Keeps the sentence a learner has come to; the beginning needs no keeping. */
export function keepPlace(key: string, sentence: number): void {
	try {
		if (sentence > 0) localStorage.setItem(key, String(sentence));
		else localStorage.removeItem(key);
	} catch {
		// Private mode or full: the place is lost with the page.
	}
}

/** A word by the index of its sentence and its own, as addresses name it: `12:5`; `undefined` of anything else. */
export function parsePlace(written: string | null): { sentence: number; token: number } | undefined {
	const [, sentence, token] = /^(\d{1,6})(?::(\d{1,6}))?$/u.exec(written ?? '') ?? [];
	return sentence === undefined ? undefined : { sentence: Number(sentence), token: Number(token ?? 0) };
}
