import { cardId, cardKinds, type CardKind, type NoteId } from '#lib/cards';
import { eventId, idBytes, type EventId, type Grade } from '#lib/log';
import { applyReview, settingsFrom, type CardState, type Now } from '#lib/scheduling';
import type { StudyCard, StudyDayFacts, StudyNote } from './day';
import { answered, met, promises, type Session, type StudyTurn } from './session';

/** Ready-made notes, cards and days for the tests of this folder. */

export const today = 100;
export const settings = settingsFrom({});
const dayLength = 86_400_000;

/** So many seconds after noon of the day. */
export function after(seconds: number): Now {
	return { at: today * dayLength + dayLength / 2 + seconds * 1000, day: today };
}

export function note(name: string, kinds: readonly CardKind[] = cardKinds, root?: string): StudyNote {
	return { note: `${name}_NOUN_1` as NoteId, kinds, root };
}

export function notes(count: number, prefix = 'n'): StudyNote[] {
	return Array.from({ length: count }, (_, index) => note(`${prefix}${index}`));
}

export function event(stamp: number): EventId {
	return eventId(stamp, new Uint8Array(idBytes));
}

/** A card in review, promised for a day; last answered three days ago, or on the day given. */
export function promised(stability: number, day: number, lastDay = today - 3): CardState {
	return {
		phase: 'review',
		stability,
		difficulty: 5,
		step: 0,
		due: { kind: 'day', day },
		lastDay,
		lastAt: lastDay * dayLength,
		lastEvent: event(1),
		reviews: 3,
		lapses: 0
	};
}

/** A card in its learning steps, the last answer to which was today. */
export function inSteps(endsAt: number, step = 1): CardState {
	const due = { kind: 'at', at: endsAt } as const;
	return { ...promised(2, today, today), phase: 'learning', step, due, reviews: 1 } as CardState;
}

export function row(
	{ note, root }: StudyNote,
	kind: CardKind,
	state: CardState,
	other: Partial<StudyCard> = {}
): StudyCard {
	const id = cardId(note, kind);
	return { id, note, kind, root, state, suspended: false, buriedUntil: null, lastEvent: event(1), ...other };
}

/** A day, not the first, on which nothing was done yet; the notes of its rows are all known. */
export function day(given: Partial<StudyDayFacts> & { readonly of?: readonly StudyNote[] } = {}): StudyDayFacts {
	const { of = [], ...facts } = given;
	return {
		day: today,
		firstStudyDay: 'no',
		rows: [],
		met: [],
		notes: new Map(of.map((each) => [each.note, each])),
		candidates: [],
		done: { newNotes: 0, reviews: 0 },
		usual: null,
		shown: [],
		seed: `${today}`,
		...facts
	};
}

/** A turn in a word or two. */
export function said(turn: StudyTurn): string {
	if (turn.kind === 'ask') return turn.card.id.replace('_NOUN_1', '');
	return turn.kind === 'meet' ? `meet ${turn.candidate.note.replace('_NOUN_1', '')}` : 'done';
}

/** Answers the card on the screen, or meets the word. */
export function take(session: Session, now: Now, grade: Grade = 3): Session {
	const { turn } = session;
	if (turn.kind === 'done') return session;
	if (turn.kind === 'meet') return met(session, turn.candidate, 'got it', now);
	const { card } = turn;
	const due = promises(session, card, now)[grade];
	const state = applyReview(card.state, { ...now, id: event(now.at), grade, due }, session.settings);
	return answered(session, { ...card, state, lastEvent: event(now.at) }, card, now);
}

/** Takes turns of so many seconds, all passed, until the day is done or so many were taken; says what was shown. */
export function play(
	session: Session,
	{ seconds = 4, turns = 500, from = 0 }: { seconds?: number; turns?: number; from?: number } = {}
): { session: Session; shown: string[] } {
	const shown: string[] = [];
	let current = session;
	for (let turn = 1; turn <= turns && current.turn.kind !== 'done'; turn++) {
		shown.push(said(current.turn));
		current = take(current, after(from + turn * seconds));
	}
	return { session: current, shown };
}
