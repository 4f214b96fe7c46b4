import { describe, expect, it } from 'vitest';
import { cardKinds } from '#lib/cards';
import { settingsFrom } from '#lib/scheduling';
import { firstDayClimbers } from './climb';
import { after, day, inSteps, note, notes, play, promised, row, said, settings, take } from './example.fixture';
import { begin } from './session';

const firstDay = (given: Parameters<typeof day>[0]) => day({ firstStudyDay: 'yes', ...given });
const kindOf = (shown: string): string => shown.split('/')[1] ?? 'meet';
const wordOf = (shown: string): string => shown.split('/')[0] ?? '';
const isAnswer = (shown: string): boolean => shown.includes('/');

/** Names are only recognised; some words have no fair gap. */
const article = [
	note('name', ['recognise']),
	note('no-gap', ['recognise', 'recall']),
	...notes(14).map((each, index) => ({ ...each, root: `root ${index % 6}` }))
];

describe('the first day', () => {
	describe.each([
		['an instant', 0],
		['4 seconds', 4],
		['20 seconds', 20]
	])('at %s a turn', (_, seconds) => {
		it.each([
			['words of all kinds', notes(16)],
			['an article with a name and a word without a gap', article]
		])('of %s: eight meetings, then twenty answers among which all kinds occur', (_, candidates) => {
			const { shown } = play(begin(firstDay({ candidates }), settings, after(0)), { seconds, turns: 28 });
			expect(shown.slice(0, 8).every((each) => each.startsWith('meet '))).toBe(true);
			expect(shown.slice(8).every(isAnswer)).toBe(true);
			expect(shown).toHaveLength(28);
			expect(new Set(shown.slice(8).map(kindOf))).toEqual(new Set(cardKinds));
		});
	});

	it('ends, and lets three words climb', () => {
		const { session, shown } = play(begin(firstDay({ candidates: notes(16) }), settings, after(0)));
		expect(session.turn).toEqual({ kind: 'done', later: null });
		const recalled = new Set(shown.filter((each) => kindOf(each) === 'recall').map(wordOf));
		expect([...recalled]).toEqual(['n0', 'n1', 'n2']);
		expect(recalled.size).toBe(firstDayClimbers);
	});

	it('shows no recall to those who do not want to write', () => {
		const off = settingsFrom({ recall: 'off' });
		const { shown } = play(begin(firstDay({ candidates: notes(16) }), off, after(0)));
		expect(new Set(shown.filter(isAnswer).map(kindOf))).toEqual(new Set(['recognise', 'cloze']));
	});

	it('lets those climb first that can be asked in all ways', () => {
		const { shown } = play(begin(firstDay({ candidates: article }), settings, after(0)));
		expect(new Set(shown.filter((each) => kindOf(each) === 'cloze').map(wordOf))).toEqual(new Set(['n0', 'n1', 'n2']));
		expect(shown).not.toContain('no-gap/recall');
	});

	it('goes on by itself without anything to climb', () => {
		const names = ['a', 'b', 'c'].map((name) => note(name, ['recognise']));
		const { shown } = play(begin(firstDay({ candidates: names }), settings, after(0)));
		expect(new Set(shown.filter(isAnswer).map(kindOf))).toEqual(new Set(['recognise']));
	});
});

describe('a word that climbs on the first day', () => {
	const climber = note('climber');
	const others = notes(12, 'other');
	const answers = (count: number) => others.slice(0, count).map(({ note }) => ({ note, card: `${note}/recognise` }));
	const facts = (step: number, count: number) =>
		firstDay({
			of: [climber],
			met: [climber, ...others],
			rows: [row(climber, 'recognise', inSteps(after(60).at, step))],
			shown: [{ note: climber.note }, { note: climber.note, card: `${climber.note}/recognise` }, ...answers(count)],
			// The others were met on the first day too, and are still to be asked.
			done: { newNotes: 8, reviews: 0 }
		});
	const holds = (step: number, count: number) => {
		const { queue } = begin(facts(step, count), settings, after(0));
		return [...queue.learning, ...queue.unasked].filter(({ note }) => note === climber.note).map(({ kind }) => kind);
	};

	it.each<[string, number, number, string]>([
		['waits for ten other cards', 1, 9, 'recognise'],
		['takes the next rung after them', 1, 10, 'cloze'],
		['does not climb while it is forgotten', 0, 10, 'recognise']
	])('%s', (_, step, count, kind) => {
		expect(holds(step, count)).toEqual([kind]);
	});

	it('takes the next rung at once when nothing else is left', () => {
		const alone = { ...facts(1, 0), met: [climber] };
		expect(said(begin(alone, settings, after(0)).turn)).toBe('climber/cloze');
	});

	it('stays where it climbed on the next day', () => {
		const rows = [row(climber, 'recognise', promised(2.3, 100)), row(climber, 'cloze', promised(2.3, 102))];
		expect(begin(day({ of: [climber], rows }), settings, after(0)).turn.kind).toBe('done');
		const due = [row(climber, 'recognise', promised(2.3, 98)), row(climber, 'cloze', promised(2.3, 100))];
		expect(play(begin(day({ of: [climber], rows: due }), settings, after(0))).shown).toEqual(['climber/cloze']);
	});

	it('does not climb on another day', () => {
		const later = { ...facts(1, 10), firstStudyDay: 'no' as const };
		const session = begin(later, settings, after(0));
		expect(session.queue.learning.map(({ kind }) => kind)).toEqual(['recognise']);
		expect(take(session, after(4)).queue.learning.some(({ kind }) => kind !== 'recognise')).toBe(false);
	});
});
