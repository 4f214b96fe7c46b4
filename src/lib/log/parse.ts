import * as v from 'valibot';
import type { Json, LogEvent } from './event';
import { isDeviceId, isEventId, stampOf } from './ids';
import { latestStamp } from './stamp';

/** Why something is no event of this version. Never quotes what it was. */
export type EventFault =
	/** From a later version of the app: it must be updated first. */
	| { readonly fault: 'newer' }
	/** Not an event, or one that was altered; `path` names the field. */
	| { readonly fault: 'malformed'; readonly path: string };

/** Bounds on foreign events, far above what the app writes. */
const longest = { entity: 512, field: 64, text: 20_000, value: 200_000, names: 1000, depth: 8 } as const;

/** A fresh copy of a JSON value, or `undefined` where it is none, or too deep. `__proto__` is refused, not set. */
function freshJson(value: unknown, depth: number): Json | undefined {
	if (value === null || typeof value === 'boolean' || typeof value === 'string') return value;
	if (typeof value === 'number') return Number.isFinite(value) ? value : undefined;
	if (typeof value !== 'object' || depth === 0) return undefined;
	if (Array.isArray(value)) {
		const items: Json[] = [];
		for (const item of value as readonly unknown[]) {
			const fresh = freshJson(item, depth - 1);
			if (fresh === undefined) return undefined;
			items.push(fresh);
		}
		return items;
	}
	const fields: Record<string, Json> = {};
	for (const [key, item] of Object.entries(value)) {
		const fresh = key === '__proto__' ? undefined : freshJson(item, depth - 1);
		if (fresh === undefined) return undefined;
		fields[key] = fresh;
	}
	return fields;
}

/** Built on first use: who only reads or writes the log does not pay for it. */
function eventSchema() {
	const whole = (from: number, to: number) => v.pipe(v.number(), v.integer(), v.minValue(from), v.maxValue(to));
	const text = (from: number, to: number) => v.pipe(v.string(), v.minLength(from), v.maxLength(to));
	const instant = whole(-8.64e15, 8.64e15);
	const day = whole(-1e8, 1e8);
	const id = v.custom<LogEvent['id']>((value) => typeof value === 'string' && isEventId(value));
	const envelope = {
		v: v.literal(1),
		id,
		stamp: whole(0, latestStamp),
		device: v.custom<LogEvent['device']>((value) => typeof value === 'string' && isDeviceId(value)),
		at: instant,
		zone: whole(-24 * 60, 24 * 60),
		entity: text(1, longest.entity)
	};
	const review = v.strictObject({
		...envelope,
		kind: v.literal('review'),
		entity: v.pipe(envelope.entity, v.startsWith('card:')),
		day,
		grade: v.picklist([1, 2, 3, 4]),
		due: v.variant('kind', [
			v.strictObject({ kind: v.literal('at'), at: instant }),
			v.strictObject({ kind: v.literal('day'), day })
		]),
		mode: v.picklist(['self', 'typed', 'chosen', 'tiles']),
		took: v.pipe(v.number(), v.minValue(0), v.maxValue(1e9)),
		verdict: v.exactOptional(text(0, longest.text)),
		aids: v.exactOptional(v.pipe(v.array(text(0, longest.field)), v.maxLength(longest.names))),
		place: v.exactOptional(v.strictObject({ text: text(1, longest.entity), start: whole(0, 1e9), end: whole(0, 1e9) }))
	});
	const undo = v.strictObject({
		...envelope,
		kind: v.literal('undo'),
		day,
		events: v.pipe(v.array(id), v.minLength(1), v.maxLength(longest.names))
	});
	const json = v.pipe(
		v.unknown(),
		v.rawTransform<unknown, Json>(({ dataset, addIssue, NEVER }) => {
			const fresh = freshJson(dataset.value, longest.depth);
			if (fresh !== undefined && JSON.stringify(fresh).length <= longest.value) return fresh;
			addIssue({ message: 'not a value' });
			return NEVER;
		})
	);
	const put = v.strictObject({ ...envelope, kind: v.literal('put'), field: text(1, longest.field), value: json });
	return v.pipe(
		v.variant('kind', [review, undo, put]),
		v.forward(
			v.check((event) => stampOf(event.id) === event.stamp),
			['id']
		)
	);
}

let schema: ReturnType<typeof eventSchema> | undefined;

/**
 * A foreign value as an event of the log, in a fresh object, or why it is none. The border of the log: whatever comes from a
 * file or another device goes through it, and nothing behind it is checked again. Keys it does not know are refused.
 */
export function parseEvent(foreign: unknown): LogEvent | EventFault {
	if (isNewer(foreign)) return { fault: 'newer' };
	schema ??= eventSchema();
	const result = v.safeParse(schema, foreign);
	if (result.success) return result.output;
	return { fault: 'malformed', path: v.getDotPath(result.issues[0]) ?? '' };
}

function isNewer(foreign: unknown): boolean {
	if (typeof foreign !== 'object' || foreign === null || !('v' in foreign)) return false;
	return typeof foreign.v === 'number' && Number.isInteger(foreign.v) && foreign.v > 1;
}
