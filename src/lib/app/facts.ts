import { cardId, cardKinds, parseCardId, type CardId, type NoteId } from '#lib/cards';
import { parseEntity, studyDayStart, type StudyDay, type ValidEvent } from '#lib/log';
import { candidates, deckOf, studiedTexts, type Knowledge } from '#lib/library';
import { usualReviews, type CardState, type Shown } from '#lib/scheduling';
import type { DayRow } from '#lib/storage';
import type { StudyCard, StudyDayFacts, StudyNote } from '#lib/study';
import type { LemmaId } from '#lib/arabic/text';
import type { App } from './app.svelte';
import { zoneAt, type Moment } from './clock';
import { doneOn, type Done } from './tally.svelte';
import { findNote, studyNote, type LibraryText } from './texts';

/** Study days looked back on for the usual number of reviews, and for the order in which words were met. */
const lookBack = 14;

/** What the learner has said and shown about the notes of some texts. Reads those notes only, whatever the deck holds beside them. */
export async function knowledgeOf(app: App, texts: readonly LibraryText[]): Promise<Knowledge> {
	const ids = [...new Set(texts.flatMap(({ notes }) => notes.map(({ id }) => id)))];
	const [notes, rows] = await Promise.all([app.storage.fieldsOf(ids), app.storage.cardsOf(ids)]);
	const elsewhere = new Map<NoteId, number>();
	for (const id of ids) {
		const others = texts.filter(({ byId }) => byId.has(id)).length - 1;
		if (others > 0) elsewhere.set(id, others);
	}
	return {
		notes,
		cards: new Map<CardId, CardState>(rows.map(({ id, state }) => [id, state])),
		assumed: app.learner.assumed,
		functionWords: app.learner.functionWords,
		elsewhere,
		settings: app.settings
	};
}

/** Stabilities, in days, of the words asked about so far: of each its strongest card's. The marks of words fade with them. */
export function stabilitiesOf({ cards }: Knowledge): ReadonlyMap<LemmaId, number> {
	const strongest = new Map<LemmaId, number>();
	for (const [card, state] of cards) {
		const note = parseCardId(card)?.note as LemmaId | undefined;
		if (note === undefined || state.phase === 'new') continue;
		strongest.set(note, Math.max(state.stability, strongest.get(note) ?? 0));
	}
	return strongest;
}

/** The notes still to be met, in order: of each text that is studied what was asked for, then its deck, the learner's choice or the default. */
async function notesToMeet(
	app: App,
	texts: readonly LibraryText[],
	knowledge: Knowledge,
	day: StudyDay
): Promise<StudyNote[]> {
	const fields = await app.storage.textFields();
	const notes: StudyNote[] = [];
	const seen = new Set<NoteId>();
	for (const text of studiedTexts(texts, fields, app.learner.level)) {
		const deck = deckOf(text.analysed, knowledge, fields.get(text.hash)?.deck ?? null);
		const open = new Set(candidates(deck.notes, knowledge).map(({ note }) => note.id));
		const wanted = deck.candidates.filter(({ id }) => knowledge.notes.get(id)?.wanted === true);
		for (const note of [...wanted, ...deck.notes.filter(({ id }) => open.has(id))]) {
			const notBefore = knowledge.notes.get(note.id)?.notBefore ?? null;
			if (seen.has(note.id) || (notBefore !== null && notBefore > day)) continue;
			seen.add(note.id);
			notes.push(studyNote(text, note));
		}
	}
	return notes;
}

/** What was asked and met on a day, as turns: void answers and meetings taken back are none. */
function turnsIn(day: StudyDay, events: readonly ValidEvent[]): Shown[] {
	const meetings = new Map<string, ValidEvent>();
	for (const event of events) if (event.kind === 'put' && event.field === 'met') meetings.set(event.entity, event);
	return events.flatMap((event): Shown[] => {
		const name = parseEntity(event.entity);
		if (event.kind === 'review' && name.kind === 'card') {
			const note = parseCardId(name.id)?.note;
			return note === undefined || event.day !== day ? [] : [{ note, card: name.id }];
		}
		const isMeeting = event.kind === 'put' && event.value !== null && meetings.get(event.entity) === event;
		return isMeeting && name.kind === 'note' ? [{ note: name.id }] : [];
	});
}

/** Notes met that no card was asked about yet, or that were met today: the recent ones in the order of their meeting. */
function waitingNotes(recent: readonly NoteId[], knowledge: Knowledge, today: ReadonlySet<string>): NoteId[] {
	const isMet = (id: NoteId) => (knowledge.notes.get(id)?.met ?? null) !== null;
	const isAsked = (id: NoteId) => cardKinds.some((kind) => knowledge.cards.has(cardId(id, kind)));
	const others = [...knowledge.notes.keys()].filter((id) => isMet(id) && !recent.includes(id));
	return [...others, ...recent].filter((id) => isMet(id) && (today.has(id) || !isAsked(id)));
}

/** A study day as storage has it. */
export interface Day {
	readonly facts: StudyDayFacts;
	readonly knowledge: Knowledge;
	readonly counters: DayRow;
	/** What can be undone, the last at the end. */
	readonly done: readonly Done[];
}

/** The study day, read from storage: the same before and after a reload. */
export async function readDay(app: App, texts: readonly LibraryText[], { day }: Moment): Promise<Day> {
	const { storage, settings } = app;
	const [counters, earlier, firstDay, due, recent, events, knowledge] = await Promise.all([
		storage.day(day),
		storage.days(day - lookBack, day - 1),
		storage.firstDay(),
		storage.due(day),
		storage.metBetween(day - lookBack, day),
		storage.eventsSince(studyDayStart(day, zoneAt, settings.rolloverHour)),
		knowledgeOf(app, texts)
	]);
	const known = new Map<NoteId, StudyNote | undefined>();
	/** The note as a session needs it, unless no text has it or the learner wants no cards of it. */
	const noteOf = (id: NoteId): StudyNote | undefined => {
		if (known.has(id)) return known.get(id);
		const found = findNote(texts, id);
		const said = knowledge.notes.get(id);
		const isWanted = found && said?.known !== true && said?.ignored !== true;
		const note = isWanted ? studyNote(found.text, found.note) : undefined;
		known.set(id, note);
		return note;
	};
	const turns = turnsIn(day, events);
	const metToday = new Set(turns.filter(({ card }) => card === undefined).map(({ note }) => note));
	const met = waitingNotes(recent, knowledge, metToday);
	const today = turns.map(({ note }) => note as NoteId);
	const touched = [...new Set([...due.map(({ note }) => note), ...met, ...today])];
	const rows = (await storage.cardsOf(touched)).map((row): StudyCard => ({ ...row, root: noteOf(row.note)?.root }));
	const facts: StudyDayFacts = {
		day,
		firstStudyDay: firstDay === undefined || firstDay === day ? 'yes' : 'no',
		rows,
		met: met.flatMap((id) => noteOf(id) ?? []),
		notes: new Map(touched.flatMap((id): [NoteId, StudyNote][] => entryOf(id, noteOf(id)))),
		candidates: await notesToMeet(app, texts, knowledge, day),
		done: { newNotes: counters.newNotes, reviews: counters.inReview },
		usual: usualReviews(earlier.map(({ inReview }) => inReview)),
		shown: turns.map((turn): Shown => ({ ...turn, root: noteOf(turn.note as NoteId)?.root })),
		seed: String(day)
	};
	return { facts, knowledge, counters, done: doneOn(day, events) };
}

function entryOf(id: NoteId, note: StudyNote | undefined): [NoteId, StudyNote][] {
	return note ? [[id, note]] : [];
}
