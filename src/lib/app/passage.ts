import { wordAt, type WordAt } from '#lib/cards';
import { printedAround, type AnalysedText, type Printed, type Token } from '#lib/arabic/text';

/** A word of a passage, with what is printed around it. */
export interface PassageWord extends Printed {
	readonly at: WordAt;
	readonly token: Token;
}

/** A sentence of a passage: its index in the text, and its words. */
export interface PassageSentence {
	readonly number: number;
	readonly words: readonly PassageWord[];
}

/** A text as it is drawn: paragraphs of sentences of words. Nothing printed is lost but space around sentences. */
export function paragraphsOf(text: AnalysedText): PassageSentence[][] {
	const paragraphs: PassageSentence[][] = [];
	text.sentences.forEach((sentence, number) => {
		const printed = printedAround(text, sentence);
		const words = sentence.tokens.flatMap((token, index): PassageWord[] => {
			const around = printed[index];
			return around ? [{ ...around, at: wordAt(number, index), token }] : [];
		});
		(paragraphs[sentence.paragraph] ??= []).push({ number, words });
	});
	return paragraphs;
}
