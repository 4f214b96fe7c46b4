import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analysisJson, hashText, splitSentences, tokenise, type AnalysedText, type LemmaId } from '#lib/arabic/text';
import { analyse, curatedReadings } from '.';

/** A "curated" text whose every word has a lemma of its own. */
function curated(text: string): AnalysedText {
	const words = (start: number, end: number) =>
		tokenise(text.slice(start, end)).map((span) => {
			const surface = text.slice(start + span.start, start + span.end);
			const id = `${surface}_X_1` as LemmaId;
			return {
				start: start + span.start,
				end: start + span.end,
				surface,
				read: surface,
				reading: {
					lemma: id,
					vocalised: [surface] as const,
					pausal: surface,
					features: {},
					segments: [],
					sense: 's',
					here: 'h',
					takes: []
				},
				others: [],
				confidence: 1,
				guess: false
			};
		});
	const sentences = splitSentences(text).map((span) => ({
		...span,
		tokens: words(span.start, span.end),
		units: [],
		fragments: [{ own: [0], grey: [] }],
		english: 'English'
	}));
	const lemmas = Object.fromEntries(
		sentences.flatMap(({ tokens }) =>
			tokens.map(({ surface }) => {
				const id = `${surface}_X_1` as LemmaId;
				return [id, { id, form: surface, pos: 'X', kind: 'noun', root: { none: 'loan' }, parts: [], band: 1 } as const];
			})
		)
	);
	return { hash: hashText(text), text, engine: 'curated', sentences, lemmas };
}

const article = 'كتب الولد. نام الولد.\nقام.';
const readings = curatedReadings([curated(article)]);

describe('analyse', () => {
	it('gives a curated text its reading', () => {
		expect(analyse(article, readings)).toEqual(curated(article));
	});

	it('gives a curated sentence its reading wherever it stands', () => {
		const text = 'جاء علي. نام الولد.';
		const found = analyse(text, readings);
		expect(found.sentences.map(({ english }) => english)).toEqual([undefined, 'English']);
		expect(Object.keys(found.lemmas)).toEqual(['نام_X_1', 'الولد_X_1']);
		expect(found.sentences[1]?.tokens.map(({ start, end }) => text.slice(start, end))).toEqual(['نام', 'الولد']);
		expect(found.sentences[1]).toMatchObject({ start: 9, paragraph: 0 });
	});

	it('knows a curated text by its sentences when a line is added at its end', () => {
		expect(analyse(`${article}\n`, readings).sentences).toEqual(curated(article).sentences);
	});

	it('gives other words no reading', () => {
		const [sentence] = analyse('جاء عـلي 25', readings).sentences;
		expect(
			sentence?.tokens.map(({ surface, read, reading, confidence }) => [surface, read, reading, confidence])
		).toEqual([
			['جاء', 'جاء', undefined, 0],
			['عـلي', 'علي', undefined, 0],
			['25', '25', undefined, 0]
		]);
	});

	it.each([
		['nothing', ''],
		['space', ' \n\t\n'],
		['punctuation', '... "" —'],
		['another language', 'Hello, world.']
	])('%s is an empty reading', (_, text) => expect(analysisJson(analyse(text, readings), text)).toEqual([]));

	it('answers any string, with offsets that cut its words out of it', () => {
		fc.assert(
			fc.property(
				fc.string({
					unit: fc.constantFrom('ب', 'ا', '\u0653', '\u0651', '\u064E', '.', ' ', '\n', '"', '2', '\uD800', 'ـ')
				}),
				(text) => {
					const json = analysisJson(analyse(text, readings), text);
					for (const sentence of json) {
						expect(text.slice(sentence.start, sentence.end)).toBe(sentence.text);
						expect(
							sentence.words.every(({ start, end, surface }) => start < end && text.slice(start, end) === surface)
						).toBe(true);
					}
					expect(json.flatMap(({ words }) => words)).toHaveLength(tokenise(text.normalize('NFC')).length);
				}
			)
		);
	});
});
