import { describe, expect, it } from 'vitest';
import { bare, hasDaggerAlef, markFaults, stored } from '#lib/arabic/script';
import { gapsBetween, hashText, type Token } from '#lib/arabic/text';
import { slugs } from './folder';
import { lemmas, places, readingOf, words } from './real.fixture';

/** What holds of the reading of every built-in text. */

/** Names of persons are written without marks; so are words in digits. */
const isUnmarked = (form: string) => bare(form) === form;

/** Foreign names that are not inflected are vocalised as they are spelled, without an ending (خُورُوجُوسْ, يُولِيُو). */
const keepsItsSpelling = ({ name, reading: word }: Token) =>
	name !== undefined && /[\u0652و]$/u.test(word?.vocalised[0] ?? '');

describe.each(slugs())('%s', (slug) => {
	describe('the text', () => {
	it('is its tokens and gaps, joined', () => {
		const { text } = readingOf(slug);
		const tokens = places(slug).map(({ token }) => token);
		const joined = gapsBetween(text, tokens).map((gap, index) => gap + (tokens[index]?.surface ?? ''));
		expect(joined.join('')).toBe(text);
	});

	it('is named by its hash', () => {
		expect(readingOf(slug).hash).toBe(hashText(readingOf(slug).text));
		expect(readingOf(slug).engine).toBe('curated');
	});
	});

describe('every word', () => {
	it('is the concatenation of its segments, exactly', () => {
		for (const { name, word } of words(slug))
			expect(word.segments.map(({ form }) => form).join(''), name).toBe(word.vocalised[0]);
	});

	it('without its marks is the word as read, in every admissible form', () => {
		for (const { name, word, token } of words(slug))
			for (const form of word.vocalised) expect(bare(form), name).toBe(bare(token.read));
	});

	it('is in NFC, without ٱ and tatweel', () => {
		for (const { name, word } of words(slug)) {
			const all = [
				...word.vocalised,
				word.pausal,
				...word.segments.flatMap(({ form, underlying }) => [form, underlying])
			];
			for (const form of all)
				expect([form === stored(form), /[\u0671\u0640]/u.test(form)], `${name} ${form}`).toEqual([true, false]);
		}
	});

	it('has its marks, all of them, and no others', () => {
		const faults = words(slug).flatMap(({ name, word, token }) =>
			isUnmarked(word.vocalised[0])
				? []
				: word.vocalised.flatMap((form) =>
						markFaults(form, keepsItsSpelling(token) ? 'bare' : 'written').map(
							({ fault }) => `${name} ${form}: ${fault}`
						)
					)
		);
		expect(faults).toEqual([]);
	});

	it('says all that is needed of it', () => {
		for (const { name, word, token } of words(slug)) {
			expect(word.sense, name).not.toBe('');
			expect(word.here, name).not.toBe('');
			expect(word.pausal, name).not.toBe('');
			expect(readingOf(slug).lemmas[word.lemma], name).toBeDefined();
			expect(
				word.segments.filter(({ type }) => type === 'stem'),
				name
			).toHaveLength(1);
			expect(
				word.segments.every(({ gloss }) => gloss !== ''),
				name
			).toBe(true);
			expect([token.confidence, token.guess], name).toEqual([1, false]);
		}
		const unread = places(slug).filter(({ token }) => token.reading === undefined);
		for (const { name, token } of unread) expect(token.alone, name).toHaveLength(1);
	});

	it('has the features of its part of speech', () => {
		const wanted: Readonly<Record<string, readonly string[]>> = {
			NOUN: ['Case', 'Definite', 'Gender', 'Number'],
			ADJ: ['Case', 'Definite', 'Gender', 'Number'],
			VERB: ['Aspect', 'Gender', 'Number', 'Person', 'Voice'],
			DET: ['Gender', 'Number', 'PronType']
		};
		for (const { name, word } of words(slug)) {
			const pos = readingOf(slug).lemmas[word.lemma]?.pos ?? '';
			// "I", "we" and "you two" are of both genders.
			const { Person: person, Number: number } = word.features;
			const common = person === '1' || (person === '2' && number === 'Dual');
			const features = (wanted[pos] ?? []).filter((each) => !(common && each === 'Gender'));
			expect(Object.keys(word.features), name).toEqual(expect.arrayContaining(features));
			expect(Object.keys(word.features), name).toEqual(Object.keys(word.features).sort());
			if (word.features['Aspect'] === 'Imp') expect(word.features['Mood'], name).toMatch(/^(?:Ind|Sub|Jus)$/u);
			if (word.features['Aspect'] === 'Perf') expect(word.features['Mood'], name).toBeUndefined();
		}
	});

	it('ends as its case says, where the ending is to be seen', () => {
		const visible = {
			Nom: /[\u064C\u064F]\u0651?$/u,
			Gen: /[\u064D\u0650]\u0651?$/u,
			Acc: /(?:[\u064B\u064E]\u0651?|\u064B\u0651?ا)$/u
		};
		const others = words(slug).flatMap(({ name, word, token }) => {
			const of = word.features['Case'];
			const stem = word.segments.find(({ type }) => type === 'stem')?.form ?? '';
			const unseen = /[ىاي]$/u.test(stem) && !/\u064B\u0651?ا$/u.test(stem);
			// The dual, the sound masculine plural, in an idafa too, and the five nouns say it by their letters.
			const byLetters =
				word.features['Number'] === 'Dual' ||
				/(?:\u064F\u0651?ون|\u0650\u0651?ين)\u064E$/u.test(stem) ||
				(word.features['Definite'] === 'Cons' && of === 'Nom' && /\u064Fو$/u.test(stem));
			// "my" takes the ending away: أَبِي.
			const mine = /^ي/u.test(word.segments.find(({ type }) => type === 'enclitic')?.form ?? '');
			if ((of !== 'Nom' && of !== 'Gen' && of !== 'Acc') || unseen || byLetters || mine) return [];
			if (isUnmarked(stem) || keepsItsSpelling(token)) return [];
			// The sound feminine plural has kasra in the accusative; a diptote, without ال and outside an idafa, fatha in the genitive.
			const feminine = of === 'Acc' && /ات[\u064D\u0650]$/u.test(stem);
			const free = word.features['Definite'] !== 'Cons' && word.segments.every(({ pos }) => pos !== 'DET');
			const diptote = of === 'Gen' && free && /\u064E$/u.test(stem);
			return visible[of].test(stem) || feminine || diptote ? [] : [`${name} ${stem} ${of}`];
		});
		expect(others).toEqual([]);
	});
});

describe('every lemma', () => {
	it('has its marks, and its last letter may be bare', () => {
		const faults = lemmas(slug).flatMap(({ id, form, kind }) =>
			kind === 'name' || isUnmarked(form) ? [] : markFaults(form, 'bare').map(({ fault }) => `${id} ${form}: ${fault}`)
		);
		expect(faults).toEqual([]);
	});

	it('has legal marks in its pattern, parts, headword and verb too', () => {
		const faults = lemmas(slug).flatMap(({ id, pattern, parts, headword, of, kind }) =>
			[pattern, headword, of, ...parts]
				.filter((form) => form !== undefined && kind !== 'name')
				.flatMap((form) => form?.split(' ') ?? [])
				.flatMap((form) => markFaults(form, 'bare').map(({ fault }) => `${id} ${form}: ${fault}`))
		);
		expect(faults).toEqual([]);
	});

	it('has a pattern where it has a root, a form where it is a verb, and its verb where it comes from one', () => {
		const derived = ['masdar', 'active participle', 'passive participle'];
		for (const { id, root, pattern, kind, verbForm, of } of lemmas(slug)) {
			if ('letters' in root) expect(pattern, id).toBeDefined();
			if (kind === 'verb') expect(verbForm, id).toBeDefined();
			if (derived.includes(kind)) expect([of === undefined, verbForm === undefined], id).toEqual([false, false]);
		}
	});

	it('carries a dagger alef only if it is one of the closed list', () => {
		const list =
			'هٰذَا هٰذِهِ ذٰلِكَ هٰؤُلَاء أُولٰئِكَ هٰكَذَا كَذٰلِكَ لٰكِنْ لٰكِنَّ إِلٰه اللّٰه الرَّحْمٰن'.split(' ');
		expect(lemmas(slug).filter(({ form }) => hasDaggerAlef(form) && !list.includes(form))).toEqual([]);
	});
});

describe('units', () => {
	it('stand inside one another or apart, never across', () => {
		for (const { units } of readingOf(slug).sentences) {
			for (const one of units) {
				for (const other of units) {
					const shared = one.tokens.filter((token) => other.tokens.includes(token)).length;
					const nested = shared === Math.min(one.tokens.length, other.tokens.length);
					expect(shared > 0 && !nested, `${one.citation} and ${other.citation}`).toBe(false);
				}
			}
		}
	});

	it('have legal marks', () => {
		const faults = readingOf(slug)
			.sentences.flatMap(({ units }) => units)
			.flatMap(({ citation, type }) =>
				citation
					.split(/[ …،"\-–]+/u)
					.filter((word) => word !== '' && !(type === 'name' && isUnmarked(word)))
					.flatMap((word) => markFaults(word, 'bare').map(({ fault }) => `${citation}, ${word}: ${fault}`))
			);
		expect(faults).toEqual([]);
	});

	it('mean something here and in a dictionary', () => {
		for (const { units } of readingOf(slug).sentences)
			for (const { citation, sense, here } of units)
				expect([sense === '', here === ''], citation).toEqual([false, false]);
	});
});
});
