export {
	kinds,
	verbFormOrder,
	type AnalysedText,
	type Band,
	type Fragment,
	type Kind,
	type Lemma,
	type LemmaId,
	type Name,
	type NameType,
	type Reading,
	type Root,
	type Segment,
	type SegmentType,
	type Sentence,
	type TextHash,
	type Token,
	type Unit,
	type UnitId,
	type UnitType,
	type Upos,
	type VerbForm
} from './analysed';
export { hashText } from './hash';
export { analysisJson, sentenceJson, type SegmentJson, type SentenceJson, type WordJson } from './json';
export { offsetsInInput } from './offsets';
export { printedAround, type Printed } from './printed';
export { sentenceSpans, splitSentences, type SentenceSpan } from './sentences';
export { gapsBetween, tokenise, type Span } from './tokens';
