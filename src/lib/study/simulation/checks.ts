import { cardKinds } from '#lib/cards';
import type { StudyDay } from '#lib/log';
import type { Now, QueueCard, Shown, StudySettings } from '#lib/scheduling';
import type { StudyCard, StudyDayFacts } from '../day';
import type { Session } from '../session';

/** What a session promises at every turn, said once more without the session's own code; the results are what was broken. */

const rung = (kind: string): number => cardKinds.findIndex((each) => each === kind);

function isBegun({ state }: QueueCard): boolean {
	return state.phase !== 'new';
}

/** Whether a card was promised for `day` or before, as a review. */
function isPromised({ state }: QueueCard, day: StudyDay): boolean {
	return state.phase === 'review' && state.due.kind === 'day' && state.due.day <= day;
}

/** Of each note the highest card ever asked: the only one that may be asked again. */
function highest(rows: readonly StudyCard[], { recall }: StudySettings): StudyCard[] {
	const byNote = new Map<string, StudyCard>();
	for (const row of rows) {
		if (!isBegun(row) || (row.kind === 'recall' && recall === 'off')) continue;
		const other = byNote.get(row.note);
		if (other === undefined || rung(other.kind) < rung(row.kind)) byNote.set(row.note, row);
	}
	return [...byNote.values()];
}

/** The reviews promised for a day or before: of each note its highest card's. */
export function promisedFor(day: StudyDay, rows: readonly StudyCard[], settings: StudySettings): StudyCard[] {
	return highest(rows, settings).filter((row) => isPromised(row, day));
}

/** How many of so many reviews a day is to ask, no more and no fewer: the limit, and a backlog over a week. */
export function reviewsOf(promised: number, usual: number | null, { reviewsPerDay }: StudySettings): number {
	const gentle = usual === null ? promised : Math.max(40, 2 * usual, Math.ceil(promised / 7));
	return Math.min(promised, reviewsPerDay, gentle);
}

/** Whether a card's first answer takes the place of the review that was promised of the card below it. */
export function isClimb(card: StudyCard, { rows, day }: StudyDayFacts): boolean {
	return (
		!isBegun(card) &&
		rows.some((row) => row.note === card.note && rung(row.kind) < rung(card.kind) && isPromised(row, day))
	);
}

function askedTooSoon(card: StudyCard, { facts }: Session): string[] {
	const { rows, met, day, firstStudyDay } = facts;
	const others = rows.filter(({ note, id }) => note === card.note && id !== card.id);
	if (others.some((row) => isBegun(row) && rung(row.kind) > rung(card.kind))) return ['asks a card that is retired'];
	const { state } = card;
	if (state.phase === 'new') {
		const isMet = met.some(({ note }) => note === card.note);
		if (!others.some(isBegun)) return isMet ? [] : ['asks a word that was not met'];
		const climbsToday = firstStudyDay === 'yes' && isMet;
		return climbsToday || isClimb(card, facts) ? [] : ['opens a rung before the card below comes due'];
	}
	const isKept = state.due.kind === 'at' || state.due.day <= day;
	return isKept ? [] : [`asks a card promised for ${state.due.day - day} days later`];
}

/** Whether a subject, shown now, keeps its distance to every other turn about its note or root; the note's meeting does not count. */
function isApart(subject: Shown, shown: readonly Shown[], gap: number): boolean {
	return shown.slice(Math.max(shown.length - Math.max(gap, 2) + 1, 0)).every((turn, index, recent) => {
		const distance = recent.length - index;
		if (turn.card !== undefined && turn.card === subject.card) return distance >= 2;
		if (turn.note === subject.note) return turn.card === undefined || distance >= gap;
		return turn.root === undefined || turn.root !== subject.root || distance >= gap;
	});
}

const asked = ({ id, note, root }: StudyCard): Shown => ({ note, root, card: id });

/** Steps that end within so many milliseconds. */
function stepsWithin(wait: number, { queue }: Session, now: Now): StudyCard[] {
	return queue.learning.filter(
		({ state }) => state.phase !== 'new' && state.due.kind === 'at' && state.due.at <= now.at + wait
	);
}

const learnAhead = 20 * 60_000;

function tooClose(session: Session, now: Now): string[] {
	const { facts, queue, turn, settings } = session;
	if (turn.kind === 'done') return [];
	const subject = turn.kind === 'ask' ? asked(turn.card) : turn.candidate;
	if (isApart(subject, facts.shown, settings.siblingGap)) return [];
	const cards = [...queue.reviews, ...queue.unasked, ...stepsWithin(learnAhead, session, now)];
	const others = [...cards.map(asked), ...queue.candidates.slice(0, queue.meetings)];
	const couldBe = others.some((other) => isApart(other, facts.shown, settings.siblingGap));
	return couldBe ? ['asks siblings too close together'] : [];
}

/** The first question about a word waits as long as there is anything else that is due and apart from its siblings. */
function metJustNow(session: Session, now: Now): string[] {
	const { facts, queue, turn, settings } = session;
	if (turn.kind !== 'ask' || isBegun(turn.card)) return [];
	const met = facts.shown.findLastIndex(({ note, card }) => note === turn.card.note && card === undefined);
	if (met < 0 || facts.shown.length - met >= settings.meetingGap) return [];
	const cards = [...queue.reviews, ...stepsWithin(0, session, now)];
	const others = [...cards.map(asked), ...queue.candidates.slice(0, queue.meetings)];
	const couldBe = others.some((other) => isApart(other, facts.shown, settings.siblingGap));
	return couldBe ? ['asks a word right after it was met'] : [];
}

/** What is wrong with the turn on the screen, however it came there. */
export function faultsOfTurn(session: Session): string[] {
	const { turn, facts, settings } = session;
	const tooMany =
		turn.kind === 'meet' && facts.done.newNotes >= settings.newNotesPerDay ? ['meets more words than the limit'] : [];
	const tooSoon = turn.kind === 'ask' ? askedTooSoon(turn.card, session) : [];
	return [...tooMany, ...tooSoon];
}

/** What is wrong with drawing this turn and no other. One that came back by undo was not drawn now, and steps may have ended since. */
export function faultsOfOrder(session: Session, now: Now): string[] {
	return [...tooClose(session, now), ...metJustNow(session, now)];
}
