import type { DeviceId, EventId } from './event';

/** Crockford's base 32: no I, L, O, U. In the order of its characters' codes, so ids sort as their stamps do. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const timeLength = 10;
const randomLength = 16;
const greatestTime = 2 ** 48 - 1;

/** Bytes of randomness that one id takes. */
export const idBytes = randomLength;

function encodeTime(stamp: number): string {
	let text = '';
	for (let rest = stamp; text.length < timeLength; rest = Math.floor(rest / 32))
		text = alphabet.charAt(rest % 32) + text;
	return text;
}

/** A character holds five bits: of each byte the low ones. */
function encodeRandom(random: Uint8Array): string {
	if (random.length !== idBytes) throw new RangeError(`an id takes ${idBytes} random bytes, not ${random.length}`);
	return Array.from(random, (byte) => alphabet.charAt(byte & 31)).join('');
}

function checked(stamp: number): number {
	if (!Number.isInteger(stamp) || stamp < 0 || stamp > greatestTime) throw new RangeError(`not a stamp: ${stamp}`);
	return stamp;
}

/**
 * The ULID (github.com/ulid/spec) whose time is the event's stamp. `random` is `idBytes` bytes; throws `RangeError` for another
 * number of them, or a stamp that is not a whole number of 48 bits.
 */
export function eventId(stamp: number, random: Uint8Array): EventId {
	return (encodeTime(checked(stamp)) + encodeRandom(random)) as EventId;
}

/** The least string that an id of this stamp or a later one can be compared with: where a range of ids begins. */
export function idsFrom(stamp: number): EventId {
	return encodeTime(checked(stamp)) as EventId;
}

/** The stamp in an event's id. */
export function stampOf(id: EventId): number {
	return Array.from(id.slice(0, timeLength)).reduce((stamp, character) => stamp * 32 + alphabet.indexOf(character), 0);
}

/** A name for this installation, from `idBytes` random bytes. */
export function deviceId(random: Uint8Array): DeviceId {
	return encodeRandom(random) as DeviceId;
}

/** Whether a string has the form of an event's id: a ULID in capitals, of at most 48 bits of time. */
export function isEventId(text: string): text is EventId {
	return /^[0-7][0-9A-HJKMNP-TV-Z]{25}$/.test(text);
}

export function isDeviceId(text: string): text is DeviceId {
	return /^[0-9A-HJKMNP-TV-Z]{16}$/.test(text);
}
