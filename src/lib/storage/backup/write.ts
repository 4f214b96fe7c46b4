import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { LogEvent } from '#lib/log';
import type { TextRow } from '../schema';
import { canonicalJson } from './canonical';
import { formatName, formatVersion, written, type BlockKind, type Header } from './format';

/** What goes into a copy: in batches, events in ascending order of their ids, texts of their hashes. */
export interface Contents {
	readonly texts: AsyncIterable<readonly TextRow[]> | Iterable<readonly TextRow[]>;
	readonly events: AsyncIterable<readonly LogEvent[]> | Iterable<readonly LogEvent[]>;
}

/** Upper bounds of a block: its lines, and the bytes at which it is closed. */
export interface BlockSize {
	readonly lines: number;
	readonly bytes: number;
}

const utf8 = new TextEncoder();
const line = (value: object): Uint8Array => utf8.encode(`${JSON.stringify(value)}\n`);

function checksum(bytes: Uint8Array): string {
	return bytesToHex(sha256(bytes));
}

async function* blocksOf<Row>(
	batches: AsyncIterable<readonly Row[]> | Iterable<readonly Row[]>,
	{ lines, bytes }: BlockSize
): AsyncGenerator<{ readonly lines: number; readonly text: string }> {
	let open: string[] = [];
	let length = 0;
	for await (const batch of batches) {
		for (const row of batch) {
			const text = canonicalJson(row);
			open.push(text);
			// No character takes fewer bytes than units: closed no later than asked, but for a line that is longer by itself.
			length += text.length;
			if (open.length < lines && length < bytes) continue;
			yield { lines: open.length, text: `${open.join('\n')}\n` };
			open = [];
			length = 0;
		}
	}
	if (open.length > 0) yield { lines: open.length, text: `${open.join('\n')}\n` };
}

/**
 * A copy as docs/backup-format.md has it, not yet compressed, chunk by chunk. The same header and contents give the same bytes, however
 * they are batched. Throws `RangeError` where there is more or less than the header says, as when the log changed meanwhile.
 */
export async function* writeBackup(
	{ created, device, app, events, texts }: Header,
	contents: Contents,
	size: BlockSize = written
): AsyncGenerator<Uint8Array> {
	const frame = sha256.create();
	const framed = (value: object): Uint8Array => {
		const bytes = line(value);
		frame.update(bytes);
		return bytes;
	};
	yield framed({ format: formatName, version: formatVersion, created, device, app, events, texts });
	const found = { blocks: 0, events: 0, texts: 0 };
	const kinds: readonly BlockKind[] = ['texts', 'events'];
	for (const of of kinds) {
		for await (const { lines, text } of blocksOf<TextRow | LogEvent>(contents[of], size)) {
			const bytes = utf8.encode(text);
			found.blocks += 1;
			found[of] += lines;
			yield framed({ block: found.blocks, of, lines, bytes: bytes.length, sha256: checksum(bytes) });
			yield bytes;
		}
	}
	if (found.events !== events || found.texts !== texts) {
		throw new RangeError(`${found.events} events and ${found.texts} texts, not ${events} and ${texts}`);
	}
	yield line({ end: formatName, ...found, sha256: bytesToHex(frame.digest()) });
}
