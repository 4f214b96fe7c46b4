import { describe, expect, it } from 'vitest';
import type { CardId } from '#lib/cards';
import { settingsFrom, type CardState } from '#lib/scheduling';
import type { StudyCard, StudyNote } from './day';
import { after, day, inSteps, note, promised, row, settings, today } from './example.fixture';
import { coveredWords, examOf, isTelling, nextDue, openItems, resumed, type ExamItem } from './exam';
import { askIn, gap, nameOf, spot, word, type Standing } from './exam.fixture';
import { begin } from './session';

/** An exam of words that are all due today. */
function examWith(standing: Standing): ExamItem[] {
	const of = Object.keys(standing).map((name) => note(name));
	const rows = of.map((each) => row(each, 'recognise', promised(3, today)));
	return examOf(begin(day({ of, rows }), settings, after(0)), after(0), askIn(standing));
}

/** Items as a line: `a 0:3`. */
const linesOf = (items: readonly ExamItem[]): string[] =>
	items.map(({ card, words }) => `${nameOf(card)} ${words.join('+')}`);
const given = (...items: (ExamItem | undefined)[]): ReadonlySet<CardId> =>
	new Set(items.flatMap((item) => (item ? [item.card.id] : [])));

describe('an exam', () => {
	it.each<[string, Standing, string[]]>([
		[
			'goes in the order of the text',
			{ b: word(spot(1, 0)), a: gap(spot(0, 5)), c: word(spot(0, 2)) },
			['c 0:2', 'a 0:5', 'b 1:0']
		],
		['asks each card once, at the first of its places', { a: word(spot(0, 1), spot(0, 4), spot(2, 0)) }, ['a 0:1']],
		[
			'has a second gap of a clause elsewhere, where it can',
			{ a: gap(spot(0, 1)), b: gap(spot(0, 3), spot(1, 3)) },
			['a 0:1', 'b 1:3']
		],
		['else in the same clause', { a: gap(spot(0, 1)), b: gap(spot(0, 3)) }, ['a 0:1', 'b 0:3']],
		[
			'has a marked word and a gap in one clause',
			{ a: gap(spot(0, 1)), b: word(spot(0, 3), spot(1, 3)) },
			['a 0:1', 'b 0:3']
		],
		['asks no word twice', { a: word(spot(0, 1)), b: word(spot(0, 1), spot(3, 1)) }, ['a 0:1', 'b 3:1']],
		['leaves to the review what stands only on another’s word', { a: word(spot(0, 1)), b: gap(spot(0, 1)) }, ['a 0:1']],
		[
			'marks no word that a gap hides',
			{ a: gap(spot(0, 1, ['0:2', '1:0'])), b: word(spot(0, 2), spot(2, 2)) },
			['a 0:1', 'b 2:2']
		],
		[
			'has no gap whose word another shows',
			{ a: word(spot(0, 1)), b: gap(spot(0, 5, ['0:1']), spot(4, 0)) },
			['a 0:1', 'b 4:0']
		],
		['passes over what is not in the text', { a: word(spot(0, 1)) }, ['a 0:1']],
		['may be empty', {}, []]
	])('%s', (_, standing, lines) => {
		expect(linesOf(examWith(standing))).toEqual(lines);
	});

	const [a, b, c] = [note('a'), note('b'), note('c')];
	const due = promised(3, today);
	const of = (facts: Parameters<typeof day>[0], put = {}): string[] => {
		const session = begin(day(facts), settingsFrom(put), after(0));
		return linesOf(examOf(session, after(0), askIn({ a: word(spot(0, 0)), b: word(spot(1, 0)), c: word(spot(2, 0)) })));
	};
	const rowOf = (state: CardState, other: Partial<StudyCard> = {}) => ({
		of: [a],
		rows: [row(a, 'recognise', state, other)]
	});
	it.each<[string, Parameters<typeof day>[0], string[]]>([
		['a card promised for today is asked', rowOf(due), ['a 0:0']],
		['one promised for tomorrow is not', rowOf(promised(3, today + 1)), []],
		['nor one whose step has not ended', rowOf(inSteps(after(60).at)), []],
		['one whose step has ended is', rowOf(inSteps(after(0).at)), ['a 0:0']],
		['a first question about a word met before today is', { met: [a] }, ['a 0:0']],
		[
			'not of a note that is known or ignored',
			{ of: [b], rows: [a, b].map((each) => row(each, 'recognise', due)) },
			['b 1:0']
		],
		['nor a suspended card', rowOf(due, { suspended: true }), []],
		['nor a buried one', rowOf(due, { buriedUntil: today + 1 }), []]
	])('%s', (_, facts, lines) => {
		expect(of(facts)).toEqual(lines);
	});

	it('no more is asked than the day’s limit', () => {
		const all = { of: [a, b, c], rows: [a, b, c].map((each) => row(each, 'recognise', due)) };
		expect(of(all)).toHaveLength(3);
		expect(of(all, { reviewsPerDay: 2 })).toHaveLength(2);
	});
});

