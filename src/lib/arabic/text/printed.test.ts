import { describe, expect, it } from 'vitest';
import type { AnalysedText, Sentence, TextHash, Token } from './analysed';
import { printedAround } from './printed';

/** A sentence whose words are what stands between pairs of bars. */
function sentenceOf(line: string): { text: AnalysedText; sentence: Sentence } {
	let printed = '';
	const tokens: Token[] = [];
	line.split('|').forEach((part, at) => {
		const start = printed.length;
		printed += part;
		if (at % 2 === 0) return;
		tokens.push({ start, end: printed.length, surface: part, read: part, others: [], confidence: 1, guess: false });
	});
	const sentence = { start: 0, end: printed.length, paragraph: 0, tokens, units: [], fragments: [] };
	const text = { hash: '' as TextHash, text: printed, engine: '', sentences: [sentence], lemmas: {} };
	return { text, sentence };
}

/** The sentence put together again, each word with its marks in brackets. */
function lineOf(line: string): string {
	const { text, sentence } = sentenceOf(line);
	return printedAround(text, sentence)
		.map(({ front, behind, space }, at) => `[${front}${sentence.tokens[at]?.surface ?? ''}${behind}]${space}`)
		.join('');
}

describe('what is printed around a word', () => {
	it.each([
		['nothing but space', '|قال| |السفير|', '[قال] [السفير]'],
		['a comma stays with the word before it', '|قال|، |ثم| |ذهب|.', '[قال،] [ثم] [ذهب.]'],
		['or stands by itself', '|قال| ، |ثم|', '[قال ،] [ثم]'],
		['a quote that opens stays with the word after it', '|قال|: "|تسهم| |الزيارة|".', '[قال:] ["تسهم] [الزيارة".]'],
		['a quote at the beginning', '«|نعم|»', '[«نعم»]'],
		['marks that touch both words, and no space', '|شيه|-|آن|', '[شيه-][آن]'],
		['a dash that stands alone goes with what follows', '|قال| – |ثم|', '[قال] [– ثم]'],
		['a break of lines is a space', '|قال|\n|ثم|', '[قال]\n[ثم]'],
		['space around the sentence is none of it', ' |قال| ', '[قال]'],
		['no words', '', '']
	])('%s', (_, line, drawn) => {
		expect(lineOf(line)).toBe(drawn);
	});
});
