import fc from 'fast-check';
import { decodeTime, encodeTime, isValid } from 'ulid';
import { describe, expect, it } from 'vitest';
import { device, id, logs, review } from './examples.fixture';
import { deviceId, eventId, idBytes, idsFrom, isDeviceId, isEventId, stampOf } from './ids';
import { compareOrder, inOrder } from './order';
import { latestStamp, nextStamp } from './stamp';

const stamps = fc.integer({ min: 0, max: 2 ** 48 - 1 });
const bytes = fc.uint8Array({ minLength: idBytes, maxLength: idBytes });

describe('eventId', () => {
	it('is a ULID of the stamp, as the reference implementation reads it', () => {
		fc.assert(
			fc.property(stamps, bytes, (stamp, random) => {
				const made = eventId(stamp, random);
				expect(isValid(made)).toBe(true);
				expect(isEventId(made)).toBe(true);
				expect(decodeTime(made)).toBe(stamp);
				expect(made.slice(0, 10)).toBe(encodeTime(stamp));
				expect(stampOf(made)).toBe(stamp);
			})
		);
	});

	it('sorts as its stamp does, and no id of the stamp comes before `idsFrom`', () => {
		fc.assert(
			fc.property(stamps, stamps, bytes, bytes, (one, other, random, otherRandom) => {
				expect(eventId(one, random) < eventId(other, otherRandom) || one >= other).toBe(true);
				expect(idsFrom(one) < eventId(other, random)).toBe(one <= other);
			})
		);
	});

	it.each([-1, 0.5, 2 ** 48, NaN])('is not made of the stamp %s', (stamp) => {
		expect(() => id(stamp)).toThrow(RangeError);
	});

	it('is not made of too few random bytes', () => {
		expect(() => eventId(1, new Uint8Array(10))).toThrow(RangeError);
	});

	it.each([
		['in small letters', '01hnzx8jgfacfa36rbxdheqn6e'],
		['with a letter Crockford leaves out', '01HNZX8JGFACFA36RBXDHEQN6U'],
		['of more than 48 bits of time', '81HNZX8JGFACFA36RBXDHEQN6E'],
		['too short', '01HNZX8JGFACFA36RBXDHEQN6'],
		['empty', '']
	])('is not a string %s', (_, text) => {
		expect(isEventId(text)).toBe(false);
	});
});

describe('deviceId', () => {
	it('is sixteen characters of base 32', () => {
		fc.assert(fc.property(bytes, (random) => isDeviceId(deviceId(random))));
	});
});

describe('nextStamp', () => {
	it.each([
		['the clock, in an empty log', 1000, 0, 1000],
		['the clock, when it is ahead of the log', 1000, 900, 1000],
		['one more, in the same millisecond', 1000, 1000, 1001],
		['one more, when the clock was put back', 1000, 5000, 5001],
		['one more, when a merged event is ahead', 1000, 2 ** 42, 2 ** 42 + 1],
		['whole milliseconds', 1000.9, 0, 1000],
		['one more, when the clock says nothing', NaN, 7, 8],
		['one more, before 1970', -5, 0, 1],
		['one more, at the latest stamp of a merged event', 1000, latestStamp, latestStamp + 1]
	])('is %s', (_, now, last, expected) => {
		expect(nextStamp(now, last)).toBe(expected);
	});

	it('keeps the order of what happened, whatever the clock says', () => {
		fc.assert(
			fc.property(fc.array(fc.oneof(fc.integer(), fc.double()), { maxLength: 30 }), (clock) => {
				let last = 0;
				const events = clock.map((now) => review((last = nextStamp(now, last))));
				expect(inOrder([...events].reverse())).toEqual(events);
				for (const event of events) expect(isEventId(event.id)).toBe(true);
			})
		);
	});

	it('does not believe a clock beyond the year 5000, so ids never run out', () => {
		expect(nextStamp(8.64e15, 0)).toBeLessThan(latestStamp);
	});
});

describe('compareOrder', () => {
	it.each([
		['by stamp first', { ...review(1, 3) }, { ...review(2, 1) }],
		['then by device', { ...review(1, 1), id: id(1, 9) }, { ...review(1, 2), id: id(1, 0) }],
		['then by id', { ...review(1, 1), id: id(1, 0) }, { ...review(1, 1), id: id(1, 1) }]
	])('%s', (_, first, second) => {
		expect(compareOrder(first, second)).toBeLessThan(0);
		expect(compareOrder(second, first)).toBeGreaterThan(0);
		expect(compareOrder(first, first)).toBe(0);
	});

	it('does not look at the wall clock', () => {
		const [early, late] = [
			{ ...review(1), at: 999 },
			{ ...review(2), at: 1 }
		];
		expect(compareOrder(early, late)).toBeLessThan(0);
	});

	it('is total: any shuffle sorts to one order', () => {
		fc.assert(
			fc.property(
				logs.chain((log) => fc.tuple(fc.constant(log), fc.shuffledSubarray([...log], { minLength: log.length }))),
				([log, shuffled]) => {
					expect(inOrder(shuffled)).toEqual(inOrder(log));
				}
			)
		);
	});
});

it('the example devices sort as their numbers', () => {
	expect(device(1) < device(2)).toBe(true);
});
