import type { EventId, LogEvent, PutEvent, ReviewEvent } from './event';

/** What counts: not an undo, and not named by one. */
export type ValidEvent = ReviewEvent | PutEvent;

/**
 * The events that count, in the order given. An event named by any undo of its entity is void, whatever the order of the two:
 * an undo may arrive before what it names. An undo is never void itself, and is not among the valid ones: with the event it
 * names it goes without a trace. Each entity can be judged by its own events.
 */
export function validEvents(events: Iterable<LogEvent>): ValidEvent[] {
	const all = [...events];
	const named = new Map<string, Set<EventId>>();
	for (const event of all) {
		if (event.kind !== 'undo') continue;
		const ids = named.get(event.entity) ?? new Set();
		for (const id of event.events) ids.add(id);
		named.set(event.entity, ids);
	}
	return all.filter(
		(event) => event.kind !== 'undo' && named.get(event.entity)?.has(event.id) !== true
	) as ValidEvent[];
}
