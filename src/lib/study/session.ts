import { parseCardId } from '#lib/cards';
import type { Grade } from '#lib/log';
import {
	fuzzSeed,
	next,
	preview,
	turnsLeft,
	type Load,
	type Now,
	type Preview,
	type Shown,
	type StudySettings,
	type Turn
} from '#lib/scheduling';
import { firstCard } from './climb';
import type { StudyCard, StudyDayFacts, StudyNote, StudyQueue } from './day';
import { isWaited, queueOf } from './queue';

export type StudyTurn = Turn<StudyCard, StudyNote>;

/**
 * A review session as a value: the day's facts, what is left of them, and the card on the screen. It has no memory of its own
 * that the log does not hold, so after a reload it goes on where it was.
 */
export interface Session {
	readonly facts: StudyDayFacts;
	readonly settings: StudySettings;
	readonly queue: StudyQueue;
	readonly turn: StudyTurn;
	/** Turns left as far as it can be told now; an Again or a rung that opens adds some. */
	readonly left: number;
}

/** Why a card is asked: the queue does not know that a review's place may be taken by a card never asked. */
function reasoned(turn: StudyTurn): StudyTurn {
	const isFirst = turn.kind === 'ask' && turn.card.state.phase === 'new';
	return isFirst ? { ...turn, why: 'first' } : turn;
}

/** A session of a study day from its facts. `now` must be of that day. */
export function begin(facts: StudyDayFacts, settings: StudySettings, now: Now): Session {
	const session = (queue: StudyQueue): Session => {
		const turn = reasoned(next(queue, now, facts.shown));
		return { facts, settings, queue, turn, left: turnsLeft(queue) };
	};
	const usual = session(queueOf(facts, settings, 'something else left'));
	const { turn } = usual;
	const isIdle = turn.kind === 'done' || (turn.kind === 'ask' && turn.why === 'ahead');
	if (facts.firstStudyDay === 'no' || !isIdle) return usual;
	return session(queueOf(facts, settings, 'nothing else left'));
}

/** The session with a certain turn on the screen: what was just undone comes back first. */
export function withTurn(session: Session, turn: StudyTurn): Session {
	return { ...session, turn };
}

/** The turn that asks a card, for the reason that holds without regard to the rest of the queue. */
function asking(card: StudyCard): StudyTurn {
	const { state } = card;
	if (state.phase === 'new') return { kind: 'ask', card, why: 'first' };
	return { kind: 'ask', card, why: state.due.kind === 'at' ? 'learning' : 'review' };
}

/**
 * The turn that shows a card or a meeting again, after its answer was undone. The card need not be next in the queue, nor in it at
 * all: a rung may have opened only because nothing else was left then. `undefined` where it can no longer be asked: not waited
 * for today, suspended or buried, or its note is gone.
 */
export function turnOf({ facts, queue }: Session, subject: Shown): StudyTurn | undefined {
	if (subject.card === undefined) {
		const candidate = queue.candidates.find(({ note }) => note === subject.note);
		return candidate && { kind: 'meet', candidate };
	}
	const queued = [...queue.learning, ...queue.reviews, ...queue.unasked].find(({ id }) => id === subject.card);
	const card = queued ?? cardOf(facts, subject.card);
	return card && asking(card);
}

/** A card of the day that the queue may not hold. */
function cardOf(facts: StudyDayFacts, id: string): StudyCard | undefined {
	const name = parseCardId(id);
	if (name === null) return undefined;
	const note = facts.notes.get(name.note) ?? facts.met.find(({ note }) => note === name.note);
	if (note === undefined || !note.kinds.includes(name.kind)) return undefined;
	const rows = facts.rows.filter((row) => row.note === name.note);
	const card = rows.find((row) => row.id === id) ?? firstCard(note, name.kind, rows);
	const isHidden = card.suspended || (card.buriedUntil !== null && card.buriedUntil > facts.day);
	return !isHidden && (card.state.phase === 'new' || isWaited(card, facts.day)) ? card : undefined;
}

/** What each button of the card on the screen promises. */
export function promises(session: Session, card: StudyCard, now: Now, load?: Load): Preview {
	return preview(card.state, now, session.settings, fuzzSeed(card.id, card.state), load);
}

/** The session after the card on the screen was answered; `card` is the card after the answer. The next card follows at once. */
export function answered(session: Session, card: StudyCard, before: StudyCard, now: Now): Session {
	const { facts } = session;
	const inReview = before.state.phase === 'review' ? 1 : 0;
	return begin(
		{
			...facts,
			rows: [...facts.rows.filter(({ id }) => id !== card.id), card],
			shown: [...facts.shown, { note: card.note, root: card.root, card: card.id }],
			done: { ...facts.done, reviews: facts.done.reviews + inReview }
		},
		session.settings,
		now
	);
}

/** How a learner takes a word they are shown for the first time. */
export type Meeting = 'got it' | 'knew it' | 'skip';

/** The session after the note on the screen was met, known already, or skipped for today; of these only the first counts. */
export function met(session: Session, note: StudyNote, how: Meeting, now: Now): Session {
	const { facts } = session;
	const candidates = facts.candidates.filter((candidate) => candidate.note !== note.note);
	if (how !== 'got it') return begin({ ...facts, candidates }, session.settings, now);
	return begin(
		{
			...facts,
			candidates,
			met: [...facts.met, note],
			shown: [...facts.shown, { note: note.note, root: note.root }],
			done: { ...facts.done, newNotes: facts.done.newNotes + 1 }
		},
		session.settings,
		now
	);
}

/** The session with nothing changed but the time: a step may have ended. */
export function waited(session: Session, now: Now): Session {
	return begin(session.facts, session.settings, now);
}

/** The session without the note of the turn on the screen, for one that cannot be shown: its text or its place is gone. */
export function withoutTurn(session: Session, now: Now): Session {
	const { facts, turn } = session;
	if (turn.kind === 'done') return session;
	const gone = turn.kind === 'ask' ? turn.card.note : turn.candidate.note;
	const others = ({ note }: StudyNote): boolean => note !== gone;
	const notes = new Map([...facts.notes].filter(([id]) => id !== gone));
	const left = { ...facts, notes, met: facts.met.filter(others), candidates: facts.candidates.filter(others) };
	return begin(left, session.settings, now);
}

/** The grades that buttons offer: two, or four. */
export function gradesOffered(settings: StudySettings): readonly Grade[] {
	return settings.buttons === 'four' ? [1, 2, 3, 4] : [1, 3];
}
