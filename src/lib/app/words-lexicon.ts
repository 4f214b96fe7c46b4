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
	// All are on their way at once; what goes wrong is told where it is waited for.
	const coming = texts.list.map(({ slug }) => texts.bySlug(slug));
	for (const each of coming) each.catch(() => undefined);
	for (const each of coming) {
		const text = await each;
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
