import type { Draft, Json, PutEvent } from '#lib/log';
import type { Moment } from './clock';

/** A put that says now that a field of an entity has a value. */
export function putNow({ at, zone }: Moment, entity: string, field: string, value: Json): Draft<PutEvent> {
	return { kind: 'put', entity, field, value, at, zone };
}
