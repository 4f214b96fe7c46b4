import { beforeAll, describe, expect, it } from 'vitest';
import type { Grade } from '#lib/log';
import { noon } from '../examples';
import { retrievability } from '../memory';
import { chance } from '../random';
import { settingsFrom } from '../settings';
import { begin, play } from './example-day';
import { portion, usualReviews } from './limits';
import type { Candidate, QueueCard } from './row';

/** Away on these days of the month. */
const away = { from: 16, to: 25 };
const days = 45;
const settings = settingsFrom({ reviewsPerDay: 60, newNotesPerDay: 8 });

interface Played {
	readonly day: number;
	readonly due: number;
	readonly overdue: number;
	readonly reviews: number;
	readonly met: number;
	readonly asked: readonly string[];
	readonly usual: number | null;
}

/** A learner who recalls what FSRS says is recalled, by seeded chance. */
function live(): { played: Played[]; cards: QueueCard[]; candidates: readonly Candidate[] } {
	let cards: QueueCard[] = [];
	let candidates: readonly Candidate[] = Array.from({ length: 400 }, (_, index) => ({
		note: `n${index}`,
		root: `root ${index % 90}`
	}));
	const played: Played[] = [];
	for (let day = 0; day < days; day++) {
		if (day >= away.from && day <= away.to) continue;
		const isDue = ({ state }: QueueCard): boolean => state.phase === 'review' && dueDay(state.due) <= day;
		const isOverdue = ({ state }: QueueCard): boolean => state.phase === 'review' && dueDay(state.due) < day;
		const usual = usualReviews(played.slice(-14).map(({ reviews }) => reviews));
		const grading = ({ id, state }: QueueCard, turn: number): Grade =>
			state.phase === 'review' && chance(`${id} ${day} ${turn}`) > retrievability(state, day, settings) ? 1 : 3;
		const due = cards.filter(isDue).length;
		const overdue = cards.filter(isOverdue).length;
		const after = play(begin({ settings, now: noon(day), cards, candidates, usual }), grading);
		const asked = after.shown.flatMap(({ card }) => (card === undefined ? [] : [card]));
		played.push({ day, due, overdue, reviews: after.done.reviews, met: after.done.newNotes, asked, usual });
		cards = [...after.cards.values(), ...after.unasked.values()];
		candidates = after.candidates;
	}
	return { played, cards, candidates };
}

function dueDay(due: { readonly kind: 'day'; readonly day: number } | { readonly kind: 'at' }): number {
	return due.kind === 'day' ? due.day : Infinity;
}

describe('six weeks of a learner with a break of ten days', () => {
	let life: ReturnType<typeof live>;
	beforeAll(() => {
		life = live();
	});

	it('keep the limits every day', () => {
		for (const { reviews, met, due, usual } of life.played) {
			expect(met).toBe(settings.newNotesPerDay);
			expect(reviews).toBe(Math.min(portion(due, usual), settings.reviewsPerDay));
		}
	});

	it('lose no card and double none', () => {
		const names = [...life.cards.map(({ note }) => note), ...life.candidates.map(({ note }) => note)];
		expect(names).toHaveLength(400);
		expect(new Set(names).size).toBe(400);
		for (const { state } of life.cards) expect(state.phase).not.toBe('new');
	});

	it('leave nothing overdue before the break', () => {
		for (const { day, overdue } of life.played) if (day < away.from) expect(overdue).toBe(0);
	});

	it('spread the backlog over days and work it off', () => {
		const back = life.played.filter(({ day }) => day > away.to);
		const [first] = back;
		expect(first?.due).toBeGreaterThan(100);
		expect(first?.reviews).toBeLessThan((first?.due ?? 0) / 2);
		expect(back.at(-1)?.overdue).toBe(0);
	});

	it('ask a card once, and once more for each step', () => {
		for (const { asked } of life.played) {
			const times = new Map<string, number>();
			for (const id of asked) times.set(id, (times.get(id) ?? 0) + 1);
			expect(Math.max(...times.values())).toBeLessThanOrEqual(2);
		}
	});

	it('are the same when lived again', () => {
		expect(live()).toEqual(life);
	});
});
