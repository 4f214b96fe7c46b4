import { activeKind, cardId, cardKinds, firstDayGap, type CardKind, type LadderContext, type NoteId } from '#lib/cards';
import type { StudyDay } from '#lib/log';
import { newCard, type CardState, type Shown, type StudySettings } from '#lib/scheduling';
import type { StudyCard, StudyDayFacts, StudyNote } from './day';

/** On the first study day so many notes climb the whole ladder, that all kinds of card are met. */
export const firstDayClimbers = 3;

/** Whether anything can be asked now without opening a rung. */
export type ElseLeft = 'something else left' | 'nothing else left';

/** The card of a note that the ladder asks. */
export interface Active {
	readonly card: StudyCard;
	/** The card whose place it takes with its first answer. */
	readonly below: StudyCard | null;
	/** How its rung was opened: one opened by stability waits until the card below comes due. */
	readonly opened: 'already' | 'by stability' | 'on the first day';
}

/** A day's rows by the notes they belong to. */
export function rowsByNote(rows: readonly StudyCard[]): ReadonlyMap<NoteId, readonly StudyCard[]> {
	const byNote = new Map<NoteId, StudyCard[]>();
	for (const row of rows) {
		const others = byNote.get(row.note);
		if (others === undefined) byNote.set(row.note, [row]);
		else others.push(row);
	}
	return byNote;
}

const rung = (kind: CardKind): number => cardKinds.indexOf(kind);

/** The cards of a note below a rung that were ever asked, the lowest first. */
export function begunBelow(rows: readonly StudyCard[], kind: CardKind): StudyCard[] {
	return rows
		.filter((row) => row.state.phase !== 'new' && rung(row.kind) < rung(kind))
		.sort((a, b) => rung(a.kind) - rung(b.kind));
}

/** Of the notes met today those that are to climb: the first of those with most kinds. */
function climbersOf({ firstStudyDay, met, shown }: StudyDayFacts): ReadonlySet<NoteId> {
	if (firstStudyDay === 'no') return new Set();
	const today = new Set(shown.filter(({ card }) => card === undefined).map(({ note }) => note));
	return new Set(
		met
			.filter(({ note }) => today.has(note))
			.sort((a, b) => b.kinds.length - a.kinds.length)
			.slice(0, firstDayClimbers)
			.map(({ note }) => note)
	);
}

/** Cards answered since the last answer about a note. */
function cardsSince(note: NoteId, shown: readonly Shown[]): number {
	const last = shown.findLastIndex((turn) => turn.note === note && turn.card !== undefined);
	return shown.slice(last + 1).filter(({ card }) => card !== undefined).length;
}

/** Whether the last answer to a card passed it. */
function isPassed(state: CardState): boolean {
	return state.phase === 'review' || (state.phase === 'learning' && state.step > 0);
}

/** The card of a note that was never asked. What hides its siblings hides it. */
export function firstCard({ note, root }: StudyNote, kind: CardKind, rows: readonly StudyCard[]): StudyCard {
	const buried = rows.flatMap(({ buriedUntil }): StudyDay[] => (buriedUntil === null ? [] : [buriedUntil]));
	return {
		id: cardId(note, kind),
		note,
		kind,
		root,
		state: newCard,
		suspended: rows.some(({ suspended }) => suspended),
		buriedUntil: buried.length === 0 ? null : Math.max(...buried),
		lastEvent: null
	};
}

/** The card of one kind that was ever asked. */
function begun(rows: readonly StudyCard[], kind: CardKind): StudyCard | undefined {
	return rows.find((row) => row.kind === kind && row.state.phase !== 'new');
}

/** The card below a rung, of the kinds that the note can have. */
function standingBelow(rows: readonly StudyCard[], kind: CardKind, { kinds }: StudyNote): StudyCard | null {
	return begunBelow(rows, kind).findLast((row) => kinds.includes(row.kind)) ?? null;
}

/**
 * Which card of a note is asked, by the ladder; `null` of a note that can have none. On the first study day its climbers take the
 * next rung, once passed on the one below, when ten other cards were answered or nothing else is left.
 */
export function ladderOf(
	facts: StudyDayFacts,
	byNote: ReadonlyMap<NoteId, readonly StudyCard[]>,
	settings: StudySettings,
	left: ElseLeft
): (note: StudyNote) => Active | null {
	const climbers = climbersOf(facts);
	const isOpen = (standing: StudyCard | null): boolean =>
		standing !== null &&
		isPassed(standing.state) &&
		(left === 'nothing else left' || cardsSince(standing.note, facts.shown) >= firstDayGap);

	return (note) => {
		const rows = byNote.get(note.note) ?? [];
		const states: Partial<Record<CardKind, CardState>> = {};
		for (const { kind, state } of rows) states[kind] = state;
		const active = (nextRung: LadderContext['nextRung']): CardKind | null =>
			activeKind(states, settings, { possible: note.kinds, nextRung });

		const usual = active('by stability');
		if (usual === null) return null;
		const climbs =
			climbers.has(note.note) && isOpen(begun(rows, usual) ?? standingBelow(rows, usual, note)) ? 'today' : 'no';
		const kind = (climbs === 'today' ? active('open') : null) ?? usual;
		const row = begun(rows, kind);
		if (row !== undefined) return { card: row, below: null, opened: 'already' };
		const below = standingBelow(rows, kind, note);
		const opened = below === null ? 'already' : climbs === 'today' ? 'on the first day' : 'by stability';
		return { card: firstCard(note, kind, rows), below, opened };
	};
}
