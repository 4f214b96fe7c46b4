import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { logs, put, review, undo } from './examples.fixture';
import { parseEvent } from './parse';

function deep(depth: number): unknown {
	let value: unknown = 1;
	for (let level = 0; level < depth; level += 1) value = [value];
	return value;
}

describe('parseEvent', () => {
	it('gives back every event that went through JSON, as a fresh object', () => {
		fc.assert(
			fc.property(logs, (log) => {
				for (const event of log) expect(parseEvent(JSON.parse(JSON.stringify(event)))).toEqual(event);
			})
		);
		const event = put(1, 'met', { day: 5 });
		expect(parseEvent(event)).not.toBe(event);
	});

	it('keeps what is optional', () => {
		const event = { ...review(1), verdict: 'exact', aids: ['hint'], place: { text: 'ab', start: 0, end: 4 } };
		expect(parseEvent(event)).toEqual(event);
	});

	it.each<[string, unknown, string]>([
		['nothing', undefined, ''],
		['a string', 'event', ''],
		['a list', [review(1)], 'kind'],
		['an unknown kind', { ...review(1), kind: 'snapshot' }, 'kind'],
		['a missing field', { ...review(1), at: undefined }, 'at'],
		['a key it does not know', { ...review(1), more: 1 }, 'more'],
		['a grade out of range', { ...review(1), grade: 5 }, 'grade'],
		['a grade that is text', { ...review(1), grade: '3' }, 'grade'],
		['a due of no kind', { ...review(1), due: { at: 5 } }, 'due.kind'],
		['a stamp that is not in its id', { ...review(1), stamp: 2 }, 'id'],
		['an id that is none', { ...review(1), id: 'x' }, 'id'],
		['a stamp beyond all clocks', { ...review(1), stamp: 2 ** 48 - 1 }, 'stamp'],
		['a device that is none', { ...review(1), device: 'phone' }, 'device'],
		['a review of something else than a card', { ...review(1), entity: 'note:a' }, 'entity'],
		['an undo of nothing', undo(1, []), 'events'],
		['a put of nothing', { ...put(1, 'a', 1), value: undefined }, 'value'],
		['a put of what JSON cannot say', { ...put(1, 'a', 1), value: NaN }, 'value'],
		['a put without end', { ...put(1, 'a', 1), value: deep(100_000) }, 'value'],
		['a put of too much', put(1, 'a', 'x'.repeat(300_000)), 'value'],
		['a put that would change all objects', JSON.parse(JSON.stringify(put(1, 'a', 0)).replace('"value":0', '"value":{"__proto__":1}')), 'value'] // prettier-ignore
	])('refuses %s', (_, foreign, path) => {
		expect(parseEvent(foreign)).toEqual({ fault: 'malformed', path });
	});

	it.each([[{ v: 2 }], [{ ...review(1), v: 3, kind: 'snapshot' }]])(
		'tells a newer event from a broken one',
		(foreign) => {
			expect(parseEvent(foreign)).toEqual({ fault: 'newer' });
		}
	);

	it('answers anything at all', () => {
		fc.assert(
			fc.property(fc.anything(), (foreign) => {
				expect(parseEvent(foreign)).toHaveProperty('fault');
			})
		);
	});
});
