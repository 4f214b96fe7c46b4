import { Pack, type Entry } from './lexicon';
import { compose, formsOf, spelling, WordAnalyser } from './morphology';
import { bare } from './script';

/** A form that was generated and not read back. */
export interface BrokenLaw {
	readonly lemma: string;
	readonly form: string;
}

/**
 * The law of generation and analysis: every form a line of the lexicon generates is read, from its letters alone, as a form of that line with the same
 * vowels. Forms that only stand before a pronoun are read with one.
 */
export function brokenLaws(
	pack: Pack,
	entries: readonly Entry[],
	wanted: (number: number) => boolean
): { readonly forms: number; readonly broken: BrokenLaw[] } {
	const analyser = new WordAnalyser(pack);
	const broken: BrokenLaw[] = [];
	let forms = 0;
	entries.forEach(({ inflection, lemma }, number) => {
		if (inflection.type === 'listed' || !wanted(number)) return;
		for (const form of formsOf(inflection)) {
			if (form.attached !== 'none') continue;
			forms += 1;
			const article = form.features['Definite'] === 'Def' ? 'ال' : '';
			const spelled = spelling(form);
			const isRead = analyser
				.analyse(article + bare(spelled))
				.some(
					(analysis) =>
						analysis.entry === number &&
						analysis.rows.some(
							(row) =>
								bare(compose(pack, analysis, row).vocalised) === article + bare(spelled) &&
								(article !== '' || compose(pack, analysis, row).vocalised === spelled)
						)
				);
			if (!isRead) broken.push({ lemma, form: spelled });
		}
	});
	return { forms, broken };
}
