import { isSunLetter, letters } from './letters';
import { clusters, isMark, mark, marks, type Cluster } from './marks';

const { fatha, damma, kasra, shadda, sukun } = mark;
const has = (cluster: Cluster | undefined, each: string) => cluster?.marks.includes(each) ?? false;

const vowelOf = ({ marks: on }: Cluster) => [...on].map((each) => (isMark(each) ? marks[each].latin : '')).join('');

/** True where ا and ل at this place are the article: at the start, or after و ف ب ك. */
function isArticle(word: readonly Cluster[], index: number): boolean {
	const lam = word[index + 1];
	const next = word[index + 2];
	if (word[index]?.letter !== 'ا' || lam?.letter !== 'ل' || next === undefined) return false;
	const leads = word.slice(0, index).every(({ letter }) => 'وفبك'.includes(letter));
	const assimilated = lam.marks === '' && isSunLetter(next.letter) && has(next, shadda);
	return leads && (assimilated || lam.marks === sukun || (lam.marks === kasra && next.letter === 'ا'));
}

/** True of the alef of a hamzat wasl: at the start, or behind وَ or فَ (before a sukun), or behind the kasra of بِ or لِ. */
function isWasla(word: readonly Cluster[], index: number): boolean {
	const [lead] = word;
	const next = word[index + 1];
	if (index === 0) return true;
	if (index > 1 || lead === undefined) return false;
	const doubled = has(next, shadda) && (next?.letter === 'ل' || next?.letter === 'ت');
	return has(lead, kasra) || ('وف'.includes(lead.letter) && (next?.marks === sukun || doubled));
}

/** Its own vowel where it is written; else the vowel one starts with: a in الَّذِي, i in verbs and masdars. */
function spellWasla(word: readonly Cluster[], index: number): string {
	const own = vowelOf(word[index] ?? { letter: '', marks: '' });
	const next = word[index + 1];
	const start =
		own !== ''
			? own
			: next === undefined || next.marks === ''
				? ''
				: next.letter === 'ل' && has(next, shadda)
					? 'a'
					: 'i';
	return index === 0 ? start : `-${start}`;
}

/** A consonant with its vowel; a vowel and its letter of length are one long vowel; iyy and uww as īy and ūw. */
function spell(word: readonly Cluster[], index: number): string {
	const cluster = word[index];
	const before = word[index - 1];
	if (cluster === undefined) return '';
	const { letter } = cluster;
	const latin = letters.get(letter)?.latin;
	if (latin === undefined) return letter;
	const vowel = vowelOf(cluster);
	if (letter === 'ا') return isWasla(word, index) ? spellWasla(word, index) : has(before, fatha) ? '\u0304' : vowel;
	if (letter === 'ى') return has(before, fatha) ? '\u0301' : '';
	if (letter === 'آ') return index === 0 ? 'ā' : latin;
	if (letter === 'ة') return vowel === '' ? latin : `t${vowel}`;
	const length = (letter === 'و' && has(before, damma)) || (letter === 'ي' && has(before, kasra));
	if (length && cluster.marks === '') return '\u0304';
	if (length && has(cluster, shadda)) {
		const last = index === word.length - 1 && vowel === '';
		return `\u0304${last && letter === 'ي' ? '' : latin}${vowel}`;
	}
	const initialHamza = index === 0 && latin === 'ʾ';
	const consonant = initialHamza ? '' : has(cluster, shadda) ? latin + latin : latin;
	return consonant + vowel;
}

function transliterateWord(text: string): string {
	let word = clusters(text);
	let lead = '';
	const article = word.findIndex((_, index) => isArticle(word, index));
	const contracted = word[0]?.letter === 'ل' && has(word[0], kasra) && word[1]?.letter === 'ل' && !has(word[1], shadda);
	if (article >= 0) {
		lead = `${word
			.slice(0, article)
			.map((each) => `${letters.get(each.letter)?.latin ?? ''}${vowelOf(each)}-`)
			.join('')}al-`;
		word = word.slice(article + 2);
	} else if (contracted) {
		lead = 'lil-';
		word = word.slice(2);
	}
	const [first, ...rest] = word;
	// The shadda of a sun letter belongs to the article, which is written as it is spelled; a hamzat wasl behind it is an i.
	if (lead !== '' && first !== undefined)
		word = [{ letter: first.letter, marks: first.letter === 'ا' ? kasra : first.marks.replace(shadda, '') }, ...rest];
	return lead + word.map((_, index) => spell(word, index)).join('');
}

/**
 * Vocalised Arabic in Latin letters, after the ALA-LC romanisation: the article as it is spelled (al-Ṣīn is al-ṣīn), ة as h or t before a
 * vowel, endings as written. A word without marks gives its consonants only.
 */
export const transliterate = (vocalised: string): string =>
	vocalised.split(' ').map(transliterateWord).join(' ').normalize('NFC');
