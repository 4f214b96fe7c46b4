import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LogEvent } from './event';
import { id, logs, put, review, undo } from './examples.fixture';
import { latestPut, latestPuts } from './puts';
import { IdConflict, sameEvent, uniteLogs } from './unite';
import { validEvents } from './voiding';

/** One log cut into three that overlap. */
const parts = logs.chain((log) => {
	const part = fc.shuffledSubarray([...log]);
	return fc.tuple(part, part, part);
});

describe('uniteLogs', () => {
	it('is a union of sets: idempotent, commutative, associative', () => {
		fc.assert(
			fc.property(parts, ([a, b, c]) => {
				const whole = uniteLogs(a, b, c);
				expect(uniteLogs(whole, whole)).toEqual(whole);
				expect(uniteLogs(c, b, a, a, b)).toEqual(whole);
				expect(uniteLogs(uniteLogs(a, b), c)).toEqual(whole);
				expect(uniteLogs(a, uniteLogs(b, c))).toEqual(whole);
			})
		);
	});

	it('gives one state, whatever the order and number of unions', () => {
		const state = (log: readonly LogEvent[]) => ({
			valid: validEvents(log),
			puts: latestPuts(validEvents(log), 'note:سوق_NOUN_1')
		});
		fc.assert(
			fc.property(parts, fc.infiniteStream(fc.nat({ max: 2 })), (three, choices) => {
				const whole = state(uniteLogs(...three));
				const taken = [...choices.take(6)].map((index) => three[index] ?? []);
				expect(state(uniteLogs(...taken, ...three, ...taken))).toEqual(whole);
			})
		);
	});

	it('takes the same event read twice for one, however its keys are ordered', () => {
		const event = put(5, 'met', { day: 3, how: [1, 2] });
		const again = { ...Object.fromEntries(Object.entries(event).reverse()), value: { how: [1, 2], day: 3 } } as never;
		expect(uniteLogs([event], [again])).toEqual([event]);
	});

	it('refuses two different events with one id', () => {
		expect(() => uniteLogs([review(5, 1, 3)], [review(5, 1, 1)])).toThrow(IdConflict);
		expect(() => uniteLogs([put(5, 'a', [1, 2])], [put(5, 'a', { 0: 1, 1: 2 })])).toThrow(IdConflict);
	});

	it('takes a key that is undefined for one that is missing', () => {
		expect(sameEvent(review(1), { ...review(1), verdict: undefined } as never)).toBe(true);
		expect(sameEvent(review(1), { ...review(1), verdict: '' })).toBe(false);
	});
});

describe('validEvents', () => {
	const [first, second] = [review(1), review(2)];
	const other = { ...undo(3, [first.id]), entity: 'card:other' };
	it.each<[string, LogEvent[], LogEvent[]]>([
		['everything in a log without undos', [first, second], [first, second]],
		['not what was undone, nor the undo', [first, second, undo(3, [second.id])], [first]],
		['not what was undone twice', [first, undo(3, [first.id]), undo(4, [first.id])], []],
		['an undo is not undone', [first, undo(3, [first.id]), undo(4, [id(3, 1)])], []],
		['an undo may come before what it names', [undo(3, [first.id]), first], []],
		['an undo of events that never came does nothing', [first, undo(3, [id(77)])], [first]],
		['an undo of several', [first, second, undo(3, [first.id, second.id])], []],
		['a put can be void too', [put(1, 'known', true), { ...undo(3, [id(1, 1)]), entity: 'note:سوق_NOUN_1' }], []],
		['an undo touches its own entity only', [first, other], [first]]
	])('%s', (_, log, expected) => {
		expect(validEvents(log)).toEqual(expected);
	});

	it('an undo leaves no trace: as if neither it nor the event had been', () => {
		fc.assert(
			fc.property(logs, fc.nat(), (log, which) => {
				const undone = log.filter((event) => event.kind === 'review')[which % Math.max(log.length, 1)];
				if (undone === undefined) return;
				const never = log.filter((event) => event !== undone);
				expect(validEvents(uniteLogs(log, [undo(1000, [undone.id])]))).toEqual(validEvents(uniteLogs(never)));
			})
		);
	});
});

describe('latestPut', () => {
	it.each([
		['the latest stamp wins', [put(1, 'known', true), put(2, 'known', false)], false],
		['in whatever order they are given', [put(2, 'known', false), put(1, 'known', true)], false],
		['at one stamp the later device wins', [put(1, 'known', true, 2), put(1, 'known', false, 1)], true],
		['of the field asked for', [put(1, 'known', true), put(2, 'ignored', false)], true],
		['of the entity asked for', [put(1, 'known', true), put(2, 'known', false, 1, 'note:other')], true],
		['nothing, when there is none', [put(2, 'ignored', false)], undefined]
	])('%s', (_, log, expected) => {
		expect(latestPut(log, 'note:سوق_NOUN_1', 'known')?.value).toBe(expected);
		expect(latestPuts(log, 'note:سوق_NOUN_1').get('known')?.value).toBe(expected);
	});
});
