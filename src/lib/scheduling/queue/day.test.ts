import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Grade } from '#lib/log';
import { inReview, noon } from '../examples';
import { newCard } from '../fold';
import type { Now } from '../preview';
import { settingsFrom } from '../settings';
import { begin, card, due, factsOf, play, takeTurn, type ExampleDay } from './example-day';
import { gather } from './gather';
import { next, shownAs, turnsLeft, type Turn } from './next';
import type { Candidate, QueueCard, Shown } from './row';
import { turnsTooEarly } from './spacing';

const now = noon(100);
const today = now.day;
const noteNames = (count: number): Candidate[] => Array.from({ length: count }, (_, index) => ({ note: `n${index}` }));

describe('a day', () => {
	const settings = settingsFrom({});

	it('of new words alone: eight are met, then each is asked about, then again after its step', () => {
		const { shown, done } = play(begin({ settings, now, candidates: noteNames(20) }));
		const names = Array.from({ length: 8 }, (_, index) => `n${index}`);
		expect(done).toEqual({ newNotes: 8, reviews: 0 });
		expect(shown.slice(0, 8).map(({ note, card }) => [note, card])).toEqual(names.map((note) => [note, undefined]));
		expect(shown.slice(8, 16).map((turn) => turn.card)).toEqual(names);
		expect(shown).toHaveLength(24);
	});

	it('with reviews: meetings are spread, and each first question comes eight turns or a little more after', () => {
		const reviews = Array.from({ length: 40 }, (_, index) => due(`r${index}`));
		const { shown } = play(begin({ settings, now, cards: reviews, candidates: noteNames(8) }));
		const meetings = shown.flatMap((turn, index) => (turn.card === undefined ? [index] : []));
		const questions = noteNames(8).map(({ note }) => shown.findIndex((turn) => turn.card === note));
		expect(meetings).toHaveLength(8);
		for (const [index, met] of meetings.entries()) {
			const name = shown[met]?.note;
			const asked = questions[noteNames(8).findIndex(({ note }) => note === name)] ?? 0;
			expect(asked - met).toBeGreaterThanOrEqual(8);
			expect(asked - met).toBeLessThanOrEqual(11);
			expect(met - (meetings[index - 1] ?? -10)).toBeGreaterThan(1);
		}
	});

	it('that ends has asked every review once and has nothing left', () => {
		const reviews = Array.from({ length: 30 }, (_, index) => due(`r${index}`, { root: `root ${index % 3}` }));
		const day = play(begin({ settings, now, cards: reviews }));
		expect(day.shown.map((turn) => turn.card).sort()).toEqual(reviews.map(({ id }) => id).sort());
		expect(turnsLeft(day.queue)).toBe(0);
	});

	it('in which all is passed has as many turns as were announced', () => {
		const reviews = Array.from({ length: 12 }, (_, index) => due(`r${index}`));
		for (const learningSteps of [[], [5], [1, 10], [1, 5, 10]]) {
			const day = begin({
				settings: settingsFrom({ learningSteps }),
				now,
				cards: [...reviews, card('u', newCard)],
				candidates: noteNames(5)
			});
			const announced = turnsLeft(day.queue);
			for (let left = announced; left > 0; left--) {
				expect(turnsLeft(day.queue)).toBe(left);
				takeTurn(day, () => 3);
			}
			expect(takeTurn(day, () => 3).kind).toBe('done');
		}
	});

	const anyDay = fc.record({
		siblingGap: fc.constantFrom(0, 3, 10),
		meetingGap: fc.constantFrom(0, 8),
		newNotesPerDay: fc.nat(10),
		reviewsPerDay: fc.constantFrom(0, 5, 200),
		reviews: fc.array(
			fc.record({
				note: fc.nat(30),
				root: fc.option(fc.nat(6)),
				overdue: fc.nat(40),
				stability: fc.integer({ min: 1, max: 60 })
			}),
			{ maxLength: 60 }
		),
		unasked: fc.nat(5),
		candidates: fc.array(fc.option(fc.nat(6)), { maxLength: 15 }),
		grades: fc.array(fc.constantFrom<Grade>(1, 3, 3, 3, 3), { minLength: 1, maxLength: 40 }),
		seconds: fc.constantFrom(1, 10, 90)
	});

	const rootOf = (root: number | null): string | undefined => (root === null ? undefined : `root ${root}`);

	it('keeps every promise, however it goes', () => {
		fc.assert(
			fc.property(anyDay, (given) => {
				const settings = settingsFrom(given);
				const rows = given.reviews.map(({ note, root, overdue, stability }, index) =>
					card(`r${index}`, inReview(today, stability, stability + overdue, today - overdue), {
						note: `note ${note}`,
						root: rootOf(root)
					})
				);
				const unasked = Array.from({ length: given.unasked }, (_, index) => card(`u${index}`, newCard));
				const candidates = given.candidates.map((root, index) => ({ note: `n${index}`, root: rootOf(root) }));
				const day = begin({ settings, now, cards: [...rows, ...unasked], candidates, usual: 10 });
				const promised = day.queue.reviews.map(({ id }) => id);
				expect(new Set(promised).size).toBe(promised.length);
				expect(promised.length).toBeLessThanOrEqual(settings.reviewsPerDay);

				for (let turns = 0; ; turns++) {
					expect(turns).toBeLessThan(1000);
					const now = { at: day.at, day: today };
					const turn = next(day.queue, now, day.shown);
					// Resumed from the facts alone, the session is the same.
					const resumed = gather(factsOf(day), settings);
					expect(resumed).toEqual(day.queue);
					expect(next(resumed, now, [...day.shown])).toEqual(turn);
					apartWhereverPossible(day, turn, now);
					const grade = given.grades[turns % given.grades.length] ?? 3;
					if (takeTurn(day, () => (turns < 200 ? grade : 3), given.seconds).kind === 'done') break;
				}

				expect(day.done.newNotes).toBe(Math.min(settings.newNotesPerDay, candidates.length));
				expect(day.done.reviews).toBe(promised.length);
				const asked = day.shown.map((turn) => turn.card);
				for (const id of promised) expect(asked).toContain(id);
				for (const { id } of unasked) expect(asked).toContain(id);
				expect([...day.unasked.keys()]).toEqual([]);
				expect(day.queue.learning.every(({ state }) => state.phase !== 'new' && state.due.kind === 'at')).toBe(true);
			}),
			{ numRuns: 150 }
		);
	});

	/** A turn that comes too early after its siblings is taken only when every other would too. */
	function apartWhereverPossible(day: ExampleDay, turn: Turn<QueueCard, Candidate>, now: Now): void {
		const subject = shownAs(turn);
		const { siblingGap } = day.settings;
		if (subject === undefined || turnsTooEarly(subject, day.shown, siblingGap) === 0) return;
		const { queue } = day;
		const others: Shown[] = [
			...[...queue.reviews, ...queue.unasked].map(({ id, note, root }) => ({ note, root, card: id })),
			...queue.learning
				.filter(({ state }) => state.phase !== 'new' && state.due.kind === 'at' && state.due.at <= now.at)
				.map(({ id, note, root }) => ({ note, root, card: id })),
			...queue.candidates.slice(0, queue.meetings)
		];
		for (const other of others) expect(turnsTooEarly(other, day.shown, siblingGap)).toBeGreaterThan(0);
	}
});
