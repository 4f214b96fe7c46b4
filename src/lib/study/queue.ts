import type { CardKind, NoteId } from '#lib/cards';
import type { StudyDay } from '#lib/log';
import { gather, type Counters, type StudySettings } from '#lib/scheduling';
import { begunBelow, ladderOf, rowsByNote, type ElseLeft } from './climb';
import type { StudyCard, StudyDayFacts, StudyNote, StudyQueue } from './day';

/** Whether a card is in steps, or was promised for `day` or before. */
export function isWaited({ state }: StudyCard, day: StudyDay): boolean {
	return state.phase !== 'new' && (state.due.kind === 'at' || state.due.day <= day);
}

/**
 * What was done today, as the limits count it: a first answer to a card that took the place of a review is one. Such a card was
 * asked today as often as ever, and the one below it before today.
 */
function doneOf(
	{ done, shown, rows, day }: StudyDayFacts,
	byNote: ReadonlyMap<NoteId, readonly StudyCard[]>
): Counters {
	const times = new Map<string, number>();
	for (const { card } of shown) if (card !== undefined) times.set(card, (times.get(card) ?? 0) + 1);
	const climbed = rows.filter(
		({ id, note, kind, state }) =>
			state.phase !== 'new' &&
			state.reviews === times.get(id) &&
			begunBelow(byNote.get(note) ?? [], kind).some((below) => below.state.phase !== 'new' && below.state.lastDay < day)
	).length;
	return { ...done, reviews: done.reviews + climbed };
}

/**
 * The queue of a study day: of every note that was promised for today or met, the one card the ladder asks now. A rung opens when
 * the card below it comes due, so that a word never comes back before its promise; the card above then stands where that one
 * would, under the same limits. Takes time in proportion to the rows of the day.
 */
export function queueOf(facts: StudyDayFacts, settings: StudySettings, left: ElseLeft): StudyQueue {
	const { day, usual, seed, candidates } = facts;
	const byNote = rowsByNote(facts.rows);
	const activeOf = ladderOf(facts, byNote, settings, left);
	const cards: StudyCard[] = [];
	const unasked: StudyCard[] = [];
	const instead = new Map<string, StudyCard>();
	const add = (note: StudyNote): void => {
		const active = activeOf(note);
		if (active === null) return;
		const { card, below, opened } = active;
		if (card.state.phase !== 'new') cards.push(card);
		else if (below === null || opened === 'on the first day') unasked.push(card);
		else {
			cards.push(below);
			instead.set(below.id, card);
		}
	};
	const notes = new Map<NoteId, StudyNote>(facts.met.map((note) => [note.note, note]));
	for (const row of facts.rows) {
		const note = isWaited(row, day) ? facts.notes.get(row.note) : undefined;
		if (note !== undefined && !notes.has(row.note)) notes.set(row.note, note);
	}
	for (const note of notes.values()) add(note);
	const done = doneOf(facts, byNote);
	const queue = gather<StudyCard, StudyNote>({ day, cards, unasked, candidates, done, usual, seed }, settings);
	return { ...queue, reviews: queue.reviews.map((card) => instead.get(card.id) ?? card) };
}

/**
 * The cards of a note that the answer to `card` retires: where it is the card's first, those of the rungs below it that were ever
 * asked. The ladder, whose kinds `order` gives from the lowest, does not go back to them.
 */
export function retiredBy(
	card: StudyCard,
	rows: readonly StudyCard[],
	order: readonly CardKind[]
): readonly StudyCard[] {
	if (card.state.phase !== 'new') return [];
	const rung = order.indexOf(card.kind);
	return rows.filter(
		({ note, kind, state }) => note === card.note && state.phase !== 'new' && order.indexOf(kind) < rung
	);
}
