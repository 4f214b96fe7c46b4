import { stored, tatweel } from '#lib/arabic/script';
import {
	hashText,
	splitSentences,
	tokenise,
	type AnalysedText,
	type Lemma,
	type LemmaId,
	type Sentence,
	type SentenceSpan,
	type TextHash,
	type Token
} from '#lib/arabic/text';

/** Curated readings, found by the hash of a whole text or by a sentence's words. */
export interface CuratedReadings {
	readonly byHash: ReadonlyMap<TextHash, AnalysedText>;
	readonly bySentence: ReadonlyMap<string, { readonly of: AnalysedText; readonly sentence: Sentence }>;
}

/** Names what reads a text that no person has read: tokens without readings. */
const engine = 'tokens-1';

/** Indexes readings for `analyse`. Where two have one sentence in common, the first one's is taken. */
export function curatedReadings(texts: readonly AnalysedText[]): CuratedReadings {
	const bySentence = new Map<string, { of: AnalysedText; sentence: Sentence }>();
	for (const of of texts) {
		for (const sentence of of.sentences) {
			const words = of.text.slice(sentence.start, sentence.end);
			if (!bySentence.has(words)) bySentence.set(words, { of, sentence });
		}
	}
	return { byHash: new Map(texts.map((text) => [text.hash, text])), bySentence };
}

/** A sentence nobody has read: its words as printed. */
function unread(text: string, span: SentenceSpan): Sentence {
	const tokens = tokenise(text.slice(span.start, span.end)).map(({ start, end }): Token => {
		const surface = text.slice(span.start + start, span.start + end);
		return {
			start: span.start + start,
			end: span.start + end,
			surface,
			read: surface.replaceAll(tatweel, ''),
			others: [],
			confidence: 0,
			guess: false
		};
	});
	return { ...span, tokens, units: [], fragments: [] };
}

/** A curated sentence where it stands in another text. */
function moved(sentence: Sentence, span: SentenceSpan): Sentence {
	const by = span.start - sentence.start;
	const tokens = sentence.tokens.map((token) => ({ ...token, start: token.start + by, end: token.end + by }));
	return { ...sentence, ...span, tokens };
}

function lemmasOf(sentences: readonly Sentence[], from: AnalysedText): Record<LemmaId, Lemma> {
	const lemmas: Record<LemmaId, Lemma> = {};
	for (const { tokens } of sentences) {
		for (const { reading, others } of tokens) {
			for (const each of reading === undefined ? others : [reading, ...others]) {
				const lemma = from.lemmas[each.lemma];
				if (lemma !== undefined) lemmas[each.lemma] = lemma;
			}
		}
	}
	return lemmas;
}

/**
 * The reading of a text: a curated one where there is one for the whole; else sentence by sentence, a curated sentence as it was read, any
 * other as words without a reading (confidence 0). Any string has a reading; sentences without a word have none.
 */
export function analyse(text: string, curated: CuratedReadings): AnalysedText {
	const nfc = stored(text);
	const hash = hashText(nfc);
	const whole = curated.byHash.get(hash);
	if (whole !== undefined) return whole;
	const lemmas: Record<LemmaId, Lemma> = {};
	const sentences: Sentence[] = [];
	for (const span of splitSentences(nfc)) {
		const known = curated.bySentence.get(nfc.slice(span.start, span.end));
		const sentence = known === undefined ? unread(nfc, span) : moved(known.sentence, span);
		if (sentence.tokens.length === 0) continue;
		sentences.push(sentence);
		if (known !== undefined) Object.assign(lemmas, lemmasOf([sentence], known.of));
	}
	return { hash, text: nfc, engine, sentences, lemmas };
}
