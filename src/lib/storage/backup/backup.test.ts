import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { hashText } from '#lib/arabic/text';
import { inOrder, type LogEvent } from '#lib/log';
import {
	collected,
	hashOf,
	header,
	met,
	ownText,
	plainCopy,
	readPlain,
	review,
	setting,
	smallLog,
	smallTexts,
	undoing
} from './backup.fixture';
import { readBackup, type Part } from './read';
import { writeBackup } from './write';

const decode = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const byId = (events: readonly LogEvent[]) => [...events].sort((one, other) => (one.id < other.id ? -1 : 1));

const logs = fc
	.array(
		fc.oneof(
			fc.constant(review),
			fc.constant(met),
			fc.constant((at: number) => setting(at, 'level', 'slow'))
		),
		{
			maxLength: 40
		}
	)
	.map((makers) => makers.map((make, at) => make(at)));

describe('a copy', () => {
	it('gives back what went in, whatever the size of its blocks and of the pieces it is read in', async () => {
		await fc.assert(
			fc.asyncProperty(
				logs,
				fc.integer({ min: 1, max: 12 }),
				fc.integer({ min: 1, max: 3000 }),
				fc.integer({ min: 1, max: 500 }),
				async (events, lines, bytes, pieces) => {
					const read = await readPlain(await plainCopy(events, smallTexts, { lines, bytes }), pieces);
					expect(read).toEqual({ events, texts: smallTexts, header: header(events.length), end: 'end' });
				}
			),
			{ numRuns: 100 }
		);
	});

	it('is the same bytes for the same log, however its events got their keys and batches', async () => {
		const turned = smallLog.map((event) => Object.fromEntries(Object.entries(event).reverse()) as unknown as LogEvent);
		const contents = { texts: [smallTexts], events: turned.map((event) => [event]) };
		expect(decode(await collected(writeBackup(header(), contents)))).toBe(decode(await plainCopy()));
	});

	it('of an empty log is a header and a footer', async () => {
		const bytes = await plainCopy([], []);
		expect(decode(bytes).split('\n')).toHaveLength(3);
		expect(await readPlain(bytes)).toMatchObject({ events: [], texts: [], end: 'end' });
	});

	it('of version 1, as it was released, is read for ever', async () => {
		const released = readFileSync(new URL('released/version-1.ndjson', import.meta.url));
		expect(await readPlain(released)).toEqual({ events: smallLog, texts: smallTexts, header: header(), end: 'end' });
		expect(decode(await plainCopy(smallLog, smallTexts, { lines: 2, bytes: 10_000 }))).toBe(decode(released));
	});

	it('is not made when the log is no longer what the header says', async () => {
		const contents = { texts: [], events: [[review(1), review(2)]] };
		await expect(collected(writeBackup(header(1, 0), contents))).rejects.toThrow(RangeError);
	});

	it('brings events into fresh objects, in the order of their ids', async () => {
		const { events } = await readPlain(await plainCopy());
		expect(events).toEqual(byId(inOrder(smallLog)));
		expect(events[0]).not.toBe(smallLog[0]);
	});

	it('holds one block at a time, and lets go of its source when the reading is given up', async () => {
		const events = Array.from({ length: 500 }, (_, at) => review(at));
		const bytes = await plainCopy(events, [], { lines: 50, bytes: 1e6 });
		let taken = 0;
		let closed = false;
		async function* source() {
			try {
				for (; taken < bytes.length; taken += 100) yield await Promise.resolve(bytes.subarray(taken, taken + 100));
			} finally {
				closed = true;
			}
		}
		for await (const part of readBackup(source(), hashOf)) {
			if (part.kind !== 'events') continue;
			expect(taken).toBeLessThan(bytes.length / 5);
			break;
		}
		expect(closed).toBe(true);
	});
});

/** A copy whose lines were changed by someone who knows how to make its checksums right again. */
async function remade(change: (event: LogEvent) => unknown): Promise<Uint8Array> {
	const events = smallLog.map((event) => change(event) as LogEvent);
	return collected(writeBackup(header(), { texts: [smallTexts], events: [events] }));
}

async function lines(): Promise<string[]> {
	return decode(await plainCopy(smallLog, smallTexts, { lines: 2, bytes: 10_000 })).split('\n');
}

async function edited(edit: (lines: string[]) => readonly string[]): Promise<Uint8Array> {
	return encode(edit(await lines()).join('\n'));
}

