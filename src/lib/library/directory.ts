import type { AnalysedText } from '#lib/arabic/text';
import { cardKinds, kindsOf, notesOf, type CardKind, type NoteId } from '#lib/cards';

/** A note as a text has it: what a session must know of it before the text is read. */
export interface Listing {
	/** The text's hash. */
	readonly text: string;
	/** The letters of its root, where it has one. */
	readonly root: string | undefined;
	/** The kinds of card it can have in this text. */
	readonly kinds: readonly CardKind[];
}

/** By text: a note's id, its kinds as bits in the order of `cardKinds`, its root's letters. */
export type DirectoryFile = Readonly<
	Record<string, readonly (readonly [note: NoteId, kinds: number, root?: string])[]>
>;

/** The directory of some texts as it is kept in a file, made once for all. */
export function directoryFile(texts: readonly AnalysedText[]): DirectoryFile {
	const rows = (text: AnalysedText) =>
		notesOf(text).map((note) => {
			const bits = kindsOf(text, note).reduce((sum, kind) => sum | (1 << cardKinds.indexOf(kind)), 0);
			const root = note.root !== null && 'letters' in note.root ? ([note.root.letters] as const) : ([] as const);
			return [note.id, bits, ...root] as const;
		});
	return Object.fromEntries(texts.map((text) => [text.hash, rows(text)]));
}

/** Which texts have which notes, so that no text need be read to know that a note is there. */
export class Directory {
	readonly #byNote = new Map<NoteId, Listing[]>();

	/** The texts come in the order of the file. */
	constructor(file: DirectoryFile) {
		for (const [text, rows] of Object.entries(file)) {
			for (const [note, bits, root] of rows) {
				const kinds = cardKinds.filter((_, bit) => (bits & (1 << bit)) !== 0);
				const listing = { text, root, kinds };
				const others = this.#byNote.get(note);
				if (others === undefined) this.#byNote.set(note, [listing]);
				else others.push(listing);
			}
		}
	}

	/** The text that a note is shown from: the first of those preferred that has it, else the first of all. */
	home(note: NoteId, preferred: readonly string[]): Listing | undefined {
		const listings = this.#byNote.get(note) ?? [];
		for (const hash of preferred) {
			const found = listings.find(({ text }) => text === hash);
			if (found) return found;
		}
		return listings[0];
	}

	/** In how many texts a note is met. */
	count(note: NoteId): number {
		return this.#byNote.get(note)?.length ?? 0;
	}
}
