import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { collected, hashOf, inPieces, outcome, plainCopy, readFile, review, smallLog } from './backup.fixture';
import { limits } from './format';
import { openedBackup, packed, type Bytes } from './gzip';
import { readBackup } from './read';

afterEach(() => {
	vi.unstubAllGlobals();
});

const plain = await plainCopy();
const read = (file: Bytes, bounds?: typeof limits) =>
	outcome(readBackup(openedBackup(file, undefined, bounds), hashOf));

describe('a file', () => {
	it('is restored packed, and plain', async () => {
		const gzip = await collected(packed(inPieces(plain)));
		expect(gzip.length).toBeLessThan(plain.length);
		expect((await readFile(gzip)).events).toEqual(smallLog);
		expect((await readFile(plain)).events).toEqual(smallLog);
	});

	it('is written plain where the browser cannot pack, and restored there', async () => {
		vi.stubGlobal('CompressionStream', undefined);
		vi.stubGlobal('DecompressionStream', undefined);
		const made = await collected(packed(inPieces(plain)));
		expect(made).toEqual(plain);
		expect((await readFile(made)).events).toEqual(smallLog);
	});

	it('that is packed is refused with the reason where the browser cannot unpack', async () => {
		vi.stubGlobal('DecompressionStream', undefined);
		expect(await readFile(new Uint8Array(gzipSync(plain)))).toMatchObject({ end: 'packed' });
	});

	it('tells how far it is read', async () => {
		const events = Array.from({ length: 400 }, (_, at) => review(at));
		const file = new Blob([await plainCopy(events, [])]);
		const told: number[] = [];
		await outcome(
			readBackup(
				openedBackup(file, (bytes) => told.push(bytes)),
				hashOf
			)
		);
		expect(told.length).toBeGreaterThan(2);
		expect(told.at(-1)).toBe(file.size);
	});

	it.each<[string, string, Uint8Array<ArrayBuffer>]>([
		['that is empty', 'foreign', new Uint8Array(0)],
		['of one byte', 'foreign', new Uint8Array([0x1f])],
		['of gzip that holds something else', 'foreign', new Uint8Array(gzipSync('hello\n'))],
		['of gzip within gzip', 'foreign', new Uint8Array(gzipSync(gzipSync(plain)))],
		['that begins as gzip and is none', 'damaged', new Uint8Array([0x1f, 0x8b, ...new Uint8Array(2000).fill(99)])]
	])('%s is refused', async (_, fault, bytes) => {
		expect(await readFile(bytes)).toMatchObject({ end: fault });
	});

	it('of a gigabyte is refused before it is opened', async () => {
		const open = vi.fn(() => {
			throw new Error('opened');
		});
		const file = { size: 1e9, stream: open, slice: open };
		expect(await read(file)).toMatchObject({ end: 'too large' });
		expect(open).not.toHaveBeenCalled();
	});

	it('that unpacks to very much more than it is, is given up', async () => {
		const [header = ''] = new TextDecoder().decode(plain).split('\n', 1);
		const bomb = gzipSync(Buffer.concat([Buffer.from(`${header}\n`), Buffer.alloc(2 ** 25)]));
		const bounds = { ...limits, unsuspected: 2 ** 20 } as typeof limits;
		// A line without an end is given up by itself; as one block after another, by the ratio.
		expect((await read(new Blob([new Uint8Array(bomb)]), bounds)).end).toMatch(/altered|too large/);
		let unpacked = 0;
		const reading = (async () => {
			for await (const chunk of openedBackup(new Blob([new Uint8Array(bomb)]), undefined, bounds))
				unpacked += chunk.length;
		})();
		await expect(reading).rejects.toMatchObject({ fault: 'too large' });
		expect(unpacked).toBeLessThanOrEqual(Math.max(2 ** 20, bomb.length * limits.ratio));
	});

	it('that the device does not hand out is said to be so, packed or not', async () => {
		const failing = (first: Uint8Array<ArrayBuffer>): Bytes => ({
			size: first.length,
			slice: () => new Blob([first]),
			stream: () =>
				new ReadableStream<Uint8Array<ArrayBuffer>>({
					pull(controller) {
						controller.error(new DOMException('gone', 'NotReadableError'));
					}
				})
		});
		expect(await read(failing(plain))).toMatchObject({ end: 'unreadable' });
		expect(await read(failing(new Uint8Array(gzipSync(plain))))).toMatchObject({ end: 'unreadable' });
	});
});
