import { answer, inReview } from '../examples';
import { applyReview, newCard } from '../fold';
import type { Grade } from '#lib/log';
import { fuzzSeed, preview, type Now } from '../preview';
import type { StudySettings } from '../settings';
import type { CardState } from '../state';
import { afterAnswer, afterMeeting } from './change';
import { gather, type DayFacts, type Queue } from './gather';
import { next, shownAs, type Turn } from './next';
import type { Candidate, Counters, QueueCard, Shown } from './row';

/** A learner's day for the tests: the facts as the log has them, and a running queue beside them. */
export interface ExampleDay {
	readonly settings: StudySettings;
	readonly day: number;
	readonly usual: number | null;
	readonly cards: Map<string, QueueCard>;
	readonly unasked: Map<string, QueueCard>;
	candidates: readonly Candidate[];
	done: Counters;
	readonly shown: Shown[];
	at: number;
	queue: Queue<QueueCard, Candidate>;
}

export function card(id: string, state: CardState, other: Partial<QueueCard> = {}): QueueCard {
	return { id, note: id, kind: 'recognise', state, suspended: false, buriedUntil: null, ...other };
}

/** A card due on day 100. */
export function due(id: string, other: Partial<QueueCard> = {}): QueueCard {
	return card(id, inReview(100, 10, 10, 100), other);
}

export function factsOf(day: Omit<ExampleDay, 'queue'>): DayFacts<QueueCard, Candidate> {
	return { ...day, cards: [...day.cards.values()], unasked: [...day.unasked.values()], seed: `${day.day}` };
}

export interface Beginning {
	readonly settings: StudySettings;
	readonly now: Now;
	readonly cards?: readonly QueueCard[];
	readonly candidates?: readonly Candidate[];
	readonly usual?: number | null;
}

export function begin({ settings, now, cards = [], candidates = [], usual = null }: Beginning): ExampleDay {
	const byId = (given: readonly QueueCard[]): Map<string, QueueCard> => new Map(given.map((each) => [each.id, each]));
	const day = {
		settings,
		day: now.day,
		usual,
		cards: byId(cards.filter(({ state }) => state.phase !== 'new')),
		unasked: byId(cards.filter(({ state }) => state.phase === 'new')),
		candidates,
		done: { newNotes: 0, reviews: 0 },
		shown: [],
		at: now.at
	};
	return { ...day, queue: gather(factsOf(day), settings) };
}

function meet(day: ExampleDay, candidate: Candidate): void {
	const first = card(candidate.note, newCard, { root: candidate.root });
	day.candidates = day.candidates.filter(({ note }) => note !== candidate.note);
	day.unasked.set(first.id, first);
	day.done = { ...day.done, newNotes: day.done.newNotes + 1 };
	day.queue = afterMeeting(day.queue, candidate.note, [first]);
}

function answerCard(day: ExampleDay, asked: QueueCard, grade: Grade): void {
	const now = { at: day.at, day: day.day };
	const promised = preview(asked.state, now, day.settings, fuzzSeed(asked.id, asked.state))[grade];
	const after = { ...asked, state: applyReview(asked.state, answer(now, grade, promised), day.settings) };
	if (asked.state.phase === 'review') day.done = { ...day.done, reviews: day.done.reviews + 1 };
	day.unasked.delete(asked.id);
	day.cards.set(asked.id, after);
	day.queue = afterAnswer(day.queue, after);
}

/** How the learner grades a card. */
export type Grading = (card: QueueCard, turn: number) => Grade;

/** Takes one turn of ten seconds or as given; returns it. */
export function takeTurn(day: ExampleDay, grading: Grading, seconds = 10): Turn<QueueCard, Candidate> {
	const turn = next(day.queue, { at: day.at, day: day.day }, day.shown);
	day.at += seconds * 1000;
	if (turn.kind === 'meet') meet(day, turn.candidate);
	if (turn.kind === 'ask') answerCard(day, turn.card, grading(turn.card, day.shown.length));
	const shown = shownAs(turn);
	if (shown !== undefined) day.shown.push(shown);
	return turn;
}

/** Plays the day to its end. */
export function play(day: ExampleDay, grading: Grading = () => 3): ExampleDay {
	for (let turn = 0; turn < 3000; turn++) if (takeTurn(day, grading).kind === 'done') return day;
	throw new RangeError('the day does not end');
}
