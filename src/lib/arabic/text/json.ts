import type { AnalysedText, Lemma, Name, Reading, Segment, SegmentType, Sentence, Token, Upos } from './analysed';
import { offsetsInInput } from './offsets';

export interface SegmentJson {
	readonly form: string;
	readonly underlying: string;
	readonly type: SegmentType;
	readonly pos: Upos;
	readonly gloss: string;
}

/** One word. What is not known is `null`, `segments` and `candidates` are then empty. */
export interface WordJson {
	/** As it stands in the input, so that `start` and `end` cut it out. */
	readonly surface: string;
	readonly read: string;
	readonly start: number;
	readonly end: number;
	/** Bare vocalised citation form; `lemmaId` is its identity. */
	readonly lemma: string | null;
	readonly lemmaId: string | null;
	/** Three or four letters; `null` where there is none. */
	readonly root: string | null;
	readonly pattern: string | null;
	readonly pos: Upos | null;
	readonly kind: string | null;
	/** Universal Dependencies style: `Case=Gen|Number=Sing`; empty where a word has none. */
	readonly features: string | null;
	readonly vocalised: string | null;
	readonly pausal: string | null;
	readonly sense: string | null;
	readonly here: string | null;
	readonly guess: boolean;
	readonly confidence: number;
	/** Citation form of the longest unit it belongs to. */
	readonly unit: string | null;
	readonly name: Name | null;
	readonly segments: readonly SegmentJson[];
	/** Every lemma considered, the chosen one first. */
	readonly candidates: readonly { readonly lemma: string; readonly pos: Upos }[];
}

export interface SentenceJson {
	/** Which text of the input this is: its line, from 0, where every line is one; else 0. */
	readonly line: number;
	readonly text: string;
	readonly start: number;
	readonly end: number;
	readonly words: readonly WordJson[];
}

/** Universal Dependencies orders features by name, case aside. */
function featureString(features: Readonly<Record<string, string>>): string {
	const byName = (a: string, b: string) => (a.toLowerCase() < b.toLowerCase() ? -1 : 1);
	return Object.keys(features)
		.sort(byName)
		.map((name) => `${name}=${features[name] ?? ''}`)
		.join('|');
}

const segmentJson = ({ form, underlying, type, pos, gloss }: Segment): SegmentJson => ({
	form,
	underlying,
	type,
	pos,
	gloss
});

const aloneKinds: Partial<Record<Upos, string>> = {
	ADP: 'preposition',
	CCONJ: 'conjunction',
	AUX: 'particle',
	PART: 'particle'
};

type Known = Omit<WordJson, 'surface' | 'read' | 'start' | 'end' | 'guess' | 'confidence' | 'unit' | 'name'>;

const nothing: Known = {
	lemma: null,
	lemmaId: null,
	root: null,
	pattern: null,
	pos: null,
	kind: null,
	features: null,
	vocalised: null,
	pausal: null,
	sense: null,
	here: null,
	segments: [],
	candidates: []
};

/** A proclitic printed by itself has no lemma; what it is and means is its last segment's. */
function knownOfProclitic(segments: readonly Segment[]): Known {
	const last = segments.at(-1);
	if (last === undefined) return nothing;
	const form = segments.map((segment) => segment.form).join('');
	return {
		...nothing,
		pos: last.pos,
		kind: aloneKinds[last.pos] ?? null,
		features: '',
		vocalised: form,
		pausal: form,
		sense: last.gloss,
		here: last.gloss,
		segments: segments.map(segmentJson)
	};
}

/** Where a sentence's lemmas are. */
type Lemmas = Pick<AnalysedText, 'lemmas'>;

function candidatesOf(text: Lemmas, readings: readonly Reading[]) {
	const lemmas = new Map<string, Lemma>();
	for (const { lemma: id } of readings) {
		const lemma = text.lemmas[id];
		if (lemma !== undefined) lemmas.set(id, lemma);
	}
	return [...lemmas.values()].map(({ form, pos }) => ({ lemma: form, pos }));
}

function knownOf(text: Lemmas, token: Token): Known {
	const { reading, alone, others } = token;
	if (reading === undefined) return alone === undefined ? nothing : knownOfProclitic(alone);
	const lemma = text.lemmas[reading.lemma];
	const root = lemma?.root;
	return {
		lemma: lemma?.form ?? null,
		lemmaId: reading.lemma,
		root: root !== undefined && 'letters' in root ? root.letters : null,
		pattern: lemma?.pattern ?? null,
		pos: lemma?.pos ?? null,
		kind: lemma?.kind ?? null,
		features: featureString(reading.features),
		vocalised: reading.vocalised[0],
		pausal: reading.pausal,
		sense: reading.sense,
		here: reading.here,
		segments: reading.segments.map(segmentJson),
		candidates: candidatesOf(text, [reading, ...others])
	};
}

/** The unit of most words that a word belongs to; of two as long, the first. */
function unitOf(sentence: Sentence, index: number): string | null {
	let longest: Sentence['units'][number] | undefined;
	for (const unit of sentence.units)
		if (unit.tokens.includes(index) && unit.tokens.length > (longest?.tokens.length ?? 0)) longest = unit;
	return longest?.citation ?? null;
}

/** The text a sentence came in: which of the input, and where an offset into its NFC form is in it. */
export interface Input {
	readonly text: string;
	readonly line: number;
	/** `offsetsInInput(text)`. */
	readonly offset: (offset: number) => number;
}

/** A sentence as a JSON object. Punctuation is left out; every token is a word. */
export function sentenceJson(of: Lemmas, sentence: Sentence, { text, line, offset }: Input): SentenceJson {
	const start = offset(sentence.start);
	const end = offset(sentence.end);
	const words = sentence.tokens.map((token, index): WordJson => {
		const from = offset(token.start);
		const to = offset(token.end);
		const { lemma, lemmaId, root, pattern, pos, kind, features, vocalised, ...rest } = knownOf(of, token);
		const { pausal, sense, here, segments, candidates } = rest;
		return {
			surface: text.slice(from, to),
			read: token.read,
			start: from,
			end: to,
			...{ lemma, lemmaId, root, pattern, pos, kind, features, vocalised, pausal, sense, here },
			guess: token.guess,
			confidence: token.confidence,
			unit: unitOf(sentence, index),
			name: token.name === undefined ? null : { ...token.name },
			segments,
			candidates
		};
	});
	return { line, text: text.slice(start, end), start, end, words };
}

/** A reading as JSON objects, one a sentence. `input` is the text as it came: offsets are UTF-16 into it, also where it is not NFC. */
export function analysisJson(of: AnalysedText, input: string = of.text, line = 0): SentenceJson[] {
	const given: Input = { text: input, line, offset: offsetsInInput(input) };
	return of.sentences.map((sentence) => sentenceJson(of, sentence, given));
}
