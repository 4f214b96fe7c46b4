import { describe, expect, it } from 'vitest';
import { after, day, inSteps, note, notes, play, promised, row, said, settings, today } from './example.fixture';
import { begin, turnOf, withTurn } from './session';

const reviewed = notes(10, 'r');
const reviews = reviewed.map((each, index) => row(each, 'recognise', promised(3 + index, today)));
const busy = day({ of: reviewed, rows: reviews, candidates: notes(4) });

describe('undo', () => {
	it('the facts without the answer give the turn it was', () => {
		for (let turns = 0; turns < 16; turns++) {
			const { session } = play(begin(busy, settings, after(0)), { turns });
			const now = after(turns * 4);
			expect(begin(session.facts, settings, now).turn).toEqual(session.turn);
			// A minute later another card may be due, and the one undone still comes back first.
			const later = begin(session.facts, settings, after(turns * 4 + 60));
			const shown =
				session.turn.kind === 'ask'
					? { note: session.turn.card.note, card: session.turn.card.id }
					: { note: session.turn.kind === 'meet' ? session.turn.candidate.note : '' };
			const turn = turnOf(later, shown);
			expect(turn && said(turn)).toBe(said(session.turn));
			expect(turn && withTurn(later, turn).turn).toBe(turn);
		}
	});

	it('finds a card whose rung had opened because nothing else was left', () => {
		const word = note('word');
		const facts = day({
			firstStudyDay: 'yes',
			met: [word],
			of: [word],
			rows: [row(word, 'recognise', inSteps(after(600).at))],
			shown: [{ note: word.note }, { note: word.note, card: `${word.note}/recognise` }],
			done: { newNotes: 8, reviews: 0 }
		});
		const climbing = begin(facts, settings, after(0));
		expect(said(climbing.turn)).toBe('word/cloze');
		const later = begin(facts, settings, after(700));
		expect(said(later.turn)).toBe('word/recognise');
		expect(turnOf(later, { note: word.note, card: `${word.note}/cloze` })).toMatchObject({ kind: 'ask', why: 'first' });
	});

	const word = note('word', ['recognise', 'cloze']);
	const rows = [row(word, 'recognise', promised(3, today))];
	it.each([
		['a card of a note that is gone', day({ rows }), 'word_NOUN_1/recognise'],
		[
			'a card that is suspended',
			day({ of: [word], rows: [row(word, 'recognise', promised(3, today), { suspended: true })] }),
			'word_NOUN_1/recognise'
		],
		[
			'a card promised for another day',
			day({ of: [word], rows: [row(word, 'recognise', promised(3, 101))] }),
			'word_NOUN_1/recognise'
		],
		['a kind that the note cannot have', day({ of: [word], rows }), 'word_NOUN_1/recall'],
		['the id of no card', day({ of: [word], rows }), 'word']
	])('does not ask %s', (_, facts, card) => {
		expect(turnOf(begin(facts, settings, after(0)), { note: word.note, card })).toBeUndefined();
	});
});
