import fc from 'fast-check';
import type { DeviceId, EventId, Grade, LogEvent, PutEvent, ReviewEvent, UndoEvent } from './event';
import { deviceId, eventId, idBytes } from './ids';

/** Ready-made events for the tests of this folder. */

const filled = (byte: number): Uint8Array => new Uint8Array(idBytes).fill(byte);

/** Devices whose names sort as their numbers do. */
export function device(number: number): DeviceId {
	return deviceId(filled(number));
}

/** An id whose random part is one character repeated. */
export function id(stamp: number, random = 0): EventId {
	return eventId(stamp, filled(random));
}

function envelope(stamp: number, on: number) {
	return { v: 1 as const, id: id(stamp, on), stamp, device: device(on), at: stamp, zone: 120 };
}

export function review(stamp: number, on = 1, grade: Grade = 3): ReviewEvent {
	const due = { kind: 'day', day: 20_003 } as const;
	return {
		...envelope(stamp, on),
		kind: 'review',
		entity: 'card:سوق_NOUN_1/cloze',
		day: 20_000,
		grade,
		due,
		mode: 'self',
		took: 900
	};
}

export function undo(stamp: number, events: readonly EventId[], on = 1): UndoEvent {
	return { ...envelope(stamp, on), kind: 'undo', entity: 'card:سوق_NOUN_1/cloze', day: 20_000, events };
}

export function put(
	stamp: number,
	field: string,
	value: PutEvent['value'],
	on = 1,
	entity = 'note:سوق_NOUN_1'
): PutEvent {
	return { ...envelope(stamp, on), kind: 'put', entity, field, value };
}

const idOf = (place: { stamp: number; on: number }): EventId => id(place.stamp, place.on);

/** A log of up to thirty events of three devices: reviews, puts, and undos of any of them, known or still to come. */
export const logs: fc.Arbitrary<readonly LogEvent[]> = fc
	.uniqueArray(fc.record({ stamp: fc.integer({ min: 1, max: 60 }), on: fc.integer({ min: 1, max: 3 }) }), {
		maxLength: 30,
		selector: ({ stamp, on }) => `${stamp}/${on}`
	})
	.chain((places) =>
		fc.tuple(
			...places.map(({ stamp, on }) =>
				fc.oneof(
					fc.constantFrom<Grade>(1, 2, 3, 4).map((grade) => review(stamp, on, grade)),
					fc.integer().map((value) => put(stamp, 'notBefore', value, on)),
					fc.subarray([...places], { minLength: 1 }).map((named) => undo(stamp, named.slice(0, 3).map(idOf), on))
				)
			)
		)
	);
