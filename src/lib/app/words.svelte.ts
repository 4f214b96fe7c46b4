import type { CardId, NoteId } from '#lib/cards';
import { saidFields, type ThingToSay } from '#lib/library';
import { cardEntity, noteEntity, type NoteFields } from '#lib/log';
import type { App } from './app.svelte';
import { putNow } from './put';
import { readLexicon, type Lexicon } from './words-lexicon';
import { readWordPage, type WordPage } from './words-page';
import { knowing, standingOf, type Standing } from './words-standing';

const ownFields = ['meaning', 'comment'] as const;
/** What a learner may write of a word. */
export type OwnField = (typeof ownFields)[number];

/**
 * The words of an app: one for all screens. What the texts say is gathered once a visit; how it stands with the words is read anew
 * when something was stored, here or in another tab.
 */
export class Words {
	/** `undefined` until it was read once. */
	standing = $state.raw<Standing | undefined>(undefined);
	/** Nothing was learnt or said of any word: known before the texts are read. */
	nothingYet = $state(false);
	/** What could not be read. */
	broken = $state.raw<unknown>(undefined);
	readonly #app: App;
	#lexicon: Promise<Lexicon> | undefined;

	constructor(app: App) {
		this.#app = app;
	}

	#read(): Promise<Lexicon> {
		this.#lexicon ??= readLexicon(this.#app).catch((error: unknown) => {
			// A failure is not kept: the next visit tries again.
			this.#lexicon = undefined;
			throw error;
		});
		return this.#lexicon;
	}

	/** Reads how it stands with all words. */
	async refresh(): Promise<void> {
		const { storage } = this.#app;
		try {
			const { day } = this.#app.moment();
			const [notes, rows, met] = await Promise.all([
				storage.noteFields(),
				storage.allCards(),
				storage.metBetween(-Infinity, Infinity)
			]);
			this.nothingYet = notes.size === 0 && rows.length === 0;
			const lexicon = await this.#read();
			this.standing = standingOf(lexicon, knowing(this.#app, notes, rows), { rows, met, day });
			this.broken = undefined;
		} catch (error) {
			this.broken = error;
		}
	}

	/** All that is known of one word; `undefined` where there is no such word. Throws what storage and assets throw. */
	async page(id: NoteId): Promise<WordPage | undefined> {
		return readWordPage(this.#app, await this.#read(), id);
	}

	/** Says something of a word. */
	async say(id: NoteId, what: ThingToSay, now: Partial<NoteFields>): Promise<void> {
		await this.#put(noteEntity(id), saidFields(what, now));
	}

	/** The learner's own words on a word, where they changed; nothing takes them back. */
	async write(id: NoteId, own: Readonly<Record<OwnField, string>>, now: Partial<NoteFields>): Promise<void> {
		const written = ownFields.map((field) => [field, own[field].trim().normalize('NFC') || null] as const);
		const changed = written.filter(([field, value]) => value !== (now[field] ?? null));
		await this.#put(noteEntity(id), Object.fromEntries(changed));
	}

	/** Lets a card rest, or asks it again. */
	async suspend(card: CardId, whether: 'yes' | 'no'): Promise<void> {
		await this.#put(cardEntity(card), { suspended: whether === 'yes' });
	}

	async #put(entity: string, fields: Readonly<Record<string, boolean | string | null>>): Promise<void> {
		const moment = this.#app.moment();
		const puts = Object.entries(fields).map(([field, value]) => putNow(moment, entity, field, value));
		if (puts.length > 0) await this.#app.attempt(() => this.#app.storage.put(puts));
	}
}

const known = new WeakMap<App, Words>();

/** The words of an app, one for all screens. */
export function wordsOf(app: App): Words {
	const words = known.get(app) ?? new Words(app);
	known.set(app, words);
	return words;
}
