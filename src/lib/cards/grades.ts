import type { AnswerMode, Grade } from '#lib/log';
import type { Strength } from './ladder';
import type { AcceptedReason, Verdict } from './verdict';

/** What was looked at before answering. */
export type Aid = 'hint' | 'marks' | 'clause';

/** A verdict, or none where the learner judges. */
export type Outcome = Verdict | { readonly kind: 'unjudged' };

/** One row of the table: where it applies, the best grade it leaves, and why. */
export interface GradeRule {
	readonly name: string;
	readonly applies: (outcome: Outcome, mode: AnswerMode, aids: readonly Aid[], state: Strength) => boolean;
	/** 0: no grade at all, the question is asked again. */
	readonly atMost: Grade | 0;
	readonly reason: string;
}

/** Reasons that say nothing about memory: the whole word is more than was asked, another keyboard's letters are the same letters. */
const harmless: ReadonlySet<AcceptedReason> = new Set(['whole word', 'letter forms', 'digits']);

const inReview = (state: Strength) => state.phase === 'review';

/** Verdict → grade. Every row that applies is heeded, so the strictest decides; where none does, the grade is the learner's own. */
export const gradeRules: readonly GradeRule[] = [
	{
		name: 'wrong',
		applies: (outcome) => outcome.kind === 'wrong',
		atMost: 1,
		reason: 'a wrong answer is a lapse'
	},
	{
		name: 'also right',
		applies: (outcome) => outcome.kind === 'also right',
		atMost: 0,
		reason: 'another right word is no lapse, and says nothing about this one'
	},
	{
		name: 'accepted with a slip',
		applies: (outcome) => outcome.kind === 'accepted' && outcome.reasons.some((reason) => !harmless.has(reason)),
		atMost: 3,
		reason: 'the word was known, its spelling or form not quite'
	},
	{
		name: 'helped',
		applies: (_outcome, _mode, aids) => aids.length > 0,
		atMost: 2,
		reason: 'a hint, the vowel marks or the clause was peeked at'
	},
	{
		name: 'chosen while learning',
		applies: (_outcome, mode, _aids, state) => mode === 'chosen' && !inReview(state),
		atMost: 3,
		reason: 'recognising among four is easier than recalling'
	},
	{
		name: 'chosen in review',
		applies: (_outcome, mode, _aids, state) => mode === 'chosen' && inReview(state),
		atMost: 2,
		reason: 'after learning, choosing hardly shows that the word would have come by itself'
	},
	{
		name: 'tiles',
		applies: (_outcome, mode) => mode === 'tiles',
		atMost: 3,
		reason: 'the letters were given'
	}
];

const all: readonly Grade[] = [1, 2, 3, 4];

/**
 * The grades open to the learner, ascending: every one up to the strictest limit of `gradeRules`. Empty for another right word:
 * it is asked again, without a grade. An exact typed answer and a self-graded one leave all four.
 */
export function allowedGrades(outcome: Outcome, mode: AnswerMode, aids: readonly Aid[], state: Strength): Grade[] {
	const limits = gradeRules.filter((rule) => rule.applies(outcome, mode, aids, state)).map(({ atMost }) => atMost);
	const limit = Math.min(4, ...limits);
	return all.filter((grade) => grade <= limit);
}

/** The grade to offer first: Good, or the best allowed below it; `null` where no grade is given. */
export function suggestedGrade(
	outcome: Outcome,
	mode: AnswerMode,
	aids: readonly Aid[],
	state: Strength
): Grade | null {
	return allowedGrades(outcome, mode, aids, state).findLast((grade) => grade <= 3) ?? null;
}