describe('what is open', () => {
	const items = examWith({
		a: gap(spot(0, 1, ['2:5'])),
		b: gap(spot(0, 3)),
		c: word(spot(0, 5)),
		d: gap(spot(1, 3))
	});
	const [first, second, marked] = items;
	const names = (open: readonly ExamItem[]) => open.map(({ card }) => nameOf(card));

	it('of two gaps in one clause, the first; the other is hidden until then, and so is a word that stands again', () => {
		expect(names(openItems(items, given()))).toEqual(['a', 'c', 'd']);
		expect([...coveredWords(items, given())].sort()).toEqual(['0:3', '2:5']);
	});

	it('then the second', () => {
		expect(names(openItems(items, given(first)))).toEqual(['b', 'c', 'd']);
		expect([...coveredWords(items, given(first))]).toEqual([]);
	});

	it('English of a clause tells what a marked word in it means, until that is answered', () => {
		const telling = (item: ExamItem | undefined, done: ReadonlySet<CardId>) => item && isTelling(item, items, done);
		expect(telling(first, given())).toBe(true);
		expect(telling(second, given(first))).toBe(true);
		expect(telling(first, given(marked))).toBe(false);
		expect(telling(marked, given())).toBe(false);
		expect(telling(items[3], given())).toBe(false);
	});
});

it('read anew, it keeps what was answered and asks that no more', () => {
	const before = examWith({ a: word(spot(0, 1)), b: word(spot(1, 1)), c: word(spot(2, 1)) });
	const fresh = examWith({ b: word(spot(1, 1)), c: word(spot(2, 1)), d: word(spot(0, 5)) });
	expect(linesOf(resumed(before.slice(0, 2), fresh))).toEqual(['a 0:1', 'd 0:5', 'b 1:1', 'c 2:1']);
});

describe('when the next comes back', () => {
	const [a, b] = [note('a'), note('b')];
	const on = (of: StudyNote, state: CardState, other: Partial<StudyCard> = {}) => row(of, 'recognise', state, other);
	it.each<[string, StudyCard[], ReturnType<typeof nextDue>]>([
		['never, where there is none', [], null],
		[
			'on the earlier of two days',
			[on(a, promised(3, today + 5)), on(b, promised(3, today + 2))],
			{ kind: 'day', day: today + 2 }
		],
		[
			'at the end of a step, before any day',
			[on(a, promised(3, today + 1)), on(b, inSteps(after(60).at))],
			{ kind: 'at', at: after(60).at }
		],
		['tomorrow, what today’s limit left out', [on(a, promised(3, today - 4))], { kind: 'day', day: today + 1 }],
		[
			'not before it is no longer buried',
			[on(a, promised(3, today), { buriedUntil: today + 3 })],
			{ kind: 'day', day: today + 3 }
		],
		['a buried step too', [on(a, inSteps(after(60).at), { buriedUntil: today + 1 })], { kind: 'day', day: today + 1 }],
		['never, where it is suspended', [on(a, promised(3, today), { suspended: true })], null]
	])('%s', (_, rows, due) => {
		expect(nextDue(rows, after(0))).toEqual(due);
	});
});
