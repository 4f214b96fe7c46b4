import { joinsAfter, joinsBefore, tatweel } from './letters';
import { bare } from './marks';

const joined = (left: string, right: string) =>
	joinsAfter(bare(left).at(-1) ?? '') && joinsBefore(bare(right).at(0) ?? '');

/**
 * The two sides of a word with its middle taken out, as they are drawn so that no letter loses its joining: a tatweel at each cut
 * where the letters joined (بـ … ـها), none where they did not (و … ها after و, ر, ا …).
 */
export function sidesOfGap(before: string, hidden: string, after: string): { before: string; after: string } {
	return {
		before: joined(before, hidden) ? before + tatweel : before,
		after: joined(hidden, after) ? tatweel + after : after
	};
}
