/** A root as someone may type it: ك ت ب, ك-ت-ب or k-t-b; each letter as the root letters it may stand for. */
import { bare } from './marks';
import { normalForm } from './normal';

/** Latin letters for root letters, as scholars and as keyboards write them. One that is ambiguous stands for all it may be. */
const rows = `
ء ' ʾ ’ 2 a
ب b
ت t
ث th ṯ
ج j g ǧ
ح ḥ h 7
خ kh x ḫ ẖ
د d
ذ dh ḏ
ر r
ز z
س s
ش sh š
ص ṣ s
ض ḍ d
ط ṭ t
ظ ẓ z dh
ع ʿ ‘ \` 3 c
غ gh ġ g
ف f
ق q
ك k
ل l
م m
ن n
ه h
و w u o
ي y i e`;

const latin = new Map<string, string>();
for (const row of rows.trim().split('\n')) {
	const [letter = '', ...spellings] = row.split(' ');
	for (const spelling of spellings) latin.set(spelling, (latin.get(spelling) ?? '') + letter);
}

/** Root letters that an Arabic letter may stand for: an alef may be a hamza, or hide a weak letter. */
function rootLetters(letter: string): string {
	if (letter === 'ا') return 'ءوي';
	if ('أإآٱؤئء'.includes(letter)) return 'ء';
	return letter === 'ى' ? 'ي' : letter;
}

/** By position, the root letters that may stand there. */
export type RootQuery = readonly string[];

const betweenArabic = /[\s\-–.,،/ـ]+/u;
const isArabicLetter = (piece: string) => /^\p{Script=Arabic}$/u.test(piece);

function arabicRoot(text: string): RootQuery | null {
	const pieces = bare(normalForm(text.replace(/ـ/gu, ' ')))
		.trim()
		.split(betweenArabic);
	const isRoot = pieces.length >= 2 && pieces.length <= 4 && pieces.every(isArabicLetter);
	return isRoot ? pieces.map(rootLetters) : null;
}

function latinRoot(text: string): RootQuery | null {
	const pieces = text.normalize('NFC').toLowerCase().trim().split('-');
	const letters = pieces.flatMap((piece) => latin.get(piece) ?? []);
	return letters.length === pieces.length && pieces.length >= 2 && pieces.length <= 4 ? letters : null;
}

/** A root spelled letter by letter: Arabic letters apart, Latin ones with hyphens; `null` where it is none. */
export const spelledRoot = (text: string): RootQuery | null => arabicRoot(text) ?? latinRoot(text);

/** Three or four Arabic letters written together, that may be a root too; `null` for anything else. */
export function joinedRoot(text: string): RootQuery | null {
	const letters = [...bare(normalForm(text)).trim()];
	return (letters.length === 3 || letters.length === 4) && letters.every(isArabicLetter)
		? letters.map(rootLetters)
		: null;
}

/** Whether a root, by its letters, is the one typed. Of a doubled last letter one is enough: ع د is عدد. */
export function matchesRoot(root: string, query: RootQuery): boolean {
	const letters = [...root];
	const last = query.at(-1);
	const doubled = query.length === 2 && last !== undefined && letters.length === 3 && letters[1] === letters[2];
	const asked = doubled ? [...query, last] : query;
	return letters.length === asked.length && letters.every((letter, at) => asked[at]?.includes(letter));
}
