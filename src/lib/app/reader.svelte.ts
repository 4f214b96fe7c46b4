import { SvelteMap } from 'svelte/reactivity';
import { cardId, cardKinds, fragmentsOf, type Note, type NoteId } from '#lib/cards';
import { noteEntity, textEntity, type Json, type NoteFields } from '#lib/log';
import {
	breathsOf,
	choosing,
	coverage,
	deckOf,
	deckSize,
	lookOf,
	saidFields,
	statusOf,
	studiedTexts,
	wordStatus,
	type Breath,
	type Coverage,
	type Deck,
	type Knowledge,
	type ThingToSay,
	type WordLook,
	type WordStatus
} from '#lib/library';
import type { Lemma, LemmaId, Sentence, Token } from '#lib/arabic/text';
import type { App } from './app.svelte';
import { breathe } from './breathe';
import { knowledgeOf } from './facts';
import { placeIn } from './place';
import { putNow } from './put';
import { readingDisplay, type ReadingDisplay } from './reading-display';
import type { LibraryText } from './texts';

/** A text in the reader: what is known of its words, and what the learner says of them. */
export class ReaderState {
	knowledge = $state.raw<Knowledge | undefined>(undefined);
	coverage = $state.raw<Coverage | undefined>(undefined);
	/** Whether its deck feeds the new words of the day: by the learner's choice, or because nothing was said of any text. */
	studied = $state.raw<'chosen' | 'by level' | 'no'>('no');
	/** What is to be learnt from the text, and what else could be. */
	readonly deck: Deck = $derived.by(() =>
		this.knowledge ? deckOf(this.text.analysed, this.knowledge, this.#choice) : { notes: [], candidates: [] }
	);
	/** How its lemmas look: a word is drawn anew when its own lemma's look changes, and only then. */
	readonly #looks = new SvelteMap<LemmaId, WordLook>();
	#deciding = $state.raw<((token: Token) => string) | undefined>(undefined);
	#choice = $state.raw<readonly string[] | null>(null);
	readonly text: LibraryText;
	readonly #app: App;

	constructor(app: App, text: LibraryText) {
		this.#app = app;
		this.text = text;
	}

	/** Reads everything anew. */
	async refresh(): Promise<void> {
		const [knowledge, fields] = await Promise.all([
			knowledgeOf(this.#app, [this.text]),
			this.#app.storage.textFields()
		]);
		// What was read is worked on in parts, each short enough that a tap is heard.
		await breathe();
		const { hash } = this.text;
		this.knowledge = knowledge;
		this.#choice = fields.get(hash)?.deck ?? null;
		const studied = studiedTexts(this.#app.texts.list, fields, this.#app.learner.level);
		const isStudied = studied.some((text) => text.hash === hash);
		this.studied = !isStudied ? 'no' : fields.get(hash)?.studied === true ? 'chosen' : 'by level';
		this.#look(Object.values(this.text.analysed.lemmas), knowledge);
		await breathe();
		if (this.knowledge === knowledge) this.#count(knowledge);
	}

	#count(knowledge: Knowledge): void {
		this.coverage = coverage(this.text.analysed, knowledge, this.#app.moment().day);
	}

	#look(lemmas: readonly Lemma[], knowledge: Knowledge): void {
		for (const lemma of lemmas) {
			const look = lookOf(lemma, knowledge);
			const former = this.#looks.get(lemma.id);
			if (former?.status !== look.status || former.stability !== look.stability) this.#looks.set(lemma.id, look);
		}
	}

	/** Reads what is known of some notes, of other texts too. */
	async refreshNotes(ids: readonly NoteId[]): Promise<void> {
		const { storage } = this.#app;
		const [notes, rows] = await Promise.all([storage.fieldsOf(ids), storage.cardsOf(ids)]);
		const former = this.knowledge;
		if (!former) return;
		const cards = new Map(former.cards);
		for (const id of ids) for (const kind of cardKinds) cards.delete(cardId(id, kind));
		for (const { id, state } of rows) cards.set(id, state);
		const others = [...former.notes].filter(([id]) => !ids.includes(id));
		const knowledge = { ...former, notes: new Map([...others, ...notes]), cards };
		this.knowledge = knowledge;
		this.#look(
			ids.flatMap((id) => this.text.analysed.lemmas[id as LemmaId] ?? []),
			knowledge
		);
		// The sum over the whole text comes after the word itself was drawn.
		setTimeout(() => this.knowledge === knowledge && this.#count(knowledge));
	}

	/** Stabilities of the words being learnt, the strongest card of each: their marks fade with them. */
	get stabilities(): ReadonlyMap<LemmaId, number> {
		return new Map(
			[...this.#looks].filter(([, { stability }]) => stability > 0).map(([id, { stability }]) => [id, stability])
		);
	}

	status(lemma: Lemma): WordStatus {
		return this.knowledge ? wordStatus(lemma, this.knowledge) : 'new';
	}

	/** The status of what can be learnt, a word or a unit. */
	statusOf(note: Note): WordStatus {
		return this.knowledge ? statusOf(note, this.knowledge) : 'new';
	}

	/** How its words are drawn, by the settings of the device. */
	get display(): (token: Token) => ReadingDisplay {
		return readingDisplay(this.#app.device.settings, {
			lemmaOf: ({ reading }) => reading && this.text.analysed.lemmas[reading.lemma],
			lookOf: ({ id }) => this.#looks.get(id),
			deciding: this.#deciding
		});
	}

	/** Makes ready to show only the marks that decide, which takes the words of all texts. */
	async decide(): Promise<void> {
		if (this.#deciding) return;
		const [{ decidingIn }, texts] = await Promise.all([import('./deciding'), this.#app.texts.all()]);
		this.#deciding = decidingIn(this.text, texts);
	}

	/** A sentence as it is read breath by breath. */
	breaths(sentence: Sentence): readonly Breath[] {
		return breathsOf(fragmentsOf(this.text.analysed, sentence), sentence.tokens.length);
	}

	/** The sentence the learner had come to on this device. */
	get place(): number {
		return Math.min(placeIn(this.text.hash).read(), this.text.analysed.sentences.length - 1);
	}
	set place(sentence: number) {
		placeIn(this.text.hash).keep(sentence);
	}

	/** Learns from the text from now on, or no longer. */
	async study(studied: 'yes' | 'no'): Promise<void> {
		const moment = this.#app.moment();
		await this.#app.attempt(async () => {
			const said = await this.#app.storage.textFields();
			const chosen = { hash: this.text.hash, studied: studied === 'yes' };
			const puts = choosing(this.#app.texts.list, said, this.#app.learner.level, chosen);
			await this.#app.storage.put(puts.map((put) => putNow(moment, textEntity(put.hash), 'studied', put.studied)));
		});
		await this.refresh();
	}

	/** The most notes a deck may have. */
	readonly deckMost = deckSize.most;
	/** Whether another note may be ticked. */
	get deckIsFull(): boolean {
		return this.deck.notes.length >= this.deckMost;
	}

	/** Ticks or unticks a note: the deck is the learner's own from then on. What was unticked is no longer asked for either. */
	async tick(id: NoteId, ticked: 'in' | 'out'): Promise<void> {
		if (!this.text.byId.has(id)) return;
		const others = this.deck.notes.map((note) => note.id).filter((each) => each !== id);
		// At once, so that a second tick builds on the first.
		const deck = ticked === 'in' ? [...others, id] : others;
		this.#choice = deck;
		const moment = this.#app.moment();
		const unwanted = ticked === 'out' ? [putNow(moment, noteEntity(id), 'wanted', false)] : [];
		await this.#app.attempt(() =>
			this.#app.storage.put([putNow(moment, textEntity(this.text.analysed.hash), 'deck', deck), ...unwanted])
		);
		await this.refreshNotes([id]);
	}

	/** What the learner says of a word: learn it next, it is known or not, ignore it, or take that back. */
	async say(id: NoteId, what: ThingToSay): Promise<void> {
		await this.#put(id, saidFields(what, this.said(id)));
	}

	/** The learner's own words on a note: what it means to them, or a remark; nothing takes them back. */
	async write(id: NoteId, field: 'meaning' | 'comment', written: string): Promise<void> {
		const value = written.trim() === '' ? null : written.trim();
		if ((this.said(id)[field] ?? null) !== value) await this.#put(id, { [field]: value });
	}

	/** What the learner said of a note. */
	said(id: NoteId): Partial<NoteFields> {
		return this.knowledge?.notes.get(id) ?? {};
	}

	async #put(id: NoteId, fields: Readonly<Record<string, Json>>): Promise<void> {
		const moment = this.#app.moment();
		const puts = Object.entries(fields).map(([field, value]) => putNow(moment, noteEntity(id), field, value));
		if (puts.length > 0) await this.#app.attempt(() => this.#app.storage.put(puts));
		await this.refreshNotes([id]);
	}
}
