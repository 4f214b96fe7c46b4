import type { EventId, LogEvent } from './event';
import { inOrder } from './order';

/** Two different events have one id: one of the logs was damaged or tampered with. */
export class IdConflict extends Error {
	override readonly name = 'IdConflict';
	constructor(
		readonly id: EventId,
		options?: ErrorOptions
	) {
		super(`two different events have the id ${id}; one of the logs is damaged and cannot be merged`, options);
	}
}

function isPlain(value: unknown): value is Readonly<Record<string, unknown>> {
	return typeof value === 'object' && value !== null;
}

function sameValue(one: unknown, other: unknown): boolean {
	if (Object.is(one, other) || (one === 0 && other === 0)) return true;
	if (!isPlain(one) || !isPlain(other) || Array.isArray(one) !== Array.isArray(other)) return false;
	const keys = new Set([...Object.keys(one), ...Object.keys(other)]);
	return [...keys].every((key) => sameValue(one[key], other[key]));
}

/** Whether two events say the same; the order of their keys says nothing, nor does a key that is `undefined`. */
export function sameEvent(one: LogEvent, other: LogEvent): boolean {
	return sameValue(one, other);
}

/**
 * The union of logs as sets of events by id, in order. Idempotent, commutative and associative: logs may be united in any
 * order, any number of times. Undo, restore and migration are this one operation. Throws `IdConflict`.
 */
export function uniteLogs(...logs: readonly Iterable<LogEvent>[]): LogEvent[] {
	const byId = new Map<EventId, LogEvent>();
	for (const log of logs) {
		for (const event of log) {
			const present = byId.get(event.id);
			if (present === undefined) byId.set(event.id, event);
			else if (!sameEvent(present, event)) throw new IdConflict(event.id);
		}
	}
	return inOrder(byId.values());
}
