import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Grade } from '#lib/log';
import { settingsFrom } from '#lib/scheduling';
import {
	after,
	day,
	event,
	inSteps,
	note,
	notes,
	play,
	promised,
	row,
	said,
	settings,
	take,
	today
} from './example.fixture';
import { answered, begin, gradesOffered, met, promises, waited, withoutTurn, type Session } from './session';

/** Ten words in review, due today; the strong ones are to climb. */
const reviewed = notes(10, 'r');
const reviews = reviewed.map((each, index) => row(each, 'recognise', promised(3 + index, today)));
const busy = day({ of: reviewed, rows: reviews, candidates: notes(4) });

function candidateOf({ turn }: Session) {
	if (turn.kind !== 'meet') throw new RangeError('no word is met');
	return turn.candidate;
}

function cardOf({ turn }: Session) {
	if (turn.kind !== 'ask') throw new RangeError('no card is asked');
	return turn.card;
}

describe('an empty library', () => {
	it('has nothing to do', () => {
		expect(begin(day(), settings, after(0))).toMatchObject({ turn: { kind: 'done', later: null }, left: 0 });
	});

	it('has nothing to do on the first day either', () => {
		expect(begin(day({ firstStudyDay: 'yes' }), settings, after(0)).turn.kind).toBe('done');
	});
});

describe('meeting is not testing', () => {
	it('the first question comes eight cards after the meeting, or a little more', () => {
		const { shown } = play(begin(day({ of: reviewed, rows: reviews, candidates: notes(2) }), settings, after(0)));
		for (const name of ['n0', 'n1']) {
			const distance = shown.indexOf(`${name}/recognise`) - shown.indexOf(`meet ${name}`);
			expect(distance).toBeGreaterThanOrEqual(8);
			expect(distance).toBeLessThanOrEqual(11);
		}
	});

	it('and at once where there is nothing else', () => {
		const { shown } = play(begin(day({ candidates: notes(1) }), settings, after(0)), { turns: 2 });
		expect(shown).toEqual(['meet n0', 'n0/recognise']);
	});

	it('a word met on an earlier day and never asked is asked today', () => {
		const word = note('late');
		expect(said(begin(day({ met: [word] }), settings, after(0)).turn)).toBe('late/recognise');
	});

	it.each([
		['got it', 1, true],
		['knew it', 0, false],
		['skip', 0, false]
	] as const)('%s: counts %d towards the limit, and is asked: %s', (how, counted, asked) => {
		const session = begin(day({ candidates: notes(2) }), settings, after(0));
		const then = met(session, candidateOf(session), how, after(4));
		expect(said(then.turn)).toBe('meet n1');
		expect(then.facts.done.newNotes).toBe(counted);
		expect(then.facts.shown).toHaveLength(counted);
		expect(play(then).shown.includes('n0/recognise')).toBe(asked);
	});
});

describe('limits', () => {
	it.each([
		[0, 0],
		[3, 3],
		[99, 12]
	])('of %d words a day: %d of twelve are met', (newNotesPerDay, count) => {
		const session = begin(day({ candidates: notes(12) }), settingsFrom({ newNotesPerDay }), after(0));
		expect(play(session).shown.filter((each) => each.startsWith('meet'))).toHaveLength(count);
	});

	it('words that were met before count', () => {
		const facts = day({ candidates: notes(12), done: { newNotes: 6, reviews: 0 } });
		expect(play(begin(facts, settings, after(0))).shown.filter((each) => each.startsWith('meet'))).toHaveLength(2);
	});

	it.each([
		[0, 0],
		[4, 4],
		[200, 10]
	])(
		'of %d reviews a day: %d of ten words are asked, cards that take the next rung included',
		(reviewsPerDay, count) => {
			const facts = day({ of: reviewed, rows: reviews });
			const { shown } = play(begin(facts, settingsFrom({ reviewsPerDay }), after(0)));
			expect(new Set(shown.map((each) => each.split('/')[0])).size).toBe(count);
		}
	);

	it('steps are free, and new words too', () => {
		const word = note('word');
		const facts = day({ of: [word], rows: [row(word, 'recognise', inSteps(after(0).at))], candidates: notes(1) });
		const { shown } = play(begin(facts, settingsFrom({ reviewsPerDay: 0 }), after(0)));
		expect(shown).toEqual(expect.arrayContaining(['word/recognise', 'meet n0', 'n0/recognise']));
	});
});

