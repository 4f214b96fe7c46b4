import type { BuiltInText } from '#content';
import {
	candidates,
	choosing,
	deckOf,
	deckProgress,
	deckSize,
	nextText,
	prospect,
	shelves,
	studiedTexts,
	type DeckProgress,
	type Prospect,
	type Shelf
} from '#lib/library';
import { textEntity, type TextFields } from '#lib/log';
import type { App } from './app.svelte';
import { breathe, whenIdle } from './breathe';
import { knowledgeOf } from './facts';
import { putNow } from './put';

/** What is counted of a text: true at the time it was counted. */
export interface TextSummary {
	/** How much of it can be read, and what the next few words would bring. */
	readonly prospect: Prospect;
	/** Words and units that could still be learnt from it, those in the deck included. */
	readonly candidates: number;
	readonly deck: DeckProgress;
}

/** Texts being learnt from that Today lists; the library has all. */
const listedToday = 3;

/** Counts one text: reads it, and what is known of its words. */
async function summarise(app: App, { slug }: BuiltInText, fields: Fields): Promise<TextSummary | undefined> {
	const text = await app.texts.bySlug(slug);
	if (text === undefined) return undefined;
	const knowledge = await knowledgeOf(app, [text]);
	const deck = deckOf(text.analysed, knowledge, fields.get(text.hash)?.deck ?? null);
	// A day's new words, as long as that is a number of words one can think of.
	const count = Math.min(Math.max(app.settings.newNotesPerDay, 1), deckSize.most);
	return {
		prospect: prospect(text.analysed, deck, knowledge, { day: app.moment().day, count }),
		candidates: candidates(text.notes, knowledge).length,
		deck: deckProgress(deck.notes, knowledge)
	};
}

type Fields = ReadonlyMap<string, Partial<TextFields>>;

/**
 * The library on the screen. Which texts there are and which are being learnt from is known at once; what is counted of a text comes
 * when its card is drawn, one text after another. What was counted stays until something is stored, here or in another tab,
 * and then until it is counted anew.
 */
export class LibraryState {
	/** `undefined` until it was read what the learner said of texts. */
	shelves = $state.raw<readonly Shelf<BuiltInText>[] | undefined>(undefined);
	/** By hash. */
	summaries = $state.raw<ReadonlyMap<string, TextSummary>>(new Map());
	/** What could not be read. */
	broken = $state.raw<unknown>(undefined);
	readonly #app: App;
	#fields: Fields = new Map();
	/** Texts on the screen, in the order in which they are to be counted. */
	readonly #wanted = new Map<string, BuiltInText>();
	/** As of when a text was counted. */
	readonly #counted = new Map<string, string>();
	#counting = false;

	constructor(app: App) {
		this.#app = app;
	}

	/** Reads which texts are being learnt from; to be called again when something was stored. */
	async refresh(): Promise<void> {
		const { storage, texts, learner } = this.#app;
		try {
			this.#fields = await storage.textFields();
			this.shelves = shelves(texts.list, this.#fields, learner.level);
			this.broken = undefined;
			await this.#count();
		} catch (error) {
			this.broken = error;
		}
	}

	/** The texts that Today lists: the first of those being learnt from, and the one to go on with. */
	get today(): readonly BuiltInText[] {
		if (this.shelves === undefined) return [];
		const { texts, learner } = this.#app;
		const studied = studiedTexts(texts.list, this.#fields, learner.level).slice(0, listedToday);
		return [...studied, ...[nextText(texts.list, this.#fields, learner.level)].filter((text) => text !== undefined)];
	}

	isStudied(text: BuiltInText): boolean {
		return this.shelves?.some(({ of, texts }) => of === 'studied' && texts.includes(text)) ?? false;
	}

	/** A text's card is on the screen: it is counted, and counted anew when something changes, until the function returned is called. */
	show(text: BuiltInText): () => void {
		this.#wanted.set(text.hash, text);
		void this.#count();
		return () => this.#wanted.delete(text.hash);
	}

	/** What is counted holds for a day, and until something changes. */
	get #now(): string {
		return `${this.#app.moment().day} ${this.#app.changes}`;
	}

	async #count(): Promise<void> {
		if (this.#counting) return;
		this.#counting = true;
		try {
			await whenIdle();
			for (let next = this.#next(); next !== undefined; next = this.#next()) {
				const asOf = this.#now;
				const summary = await summarise(this.#app, next, this.#fields);
				this.#counted.set(next.hash, asOf);
				if (summary) this.summaries = new Map([...this.summaries, [next.hash, summary]]);
				await breathe();
			}
		} catch (error) {
			this.broken = error;
		} finally {
			this.#counting = false;
		}
	}

	/** The first text on the screen that was not counted as of now. */
	#next(): BuiltInText | undefined {
		const now = this.#now;
		return [...this.#wanted.values()].find(({ hash }) => this.#counted.get(hash) !== now);
	}

	/** Takes new words from a text, or no longer. */
	async study(text: BuiltInText, studied: 'yes' | 'no'): Promise<void> {
		const { storage, texts, learner } = this.#app;
		const moment = this.#app.moment();
		const chosen = { hash: text.hash, studied: studied === 'yes' };
		const puts = choosing(texts.list, this.#fields, learner.level, chosen).map((put) =>
			putNow(moment, textEntity(put.hash), 'studied', put.studied)
		);
		await this.#app.attempt(() => storage.put(puts));
	}
}

const states = new WeakMap<App, LibraryState>();

/** The library of an app, one for all screens: what was counted on one is there on the next. */
export function libraryOf(app: App): LibraryState {
	const known = states.get(app) ?? new LibraryState(app);
	states.set(app, known);
	return known;
}
