import type { Instant } from '#lib/log';
import { newCard } from '../fold';
import type { Now } from '../preview';
import { chance } from '../random';
import { passesLeft } from '../steps';
import type { Queue } from './gather';
import type { Candidate, QueueCard, Shown } from './row';
import { stepEnd } from './sorting';
import { turnsSinceMeeting, turnsTooEarly } from './spacing';

/**
 * What comes next. `ahead` is a card within steps that is asked before its moment because nothing else is left. When the day is
 * done, `later` is the moment at which the next step ends, if one is still being waited out.
 */
export type Turn<C extends QueueCard, N extends Candidate> =
	| { readonly kind: 'ask'; readonly card: C; readonly why: 'learning' | 'review' | 'first' | 'ahead' }
	| { readonly kind: 'meet'; readonly candidate: N }
	| { readonly kind: 'done'; readonly later: Instant | null };

/** As Anki's learn-ahead limit. */
const learnAhead = 20 * 60_000;

/** Steps are shorter than this: a card that waits longer was answered before the clock was set back. */
const longestWait = 36 * 3_600_000;

/** Whether a card's step has ended by a moment. */
export function isDue(card: QueueCard, at: Instant): boolean {
	const end = stepEnd(card);
	return end <= at || end > at + longestWait;
}

/**
 * Whether it is a meeting's turn: meetings are spread evenly over the reviews of the day, all but the last few, which part the
 * last meetings from their first questions.
 */
function isMeetingsTurn<C extends QueueCard, N extends Candidate>(queue: Queue<C, N>): boolean {
	const { done, settings } = queue;
	const meetings = done.newNotes + Math.min(queue.meetings, queue.candidates.length);
	const reviews = Math.max(done.reviews + queue.reviews.length - settings.meetingGap, 0);
	return (done.newNotes + 1) / (meetings + 1) <= (done.reviews + 1) / (reviews + 1);
}

/** Whether one of `waiting` first questions goes before a review: they are shuffled into one another. */
function isFirstQuestionsTurn<C extends QueueCard, N extends Candidate>(queue: Queue<C, N>, waiting: number): boolean {
	const reviews = queue.reviews.length;
	return chance(`${queue.seed} ${queue.done.reviews} ${reviews} ${waiting}`) * (waiting + reviews) < waiting;
}

interface Choices<C extends QueueCard, N extends Candidate> {
	/** The most pressing first. */
	readonly due: readonly Turn<C, N>[];
	readonly ahead: readonly Turn<C, N>[];
}

function choices<C extends QueueCard, N extends Candidate>(
	queue: Queue<C, N>,
	now: Now,
	shown: readonly Shown[]
): Choices<C, N> {
	const ask = (why: 'learning' | 'review' | 'first' | 'ahead', cards: readonly C[]): Turn<C, N>[] =>
		cards.map((card) => ({ kind: 'ask', card, why }));
	const since = new Map(queue.unasked.map((card) => [card, turnsSinceMeeting(card.note, shown)]));
	const unasked = (fits: (turns: number | undefined) => boolean): Turn<C, N>[] =>
		ask(
			'first',
			queue.unasked.filter((card) => fits(since.get(card)))
		);

	const { meetingGap } = queue.settings;
	const carriedOver = unasked((turns) => turns === undefined);
	const reviews = ask('review', queue.reviews);
	const asked = isFirstQuestionsTurn(queue, carriedOver.length)
		? [...carriedOver, ...reviews]
		: [...reviews, ...carriedOver];
	const meetings = queue.candidates
		.slice(0, queue.meetings)
		.map((candidate): Turn<C, N> => ({ kind: 'meet', candidate }));
	return {
		due: [
			...ask(
				'learning',
				queue.learning.filter((card) => isDue(card, now.at))
			),
			...unasked((turns) => turns !== undefined && turns >= meetingGap),
			...(isMeetingsTurn(queue) ? [...meetings, ...asked] : [...asked, ...meetings]),
			...unasked((turns) => turns !== undefined && turns < meetingGap)
		],
		ahead: ask(
			'ahead',
			queue.learning.filter((card) => !isDue(card, now.at) && stepEnd(card) <= now.at + learnAhead)
		)
	};
}

/** The turn as it will be remembered once shown; `undefined` for the end. */
export function shownAs<C extends QueueCard, N extends Candidate>(turn: Turn<C, N>): Shown | undefined {
	switch (turn.kind) {
		case 'ask':
			return { note: turn.card.note, root: turn.card.root, card: turn.card.id };
		case 'meet':
			return { note: turn.candidate.note, root: turn.candidate.root };
		case 'done':
			return undefined;
	}
}

/** The first turn that comes least too early after its siblings. */
function leastEarly<T>(turns: readonly T[], early: (turn: T) => number): { turn: T; early: number } | undefined {
	let least: { turn: T; early: number } | undefined;
	for (const turn of turns) {
		const by = early(turn);
		if (least === undefined || by < least.early) least = { turn, early: by };
		if (by === 0) break;
	}
	return least;
}

/**
 * What comes next: cards whose step has ended, first questions about words met long enough ago, then reviews with meetings
 * spread among them, first questions that could not wait longer, and at the end steps that end within twenty minutes. Siblings
 * and words of one root keep their gap as long as anything else is left; none is put off to another day.
 *
 * `now` is of the queue's study day (gather again when the day turns); `shown` are the day's turns so far, the oldest first:
 * those of the log, so that a session resumes from it alone. Deterministic.
 */
export function next<C extends QueueCard, N extends Candidate>(
	queue: Queue<C, N>,
	now: Now,
	shown: readonly Shown[]
): Turn<C, N> {
	const { due, ahead } = choices(queue, now, shown);
	const early = (turn: Turn<C, N>): number => {
		const subject = shownAs(turn);
		return subject === undefined ? 0 : turnsTooEarly(subject, shown, queue.settings.siblingGap);
	};
	const bestDue = leastEarly(due, early);
	if (bestDue?.early === 0) return bestDue.turn;
	const bestAhead = leastEarly(ahead, early);
	if (bestAhead !== undefined && (bestDue === undefined || bestAhead.early === 0)) return bestAhead.turn;
	if (bestDue !== undefined) return bestDue.turn;
	const later = queue.learning[0];
	return { kind: 'done', later: later === undefined ? null : stepEnd(later) };
}

/** Turns that are left of the day if every card is passed: each lowers it by one, and an Again adds what it costs. */
export function turnsLeft<C extends QueueCard, N extends Candidate>(queue: Queue<C, N>): number {
	const { settings } = queue;
	const meetings = Math.min(queue.meetings, queue.candidates.length);
	return [...queue.learning, ...queue.reviews, ...queue.unasked].reduce(
		(turns, { state }) => turns + passesLeft(state, settings),
		meetings * (1 + passesLeft(newCard, settings))
	);
}
