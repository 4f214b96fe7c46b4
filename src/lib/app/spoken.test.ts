import { describe, expect, test } from 'vitest';
import type { Piece } from '#lib/cards';
import type { Reading, Token } from '#lib/arabic/text';
import { spokenClause, spokenWord } from './spoken';

const none = { start: 0, end: 0, others: [], confidence: 1, guess: false } as const;

function word(read: string, vocalised?: string, pausal = vocalised): Piece {
	const reading = { vocalised: [vocalised], pausal } as unknown as Reading;
	const token: Token = { ...none, surface: read, read, ...(vocalised === undefined ? {} : { reading }) };
	return { type: 'word', index: 0, token, role: 'own' };
}
const text = (text: string): Piece => ({ type: 'text', text });
const space = text(' ');
const visit = word('زيارة', 'زِيَارَةً', 'زِيَارَة');
const official = word('رسمية', 'رَسْمِيَّةً', 'رَسْمِيَّة');

const clauses: readonly (readonly [name: string, pieces: readonly Piece[], spoken: string])[] = [
	['with endings, but the last word in pause', [visit, space, official], 'زِيَارَةً رَسْمِيَّة'],
	['in pause before its full stop', [visit, space, official, text('.')], 'زِيَارَةً رَسْمِيَّة.'],
	['a comma stays', [visit, text('، '), official], 'زِيَارَةً، رَسْمِيَّة'],
	['quotation marks and brackets do not', [text('"'), visit, text('" ('), official, text(')')], 'زِيَارَةً رَسْمِيَّة'],
	['a pause where words are left out', [visit, space, { type: 'ellipsis' }, space, official], 'زِيَارَةً، رَسْمِيَّة'],
	['a word nothing is known of, as it is meant', [word('شينخوا'), space, official], 'شينخوا رَسْمِيَّة'],
	['digits as they stand', [visit, space, word('13')], 'زِيَارَةً 13'],
	['nothing', [], '']
];

describe('what is said of a clause', () => {
	test.each(clauses)('%s', (_name, pieces, spoken) => {
		expect(spokenClause(pieces)).toBe(spoken);
	});

	test('a proclitic that stands alone keeps its vowel', () => {
		const segment = { form: 'بِ', underlying: 'بِ', type: 'proclitic', pos: 'ADP', gloss: 'by' } as const;
		const alone: Token = { ...none, surface: 'ب', read: 'ب', alone: [segment] };
		const pieces: Piece[] = [{ type: 'word', index: 0, token: alone, role: 'own' }, text(' "'), official, text('"')];
		expect(spokenClause(pieces)).toBe('بِ رَسْمِيَّة');
	});
});

describe('what is said of a word', () => {
	test.each([
		['a noun', 'زِيَارَة', 'زِيَارَة'],
		['a verb as it is cited', 'وَصَلَ', 'وَصَلَ'],
		['tanwin that belongs to the citation form', 'مَدًى', 'مَدًى'],
		['an open slot at the end', 'وَصَلَ إِلَى …', 'وَصَلَ إِلَى'],
		['one in the middle', 'بَيْنَ … وَ…', 'بَيْنَ، وَ']
	])('%s', (_name, citation, spoken) => {
		expect(spokenWord(citation)).toBe(spoken);
	});
});
