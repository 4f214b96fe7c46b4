import { askedInText, type Note, type NoteId } from '#lib/cards';
import { beforeReading, deckOf, wordsBefore } from '#lib/library';
import { meetingsLeft } from '#lib/scheduling';
import { begin, examOf, type AskIn } from '#lib/study';
import type { App } from './app.svelte';
import { knowledgeOf, readDay, type Day } from './facts';
import type { LibraryText } from './texts';

/** The words of a text to be met before it is read, and what they are chosen from. */
export interface FirstWordsPlan {
	readonly notes: readonly Note[];
	/** Met today already, of this text. */
	readonly met: number;
	/** New words the day's limit still has room for. */
	readonly room: number;
	/** How many could be met beyond the limit. */
	readonly more: number;
}

/** What a learner did and asked for while words were met. */
export interface Meetings {
	/** Said to be known, or put off: no other word comes in their place. */
	readonly aside: number;
	/** Asked for beyond the day's limit. */
	readonly extra: number;
}

/** Plans what to meet before a text is read, within the day's limit, and what was asked for beyond it. */
export async function planFirstWords(
	app: App,
	text: LibraryText,
	{ facts }: Day,
	{ aside, extra }: Meetings = { aside: 0, extra: 0 }
): Promise<FirstWordsPlan> {
	const [fields, knowledge] = await Promise.all([app.storage.textFields(), knowledgeOf(app, [text])]);
	const deck = deckOf(text.analysed, knowledge, fields.get(text.hash)?.deck ?? null);
	const wanted = deck.candidates.filter(({ id }) => knowledge.notes.get(id)?.wanted === true);
	const room = meetingsLeft(facts.done, app.settings);
	const met = facts.shown.filter(({ note, card }) => card === undefined && text.byId.has(note as NoteId)).length;
	const choose = (most: number) => wordsBefore([...wanted, ...deck.notes], knowledge, most, facts.day);
	const notes = choose(Math.max(Math.min(beforeReading.most - met, room) - aside, extra));
	return { notes, met, room, more: choose(beforeReading.least).length };
}

/** How cards are asked in a text: those of its notes that can be. */
export function askIn(text: LibraryText): AskIn {
	return ({ note: id, kind }) => {
		const note = text.byId.get(id);
		return note ? askedInText(text.analysed, note, kind) : null;
	};
}

/** What a learner can do with a text now, around reading it. */
export interface TextSteps {
	/** Words to meet before reading it. */
	readonly toMeet: number;
	/** Due cards that can be answered in it. */
	readonly due: number;
}

/** Gathers what can be done with a text now. */
export async function textSteps(app: App, text: LibraryText): Promise<TextSteps> {
	const moment = app.moment();
	const day = await readDay(app, moment);
	const plan = await planFirstWords(app, text, day);
	const due = examOf(begin(day.facts, app.settings, moment), moment, askIn(text));
	return { toMeet: plan.notes.length, due: due.length };
}
