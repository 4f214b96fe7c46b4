/** Normal forms: one way of writing for what other programs and keyboards write in several. */

/** Persian and Urdu letters that look like Arabic ones and are typed for them. */
const lookAlikes: Readonly<Record<string, string>> = {
	ک: 'ك',
	ڪ: 'ك',
	ی: 'ي',
	ې: 'ي',
	ے: 'ي',
	ہ: 'ه',
	ھ: 'ه',
	ە: 'ه',
	ۀ: 'ه',
	ۃ: 'ة',
	ٲ: 'أ',
	ٳ: 'إ'
};

const lookAlike = new RegExp(`[${Object.keys(lookAlikes).join('')}]`, 'gu');
const presentationForm = /[\uFB50-\uFDFF\uFE70-\uFEFC]/gu;
const easternDigit = /[\u0660-\u0669\u06F0-\u06F9]/gu;
/** Zero-width joiners and spaces, direction marks, the byte order mark, soft hyphen: never part of a spelling. */
const invisible = /[\u00AD\u061C\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/gu;

/** Shaped letters and ligatures (ﻻ) as the letters they are. */
export const withoutPresentationForms = (text: string): string =>
	text.replace(presentationForm, (form) => form.normalize('NFKC').trim()).normalize('NFC');

/** ک ی ہ of Persian and Urdu keyboards as ك ي ه. */
export const withoutLookAlikes = (text: string): string =>
	text.replace(lookAlike, (letter) => lookAlikes[letter] ?? letter);

/** ٢٦ and ۲۶ as 26. */
export const withWesternDigits = (text: string): string =>
	text.replace(easternDigit, (digit) => String(digit.charCodeAt(0) & 0xf));

/** Without what cannot be seen. */
export const withoutInvisible = (text: string): string => text.replace(invisible, '');

/** Normalising takes time by the square of how many marks stand on a letter in the wrong order. No writing has as many as this. */
const heap = /\p{M}{32,}/gu;

/** Of two marks on one letter: negative where the first comes first in NFC, 0 where they keep their order. */
function order(one: string, other: string): number {
	const swaps = (first: string, second: string) => `x${first}${second}`.normalize('NFD') === `x${second}${first}`;
	if (one === other) return 0;
	return swaps(one, other) ? 1 : swaps(other, one) ? -1 : 0;
}

/** A heap of marks in the order of NFC, in time by their number. */
function ordered(marks: string): string {
	const all = [...marks].flatMap((each) => [...each.normalize('NFD')]);
	const kinds = [...new Set(all)];
	// What never moves parts those that do.
	const fixed = new Set(kinds.filter((kind) => order('\u0334', kind) === 0 && order(kind, '\u0345') === 0));
	const movable = kinds.filter((kind) => !fixed.has(kind)).sort(order);
	const places = new Map<string, number>();
	movable.forEach((kind, index) => {
		const before = movable[index - 1];
		places.set(kind, before !== undefined && order(before, kind) === 0 ? (places.get(before) ?? 0) : index);
	});
	let done = '';
	let piles: string[] = [];
	for (const each of all) {
		const place = places.get(each);
		if (place === undefined) {
			done += piles.join('') + each;
			piles = [];
		} else piles[place] = (piles[place] ?? '') + each;
	}
	return done + piles.join('');
}

/** The normal form of text as it is stored: NFC alone, so that a text can be quoted as it was published. In time by its length, whatever it is. */
export const stored = (text: string): string => text.replace(heap, ordered).normalize('NFC');

/** The normal form for comparing words: NFC, nothing invisible, Arabic letters as themselves, western digits. */
export const normalForm = (text: string): string =>
	withWesternDigits(withoutLookAlikes(withoutPresentationForms(withoutInvisible(text.normalize('NFC')))));
