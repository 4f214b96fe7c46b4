import type { AnalysedText, Lemma, LemmaId, Reading } from '#lib/arabic/text';

/** A text by whatever the caller knows it. */
interface Read {
	readonly analysed: AnalysedText;
}

/** A word of a text. */
export interface Occurrence<T extends Read> {
	readonly text: T;
	/** Index into the text's sentences. */
	readonly sentence: number;
	/** Index into the sentence's tokens. */
	readonly token: number;
}

/** Another lemma of the same root, at the first place where it is met. */
export interface Relative<T extends Read> {
	readonly lemma: Lemma;
	/** Its dictionary English there. */
	readonly sense: string;
	readonly at: Occurrence<T>;
}

/** A form in which a lemma is met. */
export interface InflectedForm<T extends Read> {
	/** Of the first place: the word itself is shown from there. */
	readonly reading: Reading;
	readonly at: Occurrence<T>;
	readonly count: number;
}

interface Index {
	readonly byLemma: ReadonlyMap<LemmaId, readonly (readonly [sentence: number, token: number])[]>;
	readonly byRoot: ReadonlyMap<string, readonly LemmaId[]>;
}

const indexes = new WeakMap<AnalysedText, Index>();

/** Made once a text: where each lemma stands, and the lemmas of each root. */
function indexOf(text: AnalysedText): Index {
	const known = indexes.get(text);
	if (known) return known;
	const byLemma = new Map<LemmaId, (readonly [number, number])[]>();
	text.sentences.forEach(({ tokens }, sentence) =>
		tokens.forEach(({ reading }, token) => {
			if (reading === undefined) return;
			const there = byLemma.get(reading.lemma);
			if (there) there.push([sentence, token]);
			else byLemma.set(reading.lemma, [[sentence, token]]);
		})
	);
	const byRoot = new Map<string, LemmaId[]>();
	for (const { id, root } of Object.values(text.lemmas)) {
		if (!('letters' in root)) continue;
		byRoot.set(root.letters, [...(byRoot.get(root.letters) ?? []), id]);
	}
	const index = { byLemma, byRoot };
	indexes.set(text, index);
	return index;
}

/** Every word of some texts that has a lemma, in the order of the texts. */
export function occurrencesOf<T extends Read>(texts: readonly T[], id: LemmaId): Occurrence<T>[] {
	return texts.flatMap((text) =>
		(indexOf(text.analysed).byLemma.get(id) ?? []).map(([sentence, token]) => ({ text, sentence, token }))
	);
}

/** The other lemmas of a lemma's root in some texts, each once, the commonest first; of equals the one met first. */
export function relativesOf<T extends Read>(texts: readonly T[], { id, root }: Lemma): Relative<T>[] {
	if (!('letters' in root)) return [];
	const found = new Map<LemmaId, Relative<T>>();
	for (const text of texts)
		for (const other of indexOf(text.analysed).byRoot.get(root.letters) ?? []) {
			const lemma = text.analysed.lemmas[other];
			const [at] = occurrencesOf([text], other);
			const sense = at && readingAt(at)?.sense;
			if (other === id || found.has(other) || !lemma || !at || sense === undefined) continue;
			found.set(other, { lemma, sense, at });
		}
	return [...found.values()].sort((a, b) => a.lemma.band - b.lemma.band);
}

/** The reading of a word of a text. */
export function readingAt<T extends Read>({ text, sentence, token }: Occurrence<T>): Reading | undefined {
	return text.analysed.sentences[sentence]?.tokens[token]?.reading;
}

/** Features that make another form of a word; case, definiteness and mood are endings of one. */
const telling = ['Aspect', 'Voice', 'Person', 'Gender', 'Number', 'Degree'];

/** The forms in which a lemma is met in some texts, the commonest first, each shown as it is met with least joined to it. */
export function formsOf<T extends Read>(texts: readonly T[], id: LemmaId): InflectedForm<T>[] {
	const forms = new Map<string, InflectedForm<T>>();
	for (const at of occurrencesOf(texts, id)) {
		const reading = readingAt(at);
		if (reading === undefined) continue;
		const key = telling.map((feature) => reading.features[feature] ?? '').join(' ');
		const former = forms.get(key);
		const isBarer = former === undefined || reading.segments.length < former.reading.segments.length;
		const count = (former?.count ?? 0) + 1;
		forms.set(key, isBarer ? { reading, at, count } : { ...former, count });
	}
	return [...forms.values()].sort((a, b) => b.count - a.count);
}
