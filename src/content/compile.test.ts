import { describe, expect, it } from 'vitest';
import { headComment } from './columns';
import { compileReading } from './compile';
import { good } from './small.fixture';

describe('compiling a curated reading', () => {
	const reading = compileReading(good);
	const [first, second] = reading.sentences;

	it('reads sentences with their English, units and fragments', () => {
		expect(first).toMatchObject({ start: 0, end: 15, paragraph: 0, english: 'And something visited China' });
		expect(first?.units).toEqual([
			{
				id: 'زار الصين_UNIT_1',
				type: 'frame',
				tokens: [0, 2],
				citation: 'زَارَ … الصِّينَ',
				sense: 'to visit China',
				here: 'visited China',
				unusual: true
			}
		]);
		expect(first?.fragments).toEqual([
			{ own: [0, 2], grey: [], english: 'and visited China' },
			{ own: [1], grey: [0], english: 'a thing' }
		]);
		expect(second?.fragments[0]?.own).toEqual([0, 1]);
	});

	it('reads a word with all that is said of it', () => {
		expect(first?.tokens[0]).toEqual({
			start: 0,
			end: 4,
			surface: 'وزار',
			read: 'وزار',
			reading: {
				lemma: 'زار_VERB_1',
				vocalised: ['وَزَارَ', 'وَزَارِ'],
				pausal: 'وَزَار',
				features: { Aspect: 'Perf', Voice: 'Act' },
				segments: [
					{ form: 'وَ', underlying: 'وَ', type: 'proclitic', pos: 'CCONJ', gloss: 'and so' },
					{ form: 'زَارَ', underlying: 'زَارَ', type: 'stem', pos: 'VERB', gloss: 'visited' }
				],
				sense: 'to visit',
				here: 'visited',
				takes: ['في', 'إلى']
			},
			others: [],
			confidence: 1,
			guess: false
		});
	});

	it('reads a misprint as meant, a name, a proclitic alone', () => {
		expect(first?.tokens[1]).toMatchObject({
			surface: 'شي',
			read: 'شيء',
			note: 'printed شي',
			reading: { lemma: 'شيء_NOUN_2', formPattern: 'أَفْعَال' }
		});
		expect(first?.tokens[2]?.name).toEqual({ type: 'place', english: 'China', what: 'country' });
		expect(second?.tokens[0]?.reading).toBeUndefined();
		expect(second?.tokens[0]?.alone?.map(({ form, pos }) => [form, pos])).toEqual([['وَ', 'CCONJ']]);
	});

	it('reads lemmas', () => {
		expect(reading.lemmas).toMatchObject({
			زار_VERB_1: {
				form: 'زَارَ',
				kind: 'verb',
				root: { letters: 'زور' },
				verbForm: 'I',
				parts: ['يَزُورُ', 'زِيَارَة'],
				band: 2
			},
			صين_PROPN_1: { headword: 'الصِّين', root: { none: 'name' }, parts: [] }
		});
	});

	it('is the same with columns in another order and comments at the head', () => {
		const turned = (table: string) =>
			table
				.split('\n')
				.map((line) => line.split('\t').reverse().join('\t'))
				.join('\n');
		const other = {
			...good,
			words: `# words\n# more\n${turned(good.words)}`,
			sentences: headComment('sentences') + turned(good.sentences)
		};
		expect(compileReading(other)).toEqual(reading);
	});
});
