import { readSentences, type Readers, type ReadSentence } from '#lib/arabic';
import { stored } from '#lib/arabic/script';
import { hashText } from '#lib/arabic/text';
import type { AnalysisStore } from '#lib/storage';
import { chunkSize, type Analysed } from './protocol';

/** Where chunks are kept. */
export type ChunkStore = Pick<AnalysisStore, 'analysis' | 'analysisLength' | 'putAnalysis' | 'dropAnalyses'>;

/** What is asked besides the text. */
export interface Asked {
	/** The name of the analysis in the cache. */
	readonly engine: string;
	/** Asked for only where something is left to be read. */
	readonly readers: () => Promise<Readers>;
	/** Told after each chunk how much of the text is stored. */
	readonly progress: (share: number) => void;
	readonly signal: AbortSignal;
}

/**
 * Reads a text into the store, a chunk a transaction, from behind the last chunk that is there. Once it is all there, what other engines made of
 * the text is dropped. Rejects with the signal's reason; what was stored until then stays.
 */
export async function analyseInto(store: ChunkStore, text: string, asked: Asked): Promise<Analysed> {
	const { engine, signal } = asked;
	const nfc = stored(text);
	const hash = hashText(nfc);
	let chunks = await store.analysisLength(hash, engine);
	const last = chunks === 0 ? undefined : await store.analysis(hash, engine, chunks - 1);
	// The rows are this function's own.
	let chunk = (last?.sentences ?? []) as ReadSentence[];
	if (last === undefined || chunk.length === chunkSize) {
		const from = chunk.at(-1)?.sentence.end ?? 0;
		chunk = [];
		const put = async () => {
			signal.throwIfAborted();
			await store.putAnalysis({ text: hash, engine, n: chunks, sentences: chunk });
			chunks += 1;
		};
		const readers = await asked.readers();
		for (const read of readSentences(nfc, readers, from)) {
			chunk.push(read);
			if (chunk.length < chunkSize) continue;
			await put();
			asked.progress(read.sentence.end / nfc.length);
			chunk = [];
		}
		await put();
		await store.dropAnalyses(hash, engine);
	}
	asked.progress(1);
	return { hash, engine, chunks, sentences: (chunks - 1) * chunkSize + chunk.length };
}
