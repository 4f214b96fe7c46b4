import type { AnalysedText, Sentence } from '#lib/arabic/text';
import { readAt, type ReadToken } from './places';
import { isFunctionWord } from './policy';

/**
 * The words among these tokens, the most telling first: content words before function words before names, the rarer before the
 * commoner, the later before the earlier.
 */
export function tellingOrder(text: AnalysedText, sentence: Sentence, tokens: readonly number[]): ReadToken[] {
	const rank = ({ lemma }: ReadToken) => (lemma.pos === 'PROPN' ? 2 : isFunctionWord(lemma) ? 1 : 0);
	return tokens
		.flatMap((index) => readAt(text, sentence, index) ?? [])
		.sort((a, b) => rank(a) - rank(b) || b.lemma.band - a.lemma.band || b.index - a.index);
}
