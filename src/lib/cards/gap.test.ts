import { describe, expect, it } from 'vitest';
import { example } from './example.fixture';
import { idOf } from './handmade.fixture';
import { gapAt, type Gap } from './gap';
import { notesOf } from './notes';
import { placeOf, readTokens } from './places';

const tatweel = '\u0640';
const gapOf = (sentence: number, ...tokens: number[]) => {
	const place = placeOf(example, sentence, tokens, tokens[0] ?? 0);
	if (place === null) throw new RangeError('no such place in the example');
	return gapAt(example, place);
};

describe('a gap hides the stem and keeps what is attached', () => {
	it.each([
		['the article, no letter joined into it', 0, 1, ['الـ', 'سَّفِيرُ', '']],
		['و does not join', 2, 3, ['وَ', 'سَاقٍ', '']],
		['و in front, a joined pronoun behind', 3, 0, ['وَ', 'قِيمَتُ', 'ـهَا']],
		['nothing attached', 0, 0, ['', 'قَالَ', '']]
	])('%s', (_, sentence, token, [before, hidden, after]) => {
		expect(gapOf(sentence, token)).toMatchObject({ kind: 'gap', hidden, shown: { before, after } });
	});

	it('of a unit hides its most telling word: وَسَاق', () => {
		const note = notesOf(example).find(idOf('على قدم وساق'));
		const place = note?.places[0];
		expect(place && gapAt(example, place)).toMatchObject({ kind: 'gap', token: 3, before: 'وَ', hidden: 'سَاقٍ' });
	});
});

describe('a gap is refused', () => {
	it.each([
		['for a name', 3, 3, 'name'],
		['for a nisba of a name', 3, 4, 'name'],
		['for the name of a person', 0, 4, 'name'],
		['for digits', 3, 1, 'number'],
		['for a loan', 3, 2, 'loan'],
		['for the first half of an idafa of one root', 4, 4, 'echoed in the clause'],
		['for its second half', 4, 5, 'echoed in the clause'],
		['where a twin stands in the clause', 1, 3, 'twin in the clause']
	])('%s', (_, sentence, token, reason) => {
		expect(gapOf(sentence, token)).toEqual({ kind: 'refused', reason });
	});

	it('where the word stands twice in what is shown', () => {
		const [first] = example.sentences;
		if (first === undefined) throw new RangeError('no sentence');
		const twice = {
			...first,
			tokens: [...first.tokens, ...first.tokens.slice(0, 1)],
			fragments: [{ own: [0, 1, 8], grey: [] }]
		};
		const text = { ...example, sentences: [twice] };
		const place = placeOf(text, 0, [0], 0);
		expect(place && gapAt(text, place)).toEqual({ kind: 'refused', reason: 'repeated' });
	});

	it('for a place of another text', () => {
		const place = placeOf(example, 0, [0], 0);
		expect(place && gapAt(example, { ...place, text: 'another' })).toEqual({
			kind: 'refused',
			reason: 'not this text'
		});
	});
});

it('gives back the word when its parts are joined, with a tatweel only between letters', () => {
	const gaps = example.sentences.flatMap((sentence, index) =>
		readTokens(example, sentence).map(({ index: token, reading }) => ({
			gap: gapOf(index, token),
			word: reading.vocalised[0]
		}))
	);
	const made = gaps.filter((each): each is { gap: Gap; word: string } => each.gap.kind === 'gap');
	expect(made.length).toBeGreaterThan(10);
	for (const { gap, word } of made) {
		expect(gap.before + gap.hidden + gap.after).toBe(word);
		expect((gap.shown.before + gap.hidden + gap.shown.after).replaceAll(tatweel, '')).toBe(word);
	}
});
