import { expectedForGap, expectedForRecall, judge, type Verdict } from '#lib/cards';
import { gapOf, type Asking } from './view';

/** What a typed answer to a question amounts to. In a module of its own, loaded with the first question that is typed. */
export function judgeTyped(typed: string, { front: question, note, text, place }: Asking): Verdict {
	const gap = gapOf(question);
	const { analysed } = text;
	return judge(typed, gap ? expectedForGap(analysed, place, gap) : expectedForRecall(analysed, note, place));
}
