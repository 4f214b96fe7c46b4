import { cardId, cardKinds, type Note, type NoteId } from '#lib/cards';
import { noteEntity, textEntity } from '#lib/log';
import {
	coverage,
	deckOf,
	deckSize,
	wordStatus,
	type Coverage,
	type Deck,
	type Knowledge,
	type WordStatus
} from '#lib/library';
import type { AnalysedText, Lemma, LemmaId, Reading, Sentence, Token, Unit } from '#lib/arabic/text';
import type { App } from './app.svelte';
import { knowledgeOf } from './facts';
import { putNow } from './put';
import type { LibraryText } from './texts';

/** The most notes a deck may have. */
export const deckMost = deckSize.most;

/** What the sheet of a tapped word shows. */
export interface WordSheet {
	readonly sentence: Sentence;
	readonly token: Token;
	readonly reading: Reading | undefined;
	readonly lemma: Lemma | undefined;
	readonly units: readonly Unit[];
	readonly family: readonly Lemma[];
}

/** A token's reading and lemma, if anything is known of it. */
function readingOf(text: AnalysedText, token: Token): { reading: Reading; lemma: Lemma } | undefined {
	const { reading } = token;
	const lemma = reading && text.lemmas[reading.lemma];
	return reading && lemma ? { reading, lemma } : undefined;
}

function familyOf(text: AnalysedText, lemma: Lemma): Lemma[] {
	const { root } = lemma;
	if (!('letters' in root)) return [];
	return Object.values(text.lemmas).filter(
		(other) => other.id !== lemma.id && 'letters' in other.root && other.root.letters === root.letters
	);
}

/** A text in the reader: what is known of its words, and what the learner says of them. */
export class ReaderState {
	knowledge = $state.raw<Knowledge | undefined>(undefined);
	coverage = $state.raw<Coverage | undefined>(undefined);
	/** What is to be learnt from the text, and what else could be. */
	deck = $state.raw<Deck>({ notes: [], candidates: [] });
	readonly text: LibraryText;
	readonly #app: App;

	constructor(app: App, text: LibraryText) {
		this.#app = app;
		this.text = text;
	}

	async refresh(): Promise<void> {
		this.knowledge = await knowledgeOf(this.#app, [this.text]);
		const fields = (await this.#app.storage.textFields()).get(this.text.analysed.hash);
		this.deck = deckOf(this.text.analysed, this.knowledge, fields?.deck ?? null);
		this.coverage = coverage(this.text.analysed, this.knowledge, this.#app.moment().day);
	}

	/** Stabilities of the words being learnt, the strongest card of each: their marks fade with them. */
	get stabilities(): ReadonlyMap<LemmaId, number> {
		const strongest = new Map<LemmaId, number>();
		for (const note of this.text.notes) {
			for (const kind of cardKinds) {
				const state = this.knowledge?.cards.get(cardId(note.id, kind));
				if (note.kind !== 'lemma' || state === undefined || state.phase === 'new') continue;
				strongest.set(note.id, Math.max(state.stability, strongest.get(note.id) ?? 0));
			}
			if (note.kind === 'lemma' && this.knowledge?.notes.get(note.id)?.known === true) strongest.set(note.id, Infinity);
		}
		return strongest;
	}

	status(lemma: Lemma): WordStatus {
		return this.knowledge ? wordStatus(lemma, this.knowledge) : 'new';
	}

	sheet(sentence: Sentence, index: number): WordSheet | undefined {
		const token = sentence.tokens[index];
		if (!token) return undefined;
		const known = readingOf(this.text.analysed, token);
		return {
			sentence,
			token,
			reading: known?.reading,
			lemma: known?.lemma,
			units: sentence.units.filter(({ tokens }) => tokens.includes(index)),
			family: known ? familyOf(this.text.analysed, known.lemma) : []
		};
	}

	/** Whether another note may be ticked. */
	get deckIsFull(): boolean {
		return this.deck.notes.length >= deckMost;
	}

	/** Ticks or unticks a note: the deck is the learner's own from then on. What was unticked is no longer asked for either. */
	async tick(id: NoteId, ticked: 'in' | 'out'): Promise<void> {
		const note = this.text.byId.get(id);
		if (!note) return;
		const others = (notes: readonly Note[]) => notes.filter((each) => each.id !== id);
		// At once, so that a second tick builds on the first.
		this.deck =
			ticked === 'in'
				? { notes: [...others(this.deck.notes), note], candidates: others(this.deck.candidates) }
				: { notes: others(this.deck.notes), candidates: [note, ...this.deck.candidates] };
		const moment = this.#app.moment();
		const deck = this.deck.notes.map((each) => each.id);
		const unwanted = ticked === 'out' ? [putNow(moment, noteEntity(id), 'wanted', false)] : [];
		await this.#app.attempt(() =>
			this.#app.storage.put([putNow(moment, textEntity(this.text.analysed.hash), 'deck', deck), ...unwanted])
		);
	}

	/** What the learner says of a word: learn it next, it is known, ignore it, or take that back. */
	async say(id: NoteId, what: 'learn' | 'know' | 'ignore' | 'take back'): Promise<void> {
		const moment = this.#app.moment();
		const put = (field: string, value: boolean | null) => putNow(moment, noteEntity(id), field, value);
		const now = this.knowledge?.notes.get(id) ?? {};
		const puts = {
			learn: [
				put('wanted', true),
				...(now.known ? [put('known', false)] : []),
				...(now.ignored ? [put('ignored', false)] : [])
			],
			know: [put('known', true)],
			ignore: [put('ignored', true)],
			'take back': [
				...(now.wanted ? [put('wanted', false)] : []),
				...(now.known ? [put('known', null)] : []),
				...(now.ignored ? [put('ignored', null)] : [])
			]
		}[what];
		if (puts.length > 0) await this.#app.attempt(() => this.#app.storage.put(puts));
		await this.refresh();
	}
}
