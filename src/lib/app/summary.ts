import type { NoteId } from '#lib/cards';
import { candidates } from '#lib/library';
import { noteEntity } from '#lib/log';
import { forecast } from '#lib/scheduling';
import type { CardRow } from '#lib/storage';
import { begin } from '#lib/study';
import type { App } from './app.svelte';
import { readDay } from './facts';
import { putNow } from './put';

/** What Today shows. */
export interface TodaySummary {
	/** Cards promised for today that are still to be asked, those in steps included. */
	readonly due: number;
	readonly newNotes: number;
	readonly minutes: number;
	readonly answeredToday: number;
	/** The moment the next step ends, when nothing else is left. */
	readonly later: number | null;
	readonly tomorrow: number;
	readonly started: 'yes' | 'no';
	/** Words that may be added to what is to be learnt, when the decks are learnt out: the next ones by worth. */
	readonly offered: readonly NoteId[];
}

/** Seconds a card takes, until the learner's own answers say more. */
const secondsPerCard = 9;

/** Words added at a time when the decks are learnt out. */
const offeredAtOnce = 8;

/** Gathers what Today shows of the day. Reads the texts that are studied, and the cards of the day and of those: not the library, not the deck. */
export async function todaySummary(app: App): Promise<TodaySummary> {
	const moment = app.moment();
	const { facts, knowledge, counters, studied } = await readDay(app, moment);
	const { queue, turn } = begin(facts, app.settings, moment);
	const newNotes = Math.min(queue.meetings, queue.candidates.length);
	// What is still within a step when all else is done is waited for, not asked.
	const due = turn.kind === 'done' ? 0 : queue.learning.length + queue.reviews.length + queue.unasked.length;
	const [tomorrow = { count: 0 }] = await comingDays(app, 1);
	return {
		due,
		newNotes,
		minutes: Math.max(1, Math.round(((due + newNotes * 3) * secondsPerCard) / 60)),
		answeredToday: counters.reviews,
		later: turn.kind === 'done' ? turn.later : null,
		tomorrow: tomorrow.count,
		started: facts.shown.length > 0 || facts.firstStudyDay === 'no' ? 'yes' : 'no',
		offered:
			queue.candidates.length > 0
				? []
				: [...new Set(studied.flatMap(({ notes }) => candidates(notes, knowledge).map(({ note }) => note.id)))].slice(
						0,
						offeredAtOnce
					)
	};
}

/** Adds notes to what is to be learnt next, after the decks. */
export async function learnMore(app: App, notes: readonly NoteId[]): Promise<void> {
	const moment = app.moment();
	await app.attempt(() => app.storage.put(notes.map((id) => putNow(moment, noteEntity(id), 'wanted', true))));
}

/** Rows of notes the learner wants to be asked about. */
export async function wantedOf(app: App, rows: readonly CardRow[]): Promise<CardRow[]> {
	const said = await app.storage.fieldsOf([...new Set(rows.map(({ note }) => note))]);
	return rows.filter(({ note }) => said.get(note)?.known !== true && said.get(note)?.ignored !== true);
}

/** Cards promised for the coming days, from tomorrow on. Steps that are not waited out today are asked tomorrow. */
export async function comingDays(app: App, days = 7): Promise<{ inDays: number; count: number }[]> {
	const { day } = app.moment();
	const [coming, today] = await Promise.all([app.storage.due(day + days, day + 1), app.storage.due(day, day)]);
	const inSteps = today.filter(({ state }) => state.phase !== 'new' && state.due.kind === 'at');
	const rows = await wantedOf(app, [...coming, ...inSteps]);
	return forecast(rows, day + 1, days).map((count, at) => ({ inDays: at + 1, count }));
}
