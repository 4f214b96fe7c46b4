import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { cardId, type NoteId } from '#lib/cards';
import {
	cardEntity,
	deviceId,
	eventId,
	idBytes,
	noteEntity,
	settingsEntity,
	type DeviceId,
	type LogEvent
} from '#lib/log';
import type { TextRow } from '../schema';
import type { Header } from './format';
import { openedBackup } from './gzip';
import { readBackup, type Part } from './read';
import { writeBackup, type BlockSize } from './write';

/** Ready-made logs and copies for the tests of this folder. */

export const market = 'سوق_NOUN_1' as NoteId;
export const device: DeviceId = deviceId(new Uint8Array(idBytes).fill(7));
export const created = '2026-11-24T09:12:33.120Z';
const start = Date.UTC(2026, 10, 20, 7);

function envelope(number: number) {
	const stamp = start + number;
	const id = eventId(stamp, new Uint8Array(idBytes).fill(number % 32));
	return { v: 1 as const, id, stamp, device, at: stamp, zone: 180 };
}

export function review(number: number, day = 20_777): LogEvent {
	const due = { kind: 'day' as const, day: day + 3 };
	const entity = cardEntity(cardId(market, 'recognise'));
	return { ...envelope(number), kind: 'review', entity, day, grade: 3, due, mode: 'self', took: 2100 };
}

export function met(number: number, note: string = market): LogEvent {
	return { ...envelope(number), kind: 'put', entity: noteEntity(note), field: 'met', value: { day: 20_777 } };
}

export function setting(number: number, field: string, value: number | string): LogEvent {
	return { ...envelope(number), kind: 'put', entity: settingsEntity, field, value };
}

export function undoing(number: number, ...events: readonly LogEvent[]): LogEvent {
	const entity = events[0]?.entity ?? cardEntity(market);
	return { ...envelope(number), kind: 'undo', entity, day: 20_777, events: events.map(({ id }) => id) };
}

/** A text's name as docs/backup-format.md says it: the first 128 bits of SHA-256 over its NFC form. */
export function hashOf(text: string): string {
	return bytesToHex(sha256(new TextEncoder().encode(text.normalize('NFC'))).subarray(0, 16));
}

export function ownText(text = 'ذهب الولد إلى السوق.'): TextRow {
	return { hash: hashOf(text), text, title: 'السوق', source: '', addedAt: start };
}

/** One of everything: what a first short study leaves, with a text of one's own. */
export const smallLog: readonly LogEvent[] = [
	met(1),
	review(2),
	undoing(3, review(2)),
	review(4),
	setting(5, 'newNotesPerDay', 5)
];
export const smallTexts: readonly TextRow[] = [ownText()];

export function header(events = smallLog.length, texts = smallTexts.length): Header {
	return { created, device, app: '0.1.0', events, texts };
}

export async function collected(chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array<ArrayBuffer>> {
	const parts: Uint8Array[] = [];
	for await (const chunk of chunks) parts.push(chunk);
	return new Uint8Array(Buffer.concat(parts));
}

export async function* inPieces(bytes: Uint8Array, length = 1 << 16): AsyncGenerator<Uint8Array> {
	for (let from = 0; from < bytes.length; from += length)
		yield await Promise.resolve(bytes.subarray(from, from + length));
}

/** A copy that is not compressed. */
export function plainCopy(
	events: readonly LogEvent[] = smallLog,
	texts: readonly TextRow[] = smallTexts,
	size?: BlockSize
): Promise<Uint8Array<ArrayBuffer>> {
	return collected(writeBackup(header(events.length, texts.length), { events: [events], texts: [texts] }, size));
}

/** What was read of a copy, or why it was refused. */
export interface Outcome {
	readonly events: readonly LogEvent[];
	readonly texts: readonly TextRow[];
	readonly header: Header | undefined;
	readonly end: string;
}

export async function outcome(parts: AsyncIterable<Part>): Promise<Outcome> {
	const events: LogEvent[] = [];
	const texts: TextRow[] = [];
	let found: Header | undefined;
	let end = 'nothing';
	for await (const part of parts) {
		if (part.kind === 'header') found = part.header;
		if (part.kind === 'events') events.push(...part.events);
		if (part.kind === 'texts') texts.push(...part.texts);
		end = part.kind === 'fault' ? part.fault : part.kind;
	}
	return { events, texts, header: found, end };
}

/** Reads bytes as they are. */
export function readPlain(bytes: Uint8Array, pieces?: number): Promise<Outcome> {
	return outcome(readBackup(inPieces(bytes, pieces), hashOf));
}

/** Reads a file as a browser hands it out. */
export function readFile(bytes: Uint8Array<ArrayBuffer>): Promise<Outcome> {
	return outcome(readBackup(openedBackup(new Blob([bytes])), hashOf));
}
