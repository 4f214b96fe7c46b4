import type { AnalysedText, Fragment, Lemma, Sentence, Token } from '#lib/arabic/text';

/** Words shown by a fragment that is cut by rule; what a person cut may be a little shorter or longer. */
export const fragmentLength = { least: 5, most: 14 } as const;

/** Marks that end a clause. */
const clauseEnd = /[،؛:.؟!,;?…]/u;

/** Parts of speech that lean on the word after them. */
const leaning: ReadonlySet<string> = new Set(['ADP', 'SCONJ', 'PART', 'AUX', 'DET']);

/** Parts of speech that describe the word before them. */
const noun: ReadonlySet<string> = new Set(['NOUN', 'ADJ', 'PROPN']);

function lemmaOf(text: AnalysedText, token: Token): Lemma | undefined {
	return token.reading === undefined ? undefined : text.lemmas[token.reading.lemma];
}

/** True where a cut would part what belongs together: idafa, noun and adjective, preposition and noun, the words of a unit. */
function belongTogether(text: AnalysedText, sentence: Sentence, at: number): boolean {
	const before = sentence.tokens[at - 1];
	const after = sentence.tokens[at];
	if (before === undefined || after === undefined) return false;
	if (before.alone !== undefined || before.reading?.features['Definite'] === 'Cons') return true;
	const left = lemmaOf(text, before)?.pos ?? '';
	const right = lemmaOf(text, after)?.pos ?? '';
	const carriesPronoun = before.reading?.segments.some((segment) => segment.type === 'enclitic') ?? false;
	if (leaning.has(left) && !carriesPronoun) return true;
	if (noun.has(left) && right === 'ADJ') return true;
	if (left === 'PROPN' && right === 'PROPN') return true;
	return sentence.units.some((unit) => unit.tokens.includes(at - 1) && unit.tokens.includes(at));
}

/** How good a place for a cut the boundary before a token is. */
function cutWorth(text: AnalysedText, sentence: Sentence, at: number): number {
	if (belongTogether(text, sentence, at)) return 0;
	const token = sentence.tokens[at];
	if (token === undefined) return 0;
	const first = token.reading?.segments[0];
	const lemma = lemmaOf(text, token);
	if (first?.type === 'proclitic' && first.pos === 'CCONJ') return 3;
	if (lemma?.pos === 'SCONJ' || lemma?.pos === 'CCONJ' || lemma?.kind === 'relative') return 3;
	return lemma?.pos === 'ADP' ? 2 : 1;
}

type Range = readonly [from: number, to: number];
const lengthOf = ([from, to]: Range) => to - from;

function clauses(text: AnalysedText, sentence: Sentence): Range[] {
	const ranges: Range[] = [];
	let from = 0;
	sentence.tokens.forEach((token, index) => {
		const next = sentence.tokens[index + 1];
		if (next === undefined || clauseEnd.test(text.text.slice(token.end, next.start))) {
			ranges.push([from, index + 1]);
			from = index + 1;
		}
	});
	return ranges;
}

/** Joins every clause below the least length to its shorter neighbour. */
function joinShort(ranges: readonly Range[]): Range[] {
	const joined = [...ranges];
	for (;;) {
		const short = joined.findIndex((range) => lengthOf(range) < fragmentLength.least);
		const own = joined[short];
		if (own === undefined || joined.length === 1) return joined;
		const before = joined[short - 1];
		const after = joined[short + 1];
		if (before !== undefined && (after === undefined || lengthOf(before) <= lengthOf(after)))
			joined.splice(short - 1, 2, [before[0], own[1]]);
		else if (after !== undefined) joined.splice(short, 2, [own[0], after[1]]);
	}
}

/** Cuts a clause that is too long, again and again, where the cut does least harm and nearest to the middle. */
function cutLong(text: AnalysedText, sentence: Sentence, range: Range): Range[] {
	const [from, to] = range;
	if (lengthOf(range) <= fragmentLength.most) return [range];
	const middle = (from + to) / 2;
	let best = Math.floor(middle);
	let bestWorth = -1;
	for (let at = from + fragmentLength.least; at <= to - fragmentLength.least; at++) {
		const worth = cutWorth(text, sentence, at);
		if (worth > bestWorth || (worth === bestWorth && Math.abs(at - middle) < Math.abs(best - middle))) {
			best = at;
			bestWorth = worth;
		}
	}
	return [...cutLong(text, sentence, [from, best]), ...cutLong(text, sentence, [best, to])];
}

/**
 * Fragments of a sentence that nobody has cut: clauses by their punctuation, the short ones joined to a neighbour, the long ones
 * cut where nothing that belongs together is parted. 5 to 14 words each (fewer only where the sentence has fewer), without
 * English; every word is in exactly one.
 */
export function fragmentsByRule(text: AnalysedText, sentence: Sentence): Fragment[] {
	return joinShort(clauses(text, sentence))
		.flatMap((range) => cutLong(text, sentence, range))
		.map(([from, to]) => ({ own: Array.from({ length: to - from }, (_, index) => from + index), grey: [] }));
}

const cut = new WeakMap<Sentence, readonly Fragment[]>();

/** A sentence's fragments: those a person cut, or else by rule. The `own` of all together are the sentence. */
export function fragmentsOf(text: AnalysedText, sentence: Sentence): readonly Fragment[] {
	if (sentence.fragments.length > 0) return sentence.fragments;
	const known = cut.get(sentence) ?? fragmentsByRule(text, sentence);
	cut.set(sentence, known);
	return known;
}
