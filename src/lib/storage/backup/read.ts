import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { parseEvent, type LogEvent } from '#lib/log';
import type { TextRow } from '../schema';
import { ByteReader, type NoLine } from './byte-reader';
import { limits, Refused, type BackupFault, type BlockHead, type Footer, type Header } from './format';
import { frameOf, headerOf, jsonOf, textOf, type HashOf } from './parse';

/** A copy, read from front to back. Nothing of it is to be believed before `end`: what follows may be missing. */
export type Part =
	| { readonly kind: 'header'; readonly header: Header }
	/** In ascending order of their ids, over the whole file: none comes twice. */
	| { readonly kind: 'events'; readonly events: readonly LogEvent[] }
	| { readonly kind: 'texts'; readonly texts: readonly TextRow[] }
	| { readonly kind: 'end' }
	/** Ends the reading. */
	| { readonly kind: 'fault'; readonly fault: BackupFault };

/** The bytes of a line within the frame: the header, a block's head, the footer. */
async function frameLine(reader: ByteReader, otherwise: Readonly<Record<NoLine, BackupFault>>): Promise<Uint8Array> {
	const line = await reader.line(limits.frame);
	if (typeof line === 'string') throw new Refused(otherwise[line]);
	return line;
}

/** The values of a block's lines, once its checksum is right. */
async function linesOf(reader: ByteReader, { bytes, lines, sha256: expected }: BlockHead): Promise<unknown[]> {
	const block = await reader.take(bytes);
	if (block === undefined) throw new Refused('truncated');
	if (bytesToHex(sha256(block)) !== expected) throw new Refused('altered');
	const values: unknown[] = [];
	for (let from = 0; from < block.length;) {
		const end = block.indexOf(0x0a, from);
		const value = end < 0 || values.length >= lines ? undefined : jsonOf(block.subarray(from, end));
		if (value === undefined) throw new Refused('malformed');
		values.push(value);
		from = end + 1;
	}
	if (values.length !== lines) throw new Refused('malformed');
	return values;
}

function eventOf(value: unknown): LogEvent {
	const event = parseEvent(value);
	if (!('fault' in event)) return event;
	throw new Refused(event.fault === 'newer' ? 'newer' : 'malformed');
}

/** What a value is as a block's lines, each after the one before it. */
function inOrder<Row>(rows: readonly Row[], nameOf: (row: Row) => string, last: string): string {
	let before = last;
	for (const row of rows) {
		const name = nameOf(row);
		if (name <= before) throw new Refused('malformed');
		before = name;
	}
	return before;
}

function endsAs(footer: Footer, found: Footer, header: Header): boolean {
	return (
		footer.sha256 === found.sha256 &&
		footer.blocks === found.blocks &&
		[footer, header].every(({ events, texts }) => events === found.events && texts === found.texts)
	);
}

async function* partsOf(reader: ByteReader, hashOf: HashOf): AsyncGenerator<Part> {
	const frame = sha256.create();
	const first = await frameLine(reader, { end: 'foreign', cut: 'foreign', long: 'foreign' });
	frame.update(first);
	const header = headerOf(jsonOf(first));
	yield { kind: 'header', header };
	const found = { blocks: 0, events: 0, texts: 0 };
	const last = { events: '', texts: '' };
	for (;;) {
		const line = await frameLine(reader, { end: 'truncated', cut: 'truncated', long: 'altered' });
		const next = frameOf(jsonOf(line));
		if ('footer' in next) {
			if (!endsAs(next.footer, { ...found, sha256: bytesToHex(frame.digest()) }, header)) throw new Refused('altered');
			if ((await reader.line(1)) !== 'end') throw new Refused('altered');
			yield { kind: 'end' };
			return;
		}
		const { head } = next;
		frame.update(line);
		found.blocks += 1;
		if (head.block !== found.blocks) throw new Refused('altered');
		const values = await linesOf(reader, head);
		found[head.of] += values.length;
		if (head.of === 'events') {
			const events = values.map(eventOf);
			last.events = inOrder(events, ({ id }) => id, last.events);
			yield { kind: 'events', events };
		} else {
			const texts = values.map((value) => textOf(value, hashOf));
			last.texts = inOrder(texts, ({ hash }) => hash, last.texts);
			yield { kind: 'texts', texts };
		}
	}
}

/**
 * Reads a copy (unpacked) as docs/backup-format.md has it: each block's checksum is looked at before anything in it is, each event and
 * text is parsed into a fresh object. Holds one block at a time. What is wrong with the file comes as the last part, never as an
 * exception; what the source throws is thrown.
 */
export async function* readBackup(bytes: AsyncIterable<Uint8Array>, hashOf: HashOf): AsyncGenerator<Part> {
	const reader = new ByteReader(bytes);
	try {
		yield* partsOf(reader, hashOf);
	} catch (error) {
		if (!(error instanceof Refused)) throw error;
		yield { kind: 'fault', fault: error.fault };
	} finally {
		await reader.close();
	}
}
