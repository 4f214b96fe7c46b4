import { coverage, candidates, type Coverage } from '#lib/library';
import type { NoteId } from '#lib/cards';
import { noteEntity } from '#lib/log';
import { forecast } from '#lib/scheduling';
import { begin } from '#lib/study';
import type { App } from './app.svelte';
import { dayFacts, knowledgeOf } from './facts';
import { putNow } from './put';
import type { LibraryText } from './texts';

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
	readonly texts: readonly TextSummary[];
}

export interface TextSummary {
	readonly text: LibraryText;
	readonly coverage: Coverage;
	/** Words and units that could still be learnt from it, those in the deck included. */
	readonly candidates: number;
}

/** Seconds a card takes, until the learner's own answers say more. */
const secondsPerCard = 9;

/** Words added at a time when the decks are learnt out. */
const offeredAtOnce = 8;

/** Gathers what Today shows. Reads the cards of the day and of the articles shown, not the deck. */
export async function todaySummary(app: App): Promise<TodaySummary> {
	const texts = await app.texts.all();
	const moment = app.moment();
	const reading = knowledgeOf(app, texts);
	const facts = await dayFacts(app, texts, moment, reading);
	const session = begin(facts, app.settings, moment);
	const { queue, turn } = session;
	const newNotes = Math.min(queue.meetings, queue.candidates.length);
	const due = queue.learning.length + queue.reviews.length + queue.unasked.length;
	const knowledge = await reading;
	const today = await app.storage.day(moment.day);
	const [tomorrow = { count: 0 }] = await comingDays(app);
	return {
		due,
		newNotes,
		minutes: Math.max(1, Math.round(((due + newNotes * 3) * secondsPerCard) / 60)),
		answeredToday: today.reviews,
		later: turn.kind === 'done' ? turn.later : null,
		tomorrow: tomorrow.count,
		offered:
			queue.candidates.length > 0
				? []
				: texts.flatMap(({ notes }) => candidates(notes, knowledge).map(({ note }) => note.id)).slice(0, offeredAtOnce),
		started: facts.shown.length > 0 || facts.firstStudyDay === 'no' ? 'yes' : 'no',
		texts: texts.map((text) => ({
			text,
			coverage: coverage(text.analysed, knowledge, moment.day),
			candidates: candidates(text.notes, knowledge).length
		}))
	};
}

/** Adds notes to what is to be learnt next, after the decks. */
export async function learnMore(app: App, notes: readonly NoteId[]): Promise<void> {
	const moment = app.moment();
	await app.storage.put(notes.map((id) => putNow(moment, noteEntity(id), 'wanted', true)));
}

/** Cards promised for the coming days, from tomorrow on. */
export async function comingDays(app: App, days = 7): Promise<{ inDays: number; count: number }[]> {
	const { day } = app.moment();
	const rows = await app.storage.due(day + days);
	return forecast(rows, day, days + 1)
		.map((count, inDays) => ({ inDays, count }))
		.slice(1);
}
