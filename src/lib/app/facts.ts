import { cardId, cardKinds, parseCardId, type CardId, type NoteId } from '#lib/cards';
import { parseEntity, studyDayStart, type StudyDay, type TextFields, type ValidEvent } from '#lib/log';
import { candidates, deckOf, studiedTexts, type Directory, type Knowledge } from '#lib/library';
import { usualReviews, type CardState, type Shown } from '#lib/scheduling';
import type { CardRow, DayRow } from '#lib/storage';
import type { StudyCard, StudyDayFacts, StudyNote } from '#lib/study';
import type { LemmaId } from '#lib/arabic/text';
import type { App } from './app.svelte';
import { zoneAt, type Moment } from './clock';
import { doneOn, type Done } from './tally.svelte';
import { studyNote, type LibraryText } from './texts';

/** Study days looked back on for the usual number of reviews, and for the order in which words were met. */
const lookBack = 14;

type Fields = ReadonlyMap<string, Partial<TextFields>>;

/** The texts that the learner learns from now, read. */
export async function readStudied(app: App, fields: Fields): Promise<LibraryText[]> {
	return app.texts.byHash(studiedTexts(app.texts.list, fields, app.learner.level).map(({ hash }) => hash));
}

/** What the learner has said and shown of some notes, and the rows of their cards. Reads those notes only, whatever else there is. */
async function readNotes(
	app: App,
	ids: readonly NoteId[]
): Promise<{ knowledge: Knowledge; rows: readonly CardRow[] }> {
	const [directory, notes, rows] = await Promise.all([
		app.texts.directory(),
		app.storage.fieldsOf(ids),
		app.storage.cardsOf(ids)
	]);
	const knowledge = {
		notes,
		cards: new Map<CardId, CardState>(rows.map(({ id, state }) => [id, state])),
		assumed: app.learner.assumed,
		functionWords: app.learner.functionWords,
		elsewhere: new Map(ids.map((id) => [id, directory.count(id) - 1])),
		settings: app.settings
	};
	return { knowledge, rows };
}

const notesIn = (texts: readonly LibraryText[]) => texts.flatMap(({ notes }) => notes.map(({ id }) => id));

/** What the learner has said and shown about the notes of some texts. */
export async function knowledgeOf(app: App, texts: readonly LibraryText[]): Promise<Knowledge> {
	return (await readNotes(app, [...new Set(notesIn(texts))])).knowledge;
}

/** Stabilities, in days, of the words asked about so far: of each its strongest card's. The marks of words fade with them. */
export function stabilitiesOf(cards: Iterable<readonly [CardId, CardState]>): ReadonlyMap<LemmaId, number> {
	const strongest = new Map<LemmaId, number>();
	for (const [card, state] of cards) {
		const note = parseCardId(card)?.note as LemmaId | undefined;
		if (note === undefined || state.phase === 'new') continue;
		strongest.set(note, Math.max(state.stability, strongest.get(note) ?? 0));
	}
	return strongest;
}

