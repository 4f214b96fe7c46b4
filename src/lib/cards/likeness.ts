import type { Lemma } from '#lib/arabic/text';
import { headWords, overlaps } from './english';

/** Pairs that mean the same in news prose though their English may not show it, by the letters of their lemmas. */
const twins: readonly (readonly [string, string])[] = [
	['تعزيز', 'توطيد'],
	['تقدم', 'تطوير'],
	['نمو', 'ازدهار'],
	['قفزة', 'طفرة'],
	['عام', 'سنة'],
	['صار', 'أصبح'],
	['ثمة', 'هناك'],
	['طوال', 'خلال']
];

/** A word as far as likeness goes: its lemma and its English, dictionary sense and meaning here. */
export interface Meant {
	readonly lemma: Lemma;
	readonly english: string;
}

const lettersOf = (lemma: Lemma) => lemma.id.split('_')[0] ?? '';

/** Letters to add, drop or change to get from one word to the other (Levenshtein), counted no further than needed. */
export function editDistance(one: string, other: string): number {
	const a = Array.from(one);
	const b = Array.from(other);
	let row = b.map((_, index) => index + 1);
	a.forEach((letter, i) => {
		let diagonal = i;
		let left = i + 1;
		row = row.map((above, j) => {
			const cost = Math.min(above + 1, left + 1, diagonal + (b[j] === letter ? 0 : 1));
			diagonal = above;
			left = cost;
			return cost;
		});
	});
	return row.at(-1) ?? a.length;
}

/** True when two words may stand for each other: an English word in common in the same part of speech, or a listed pair. */
export function nearSynonyms(one: Meant, other: Meant): boolean {
	if (one.lemma.id === other.lemma.id) return false;
	const [a, b] = [lettersOf(one.lemma), lettersOf(other.lemma)];
	if (twins.some(([x, y]) => (a === x && b === y) || (a === y && b === x))) return true;
	return one.lemma.pos === other.lemma.pos && overlaps(headWords(one.english), headWords(other.english));
}

/**
 * Pairs of which each may stand where the other does, with nothing else changed: what a teacher would take as right. Few, and
 * written down: that two words share an English word says too little (مَرَّة is no وَقْت).
 */
const interchangeablePairs: readonly (readonly [string, string])[] = [
	['تعزيز', 'توطيد'],
	['عام', 'سنة'],
	['صار', 'أصبح'],
	['حقق', 'أحرز'],
	['بلد', 'دولة']
];

/** True of two lemmas that are right in each other's place. */
export function interchangeable(one: Lemma, other: Lemma): boolean {
	const [a, b] = [lettersOf(one), lettersOf(other)];
	return interchangeablePairs.some(([x, y]) => (a === x && b === y) || (a === y && b === x));
}

/** A nisba and its noun, a masdar or participle and its verb: learnt together, because one explains the other. */
function transparentlyDerived(one: Lemma, other: Lemma): boolean {
	if (one.of === other.form || other.of === one.form) return true;
	return (one.kind === 'nisba') !== (other.kind === 'nisba');
}

/**
 * True of words that a learner takes for each other: one letter apart, or of one root, one kind and at most two letters
 * apart (تَعَلُّم/تَعْلِيم). What is transparently derived from the other is not: تِجَارَة/تِجَارِيّ.
 */
export function lookAlikes(one: Lemma, other: Lemma): boolean {
	if (one.id === other.id) return false;
	const [a, b] = [lettersOf(one), lettersOf(other)];
	const sameRoot = 'letters' in one.root && 'letters' in other.root && one.root.letters === other.root.letters;
	if (sameRoot && transparentlyDerived(one, other)) return false;
	const far = sameRoot ? 2 : 1;
	return Math.min(a.length, b.length) >= 3 && Math.abs(a.length - b.length) <= far && editDistance(a, b) <= far;
}
