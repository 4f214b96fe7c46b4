import { describe, expect, it } from 'vitest';
import { cardKinds, type CardKind } from '#lib/cards';
import { newCard, settingsFrom, type CardState } from '#lib/scheduling';
import { after, day, inSteps, note, notes, play, promised, row, settings, today } from './example.fixture';
import type { StudyDayFacts } from './day';
import { queueOf, retiredBy } from './queue';
import { begin } from './session';

const word = note('word');
const off = settingsFrom({ recall: 'off' });

/** The kinds of the word that the day asks. */
function asked(states: Partial<Record<CardKind, CardState>>, using = settings, of = word): string[] {
	const rows = cardKinds.flatMap((kind) => {
		const state = states[kind];
		return state === undefined ? [] : [row(of, kind, state)];
	});
	const { learning, reviews, unasked } = queueOf(day({ of: [of], rows }), using, 'something else left');
	return [...learning, ...reviews, ...unasked].map(({ kind }) => kind);
}

const due = (stability: number) => promised(stability, today);
const later = (stability: number) => promised(stability, today + 5);

describe('a rung opens only when the card below it comes due', () => {
	it.each<[string, Partial<Record<CardKind, CardState>>, string[]]>([
		['weak, and due', { recognise: due(3) }, ['recognise']],
		['weak, and not due', { recognise: later(3) }, []],
		['strong, and due: the next rung in its place', { recognise: due(9) }, ['cloze']],
		['strong, and overdue', { recognise: promised(9, today - 4) }, ['cloze']],
		['strong, and promised for later', { recognise: later(9) }, []],
		['cloze strong and due', { recognise: due(9), cloze: due(30) }, ['recall']],
		['cloze strong and promised for later', { recognise: due(9), cloze: later(30) }, []],
		['in steps', { recognise: inSteps(after(0).at) }, ['recognise']]
	])('%s', (_, states, kinds) => {
		expect(asked(states)).toEqual(kinds);
	});
});

describe('kinds that are retired are never asked', () => {
	it.each<[string, Partial<Record<CardKind, CardState>>, string[]]>([
		['recognise is long overdue, cloze is due', { recognise: promised(9, 50), cloze: due(3) }, ['cloze']],
		['recognise is long overdue, cloze is not due', { recognise: promised(9, 50), cloze: later(3) }, []],
		['recognise was left in its steps', { recognise: inSteps(after(-60).at), cloze: later(3) }, []],
		['recall was begun', { recognise: due(2), cloze: due(2), recall: later(2) }, []]
	])('%s', (_, states, kinds) => {
		expect(asked(states)).toEqual(kinds);
	});

	it('cloze comes back for one who does not want to write any more', () => {
		expect(asked({ cloze: due(3), recall: due(3) }, off)).toEqual(['cloze']);
	});

	it('recall takes the place of recognise where there is no cloze', () => {
		expect(asked({ recognise: due(22) }, settings, note('word', ['recognise', 'recall']))).toEqual(['recall']);
	});

	it.each<[string, CardKind, CardKind[]]>([
		['cloze', 'cloze', ['recognise']],
		['recall', 'recall', ['recognise', 'cloze']],
		['recognise', 'recognise', []]
	])('the first answer to %s retires those below', (_, kind, retired) => {
		const rows = [row(word, 'recognise', due(9)), row(word, 'cloze', due(9)), row(note('other'), 'recognise', due(9))];
		const below = rows.filter((each) => each.kind !== kind);
		expect(retiredBy(row(word, kind, newCard), below, cardKinds).map((each) => each.kind)).toEqual(retired);
	});

	it('a later answer retires nothing', () => {
		const rows = [row(word, 'recognise', due(9))];
		expect(retiredBy(row(word, 'cloze', due(3)), rows, cardKinds)).toEqual([]);
	});
});

describe('left out is', () => {
	const rows = [row(word, 'recognise', due(3))];
	const queued = (facts: StudyDayFacts) => {
		const { learning, reviews, unasked } = queueOf(facts, settings, 'something else left');
		return [...learning, ...reviews, ...unasked].length;
	};

	it.each<[string, StudyDayFacts]>([
		['a note that is known or ignored: the facts do not have it', day({ rows })],
		['a card that is suspended', day({ of: [word], rows: [row(word, 'recognise', due(3), { suspended: true })] })],
		['a card that is buried', day({ of: [word], rows: [row(word, 'recognise', due(3), { buriedUntil: today + 1 })] })],
		[
			'the next rung of a card that is suspended',
			day({ of: [word], rows: [row(word, 'recognise', due(9), { suspended: true })] })
		],
		[
			'the next rung of a card that is buried',
			day({ of: [word], rows: [row(word, 'recognise', due(9), { buriedUntil: today + 1 })] })
		],
		['a note that can have no card', day({ met: [note('nothing', [])] })]
	])('%s', (_, facts) => {
		expect(queued(facts)).toBe(0);
	});

	it('nothing that is in its place', () => {
		expect(queued(day({ of: [word], rows }))).toBe(1);
		expect(queued(day({ of: [word], rows: [row(word, 'recognise', due(3), { buriedUntil: today })] }))).toBe(1);
	});
});

describe('a card that takes the next rung', () => {
	const words = notes(60);
	const rows = words.map((each, index) => row(each, 'recognise', promised(8 + index, today - 20)));

	it('counts as the review in whose place it comes', () => {
		const limited = settingsFrom({ reviewsPerDay: 5 });
		const { session, shown } = play(begin(day({ of: words, rows }), limited, after(0)));
		expect(new Set(shown).size).toBe(5);
		expect(shown.every((each) => each.endsWith('/cloze'))).toBe(true);
		expect(session.queue.done.reviews).toBe(5);
	});

	it('waits its day after a break like any other', () => {
		const session = begin(day({ of: words, rows, usual: 5 }), settings, after(0));
		expect(session.queue.reviews).toHaveLength(40);
		expect(session.queue.unasked).toHaveLength(0);
		expect(session.queue.postponed).toBe(20);
	});
});
