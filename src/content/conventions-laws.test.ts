import { describe, expect, it } from 'vitest';
import { bare, isSunLetter, mark } from '#lib/arabic/script';
import { closedAl } from './conventions.fixture';
import { slugs } from './folder';
import { lemmas, places, readingOf, words } from './real.fixture';

/** The rows of docs/arabic-conventions.md that are laws, on every word of every built-in text. */

describe.each(slugs())('%s', (slug) => {
	it('5 Article: moon, sun, hamzat wasl', () => {
		for (const { name, word } of words(slug)) {
			const index = word.segments.findIndex(({ pos, type }) => pos === 'DET' && type === 'proclitic');
			const article = word.segments[index]?.form;
			const stem = word.segments[index + 1]?.form ?? '';
			if (article === undefined || article === '') continue;
			const sun = isSunLetter(stem.charAt(0));
			const expected = stem.startsWith('ا') ? 'لِ' : sun ? 'ل' : 'لْ';
			expect(article.replace(/^ا/u, ''), name).toBe(expected);
			if (sun) expect(stem, name).toMatch(/^.[\u064B-\u0650]?\u0651/u);
		}
	});

	it('6 Hamzat wasl: a vowel in lemmas and at the start, bare elsewhere', () => {
		const bareLemmas = lemmas(slug).filter(({ form, kind }) => /^ا(?!\p{M})/u.test(form) && kind !== 'name');
		expect(bareLemmas.map(({ form }) => form).filter((form) => !closedAl.includes(form))).toEqual([]);
		const marked = words(slug).filter(({ word, index }) => index > 0 && /^ا\p{M}/u.test(word.vocalised[0]));
		expect(marked.map(({ name }) => name)).toEqual([]);
	});

	it('7 Liaison vowels: written', () => {
		// A foreign name that is not inflected keeps its last sukun; حَوَالَيْ has its joined form as an alternative.
		const unjoined = words(slug).filter(({ word, token, sentence, index }) => {
			const next = sentence.tokens[index + 1]?.reading?.vocalised[0] ?? '';
			const between = readingOf(slug).text.slice(token.end, sentence.tokens[index + 1]?.start);
			const joins = between === ' ' && /^ا\P{M}/u.test(next) && token.name === undefined;
			return joins && word.vocalised.every((form) => form.endsWith(mark.sukun));
		});
		expect(unjoined.map(({ name }) => name)).toEqual([]);
	});

	it('8 Tanwin -an: on the letter before the alef', () => {
		expect(words(slug).filter(({ word }) => word.vocalised.some((form) => /[اى]\u064B/u.test(form)))).toEqual([]);
	});

	it('12 Names: said what they name', () => {
		for (const { name, word, token } of words(slug)) {
			const proper = readingOf(slug).lemmas[word.lemma]?.pos === 'PROPN';
			expect(token.name !== undefined, name).toBe(proper);
		}
	});

	it('13 Noun lemma: no case, no tanwin', () => {
		const nominal = lemmas(slug).filter(({ pos }) => pos === 'NOUN' || pos === 'ADJ' || pos === 'NUM' || pos === 'PROPN');
		expect(nominal.filter(({ form }) => /[\u064B-\u0650]$/u.test(form)).map(({ form }) => form)).toEqual([]);
	});

	it('18 Nisba: ـِيّ, ADJ', () => {
		expect(
			lemmas(slug).filter(({ kind, form, pos }) => kind === 'nisba' && (!/\u0650\u0651?يّ$/u.test(form) || pos !== 'ADJ'))
		).toEqual([]);
	});

	it('19 Verb lemma: with its fatha', () => {
		const verbs = lemmas(slug).filter(({ kind }) => kind === 'verb');
		expect(
			verbs.filter(({ form }) => !/(?:\u064E\u0651?|\u064Eى|\u064Eا)$/u.test(form)).map(({ form }) => form)
		).toEqual([]);
	});

	it('20 Government: never in the lemma', () => {
		expect(lemmas(slug).filter(({ form }) => form.includes(' '))).toEqual([]);
	});

	it('21 Masdar: Vnoun', () => {
		for (const { name, word } of words(slug))
			expect(word.features['VerbForm'] === 'Vnoun', name).toBe(readingOf(slug).lemmas[word.lemma]?.kind === 'masdar');
	});

	it('29 ال: its own segment, but for the closed list', () => {
		for (const { name, word } of words(slug)) {
			const stem = word.segments.find(({ type }) => type === 'stem')?.form ?? '';
			if (/^ال[\u0651\u0652\u064E]/u.test(stem)) expect(closedAl, name).toContain(stem);
		}
	});

	it('39 Two glosses: a verb is "to …" in the dictionary, never here', () => {
		const verbs = words(slug).filter(({ word }) => readingOf(slug).lemmas[word.lemma]?.kind === 'verb');
		expect(
			verbs.filter(({ word }) => !word.sense.startsWith('to ') || word.here.startsWith('to ')).map(({ name }) => name)
		).toEqual([]);
	});

	it('40 Identity: letters, part of speech, number; places are spans', () => {
		for (const { id, form, pos } of lemmas(slug)) expect(id.replace(/\d+$/u, '')).toBe(`${bare(form)}_${pos}_`);
		expect(places(slug).every(({ token: { start, end, surface } }) => readingOf(slug).text.slice(start, end) === surface)).toBe(
			true
		);
	});

});

describe.each(slugs())('fragments of %s', (slug) => {
	it('hold every word exactly once', () => {
		for (const { tokens, fragments } of readingOf(slug).sentences)
			expect(fragments.flatMap(({ own }) => own).sort((a, b) => a - b)).toEqual(tokens.map((_, index) => index));
	});

	it('show 5 to 14 words, or the whole of a shorter sentence', () => {
		for (const { tokens, fragments } of readingOf(slug).sentences)
			for (const { own, grey, english } of fragments) {
				const shown = own.length + grey.length;
				expect(shown >= Math.min(5, tokens.length) && shown <= 14, `${english ?? ''}: ${shown}`).toBe(true);
			}
	});

	it('have at most three grey words, none of them their own', () => {
		for (const { fragments } of readingOf(slug).sentences) {
			for (const { own, grey, english } of fragments) {
				expect(grey.length, english).toBeLessThanOrEqual(3);
				expect(
					grey.filter((each) => own.includes(each)),
					english
				).toEqual([]);
			}
		}
	});

	it('have English, and so has every sentence', () => {
		for (const { english, fragments } of readingOf(slug).sentences) {
			expect(english).toMatch(/\w.*[.?!”’]$/u);
			for (const fragment of fragments) expect(fragment.english).toMatch(/\w/u);
		}
	});
});
