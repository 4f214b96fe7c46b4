import { isSunLetter, letters } from './letters';
import { clusters, isMark, mark, marks, type Cluster } from './marks';

/** What can be wrong with the marks of a word, each with a word that has it. */
export const markFaultKinds = {
	'not NFC': 'vowel before shadda in code-point order',
	'wasla letter': 'ٱبْن: plain alef is written',
	tatweel: 'no tatweel in vocalised words',
	'unknown mark': 'a mark that vocalised words do not use',
	'illegal stack': 'two vowels, or shadda with sukun, on one letter',
	'shadda without vowel': 'عَزّزَ',
	'shadda on the first letter': 'تَّعَاوُن, away from its article',
	'no mark': 'مجْلِس: a consonant without a mark and without a reason',
	'sukun on a long vowel': 'طَرِيْق',
	'mark on a silent letter': 'كِتَاَب: length, ى and آ carry none',
	'alef without fatha': 'كِتِاب',
	'two sukuns': 'مَجْلْس',
	'tanwin inside': 'تٌجَار: tanwin stands at the end only',
	'tanwin without alef': 'مَشْرُوعً',
	'ة inside': 'ة stands at the end only'
} as const;
export type MarkFaultKind = keyof typeof markFaultKinds;

export interface MarkFault {
	readonly fault: MarkFaultKind;
	/** The letter it is about, counted from 0; -1 for the word. */
	readonly letter: number;
}

/** Whether the last letter must carry its ending (in context) or may be bare (lemmas, forms in pause). */
export type Endings = 'written' | 'bare';

const { fatha, damma, kasra, shadda, sukun, fathatan } = mark;
const dagger = mark['dagger alef'];
const has = (cluster: Cluster | undefined, each: string) => cluster?.marks.includes(each) ?? false;
const isTanwin = (char: string) => isMark(char) && marks[char].kind === 'tanwin';
const hasTanwin = (cluster: Cluster | undefined) => [...(cluster?.marks ?? '')].some(isTanwin);
const proclitics = new Set(['و', 'ف', 'ب', 'ل', 'ك', 'س', 'أ']);
/** Spellings with an alef that is not said. */
const silentAlef = /^م[ِ]?ائ/u;

/** Legal stacks: nothing, one mark, or shadda with one vowel, tanwin or dagger alef. */
function stackFault(cluster: Cluster): MarkFaultKind | null {
	const all = [...cluster.marks];
	if (!all.every(isMark)) return 'unknown mark';
	const others = all.filter((each) => each !== shadda);
	if (all.length - others.length > 1 || others.length > 1) return 'illegal stack';
	return others.length < all.length && others[0] === sukun ? 'illegal stack' : null;
}

/** True where everything before the alef is proclitics or the article: it is a hamzat wasl. */
function isWasla(word: readonly Cluster[], index: number): boolean {
	const before = word.slice(0, index);
	const article = before.at(-1)?.letter === 'ل' && has(before.at(-1), kasra) && before.at(-2)?.letter === 'ا';
	const rest = article ? before.slice(0, -2) : before;
	return rest.every(({ letter, marks: on }) => proclitics.has(letter) && on !== '' && !on.includes(sukun));
}

/** True of the bare ل of an article whose letter is doubled instead: التَّ, لِلتَّ. */
function isAssimilated(word: readonly Cluster[], index: number): boolean {
	const next = word[index + 1];
	const before = word[index - 1];
	const ofArticle = before?.letter === 'ا' || (before?.letter === 'ل' && has(before, kasra));
	return ofArticle && next !== undefined && isSunLetter(next.letter) && has(next, shadda);
}

const isLength = (cluster: Cluster, before: Cluster | undefined) =>
	(cluster.letter === 'و' && has(before, damma)) || (cluster.letter === 'ي' && has(before, kasra));

function alefFault(word: readonly Cluster[], index: number): MarkFaultKind | null {
	const cluster = word[index];
	const before = word[index - 1];
	if (cluster === undefined) return null;
	if (cluster.letter !== 'ا') return cluster.marks === '' ? null : 'mark on a silent letter';
	if (index === 0)
		return cluster.marks === '' || [fatha, damma, kasra].some((v) => v === cluster.marks) ? null : 'illegal stack';
	if (cluster.marks !== '') return 'mark on a silent letter';
	if (has(before, fatha) || has(before, fathatan) || isWasla(word, index)) return null;
	const afterPluralWaw = before?.letter === 'و' && index === word.length - 1;
	return afterPluralWaw || silentAlef.test(word.map(({ letter }) => letter).join('')) ? null : 'alef without fatha';
}

function tanwinFault(word: readonly Cluster[], index: number): MarkFaultKind | null {
	const cluster = word[index];
	const after = word[index + 1];
	if (cluster === undefined || !hasTanwin(cluster)) return null;
	const last = index === word.length - 1;
	const beforeSilent = index === word.length - 2 && (after?.letter === 'ا' || after?.letter === 'ى');
	if (!has(cluster, fathatan)) return last ? null : 'tanwin inside';
	if (beforeSilent) return null;
	if (!last) return 'tanwin inside';
	const direct =
		cluster.letter === 'ة' || cluster.letter === 'أ' || (cluster.letter === 'ء' && word[index - 1]?.letter === 'ا');
	return direct ? null : 'tanwin without alef';
}

function consonantFault(word: readonly Cluster[], index: number, endings: Endings): MarkFaultKind | null {
	const cluster = word[index];
	const before = word[index - 1];
	const last = index === word.length - 1;
	if (cluster === undefined) return null;
	if (cluster.letter === 'ة' && !last) return 'ة inside';
	if (isLength(cluster, before)) {
		if (cluster.marks === '') return null;
		if (cluster.marks === sukun) return 'sukun on a long vowel';
	}
	if (cluster.marks === '') return (last && endings === 'bare') || isAssimilated(word, index) ? null : 'no mark';
	if (cluster.marks === shadda && !(last && endings === 'bare')) return 'shadda without vowel';
	if (index === 0 && has(cluster, shadda)) return 'shadda on the first letter';
	const twoSukuns = cluster.marks === sukun && before?.marks === sukun && !(last && endings === 'bare');
	return twoSukuns ? 'two sukuns' : null;
}

/**
 * Faults in the marks of one vocalised word; none where every consonant has its mark or a reason to have none: a long vowel, the ل
 * of the article before a sun letter, a hamzat wasl that is not said, with `bare` endings the last letter. Digits need none.
 */
export function markFaults(vocalised: string, endings: Endings = 'written'): MarkFault[] {
	const faults: MarkFault[] = [];
	if (vocalised !== vocalised.normalize('NFC')) faults.push({ fault: 'not NFC', letter: -1 });
	if (vocalised.includes('\u0671')) faults.push({ fault: 'wasla letter', letter: vocalised.indexOf('\u0671') });
	if (vocalised.includes('\u0640')) faults.push({ fault: 'tatweel', letter: vocalised.indexOf('\u0640') });
	const word = clusters(vocalised);
	word.forEach((cluster, letter) => {
		if (!letters.has(cluster.letter)) return;
		const silent = 'اآى'.includes(cluster.letter);
		const fault =
			stackFault(cluster) ??
			tanwinFault(word, letter) ??
			(silent ? alefFault(word, letter) : consonantFault(word, letter, endings));
		if (fault !== null) faults.push({ fault, letter });
	});
	return faults;
}

/** True of a word that carries a dagger alef; which words may is a closed list. */
export const hasDaggerAlef = (vocalised: string): boolean => vocalised.includes(dagger);
