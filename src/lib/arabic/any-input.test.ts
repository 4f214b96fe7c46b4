import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stored } from '#lib/arabic/script';
import { gapsBetween, splitSentences, tokenise } from '#lib/arabic/text';
import { analyse, curatedReadings, openEngine, readSentences } from '.';

const engine = openEngine(new Uint8Array(readFileSync('src/lib/arabic/lexicon/generated/lexicon.bin')));
const curated = curatedReadings([]);
const million = 1_000_000;

/** Tokens and what lies between them are the text, in its sentences as in the whole of it. */
function holdsTogether(text: string): boolean {
	const tokens = tokenise(text);
	const gaps = gapsBetween(text, tokens);
	const joined = gaps.map(
		(gap, index) => gap + (tokens[index] ? text.slice(tokens[index].start, tokens[index].end) : '')
	);
	const read = analyse(text, curated, engine).sentences.flatMap((sentence) => sentence.tokens);
	return (
		joined.join('') === text &&
		read.map(({ surface }) => surface).join(' ') === tokens.map(({ start, end }) => text.slice(start, end)).join(' ') &&
		read.every(({ start, end, surface }) => text.slice(start, end) === surface)
	);
}

describe('any input is read', () => {
	it.each([
		['letters', 'ب'.repeat(million)],
		['different letters', 'والكتابة'.repeat(million / 8)],
		['prefixes', 'وال'.repeat(million / 3)],
		['alefs', 'ا'.repeat(million)],
		['combining marks', '\u064E'.repeat(million)],
		['marks of two classes on a letter', `ب${'\u0651\u064E'.repeat(million / 2)}`],
		['marks in the wrong order', `ا${'\u0653'.repeat(million / 2)}${'\u0315'.repeat(million / 2)}`],
		['marks of two classes between tatweels', `ب${'\u0651\u0640\u064E\u0640'.repeat(million / 4)}`],
		['lone surrogates', '\uD800'.repeat(million)],
		['lone surrogates, the other half first', '\uDC00\uD800'.repeat(million / 2)],
		['digits', '1'.repeat(million)],
		['digits and points', '1.'.repeat(million / 2)],
		['Arabic digits', '٣'.repeat(million)],
		['tatweels', '\u0640'.repeat(million)],
		['an article with tatweels', `ال${'\u0640'.repeat(million)}`],
		['Latin', 'a'.repeat(million)],
		['Latin and digits', 'a1'.repeat(million / 2)],
		['a word again and again', 'كتاب '.repeat(million / 5)],
		[
			'words nobody knows',
			Array.from({ length: 50_000 }, (_, n) => `ضظ${String.fromCharCode(0x628 + (n % 30))}ث${n}`).join(' ')
		],
		['full stops', '.'.repeat(million)],
		['quotation marks', '"'.repeat(million)],
		['lines', '\n'.repeat(million)]
		// Loose: it fails by what hangs, not by a busy machine.
	])('%s, a million', { timeout: 20_000 }, (_, text) => {
		expect(holdsTogether(stored(text))).toBe(true);
	});

	it('whatever it is', () => {
		const unit = fc.constantFrom(
			...[
				'ب',
				'ا',
				'ل',
				'و',
				'ة',
				'أ',
				'ی',
				'ﻻ',
				'\u0653',
				'\u0651',
				'\u064E',
				'.',
				' ',
				'\n',
				'"',
				'2',
				'٣',
				'\uD800',
				'ـ',
				'\u200C',
				'x'
			]
		);
		fc.assert(fc.property(fc.string({ unit, maxLength: 60 }), (text) => holdsTogether(stored(text))));
	});

	it('has no sentence of a whole book, and cuts no word', () => {
		const book = 'كتاب '.repeat(100_000);
		const lengths = splitSentences(book).map(({ start, end }) => end - start);
		expect(Math.max(...lengths)).toBeLessThanOrEqual(4000);
		expect(splitSentences('ب'.repeat(10_000))).toHaveLength(1);
	});
});

describe('sentences are read one by one', () => {
	const text = 'كتب الولد.\n\nنام. قام الرجل.';

	it('each when it is asked for', () => {
		const reading = readSentences(text, { curated, engine });
		expect(reading.next().value?.sentence).toMatchObject({ start: 0, end: 10, paragraph: 0 });
	});

	it('from a place on, as they are read in the whole', () => {
		const all = [...readSentences(text, { curated, engine })];
		expect([...readSentences(text, { curated, engine }, 10)]).toEqual(all.slice(1));
		expect(all.map(({ sentence }) => sentence)).toEqual(analyse(text, curated, engine).sentences);
	});

	it('names the engine, and every lemma that a reading names', () => {
		const { engine: name, sentences, lemmas } = analyse(text, curated, engine);
		expect(name).toMatch(/^lexicon-\d+$/u);
		const named = sentences.flatMap(({ tokens }) =>
			tokens.flatMap(({ reading, others }) => [reading, ...others].flatMap((each) => each?.lemma ?? []))
		);
		expect(named.length).toBeGreaterThan(4);
		expect(named.filter((id) => lemmas[id] === undefined)).toEqual([]);
	});
});
