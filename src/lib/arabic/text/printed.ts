import type { AnalysedText, Sentence } from './analysed';

/** What is printed around a word: marks that stand against it on either side, and the space that follows. */
export interface Printed {
	readonly front: string;
	readonly behind: string;
	/** Empty where the next word is joined on, as after a hyphen, and after the last word. */
	readonly space: string;
}

/** Of what is printed between two words: what stays with the first, the space, what goes with the second. */
function parted(between: string): { behind: string; space: string; front: string } {
	const [, behind = '', space = '', front = ''] = /^(\S*(?:\s+[،؛.:؟!]+(?=\s|$))?)(\s*)(.*)$/su.exec(between) ?? [];
	return { behind, space, front };
}

/**
 * What is printed around each word of a sentence. A mark between two words belongs to the one it stands against, the first of
 * them where it touches both, or where it is one that no line begins with, as a comma that stands by itself. With the words between,
 * they are the sentence as printed, but for space around it.
 */
export function printedAround({ text }: AnalysedText, { start, end, tokens }: Sentence): Printed[] {
	const first = tokens[0]?.start ?? end;
	let [front = ''] = /\S*$/u.exec(text.slice(start, first)) ?? [];
	return tokens.map((token, index) => {
		const next = tokens[index + 1];
		if (next === undefined) return { front, behind: text.slice(token.end, end).trimEnd(), space: '' };
		const after = parted(text.slice(token.end, next.start));
		const printed = { front, behind: after.behind, space: after.space };
		front = after.front;
		return printed;
	});
}
