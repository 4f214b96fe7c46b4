import { describe, expect, it } from 'vitest';
import { collected, header, inPieces, plainCopy, readFile, readPlain, smallLog, smallTexts } from './backup.fixture';
import { packed } from './gzip';

/**
 * Each single damage to a small copy: it is refused, or what is restored is whole. Between the two there is nothing: what is read is
 * believed only at its end.
 */

const whole = { events: smallLog, texts: smallTexts, header: header(), end: 'end' };
const plain = await plainCopy();
const gzip = await collected(packed(inPieces(plain)));

function flipped(bytes: Uint8Array, at: number, bit: number): Uint8Array<ArrayBuffer> {
	const damaged = new Uint8Array(bytes);
	damaged[at] = (damaged[at] ?? 0) ^ (1 << bit);
	return damaged;
}

const bits = [0, 1, 2, 3, 4, 5, 6, 7];

describe('a copy with one bit flipped', () => {
	it('is refused at every bit of a plain one', async () => {
		for (let at = 0; at < plain.length; at++) {
			for (const bit of bits) {
				const { end } = await readPlain(flipped(plain, at, bit));
				expect(end, `byte ${at}, bit ${bit}`).not.toBe('end');
			}
		}
	}, 240_000);

	it('is refused or whole at every bit of a packed one', async () => {
		let restored = 0;
		for (let at = 0; at < gzip.length; at++) {
			for (const bit of bits) {
				const read = await readFile(flipped(gzip, at, bit));
				if (read.end !== 'end') continue;
				restored += 1;
				expect(read, `byte ${at}, bit ${bit}`).toEqual(whole);
			}
		}
		// Some of gzip's own bits say nothing of the content: the time, the system, how hard was packed, what fills its last byte.
		expect(restored).toBeGreaterThan(0);
		expect(restored).toBeLessThan(80);
	}, 240_000);
});

describe('a copy that was cut', () => {
	it('is refused at every length of a plain one', async () => {
		for (let length = 0; length < plain.length; length++) {
			const { end } = await readPlain(plain.subarray(0, length));
			expect(['truncated', 'foreign'], `${length} bytes`).toContain(end);
		}
	}, 120_000);

	it('is refused at every length of a packed one', async () => {
		for (let length = 0; length < gzip.length; length++) {
			const { end } = await readFile(gzip.slice(0, length));
			expect(['damaged', 'foreign'], `${length} bytes`).toContain(end);
		}
	}, 120_000);

	it('is refused with anything put after it', async () => {
		for (const more of [new Uint8Array([0]), new Uint8Array([10]), plain]) {
			expect((await readPlain(new Uint8Array([...plain, ...more]))).end).toBe('altered');
		}
	});
});
