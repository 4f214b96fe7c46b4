import { describe, expect, it } from 'vitest';
import type { AnalysedText, Lemma, LemmaId } from '#lib/arabic/text';
import { textOf, type Row } from './example.fixture';
import { formsOf, occurrencesOf, relativesOf } from './occurrences';

const row = (word: string, root: string, band: 1 | 2 | 3 = 2): Row => ({ word, root, band, sense: `sense of ${word}` });
const visit = row('زيارة', 'زور');
const visitor = row('زائر', 'زور', 3);
const visited = row('مزور', 'زور', 1);
const scope = row('نطاق', 'نطق');

const text = (name: string, rows: readonly Row[]) => ({ name, analysed: textOf(rows) });
const texts = [text('news', [visit, scope, visitor, visit]), text('tale', [visited, visit])];
const id = (word: string) => `${word}_NOUN_1` as LemmaId;
const lemma = (word: string): Lemma => {
	const found = texts.map(({ analysed }) => analysed.lemmas[id(word)]).find((each) => each !== undefined);
	if (!found) throw new RangeError(word);
	return found;
};

describe('where a lemma stands', () => {
	it.each([
		['زيارة', ['news 0', 'news 3', 'tale 1']],
		['نطاق', ['news 1']],
		['كتاب', []]
	])('%s: %j', (word, expected) => {
		const found = occurrencesOf(texts, id(word)).map(({ text: { name }, token }) => `${name} ${token}`);
		expect(found).toEqual(expected);
	});
});

describe('the family of a lemma over all texts', () => {
	it('has the other lemmas of its root once, the commonest first, where they are first met', () => {
		const family = relativesOf(texts, lemma('زيارة')).map(({ lemma: { form }, sense, at }) => [
			form,
			sense,
			at.text.name
		]);
		expect(family).toEqual([
			['مزور', 'sense of مزور', 'tale'],
			['زائر', 'sense of زائر', 'news']
		]);
		expect(relativesOf(texts, lemma('مزور')).map(({ at }) => [at.text.name, at.token])).toEqual([
			['news', 0],
			['news', 2]
		]);
	});

	it('is empty without a root, and of a root met once', () => {
		expect(relativesOf(texts, lemma('نطاق'))).toEqual([]);
		expect(relativesOf(texts, { ...lemma('نطاق'), root: { none: 'loan' } })).toEqual([]);
	});
});

/** The words of a text with other features, in order. */
function inflected(rows: readonly Row[], features: readonly Record<string, string>[]): AnalysedText {
	const plain = textOf(rows);
	const sentences = plain.sentences.map((sentence) => ({
		...sentence,
		tokens: sentence.tokens.map((token, at) =>
			token.reading ? { ...token, reading: { ...token.reading, features: features[at] ?? {} } } : token
		)
	}));
	return { ...plain, sentences };
}

describe('the forms in which a lemma is met', () => {
	it('are told apart by number, gender, person, tense and voice, not by endings, the commonest first', () => {
		const analysed = inflected(
			[visit, visit, visit],
			[
				{ Number: 'Plur', Case: 'Gen' },
				{ Number: 'Sing', Case: 'Gen', Definite: 'Def' },
				{ Number: 'Sing', Case: 'Nom', Definite: 'Ind' }
			]
		);
		const forms = formsOf([{ analysed }], id('زيارة')).map(({ reading, count }) => [reading.features['Number'], count]);
		expect(forms).toEqual([
			['Sing', 2],
			['Plur', 1]
		]);
	});
});
