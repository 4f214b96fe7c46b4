import { cardId, cardKinds, front, type NoteId, type Piece } from '#lib/cards';
import {
	familyIn,
	strayWord,
	wordHistory,
	wordState,
	type HistoryEntry,
	type Word,
	type WordEntry
} from '#lib/library';
import { cardEntity, noteEntity, type NoteFields, type StudyDay } from '#lib/log';
import { retrievability } from '#lib/scheduling';
import type { CardRow } from '#lib/storage';
import type { App } from './app.svelte';
import type { LibraryText } from './texts';
import type { Lexicon } from './words-lexicon';
import { knowing } from './words-standing';

/** A card that was asked, and the probability that it is remembered today. */
export interface AskedCard {
	readonly row: CardRow;
	readonly recall: number;
}

/** Where a word stands: a clause of a text. */
export interface WordPlace {
	readonly text: LibraryText;
	/** Index of the sentence in the text, and of the token in the sentence. */
	readonly sentence: number;
	readonly token: number;
	readonly pieces: readonly Piece[];
}

/** All that the page of one word shows. */
export interface WordPage {
	readonly entry: WordEntry;
	readonly said: Partial<NoteFields>;
	/** Cards that were ever asked, in the order of the ladder. */
	readonly cards: readonly AskedCard[];
	readonly places: readonly WordPlace[];
	readonly family: readonly Word[];
	/** The latest first. */
	readonly history: readonly HistoryEntry[];
	readonly day: StudyDay;
}

/** The places of a word, text by text. */
async function placesOf(app: App, { texts }: Word): Promise<WordPlace[]> {
	const read = await app.texts.byHash(texts.map(({ text }) => text));
	return texts.flatMap(({ text: hash, note }) => {
		const text = read.find((each) => each.hash === hash);
		if (text === undefined) return [];
		return note.places.flatMap((place): WordPlace[] => {
			const shown = front({ note, kind: 'recognise' }, text.analysed, place);
			return shown.kind === 'recognise'
				? [{ text, sentence: place.sentence, token: place.head, pieces: shown.pieces }]
				: [];
		});
	});
}

/** All that is known of one word; `undefined` where there is no such word. Reads its own events and rows. Throws what storage and assets throw. */
export async function readWordPage(app: App, { words, byId }: Lexicon, id: NoteId): Promise<WordPage | undefined> {
	const { storage, settings } = app;
	const { day } = app.moment();
	const [fields, rows, ...events] = await Promise.all([
		storage.fieldsOf([id]),
		storage.cardsOf([id]),
		storage.events(noteEntity(id)),
		...cardKinds.map((kind) => storage.events(cardEntity(cardId(id, kind))))
	]);
	const said = fields.get(id);
	const hasLeftTrace = said !== undefined || rows.length > 0;
	const word = byId.get(id) ?? (hasLeftTrace ? strayWord(id, words.length) : undefined);
	if (word === undefined) return undefined;
	const ladder = [...rows].sort((a, b) => cardKinds.indexOf(a.kind) - cardKinds.indexOf(b.kind));
	return {
		entry: { word, state: wordState(word, rows, knowing(app, fields, rows), day) },
		said: said ?? {},
		cards: ladder.map((row) => ({ row, recall: retrievability(row.state, day, settings) })),
		places: await placesOf(app, word),
		family: familyIn(words, word),
		history: wordHistory(events.flat(), settings.rolloverHour).reverse(),
		day
	};
}
