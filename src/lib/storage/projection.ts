import { parseCardId, type CardId } from '#lib/cards';
import {
	latestPuts,
	parseEntity,
	validEvents,
	type EventId,
	type Json,
	type LogEvent,
	type PutEvent,
	type ReviewEvent,
	type StudyDay
} from '#lib/log';
import { applyReview, isMature, settingsFrom, type CardState, type StudySettings } from '#lib/scheduling';
import type { Turn } from './known';
import type { CardRow, DayRow, PutRow } from './schema';

/** Goes up when rows are made of events in another way; rows of another version are made anew. */
const projectionVersion = 2;

/** What rows depend on besides their entity's own events: this code, and FSRS's weights. */
export interface Basis {
	readonly mark: string;
	readonly settings: StudySettings;
}

/** The basis under the put of FSRS's weights that holds, if there is one. */
export function basisOf(weights: Pick<PutRow, 'id' | 'value'> | undefined): Basis {
	return {
		mark: `${projectionVersion}/${weights?.id ?? ''}`,
		settings: settingsFrom(weights === undefined ? {} : { weights: weights.value })
	};
}

export type DayCounts = Omit<DayRow, 'day'>;

/** What the events of one entity amount to. */
export interface Projection {
	readonly puts: ReadonlyMap<string, PutRow>;
	/** Of a card of a kind this version knows, with at least one valid answer. */
	readonly card: CardRow | undefined;
	/** What they add to each study day by themselves; `known` depends on the other cards of the note, too (`known.ts`). */
	readonly days: ReadonlyMap<StudyDay, DayCounts>;
	/** Of a card, in the order of the log. */
	readonly turns: readonly Turn[];
}

export const nothing: DayCounts = {
	reviews: 0,
	again: 0,
	inReview: 0,
	lapses: 0,
	mature: 0,
	matureLapses: 0,
	known: 0,
	newNotes: 0,
	milliseconds: 0
};

export function plus(one: DayCounts, other: DayCounts, sign: 1 | -1 = 1): DayCounts {
	return {
		reviews: one.reviews + sign * other.reviews,
		again: one.again + sign * other.again,
		inReview: one.inReview + sign * other.inReview,
		lapses: one.lapses + sign * other.lapses,
		mature: one.mature + sign * other.mature,
		matureLapses: one.matureLapses + sign * other.matureLapses,
		known: one.known + sign * other.known,
		newNotes: one.newNotes + sign * other.newNotes,
		milliseconds: one.milliseconds + sign * other.milliseconds
	};
}

/** What an answer adds to its day; `before` is the card as it was asked. */
export function countsOf(review: ReviewEvent, before: CardState): DayCounts {
	const again = review.grade === 1 ? 1 : 0;
	const inReview = before.phase === 'review' ? 1 : 0;
	const mature = isMature(before) ? 1 : 0;
	return {
		...nothing,
		reviews: 1,
		again,
		inReview,
		lapses: again * inReview,
		mature,
		matureLapses: again * mature,
		milliseconds: Math.round(review.took)
	};
}

/** A whole number, or `null`: puts may come from anywhere, and nonsense has no effect. */
function dayOf(value: Json | undefined): StudyDay | null {
	return typeof value === 'number' && Number.isSafeInteger(value) ? value : null;
}

/** The study day a note's `met` counts towards. */
function metDay(value: Json | undefined): StudyDay | null {
	if (typeof value !== 'object' || value === null || !('day' in value)) return null;
	return dayOf(value.day);
}

export function putRow({ entity, field, value, stamp, device, id }: PutEvent): PutRow {
	const row = { entity, field, value, stamp, device, id };
	const met = field === 'met' ? metDay(value) : null;
	return met === null ? row : { ...row, metDay: met };
}

/** The row of a card in a state; `undefined` for a card that was never answered, or of a kind this version does not know. */
export function cardRow(
	id: CardId,
	state: CardState,
	hidden: Pick<CardRow, 'suspended' | 'retired' | 'buriedUntil'>,
	lastEvent: EventId,
	basis: Basis
): CardRow | undefined {
	const name = parseCardId(id);
	if (name === null || state.phase === 'new') return undefined;
	const { suspended, retired, buriedUntil } = hidden;
	const promised = state.due.kind === 'day' ? state.due.day : state.lastDay;
	const row = { id, ...name, state, lastEvent, suspended, retired, buriedUntil, basis: basis.mark };
	return suspended || retired ? row : { ...row, dueDay: Math.max(promised, buriedUntil ?? promised) };
}

function turnAt({ stamp, device, id, day }: ReviewEvent, after: CardState): Turn {
	return { stamp, device, id, day, to: isMature(after) ? 'known' : 'learning' };
}

function add(days: Map<StudyDay, DayCounts>, day: StudyDay, counts: DayCounts): void {
	days.set(day, plus(days.get(day) ?? nothing, counts));
}

/**
 * What the events of one entity amount to, given in the order of the log, void ones and undos included. Depends on nothing but
 * them and the basis; so a late event re-projects one entity, and a rebuild gives what was there.
 */
export function projectionOf(entity: string, events: readonly LogEvent[], basis: Basis): Projection {
	const valid = validEvents(events);
	const latest = latestPuts(valid, entity);
	const puts = new Map([...latest].map(([field, put]) => [field, putRow(put)]));
	const days = new Map<StudyDay, DayCounts>();
	const { kind, ...rest } = { id: '', ...parseEntity(entity) };
	if (kind === 'note') {
		const met = metDay(latest.get('met')?.value);
		if (met !== null) add(days, met, { ...nothing, newNotes: 1 });
	}
	const last = valid.at(-1);
	if (kind !== 'card' || last === undefined) return { puts, card: undefined, days, turns: [] };
	let state: CardState = { phase: 'new' };
	const turns: Turn[] = [];
	for (const event of valid) {
		if (event.kind !== 'review') continue;
		add(days, event.day, countsOf(event, state));
		const after = applyReview(state, event, basis.settings);
		if (isMature(after) !== isMature(state)) turns.push(turnAt(event, after));
		state = after;
	}
	const hidden = {
		suspended: latest.get('suspended')?.value === true,
		retired: latest.get('retired')?.value === true,
		buriedUntil: dayOf(latest.get('buriedUntil')?.value)
	};
	const card = cardRow(rest.id as CardId, state, hidden, last.id, basis);
	return { puts, card, days, turns: card === undefined ? [] : turns };
}
