import { bare, mark } from '#lib/arabic/script';
import type { Segment, Upos } from '#lib/arabic/text';

/** Proclitics by their letters: what they are, and their full form. */
const proclitics: Readonly<Record<string, { pos: Upos; underlying: string }>> = {
	و: { pos: 'CCONJ', underlying: 'وَ' },
	ف: { pos: 'CCONJ', underlying: 'فَ' },
	ب: { pos: 'ADP', underlying: 'بِ' },
	ك: { pos: 'ADP', underlying: 'كَ' },
	س: { pos: 'AUX', underlying: 'سَ' },
	أ: { pos: 'PART', underlying: 'أَ' }
};
const article = { pos: 'DET', underlying: 'ال' } as const;

/** Attached pronouns by their letters and marks, with the pronoun that a dictionary has (هَا → هِيَ). */
const enclitics: Readonly<Record<string, string>> = {
	هُ: 'هُوَ',
	هِ: 'هُوَ',
	هَا: 'هِيَ',
	هُمَا: 'هُمَا',
	هِمَا: 'هُمَا',
	هُمْ: 'هُمْ',
	هِمْ: 'هُمْ',
	هُمُ: 'هُمْ',
	هِمُ: 'هُمْ',
	هِمِ: 'هُمْ',
	هُنَّ: 'هُنَّ',
	هِنَّ: 'هُنَّ',
	كَ: 'أَنْتَ',
	كِ: 'أَنْتِ',
	كُمَا: 'أَنْتُمَا',
	كُمْ: 'أَنْتُمْ',
	كُمُ: 'أَنْتُمْ',
	كُنَّ: 'أَنْتُنَّ',
	ي: 'أَنَا',
	يَ: 'أَنَا',
	نِي: 'أَنَا',
	نِيَ: 'أَنَا',
	نَا: 'نَحْنُ'
};

function knownProclitic(form: string): { pos: Upos; underlying: string } | null {
	const letters = bare(form);
	// ل with a vowel is the preposition (or لَ of emphasis); without, or not spelled at all, it is the article's.
	if (letters === '' || letters === 'ال') return article;
	if (letters !== 'ل') return proclitics[letters] ?? null;
	if (form.includes(mark.kasra)) return { pos: 'ADP', underlying: 'لِ' };
	return form.includes(mark.fatha) ? { pos: 'PART', underlying: 'لَ' } : article;
}

/** A proclitic as a segment; `null` for one that Arabic has not. */
export function procliticSegment({ form, gloss }: { form: string; gloss: string }): Segment | null {
	const known = knownProclitic(form);
	return known === null ? null : { form, underlying: known.underlying, type: 'proclitic', pos: known.pos, gloss };
}

/** An attached pronoun as a segment; `null` for one that Arabic has not. */
export function encliticSegment({ form, gloss }: { form: string; gloss: string }): Segment | null {
	const underlying = enclitics[form];
	return underlying === undefined ? null : { form, underlying, type: 'enclitic', pos: 'PRON', gloss };
}
