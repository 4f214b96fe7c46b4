import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runsOf } from './runs';

/** Arabic runs in brackets. */
const shown = (text: string) =>
	runsOf(text)
		.map((run) => (run.script === 'arabic' ? `[${run.text}]` : run.text))
		.join('');

describe('the runs of a text in two scripts', () => {
	it.each([
		['English alone', 'genitive in -a', 'genitive in -a'],
		['nothing', '', ''],
		['a word within a note', 'describes رئيس, so nominative', 'describes [رئيس], so nominative'],
		['a word with its marks', 'dual رئيسَيْنِ: no ن', 'dual [رئيسَيْنِ]: no [ن]'],
		['several words are one run', 'of من المقرر أن here', 'of [من المقرر أن] here'],
		['forms set apart by the Arabic comma', 'كتب، يكتب', '[كتب، يكتب]'],
		['an ellipsis is outside', '(usually حَمَاسَةٌ لِ…)', '(usually [حَمَاسَةٌ لِ]…)'],
		['a tatweel is within', 'written كتـــاب', 'written [كتـــاب]'],
		['two letters told apart', 'ى and ي are told apart', '[ى] and [ي] are told apart']
	])('%s', (_name, text, expected) => {
		expect(shown(text)).toBe(expected);
	});

	it('put together are the text', () => {
		fc.assert(
			fc.property(fc.string({ unit: fc.constantFrom('a', ' ', 'ك', 'َ', '،', '.', 'ـ', '٣') }), (text) => {
				const runs = runsOf(text);
				expect(runs.map((run) => run.text).join('')).toBe(text);
				expect(runs.every((run) => run.text !== '')).toBe(true);
			})
		);
	});
});
