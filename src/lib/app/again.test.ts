import { describe, expect, it } from 'vitest';
import type { WordAt } from '#lib/cards';
import type { AnalysedText, LemmaId, TextHash, Token } from '#lib/arabic/text';
import { drawnAgain } from './again';
import { paragraphsOf } from './passage';

/** Words with their vowels, all but the last of each sentence followed by a space; a paragraph a sentence. */
function textOf(...lines: readonly (readonly string[])[]): AnalysedText {
	let text = '';
	const sentences = lines.map((words, paragraph) => {
		const start = text.length;
		const tokens = words.map((vocalised, index): Token => {
			const read = vocalised.replaceAll(/\p{M}/gu, '');
			const from = text.length;
			text += read;
			const end = text.length;
			text += index === words.length - 1 ? '.\n' : ' ';
			const reading = {
				lemma: `${read}_NOUN_1` as LemmaId,
				vocalised: [vocalised] as const,
				pausal: vocalised,
				features: {},
				segments: [],
				sense: '',
				here: '',
				takes: []
			};
			return { start: from, end, surface: read, read, reading, others: [], confidence: 1, guess: false };
		});
		return { start, end: text.length, paragraph, tokens, units: [], fragments: [] };
	});
	return { hash: '' as TextHash, text, engine: '', sentences, lemmas: {} };
}

const text = textOf(['زِيَارَةٌ', 'رَسْمِيَّةٌ'], ['زِيَارَةُ', 'دَوْلَةٍ']);
const full = ({ read, reading }: Token) => ({ text: reading?.vocalised[0] ?? read, strength: 0.5 });

/** The text as it is drawn, word by word. */
function drawn(unaided: WordAt[], lookedAt: WordAt[]): string {
	const show = drawnAgain(text, new Set(unaided), new Set(lookedAt), full);
	return text.sentences.map(({ tokens }) => tokens.map((token) => show(token).text).join(' ')).join(' / ');
}

describe('a text read again', () => {
	it.each<[string, WordAt[], WordAt[], string]>([
		['as ever where nothing comes back', [], [], 'زِيَارَةٌ رَسْمِيَّةٌ / زِيَارَةُ دَوْلَةٍ'],
		['without the vowels of what does', ['0:0', '1:0'], [], 'زيارة رَسْمِيَّةٌ / زيارة دَوْلَةٍ'],
		['with them again where it was looked at', ['0:0', '1:0'], ['1:0'], 'زيارة رَسْمِيَّةٌ / زِيَارَةُ دَوْلَةٍ'],
		['whatever else is looked at', ['0:0'], ['0:1'], 'زيارة رَسْمِيَّةٌ / زِيَارَةُ دَوْلَةٍ']
	])('%s', (_, unaided, lookedAt, line) => {
		expect(drawn(unaided, lookedAt)).toBe(line);
	});

	it('a word that was looked at has its vowels in full, another keeps the strength it has', () => {
		const show = drawnAgain(text, new Set(['0:0']), new Set(['0:1']), full);
		expect(text.sentences[0]?.tokens.map((token) => show(token).strength)).toEqual([0, 1]);
		expect(text.sentences[1]?.tokens.map((token) => show(token).strength)).toEqual([0.5, 0.5]);
	});
});

it('is drawn in paragraphs, with all that is printed', () => {
	const lines = paragraphsOf(text).map((sentences) =>
		sentences.map(({ number, words }) => [
			number,
			words.map(({ at, front, token, behind, space }) => `${at} ${front}${token.surface}${behind}${space}`)
		])
	);
	expect(lines).toEqual([[[0, ['0:0 زيارة ', '0:1 رسمية.']]], [[1, ['1:0 زيارة ', '1:1 دولة.']]]]);
});
