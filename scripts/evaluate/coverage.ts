/** How much of running text the lexicon knows, by a list of word forms with their frequencies. */
import type { Pack } from '../../src/lib/arabic/lexicon';
import { WordAnalyser } from '../../src/lib/arabic/morphology';
import { bare, normalForm } from '../../src/lib/arabic/script';

export interface Coverage {
	/** Share of running words, by the list's frequencies, that have an analysis. */
	readonly weighted: number;
	/** Share of the list's forms. */
	readonly forms: number;
	/** Lemmas a covered form has on average, each form once, and by frequency. */
	readonly lemmas: number;
	readonly lemmasWeighted: number;
	/** Forms without an analysis, in the order of the list. */
	readonly missing: readonly string[];
}

/** Lines of `form<TAB>rank<TAB>centibel`: the frequency is ten to the hundredth part of the last. Throws `RangeError` on another line. */
export function coverageOf(pack: Pack, list: string): Coverage {
	const analyser = new WordAnalyser(pack);
	const missing: string[] = [];
	let [all, known, forms, covered, lemmas, weightedLemmas] = [0, 0, 0, 0, 0, 0];
	for (const line of list.split('\n')) {
		if (line === '') continue;
		const [form = '', , centibel = ''] = line.split('\t');
		if (!/^-?\d+(?:\.\d+)?$/u.test(centibel)) throw new RangeError(`no line of form, rank and centibel: ${line}`);
		const weight = 10 ** (Number(centibel) / 100);
		const found = new Set(analyser.analyse(bare(normalForm(form))).map(({ entry }) => pack.id(entry)));
		all += weight;
		forms += 1;
		if (found.size === 0) missing.push(form);
		else {
			known += weight;
			covered += 1;
			lemmas += found.size;
			weightedLemmas += found.size * weight;
		}
	}
	return {
		weighted: known / all,
		forms: covered / forms,
		lemmas: lemmas / covered,
		lemmasWeighted: weightedLemmas / known,
		missing
	};
}
