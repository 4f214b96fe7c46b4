import type { Span } from './tokens';

export interface SentenceSpan extends Span {
	/** From 0; empty lines are no paragraphs. */
	readonly paragraph: number;
}

const line = /[^\n\r\u2028\u2029]+/gu;
const ending = new Set(['.', '؟', '?', '!', '…', '۔']);
const pairs: Readonly<Record<string, string>> = { '(': ')', '[': ']', '«': '»', '“': '”', '„': '“' };
const trailing = /[\s"'”»)\]]/u;

/** For each position that opens a quotation or bracket with a partner in the same paragraph: where the partner stands. */
function enclosures(text: string, { start, end }: Span): Map<number, number> {
	const found = new Map<number, number>();
	const open: { closes: string; at: number }[] = [];
	let quote = -1;
	for (let at = start; at < end; at++) {
		const char = text.charAt(at);
		if (char === '"') {
			if (quote >= 0) found.set(quote, at);
			quote = quote >= 0 ? -1 : at;
			continue;
		}
		const closes = pairs[char];
		const last = open.at(-1);
		if (last !== undefined && char === last.closes) found.set(open.pop()?.at ?? at, at);
		else if (closes !== undefined) open.push({ closes, at });
	}
	return found;
}

const loneLetterBefore = /(?:^|[^\p{L}\p{M}\p{N}])\p{L}\p{M}?$/u;
const loneLetterAfter = /^\p{L}\p{M}?(?:[^\p{L}\p{M}\p{N}]|$)/u;

/**
 * True of a full stop that ends no sentence: after a title of one letter (د. م. أ.), between lone letters (ق.م), in a number, or in what is
 * written in another script (example.org). One before an Arabic word only lacks its space.
 */
function isInsideWord(text: string, at: number): boolean {
	if (text.charAt(at) !== '.') return false;
	const before = text.slice(Math.max(0, at - 3), at);
	const after = text.slice(at + 1, at + 4);
	if (/^\p{N}/u.test(after)) return true;
	if (/^\p{L}/u.test(after))
		return !/^\p{Script=Arabic}/u.test(after) || loneLetterBefore.test(before) || loneLetterAfter.test(after);
	return /[دمأ]$/u.test(before) && loneLetterBefore.test(before);
}

/** The first position after a sentence that starts at `from`: past its stop and whatever closes behind it. */
function sentenceEnd(text: string, from: number, end: number, enclosed: ReadonlyMap<number, number>): number {
	for (let at = from; at < end; at++) {
		const partner = enclosed.get(at);
		if (partner !== undefined && partner < end) {
			at = partner;
			continue;
		}
		if (!ending.has(text.charAt(at)) || isInsideWord(text, at)) continue;
		let after = at + 1;
		while (after < end && (ending.has(text.charAt(after)) || /["'”»)\]]/u.test(text.charAt(after)))) {
			if (enclosed.has(after)) break;
			after++;
		}
		return after;
	}
	return end;
}

/** Takes leading and trailing space off a span; `null` where nothing is left. */
function trimmed(text: string, span: SentenceSpan): SentenceSpan | null {
	let { start, end } = span;
	while (start < end && /\s/u.test(text.charAt(start))) start++;
	while (end > start && /\s/u.test(text.charAt(end - 1))) end--;
	return start < end ? { ...span, start, end } : null;
}

/** A sentence longer than this many characters has no stop where it should: it is cut at a space, so that none is read as a whole book. */
const longest = 4000;

/** Where a sentence that has grown too long is cut: behind the last space within bounds; a word is never cut. */
function cutAt(text: string, from: number, stop: number): number {
	if (stop - from <= longest) return stop;
	for (let at = from + longest; at > from; at--) if (/\s/u.test(text.charAt(at - 1))) return at;
	for (let at = from + longest; at < stop; at++) if (/\s/u.test(text.charAt(at))) return at;
	return stop;
}

/** True of what has more in it than closing marks. */
function saysSomething(text: string, { start, end }: Span): boolean {
	for (let at = start; at < end; at++) if (!trailing.test(text.charAt(at))) return true;
	return false;
}

/** The sentences of `splitSentences` one by one, each found when it is asked for. */
export function* sentenceSpans(text: string): Generator<SentenceSpan, void> {
	let paragraph = 0;
	for (const match of text.matchAll(line)) {
		const end = match.index + match[0].length;
		const enclosed = enclosures(text, { start: match.index, end });
		let found = 0;
		for (let at = match.index; at < end;) {
			const stop = sentenceEnd(text, at, end, enclosed);
			while (at < stop) {
				const cut = cutAt(text, at, stop);
				const span = trimmed(text, { start: at, end: cut, paragraph });
				at = cut;
				if (span === null) continue;
				found++;
				if (saysSomething(text, span)) yield span;
			}
		}
		if (found > 0) paragraph++;
	}
}

/**
 * The sentences of a text, without the space around them. A line is a paragraph and ends its last sentence; inside it a full stop,
 * question mark or exclamation mark ends one. What stands in quotation marks or brackets that are closed in the same paragraph stays
 * together, also after a colon; a quotation mark never closed is taken as ink. Without any stop, one ends at a space after some thousand characters.
 */
export const splitSentences = (text: string): SentenceSpan[] => [...sentenceSpans(text)];
