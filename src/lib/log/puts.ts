import type { PutEvent } from './event';
import { compareOrder } from './order';
import type { ValidEvent } from './voiding';

/** The put of one field of one entity that holds: the latest in the order of the log, in whatever order they are given. */
export function latestPut(events: Iterable<ValidEvent>, entity: string, field: string): PutEvent | undefined {
	let latest: PutEvent | undefined;
	for (const event of events) {
		if (event.kind !== 'put' || event.entity !== entity || event.field !== field) continue;
		if (latest === undefined || compareOrder(latest, event) < 0) latest = event;
	}
	return latest;
}

/** The puts of one entity that hold, by field. Events of other entities are passed over. */
export function latestPuts(events: Iterable<ValidEvent>, entity: string): Map<string, PutEvent> {
	const latest = new Map<string, PutEvent>();
	for (const event of events) {
		if (event.kind !== 'put' || event.entity !== entity) continue;
		const former = latest.get(event.field);
		if (former === undefined || compareOrder(former, event) < 0) latest.set(event.field, event);
	}
	return latest;
}
