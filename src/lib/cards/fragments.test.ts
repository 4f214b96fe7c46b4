import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AnalysedText, Sentence, TextHash } from '#lib/arabic/text';
import { example } from './example.fixture';
import { fragmentLength, fragmentsByRule, fragmentsOf } from './fragments';

/** A text of unread words with these gaps after them. */
function unread(gaps: readonly string[]): { text: AnalysedText; sentence: Sentence } {
	let text = '';
	const tokens = gaps.map((gap) => {
		const start = text.length;
		text += `كلمة${gap}`;
		return { start, end: start + 4, surface: 'كلمة', read: 'كلمة', others: [], confidence: 0, guess: false };
	});
	const sentence = { start: 0, end: text.length, paragraph: 0, tokens, units: [], fragments: [] };
	return { text: { hash: 'x' as TextHash, text, engine: 'x', sentences: [sentence], lemmas: {} }, sentence };
}
const sizes = (gaps: readonly string[]) => {
	const { text, sentence } = unread(gaps);
	return fragmentsByRule(text, sentence).map(({ own }) => own.length);
};
const run = (length: number, end = ' ') => Array.from({ length }, (_, index) => (index === length - 1 ? end : ' '));

describe('fragments by rule', () => {
	it.each([
		['a short sentence is one', run(3), [3]],
		['clauses at their commas', [...run(6, '، '), ...run(7)], [6, 7]],
		['a short clause joins its shorter neighbour', [...run(6, '، '), ...run(2, '، '), ...run(9)], [8, 9]],
		['a long clause is cut in the middle', run(20), [10, 10]],
		['fourteen words are not too many', run(14), [14]],
		['no words, no fragments', [], []]
	])('%s', (_, gaps, expected) => {
		expect(sizes(gaps)).toEqual(expected);
	});

	it('never parts a preposition from its noun, an idafa, or the words of a unit', () => {
		const words = Array.from({ length: 4 }, () => example.sentences[1]).flatMap((sentence) => sentence?.tokens ?? []);
		const long = { ...example, sentences: [] };
		const sentence: Sentence = { start: 0, end: 0, paragraph: 0, tokens: words, units: [], fragments: [] };
		for (const { own } of fragmentsByRule(long, sentence)) {
			const last = words[own.at(-1) ?? 0]?.reading;
			expect(last?.features['Definite']).not.toBe('Cons');
			expect(last?.lemma).not.toBe('في_ADP_1');
		}
	});

	it('hold every word exactly once, 5 to 14 each where the sentence has five', () => {
		fc.assert(
			fc.property(fc.array(fc.constantFrom(' ', ' ', ' ', '، ', ': ', '؛ '), { maxLength: 90 }), (gaps) => {
				const { text, sentence } = unread(gaps);
				const fragments = fragmentsByRule(text, sentence);
				expect(fragments.flatMap(({ own }) => own)).toEqual(gaps.map((_, index) => index));
				if (gaps.length < fragmentLength.least) return;
				for (const { own } of fragments) {
					expect(own.length).toBeGreaterThanOrEqual(fragmentLength.least);
					expect(own.length).toBeLessThanOrEqual(fragmentLength.most);
				}
			})
		);
	});
});

it('keeps the fragments that a person cut', () => {
	for (const sentence of example.sentences)
		if (sentence.fragments.length > 0) expect(fragmentsOf(example, sentence)).toBe(sentence.fragments);
});
