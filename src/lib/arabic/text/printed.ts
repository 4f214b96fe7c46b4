import type { AnalysedText, Sentence } from './analysed';

/** What is printed around a word: marks that stand against it on either side, and the space that follows. */
export interface Printed {
	readonly front: string;
	readonly behind: string;
	/** Empty where the next word is joined on, as after a hyphen, and after the last word. */
	readonly space: string;
}

/**
 * What is printed around each word of a sentence. A mark between two words belongs to the one it stands against, the first of
 * them where it touches both. With the words between, they are the sentence as printed, but for space around it.
 */
export function printedAround({ text }: AnalysedText, { start, end, tokens }: Sentence): Printed[] {
	return tokens.map((token, index) => {
		const before = text.slice(tokens[index - 1]?.end ?? start, token.start);
		const next = tokens[index + 1];
		const after = text.slice(token.end, next?.start ?? end);
		const [, front = ''] = (index === 0 ? /(\S*)$/u : /^\S*\s+(\S.*)$/su).exec(before) ?? [];
		if (next === undefined) return { front, behind: after.trimEnd(), space: '' };
		const [, behind = '', space = ''] = /^(\S*)(\s*)/u.exec(after) ?? [];
		return { front, behind, space };
	});
}
