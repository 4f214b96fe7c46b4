import { keep, readKept } from './kept';

/** Where a learner was in a text: kept on this device, by sentence, so that it holds at any size of the letters. */
export interface PlaceKept {
	/** The sentence they had come to; 0, the beginning, where none is kept. */
	read(): number;
	keep(sentence: number): void;
}

/** The place kept of a text, by its hash. */
export function placeIn(hash: string): PlaceKept {
	const name = `place:${hash}`;
	return {
		read: () => {
			const { sentence } = readKept(name);
			return typeof sentence === 'number' && Number.isSafeInteger(sentence) && sentence > 0 ? sentence : 0;
		},
		keep: (sentence) => keep(name, { sentence })
	};
}

/** A word by the index of its sentence and its own, as addresses name it: `12:5`; `undefined` of anything else. */
export function parsePlace(written: string | null): { sentence: number; token: number } | undefined {
	const [, sentence, token] = /^(\d{1,6})(?::(\d{1,6}))?$/u.exec(written ?? '') ?? [];
	return sentence === undefined ? undefined : { sentence: Number(sentence), token: Number(token ?? 0) };
}
