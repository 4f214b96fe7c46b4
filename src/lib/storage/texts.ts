import { Connection } from './connection';
import { migrations, type AnalysisRow, type TextRow } from './schema';

/** Texts by their hash, and the cache of what an analyser made of them. All reject with `StorageUnavailable`. */
export interface TextStore {
	text(hash: string): Promise<TextRow | undefined>;
	texts(): Promise<TextRow[]>;
	/** Stores a text; the same hash is the same text. */
	putText(row: TextRow): Promise<void>;
	/** One chunk of an analysis; `undefined` where it was never made, or dropped. */
	analysis(text: string, engine: string, n: number): Promise<AnalysisRow | undefined>;
	putAnalysis(row: AnalysisRow): Promise<void>;
	/** Drops what other versions of the engine made of a text. */
	dropAnalyses(text: string, otherThan: string): Promise<void>;
}

export function textsOf(connection: Connection): TextStore {
	return {
		text: (hash) => connection.read(['texts'], (transaction) => transaction.objectStore('texts').get(hash)),
		texts: () => connection.read(['texts'], (transaction) => transaction.objectStore('texts').getAll()),
		putText: (row) =>
			connection.write(['texts'], async (transaction) => {
				await transaction.objectStore('texts').put(row);
			}),
		analysis: (text, engine, n) =>
			connection.read(['analyses'], (transaction) => transaction.objectStore('analyses').get([text, engine, n])),
		putAnalysis: (row) =>
			connection.write(['analyses'], async (transaction) => {
				await transaction.objectStore('analyses').put(row);
			}),
		dropAnalyses: (text, otherThan) =>
			connection.write(['analyses'], async (transaction) => {
				const store = transaction.objectStore('analyses');
				const keys = await store.getAllKeys(IDBKeyRange.bound([text], [text, []]));
				await Promise.all(keys.filter(([, engine]) => engine !== otherThan).map((key) => store.delete(key)));
			})
	};
}

/** The texts, and what whoever analyses them asks of the cache. */
export interface AnalysisStore extends TextStore {
	/** Of how many chunks an analysis is, as far as it goes: the number of its last one, and one. */
	analysisLength(text: string, engine: string): Promise<number>;
}

/** The texts and their analyses by themselves, for a worker: the log and what is made of it are not touched. Rejects with `StorageUnavailable`. */
export async function openTexts(name: string, factory = () => globalThis.indexedDB): Promise<AnalysisStore> {
	const connection = new Connection({ name, migrations, factory });
	await connection.open();
	return {
		...textsOf(connection),
		analysisLength: (text, engine) =>
			connection.read(['analyses'], async (transaction) => {
				const range = IDBKeyRange.bound([text, engine], [text, engine, []]);
				const last = await transaction.objectStore('analyses').openKeyCursor(range, 'prev');
				return last === null ? 0 : last.primaryKey[2] + 1;
			})
	};
}