/** The notes still to be met, in order: of each text that is studied what was asked for, then its deck, the learner's choice or the default. */
function notesToMeet(
	texts: readonly LibraryText[],
	fields: Fields,
	knowledge: Knowledge,
	{ day, directory }: { readonly day: StudyDay; readonly directory: Directory }
): StudyNote[] {
	const notes: StudyNote[] = [];
	const seen = new Set<NoteId>();
	for (const { analysed, hash } of texts) {
		const deck = deckOf(analysed, knowledge, fields.get(hash)?.deck ?? null);
		const open = new Set(candidates(deck.notes, knowledge).map(({ note }) => note.id));
		const wanted = deck.candidates.filter(({ id }) => knowledge.notes.get(id)?.wanted === true);
		for (const { id } of [...wanted, ...deck.notes.filter((note) => open.has(note.id))]) {
			const notBefore = knowledge.notes.get(id)?.notBefore ?? null;
			const listing = directory.home(id, [hash]);
			if (!listing || seen.has(id) || (notBefore !== null && notBefore > day)) continue;
			seen.add(id);
			notes.push(studyNote(id, listing));
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

/** Notes met lately, in that order: within two weeks of the last day on which something was done, however long ago that is. */
async function metLately({ storage }: App, day: StudyDay): Promise<NoteId[]> {
	const last = (await storage.lastDay(day - 1)) ?? day;
	return storage.metBetween(Math.min(last, day) - lookBack, day);
}

/** A study day as storage has it. */
export interface Day {
	readonly facts: StudyDayFacts;
	/** Of the notes of the texts that are studied, and of all others that the day is about. */
	readonly knowledge: Knowledge;
	readonly counters: DayRow;
	/** What can be undone, the last at the end. */
	readonly done: readonly Done[];
	/** The texts that are studied. */
	readonly studied: readonly LibraryText[];
}

/**
 * The study day, read from storage: the same before and after a reload. Of the texts only those that are studied are read, and of
 * the cards those of their notes and of the day: the cost does not grow with the library or the deck.
 */
export async function readDay(app: App, { day }: Moment): Promise<Day> {
	const { storage, settings } = app;
	const reading = storage.textFields().then(async (all) => ({ fields: all, studied: await readStudied(app, all) }));
	const [directory, { fields, studied }, counters, earlier, firstDay, due, recent, events] = await Promise.all([
		app.texts.directory(),
		reading,
		storage.day(day),
		storage.days(day - lookBack, day - 1),
		storage.firstDay(),
		storage.due(day),
		metLately(app, day),
		storage.eventsSince(studyDayStart(day, zoneAt, settings.rolloverHour))
	]);
	const turns = turnsIn(day, events);
	const today = turns.map(({ note }) => note as NoteId);
	const about = [...notesIn(studied), ...due.map(({ note }) => note), ...recent, ...today];
	// What no text has any more cannot be asked.
	const { knowledge, rows } = await readNotes(
		app,
		[...new Set(about)].filter((id) => directory.count(id) > 0)
	);

	const preferred = studied.map(({ hash }) => hash);
	const known = new Map<NoteId, StudyNote | undefined>();
	/** The note as a session needs it, unless no text has it or the learner wants no cards of it. */
	const noteOf = (id: NoteId): StudyNote | undefined => {
		if (known.has(id)) return known.get(id);
		const said = knowledge.notes.get(id);
		const listing = said?.known === true || said?.ignored === true ? undefined : directory.home(id, preferred);
		const note = listing && studyNote(id, listing);
		known.set(id, note);
		return note;
	};
	const metToday = new Set(turns.filter(({ card }) => card === undefined).map(({ note }) => note));
	const met = waitingNotes(recent, knowledge, metToday);
	const touched = new Set([...due.map(({ note }) => note), ...met, ...today]);
	const rowsOf = new Map<NoteId, StudyCard[]>([...touched].map((id) => [id, []]));
	for (const row of rows) rowsOf.get(row.note)?.push({ ...row, root: noteOf(row.note)?.root });
	const facts: StudyDayFacts = {
		day,
		firstStudyDay: firstDay === undefined || firstDay === day ? 'yes' : 'no',
		rows: [...rowsOf.values()].flat(),
		met: met.flatMap((id) => noteOf(id) ?? []),
		notes: new Map([...touched].flatMap((id): [NoteId, StudyNote][] => entryOf(id, noteOf(id)))),
		candidates: notesToMeet(studied, fields, knowledge, { day, directory }),
		done: { newNotes: counters.newNotes, reviews: counters.inReview },
		usual: usualReviews(earlier.map(({ inReview }) => inReview)),
		shown: turns.map((turn): Shown => ({ ...turn, root: noteOf(turn.note as NoteId)?.root })),
		seed: String(day)
	};
	return { facts, knowledge, counters, done: doneOn(day, events), studied };
}

/** The texts a session shows its notes from: those that are studied, and of the others what it needs. */
export async function textsFor(app: App, { facts, studied }: Day): Promise<LibraryText[]> {
	const directory = await app.texts.directory();
	const preferred = studied.map(({ hash }) => hash);
	const notes = [...facts.notes.keys(), ...facts.met.map(({ note }) => note)];
	const homes = notes.flatMap((id) => directory.home(id, preferred)?.text ?? []);
	return app.texts.byHash(new Set([...preferred, ...homes]));
}

function entryOf(id: NoteId, note: StudyNote | undefined): [NoteId, StudyNote][] {
	return note ? [[id, note]] : [];
}
