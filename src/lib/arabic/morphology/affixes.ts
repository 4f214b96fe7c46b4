import { bare, clusters, joinClusters, mark } from '../script';
import type { Features, Form } from './forms';
import { spelling } from './forms';

/** Letters that texts interchange at the start and after clitics: every alef is looked up as one. */
export const folded = (letters: string): string => letters.replace(/[أإآٱ]/gu, 'ا');

/**
 * A form cut into prefix, stem and suffix, by letters and with its marks. The vowel of the stem's last letter goes with the suffix, since the
 * suffix decides it; shadda stays. Prefix, stem and suffix put together and normalised are the form.
 */
export interface CutForm {
	/** Folded letters. */
	readonly prefix: string;
	readonly stem: string;
	readonly suffix: string;
	readonly prefixMarked: string;
	readonly stemMarked: string;
	readonly suffixMarked: string;
	readonly features: Features;
	readonly attached: Form['attached'];
}

/** Endings of verbs by their letters, the longest first. */
const verbSuffixes = ['تمو', 'تما', 'تم', 'تن', 'تا', 'وا', 'ان', 'ون', 'ين', 'نا', 'ت', 'ا', 'ن', 'ي', 'و'];
const nominalSuffixes = ['تان', 'تين', 'تا', 'تي', 'ات', 'ان', 'ين', 'ون', 'ة', 'ت', 'ا', 'ي', 'و'];

/** The endings that a form of these features can have, by its letters, the longest first. */
function suffixesFor({ features, attached }: Form): readonly string[] {
	if (features['Aspect'] !== undefined) {
		const thirdMasculine = features['Person'] === '3' && features['Number'] === 'Sing' && features['Gender'] === 'Masc';
		if (thirdMasculine) return [];
		const plain = features['Aspect'] === 'Imp' && (features['Number'] === 'Sing' || features['Person'] === '1');
		return plain && !(features['Person'] === '2' && features['Gender'] === 'Fem') && features['Person'] !== '2'
			? []
			: verbSuffixes;
	}
	const { Number: number, Case: of, Definite: state } = features;
	if (number === 'Sing' && attached === 'none' && of === 'Acc' && state === 'Ind') return ['ة', 'ا'];
	if (number === 'Sing') return attached === 'none' ? ['ة'] : ['ت'];
	return nominalSuffixes;
}

/** Cuts a form. A form whose letters do not end as its features would have it (دَعَوْا, قَاضٍ) is all stem. */
export function cut(form: Form): CutForm {
	const all = clusters(spelling(form));
	const letters = all.map(({ letter }) => letter).join('');
	const { features, attached } = form;
	const isImperfect = features['Aspect'] === 'Imp' && features['Mood'] !== 'Imp';
	const prefixLength = isImperfect && all.length > 1 && /^[يتنأ]/u.test(letters) ? 1 : 0;
	const suffix =
		suffixesFor(form).find((each) => letters.endsWith(each) && letters.length - each.length - prefixLength > 0) ?? '';
	const stem = all.slice(prefixLength, all.length - suffix.length);
	const last = stem.at(-1);
	const kept = last === undefined ? '' : last.marks.includes(mark.shadda) ? mark.shadda : '';
	const moved = last === undefined ? '' : last.marks.replace(mark.shadda, '');
	const stemClusters = last === undefined ? stem : [...stem.slice(0, -1), { letter: last.letter, marks: kept }];
	return {
		prefix: folded(letters.slice(0, prefixLength)),
		stem: folded(bare(joinClusters(stemClusters))),
		suffix: folded(letters.slice(letters.length - suffix.length)),
		prefixMarked: joinClusters(all.slice(0, prefixLength)),
		stemMarked: joinClusters(stemClusters),
		suffixMarked: moved + joinClusters(all.slice(all.length - suffix.length)),
		features,
		attached
	};
}
