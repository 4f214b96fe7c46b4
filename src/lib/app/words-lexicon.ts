import type { NoteId } from '#lib/cards';
import { lexiconOf, searchable, wordsIn, type Searchable, type Word, type WordInText } from '#lib/library';
import type { App } from './app.svelte';
import { breathe } from './breathe';

/** Every word of every text, ready to be searched. */
export interface Lexicon {
	readonly words: readonly Word[];
	readonly byId: ReadonlyMap<NoteId, Word>;
	readonly searchables: ReadonlyMap<NoteId, Searchable>;
}

/** Words prepared between two breaths: a few milliseconds on a slow phone. */
const batch = 100;

/** Reads all texts, and gathers their words. In parts: the screen is drawn meanwhile. Throws `AssetError`. */
export async function readLexicon({ texts }: App): Promise<Lexicon> {
	const gathered: WordInText[][] = [];
	for (const { slug } of texts.list) {
		const text = await texts.bySlug(slug);
		if (text) gathered.push(wordsIn(text.analysed));
		await breathe();
	}
	const words = lexiconOf(gathered);
	const searchables = new Map<NoteId, Searchable>();
	for (const [at, word] of words.entries()) {
		searchables.set(word.id, searchable(word));
		if (at % batch === batch - 1) await breathe();
	}
	return { words, byId: new Map(words.map((word) => [word.id, word])), searchables };
}
