import { describe, expect, it } from 'vitest';
import { example } from './example.fixture';
import { idOf } from './handmade.fixture';
import { notesOf } from './notes';
import { recordedPlace, recordOf } from './places';

const notes = notesOf(example);
const noteOf = (letters: string) => notes.find(idOf(letters));

describe('which words and units deserve a note', () => {
	it.each([
		['a verb', 'قال', 'default', 'word'],
		['a noun', 'سفير', 'default', 'word'],
		['a masdar', 'تعزيز', 'default', 'word'],
		['a participle in a frame that keeps its meaning', 'مقرر', 'default', 'word'],
		['غير, a quantifier that is a word of its own', 'غير', 'default', 'word'],
		['another quantifier', 'كل', 'on request', 'function word'],
		['a preposition', 'في', 'on request', 'function word'],
		['the name of a country', 'صين', 'default', 'name'],
		['its nisba', 'صيني', 'default', 'nisba of a name'],
		['the name of a person', 'لي', 'on request', 'name'],
		['a fixed adverbial', 'على قدم وساق', 'default', 'unit'],
		['a frame', 'من المقرر أن', 'default', 'unit'],
		['a word that its unit swallows', 'ساق', 'on request', 'word'],
		['a close call', 'حماسة', 'on request', 'word']
	])('%s: %s, %s', (_, letters, standing, category) => {
		expect(noteOf(letters)).toMatchObject({ standing, category });
	});

	it.each([
		['digits', '26'],
		['government by itself', 'أسهم في'],
		['usage that is not the norm', 'حماسة إلى']
	])('never: %s', (_, letters) => {
		expect(noteOf(letters)).toBeUndefined();
	});
});

describe('a note', () => {
	it('counts its places, in the order of the text', () => {
		const note = noteOf('أسهم');
		expect(note).toMatchObject({ kind: 'lemma', occurrences: 3, band: 3, sense: 'to contribute (to)', takes: ['في'] });
		expect(note?.places.map(({ sentence, tokens }) => [sentence, ...tokens])).toEqual([
			[0, 5],
			[1, 0],
			[5, 3]
		]);
	});

	it('of a unit has all its words, its rarest word’s band, and asks about the most telling one', () => {
		const note = noteOf('على قدم وساق');
		expect(note).toMatchObject({ kind: 'unit', band: 3, sense: 'in full swing', root: null });
		expect(note?.places).toMatchObject([{ sentence: 2, tokens: [1, 2, 3], head: 3, fragment: 0 }]);
	});

	it('names a stretch of the stored text', () => {
		for (const { places } of notes)
			for (const place of places) {
				const tokens = example.sentences[place.sentence]?.tokens ?? [];
				expect(
					example.text.slice(place.start, place.end).startsWith(tokens[place.tokens[0] ?? 0]?.surface ?? '?')
				).toBe(true);
			}
	});

	it('finds a place again by what the log records of it', () => {
		for (const { places } of notes)
			for (const place of places) {
				expect(recordedPlace(places, recordOf(place))).toBe(place);
				expect(recordedPlace(places, { ...recordOf(place), text: 'another' })).toBeNull();
			}
	});

	it('has an id of its own, and at least one place', () => {
		expect(new Set(notes.map(({ id }) => id)).size).toBe(notes.length);
		expect(notes.every(({ places, occurrences }) => places.length > 0 && occurrences === places.length)).toBe(true);
	});
});
