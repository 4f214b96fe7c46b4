import { cardId, cardKinds, parseCardId, type NoteId } from '#lib/cards';
import { cardEntity, inOrder, parseEntity, type ReviewEvent, type StudyDay } from '#lib/log';

/** The answer that made a card mature, or with which it ceased to be. */
export interface Turn extends Pick<ReviewEvent, 'stamp' | 'device' | 'id' | 'day'> {
	readonly to: 'known' | 'learning';
}

/** The note of a card's entity; `undefined` for any other entity, and for a card of a kind this version does not know. */
export function noteOfCard(entity: string): NoteId | undefined {
	const { kind, ...rest } = { id: '', ...parseEntity(entity) };
	return kind === 'card' ? parseCardId(rest.id)?.note : undefined;
}

/** The entities of the other cards of a card's note. */
export function siblingsOf(entity: string): string[] {
	const note = noteOfCard(entity);
	if (note === undefined) return [];
	return cardKinds.map((kind) => cardEntity(cardId(note, kind))).filter((other) => other !== entity);
}

/**
 * On each study day, how often a note became known less how often it ceased to be, by the turns of all its cards: it is known as
 * long as one of them is mature, a retired one too. The sum over all days is 1 for a note that is known now, else 0.
 */
export function knownByDay(turns: readonly Turn[]): Map<StudyDay, number> {
	const days = new Map<StudyDay, number>();
	let mature = 0;
	for (const { day, to } of inOrder(turns)) {
		const before = Math.sign(mature);
		mature += to === 'known' ? 1 : -1;
		const change = Math.sign(mature) - before;
		if (change !== 0) days.set(day, (days.get(day) ?? 0) + change);
	}
	return days;
}

/** Whether two projections of a card have the same turns: its note's are then the same, whatever its other cards did. */
export function sameTurns(one: readonly Turn[], other: readonly Turn[]): boolean {
	const isTwin = ({ id, to }: Turn, twin: Turn | undefined) => twin?.id === id && twin.to === to;
	return one.length === other.length && one.every((turn, at) => isTwin(turn, other[at]));
}