describe('a text', () => {
	it('is named as the app names texts', () => {
		expect(hashOf('ا\u0653لسوق')).toBe(hashText('ا\u0653لسوق'));
	});
});

describe('a file is refused', () => {
	it.each<[string, string, () => Promise<Uint8Array> | Uint8Array]>([
		['that is empty', 'foreign', () => new Uint8Array(0)],
		['that is a text', 'foreign', () => encode('مرحبا\nhello\n')],
		['that is JSON of another app', 'foreign', () => encode('{"format":"other-backup","version":1}\n')],
		['whose first line never ends', 'foreign', () => new Uint8Array(100_000).fill(0x7b)],
		[
			'of a newer version',
			'newer',
			() => edited(([first = '', ...rest]) => [first.replace('"version":1', '"version":2'), ...rest])
		],
		['with an event of a newer version', 'newer', () => remade((event) => ({ ...event, v: 2 }))],
		['with an event that is none', 'malformed', () => remade((event) => ({ ...event, kind: 'other' }))],
		['with a key that nobody writes', 'malformed', () => remade((event) => ({ ...event, extra: 1 }))],
		['with a grade that there is not', 'malformed', () => remade((event) => ({ ...event, grade: 5 }))],
		['whose ids do not ascend', 'malformed', () => plainCopy([review(2), review(1)])],
		['with an event that comes twice', 'malformed', () => plainCopy([review(1), review(1)])],
		['with a text of another hash', 'malformed', () => plainCopy([], [{ ...ownText(), hash: '0'.repeat(32) }])],
		['with a text that is not NFC', 'malformed', () => plainCopy([], [{ ...ownText('ا\u0653'), text: 'ا\u0653' }])],
		['with a text that comes twice', 'malformed', () => plainCopy([], [ownText(), ownText()])],
		[
			'whose blocks change places',
			'altered',
			() => edited(([a, b, c, d, e, f, g, h, ...rest]) => [a, b, c, g, h, d, e, f, ...rest].map((each) => each ?? ''))
		],
		['without one of its blocks', 'altered', () => edited((all) => all.toSpliced(3, 3))],
		['with a block that comes twice', 'altered', () => edited((all) => all.toSpliced(3, 0, ...all.slice(3, 6)))],
		[
			'of another device by its header',
			'altered',
			() => edited(([first = '', ...rest]) => [first.replace(/7{16}/, '8'.repeat(16)), ...rest])
		],
		['with something after its end', 'altered', () => edited((all) => [...all, 'more'])],
		['without its footer', 'truncated', () => edited((all) => [...all.slice(0, -2), ''])],
		['without the end of its last line', 'truncated', () => edited((all) => all.slice(0, -1))]
	])('%s', async (_, fault, make) => {
		expect(await readPlain(await make())).toMatchObject({ end: fault });
	});

	it('whose block claims more than a block may hold, before that is read', async () => {
		let asked = 0;
		const [first = ''] = await lines();
		async function* source() {
			yield encode(`${first}\n{"block":1,"of":"events","lines":1,"bytes":999999999,"sha256":"${'0'.repeat(64)}"}\n`);
			for (; asked < 100; asked++) yield await Promise.resolve(new Uint8Array(1 << 20));
		}
		const parts: Part[] = [];
		for await (const part of readBackup(source(), hashOf)) parts.push(part);
		expect(parts.at(-1)).toEqual({ kind: 'fault', fault: 'altered' });
		expect(asked).toBe(0);
	});

	it('with a key that would reach a prototype', async () => {
		const bytes = await plainCopy([setting(1, 'level', 'PLACE')], []);
		const text = decode(bytes).replace('"value":"PLACE"', '"value":{"__proto__":1}');
		// The checksums are right for what it says now.
		const event = JSON.parse(text.split('\n')[2] ?? '') as LogEvent;
		const own = await collected(writeBackup(header(1, 0), { texts: [], events: [[event]] }));
		expect(decode(own)).toContain('__proto__');
		expect(await readPlain(own)).toMatchObject({ end: 'malformed' });
		expect(({} as Record<string, unknown>)['1']).toBeUndefined();
	});

	it('and undone answers are in it like all others', async () => {
		const log = [review(1), undoing(2, review(1))];
		expect((await readPlain(await plainCopy(log, []))).events).toEqual(log);
	});
});
