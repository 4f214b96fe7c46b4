/** How the engine reads texts that people have read: word by word against their readings. */
import { Engine } from '../../src/lib/arabic/engine';
import type { Pack } from '../../src/lib/arabic/lexicon';
import { bare } from '../../src/lib/arabic/script';
import type { AnalysedText, Lemma, LemmaId, Reading, Token } from '../../src/lib/arabic/text';

/** How many of how many. */
export interface Share {
	readonly name: string;
	readonly of: number;
	readonly right: number;
}

export interface Accuracy {
	readonly shares: readonly Share[];
	/** What was taken for what, the most frequent first: `word: meant → read`. */
	readonly confusions: readonly { readonly what: string; readonly times: number }[];
	/** Words whose lemma is not among the candidates, the most frequent first. */
	readonly missing: readonly { readonly what: string; readonly times: number }[];
}

const letters = ({ segments }: Reading): string => segments.map(({ form }) => bare(form)).join('+');
const stemOf = ({ segments }: Reading): string => segments.find(({ type }) => type === 'stem')?.form ?? '';
/** The stem's marks without those of its last letter, where the ending is. */
const withoutEnding = (stem: string): string =>
	stem
		.normalize('NFC')
		.replace(/\p{M}*$/u, '')
		.replace(/[اوينة]\p{M}*$/u, '');

const counted = (all: readonly string[]) =>
	[...all.reduce((sums, each) => sums.set(each, (sums.get(each) ?? 0) + 1), new Map<string, number>())]
		.map(([what, times]) => ({ what, times }))
		.sort((one, other) => other.times - one.times);

/** Reads the sentences of curated texts with the engine, and compares. Punctuation has no word; names are words. */
export function accuracyOn(pack: Pack, texts: readonly AnalysedText[]): Accuracy {
	const engine = new Engine(pack);
	const pairs: { meant: Reading; token: Token; lemma: Lemma | undefined }[] = [];
	for (const { text, sentences, lemmas: meantLemmas } of texts) {
		for (const sentence of sentences) {
			const lemmas: Record<LemmaId, Lemma> = {};
			const { start, end, paragraph } = sentence;
			const read = engine.sentence(text, { start, end, paragraph }, lemmas);
			const byStart = new Map(read.tokens.map((token) => [token.start, token]));
			for (const { start: at, reading } of sentence.tokens) {
				const token = byStart.get(at);
				if (reading && token) pairs.push({ meant: reading, token, lemma: meantLemmas[reading.lemma] });
			}
		}
	}
	const candidates = ({ reading, others }: Token): Reading[] => (reading === undefined ? [] : [reading, ...others]);
	const isAmong = ({ meant, token }: (typeof pairs)[number]) =>
		candidates(token).some(({ lemma }) => lemma === meant.lemma);
	const among = pairs.filter(isAmong);
	const chosen = among.filter(({ meant, token }) => token.reading?.lemma === meant.lemma);
	const share = (name: string, of: typeof pairs, is: (pair: (typeof pairs)[number]) => boolean): Share => ({
		name,
		of: of.length,
		right: of.filter(is).length
	});
	const isPos = (id: LemmaId, pos: string | undefined) => id.split('_')[1] === pos;
	return {
		shares: [
			share(
				'segmentation',
				pairs,
				({ meant, token }) => token.reading !== undefined && letters(token.reading) === letters(meant)
			),
			share('right lemma among candidates', pairs, isAmong),
			share('right lemma', pairs, ({ meant, token }) => token.reading?.lemma === meant.lemma),
			share('choice, where it is among them', among, ({ meant, token }) => token.reading?.lemma === meant.lemma),
			share(
				'part of speech',
				pairs,
				({ token, lemma }) => token.reading !== undefined && isPos(token.reading.lemma, lemma?.pos)
			),
			share(
				'vowels of the stem, where the lemma is right',
				chosen,
				({ meant, token }) =>
					token.reading !== undefined && withoutEnding(stemOf(token.reading)) === withoutEnding(stemOf(meant))
			),
			share('ending, where the lemma is right', chosen, ({ meant, token }) =>
				meant.vocalised.some((each) => each === token.reading?.vocalised[0])
			),
			share('guesses', pairs, ({ token }) => token.guess)
		],
		confusions: counted(
			among.flatMap(({ meant, token }) =>
				token.reading !== undefined && token.reading.lemma !== meant.lemma
					? [`${token.surface}: ${meant.lemma} → ${token.reading.lemma}`]
					: []
			)
		),
		missing: counted(
			pairs
				.filter((pair) => !isAmong(pair))
				.map(
					({ meant, token }) =>
						`${token.surface}: ${meant.lemma} (${
							candidates(token)
								.map(({ lemma }) => lemma)
								.join(', ') || 'nothing'
						})`
				)
		)
	};
}