describe('siblings and words of one root', () => {
	it('are ten turns apart where that is possible', () => {
		const words = Array.from({ length: 30 }, (_, index) => note(`w${index}`, ['recognise'], `root ${index % 15}`));
		const rows = words.map((each) => row(each, 'recognise', promised(5, today)));
		const { shown } = play(begin(day({ of: words, rows }), settings, after(0)));
		const roots = shown.map((each) => words.find(({ note }) => each.startsWith(note.replace('_NOUN_1', '/')))?.root);
		expect(roots).toHaveLength(30);
		roots.forEach((root, index) => {
			const before = roots.slice(Math.max(index - 9, 0), index);
			const isForced = new Set([...roots.slice(index)].filter((each) => !before.includes(each))).size === 0;
			expect(before.includes(root) && !isForced).toBe(false);
		});
	});

	it('are asked all the same where there is nothing else', () => {
		const words = ['a', 'b'].map((name) => note(name, ['recognise'], 'root'));
		const rows = words.map((each) => row(each, 'recognise', promised(5, today)));
		expect(play(begin(day({ of: words, rows }), settings, after(0))).shown).toHaveLength(2);
	});
});

describe('a session goes on', () => {
	it('with the next card at once, and fewer turns left', () => {
		const session = begin(busy, settings, after(0));
		const then = take(session, after(4));
		expect(said(then.turn)).not.toBe(said(session.turn));
		expect(then.left).toBe(session.left - 1);
	});

	it('after a reload where it was, whatever was answered', () => {
		const grades = fc.array(fc.constantFrom<Grade>(1, 2, 3, 4), { minLength: 1, maxLength: 30 });
		fc.assert(
			fc.property(grades, fc.constantFrom('yes' as const, 'no' as const), (given, firstStudyDay) => {
				let session = begin({ ...busy, firstStudyDay }, settings, after(0));
				given.forEach((grade, index) => {
					session = take(session, after(index * 20), grade);
					// Storage gives rows in its own order, and whatever the session did not write itself.
					const rows = [...session.facts.rows].sort((a, b) => (a.id < b.id ? -1 : 1));
					const anew = begin({ ...session.facts, rows }, settings, after(index * 20));
					expect(anew.turn).toEqual(session.turn);
					expect(anew.queue).toEqual(session.queue);
				});
			})
		);
	});

	it('when a step has ended', () => {
		const word = note('word');
		const rows = [row(word, 'recognise', inSteps(after(3000).at))];
		const session = begin(day({ of: [word], rows }), settings, after(0));
		expect(session.turn).toEqual({ kind: 'done', later: after(3000).at });
		expect(waited(session, after(3000)).turn).toMatchObject({ kind: 'ask', why: 'learning' });
	});
});

describe('what cannot be shown', () => {
	it('is passed over, a note at a time, until the day is done, and counts for nothing', () => {
		let session = begin(busy, settings, after(0));
		const passed: string[] = [];
		while (session.turn.kind !== 'done') {
			passed.push(said(session.turn));
			session = withoutTurn(session, after(0));
		}
		expect(passed).toHaveLength(14);
		expect(new Set(passed).size).toBe(14);
		expect(session.facts).toMatchObject({ done: busy.done, shown: busy.shown, rows: busy.rows });
	});
});

describe('buttons', () => {
	it('are two or four', () => {
		expect(gradesOffered(settings)).toEqual([1, 3]);
		expect(gradesOffered(settingsFrom({ buttons: 'four' }))).toEqual([1, 2, 3, 4]);
	});

	it('promise the same however often they are asked, and the promise is kept', () => {
		const session = begin({ ...busy, candidates: [] }, settings, after(0));
		const card = cardOf(session);
		const promise = promises(session, card, after(0));
		expect(promises(session, card, after(0))).toEqual(promise);
		const state = { ...promised(9, 0), due: promise[3] };
		const then = answered(session, { ...card, state, lastEvent: event(2) }, card, after(4));
		expect(then.facts.rows.find(({ id }) => id === card.id)?.state).toMatchObject({ due: promise[3] });
	});
});
