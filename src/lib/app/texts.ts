import { builtIn, directoryUrl, type BuiltInText } from '#content';
import { notesOf, type Note, type NoteId } from '#lib/cards';
import { Directory, type DirectoryFile, type Listing } from '#lib/library';
import type { AnalysedText } from '#lib/arabic/text';
import type { StudyNote } from '#lib/study';
import { readAsset, readAssetAhead } from './asset';
import { readKept } from './kept';

/** A text of the library with what can be learnt from it. */
export interface LibraryText extends BuiltInText {
	readonly analysed: AnalysedText;
	readonly notes: readonly Note[];
	readonly byId: ReadonlyMap<NoteId, Note>;
}

/** The names of the built-in texts in URLs. */
export const builtInSlugs: readonly string[] = builtIn.map(({ slug }) => slug);

/** The built-in texts, each read when it is asked for, once, and kept. */
export class Texts {
	readonly list: readonly BuiltInText[] = builtIn;
	readonly #read = new Map<string, Promise<LibraryText>>();
	#directory: Promise<Directory> | undefined;

	/** A text by its name in URLs; `undefined` where there is none. Throws `AssetError`. */
	async bySlug(slug: string): Promise<LibraryText | undefined> {
		const entry = this.list.find((each) => each.slug === slug);
		if (entry === undefined) return undefined;
		let text = this.#read.get(slug);
		if (text === undefined) {
			text = open(entry);
			this.#read.set(slug, text);
			// A failure is not kept: the next visit tries again.
			text.catch(() => this.#read.delete(slug));
		}
		return text;
	}

	/** Texts by their hashes, in that order; those that are not here are passed over. Throws `AssetError`. */
	async byHash(hashes: Iterable<string>): Promise<LibraryText[]> {
		const slugs = [...hashes].flatMap((hash) => this.list.find((each) => each.hash === hash)?.slug ?? []);
		const texts = await Promise.all(slugs.map((slug) => this.bySlug(slug)));
		return texts.filter((text) => text !== undefined);
	}

	/** All texts: for screens that show something of every one. Studying reads only those it needs. Throws `AssetError`. */
	async all(): Promise<LibraryText[]> {
		return this.byHash(this.list.map(({ hash }) => hash));
	}

	/** Which texts have which notes. Throws `AssetError`. */
	directory(): Promise<Directory> {
		this.#directory ??= readAsset(directoryUrl).then(
			// The build makes this file, with the type it is read with.
			(file) => new Directory(file as DirectoryFile),
			(error: unknown) => {
				this.#directory = undefined;
				throw error;
			}
		);
		return this.#directory;
	}
}

/** Begins to read what a path of this site is about, while the code of its screen is still on its way. Of a session, the text it was about last time. */
export function readAhead(path: string): void {
	const isReview = path.endsWith('/review/');
	const slug = isReview ? readKept('session').text : /\/library\/([^/]+)/u.exec(path)?.[1];
	const entry = builtIn.find((each) => each.slug === slug) ?? (isReview ? builtIn[0] : undefined);
	if (entry) readAssetAhead(entry.url);
	if (isReview) readAssetAhead(directoryUrl);
}

async function open(entry: BuiltInText): Promise<LibraryText> {
	// The build compiles this file from the tables, with the type it is read with.
	const analysed = (await readAsset(entry.url)) as AnalysedText;
	const notes = notesOf(analysed);
	return { ...entry, analysed, notes, byId: new Map(notes.map((note) => [note.id, note])) };
}

/** What a session needs of a note, as a text has it. */
export function studyNote(note: NoteId, { root, kinds }: Listing): StudyNote {
	return { note, root, kinds };
}

/** Where a note is found: the first text that has it. */
export function findNote(texts: readonly LibraryText[], id: NoteId): { text: LibraryText; note: Note } | undefined {
	for (const text of texts) {
		const note = text.byId.get(id);
		if (note) return { text, note };
	}
	return undefined;
}
