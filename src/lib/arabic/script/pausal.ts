import { clusters, joinClusters, mark, type Cluster } from './marks';

/** What the rules need to know of a word: its part of speech (UPOS), and the attached pronoun it ends in, if any. */
export interface PausalFacts {
	readonly pos: string;
	readonly enclitic?: string;
}

const { fatha, damma, kasra, sukun, fathatan } = mark;
const has = (cluster: Cluster | undefined, each: string) => cluster?.marks.includes(each) ?? false;

/**
 * Words of closed classes lean on what follows, and nobody pauses after them: their last vowel is their own and stays (بَيْنَ، مُنْذُ،
 * هُوَ، سَوْفَ). Adverbs can stand before a pause and follow the rule of nouns (الْآن، حَيْث، أَيْضَا).
 */
const leaning = new Set(['ADP', 'AUX', 'CCONJ', 'DET', 'PART', 'PRON', 'SCONJ']);

/** Closed-class words that end in sukun and get a vowel only to join a hamzat wasl: مِنَ الْـ, قَدِ ازْدَهَرَ. */
const ownSukun = new Set([
	'من',
	'عن',
	'قد',
	'لم',
	'هل',
	'أن',
	'إن',
	'أو',
	'بل',
	'إذ',
	'أم',
	'كم',
	'هم',
	'كي',
	'لكن',
	'مذ'
]);
const proclitic = /^[وفأ]/u;

const withLast = (word: readonly Cluster[], marks: string): Cluster[] => {
	const last = word.at(-1);
	return last === undefined ? [] : [...word.slice(0, -1), { letter: last.letter, marks }];
};

const shaddaOf = ({ marks }: Cluster) => (marks.includes(mark.shadda) ? mark.shadda : '');

function withoutLiaison(word: readonly Cluster[]): Cluster[] {
	const last = word.at(-1);
	if (last === undefined || has(last, mark.shadda)) return [...word];
	const letters = word.map(({ letter }) => letter).join('');
	const own = ownSukun.has(letters) || ownSukun.has(letters.replace(proclitic, ''));
	return own ? withLast(word, sukun) : [...word];
}

/** Last consonants that end in sukun by themselves: the ت of حَقَّقَتْ, the م of هُمْ, the diphthong of رَئِيسَيْ. */
function endsInOwnSukun(word: readonly Cluster[], { pos, enclitic }: PausalFacts): boolean {
	const last = word.at(-1);
	const before = word.at(-2);
	if (last === undefined || shaddaOf(last) !== '') return false;
	if (pos === 'VERB' && last.letter === 'ت' && has(last, kasra)) return has(before, fatha);
	if (last.letter === 'م' && has(last, damma)) return enclitic !== undefined || (pos === 'VERB' && has(before, damma));
	return last.letter === 'ي' && has(last, kasra) && has(before, fatha);
}

/**
 * A vocalised word in pause, by rule: short final vowels and the tanwin of -un and -in fall; ة is bare; -an before alef or ى is the
 * fatha of a long vowel (مَشْرُوعَا, مَدَى), on ء it leaves its fatha; vowels that only join two words fall, and the sukun they covered is seen again
 * (حَقَّقَتْ, مِنْ); attached pronouns lose their last short vowel and keep what is before them (مَقَالَتِه); shadda stays (أَحَبّ).
 */
export function pausal(vocalised: string, facts: PausalFacts): string {
	const word = clusters(vocalised);
	const last = word.at(-1);
	const before = word.at(-2);
	if (last === undefined) return vocalised;
	if (leaning.has(facts.pos) && facts.enclitic === undefined) {
		// كَانَ and لَيْسَ lean, but are inflected as verbs are: كَانَتِ الْـ… is كَانَتْ.
		const joined = facts.pos === 'AUX' && endsInOwnSukun(word, { pos: 'VERB' });
		return joinClusters(joined ? withLast(word, sukun) : withoutLiaison(word));
	}
	if ((last.letter === 'ا' || last.letter === 'ى') && before !== undefined) {
		if (has(before, fathatan))
			return joinClusters([
				...word.slice(0, -2),
				{ letter: before.letter, marks: before.marks.replace(fathatan, fatha) },
				last
			]);
		const pluralLiaison = before.letter === 'و' && has(before, damma) && has(word.at(-3), fatha);
		return pluralLiaison
			? joinClusters([...word.slice(0, -2), { letter: before.letter, marks: sukun }, last])
			: joinClusters(word);
	}
	if (last.letter === 'ء' && has(last, fathatan)) return joinClusters(withLast(word, fatha));
	if (endsInOwnSukun(word, facts)) return joinClusters(withLast(word, sukun));
	if (last.marks === sukun) return joinClusters(word);
	return joinClusters(withLast(word, shaddaOf(last)));
}
