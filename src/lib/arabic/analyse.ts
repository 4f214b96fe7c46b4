import { stored, tatweel } from '#lib/arabic/script';
import {
	hashText,
	sentenceSpans,
	tokenise,
	type AnalysedText,
	type Lemma,
	type LemmaId,
	type Sentence,
	type SentenceSpan,
	type TextHash,
	type Token
} from '#lib/arabic/text';
import type { Engine } from './engine';

/** Curated readings, found by the hash of a whole text or by a sentence's words. */
export interface CuratedReadings {
	readonly byHash: ReadonlyMap<TextHash, AnalysedText>;
	readonly bySentence: ReadonlyMap<string, { readonly of: AnalysedText; readonly sentence: Sentence }>;
}

/** Names what reads a text that no person has read, without an engine: tokens without readings. */
const noEngine = 'tokens-1';

/** A sentence by itself, with every lemma that its readings name. */
export interface ReadSentence {
	readonly sentence: Sentence;
	readonly lemmas: Readonly<Record<LemmaId, Lemma>>;
}

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

/** What reads a text: what people have read, and for the rest an engine, or words as printed. */
export interface Readers {
	readonly curated: CuratedReadings;
	readonly engine?: Engine | undefined;
}

function readSentence(text: string, span: SentenceSpan, { curated, engine }: Readers): ReadSentence {
	const known = curated.bySentence.get(text.slice(span.start, span.end));
	if (known !== undefined) {
		const sentence = moved(known.sentence, span);
		return { sentence, lemmas: lemmasOf([sentence], known.of) };
	}
	const lemmas: Record<LemmaId, Lemma> = {};
	return { sentence: engine?.sentence(text, span, lemmas) ?? unread(text, span), lemmas };
}

/**
 * The sentences of a text one by one, each read when it is asked for: however long the text, no more is held than one of them. `from`: only
 * those that start there or later. The text is in NFC.
 */
export function* readSentences(text: string, readers: Readers, from = 0): Generator<ReadSentence, void> {
	const whole = readers.curated.byHash.get(hashText(text));
	if (whole !== undefined) {
		for (const sentence of whole.sentences)
			if (sentence.start >= from) yield { sentence, lemmas: lemmasOf([sentence], whole) };
		return;
	}
	for (const span of sentenceSpans(text)) {
		if (span.start < from) continue;
		const read = readSentence(text, span, readers);
		if (read.sentence.tokens.length > 0) yield read;
	}
}

/**
 * The reading of a text: a curated one where there is one for the whole; else sentence by sentence, a curated sentence as it was read, any
 * other by the engine; without one, as words that have no reading (confidence 0). Any string has a reading; sentences without a word have none.
 */
export function analyse(text: string, curated: CuratedReadings, engine?: Engine): AnalysedText {
	const nfc = stored(text);
	const hash = hashText(nfc);
	const whole = curated.byHash.get(hash);
	if (whole !== undefined) return whole;
	const lemmas: Record<LemmaId, Lemma> = {};
	const sentences: Sentence[] = [];
	for (const read of readSentences(nfc, { curated, engine })) {
		sentences.push(read.sentence);
		Object.assign(lemmas, read.lemmas);
	}
	return { hash, text: nfc, engine: engine?.name ?? noEngine, sentences, lemmas };
}
