import { describe, expect, it } from 'vitest';
import { allowedGrades, suggestedGrade, type Aid, type Outcome } from './grades';
import type { LemmaId } from '#lib/arabic/text';
import type { Strength } from './ladder';
import type { AcceptedReason } from './verdict';

const fresh: Strength = { phase: 'new' };
const learning: Strength = { phase: 'learning', stability: 1 };
const review: Strength = { phase: 'review', stability: 9 };
const exact: Outcome = { kind: 'exact' };
const self: Outcome = { kind: 'unjudged' };
const wrong: Outcome = { kind: 'wrong', answer: '', diff: [] };
const accepted = (...reasons: AcceptedReason[]): Outcome => ({ kind: 'accepted', reasons, answer: '', diff: [] });
const alsoRight: Outcome = { kind: 'also right', word: { lemma: 'دولة_NOUN_1' as LemmaId, headword: '', sense: '' } };
const none: readonly Aid[] = [];

describe('verdict to grade', () => {
	it.each([
		['typed exact: the learner’s own', exact, 'typed', none, review, [1, 2, 3, 4], 3],
		['self-graded: the learner’s own', self, 'self', none, fresh, [1, 2, 3, 4], 3],
		['self-graded after a hint', self, 'self', ['hint'], review, [1, 2], 2],
		['typed exact, marks looked at', exact, 'typed', ['marks'], review, [1, 2], 2],
		['typed exact, clause peeked at', exact, 'typed', ['clause'], learning, [1, 2], 2],
		['another form of the lemma', accepted('inflected form'), 'typed', none, review, [1, 2, 3], 3],
		['the whole word is no slip', accepted('whole word'), 'typed', none, review, [1, 2, 3, 4], 3],
		['a slip of hamza', accepted('hamza seat'), 'typed', none, learning, [1, 2, 3], 3],
		['a Persian keyboard is no slip', accepted('letter forms'), 'typed', none, review, [1, 2, 3, 4], 3],
		['the whole word in another form', accepted('whole word', 'inflected form'), 'typed', none, review, [1, 2, 3], 3],
		['a slip after a hint: the stricter rule', accepted('inflected form'), 'typed', ['hint'], review, [1, 2], 2],
		['chosen right, new', exact, 'chosen', none, fresh, [1, 2, 3], 3],
		['chosen right, while learning', exact, 'chosen', none, learning, [1, 2, 3], 3],
		['chosen right, in review', exact, 'chosen', none, review, [1, 2], 2],
		['built from tiles', exact, 'tiles', none, review, [1, 2, 3], 3],
		['wrong', wrong, 'typed', none, review, [1], 1],
		['another right word: asked again, no grade', alsoRight, 'typed', none, review, [], null],
		['another right word after a hint', alsoRight, 'typed', ['hint'], learning, [], null]
	] as const)('%s', (_, outcome, mode, aids, state, allowed, suggested) => {
		expect(allowedGrades(outcome, mode, aids, state)).toEqual(allowed);
		expect(suggestedGrade(outcome, mode, aids, state)).toBe(suggested);
	});
});
