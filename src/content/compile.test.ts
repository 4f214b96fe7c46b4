import { describe, expect, it } from 'vitest';
import { headComment, tables } from './columns';
import { compileReading, type ReadingSources } from './compile';
import { ReadingError, readTable } from './table';

const lines = (...rows: readonly (readonly string[])[]) => `${rows.map((cells) => cells.join('\t')).join('\n')}\n`;

/** A small text that uses everything a table can say. */
const good: ReadingSources = {
	article: 'وزار شي "الصين.\nو"نام".',
	words: lines(
		[...tables.words.columns.map(({ name }) => name)],
		[
			'1',
			'1',
			'وزار',
			'',
			'وَزَارَ / وَزَارِ',
			'وَ:and so',
			'زَارَ',
			'',
			'زَارَ',
			'VERB',
			'',
			'Aspect=Perf|Voice=Act',
			'',
			'to visit',
			'visited',
			'في، إلى',
			'',
			''
		],
		[
			'1',
			'2',
			'شي',
			'شيء',
			'شَيْءٌ',
			'',
			'شَيْءٌ',
			'',
			'شَيْء',
			'NOUN',
			'2',
			'Case=Nom',
			'أَفْعَال',
			'thing',
			'thing',
			'',
			'',
			'printed شي'
		],
		[
			'1',
			'3',
			'الصين',
			'',
			'الصِّينَ',
			'ال:the',
			'صِّينَ',
			'',
			'صِين',
			'PROPN',
			'',
			'',
			'',
			'China',
			'China',
			'',
			'place|China|country',
			''
		],
		['2', '1', 'و', '', 'وَ', 'وَ:and', '', '', '', 'CCONJ', '', '', '', 'and', 'and', '', '', ''],
		['2', '2', 'نام', '', 'نَامَ', '', 'نَامَ', '', 'نَامَ', 'VERB', '', '', '', 'to sleep', 'slept', '', '', '']
	),
	lemmas: lines(
		[...tables.lemmas.columns.map(({ name }) => name)],
		['زَارَ', 'VERB', '', 'verb', 'زور', 'فَعَلَ', 'I', '', 'يَزُورُ، زِيَارَة', '', '2'],
		['شَيْء', 'NOUN', '2', 'noun', 'شيء', 'فَعْل', '', '', 'أَشْيَاء', '', '1'],
		['صِين', 'PROPN', '', 'name', 'none:name', '', '', '', '', 'الصِّين', '2'],
		['نَامَ', 'VERB', '', 'verb', 'نوم', 'فَعَلَ', 'I', '', 'يَنَامُ، نَوْم', '', '2']
	),
	units: lines(
		['p', 'words', 'type', 'citation', 'sense', 'here', 'register'],
		['1', '1,3', 'frame', 'زَارَ … الصِّينَ', 'to visit China', 'visited China', 'unusual']
	),
	sentences: lines(
		['p', 's', 'f', 'words', 'grey', 'english', 'sentence_english'],
		['1', '1', '1', '1,3', '', 'and visited China', 'And something visited China'],
		['1', '1', '2', '2', '1', 'a thing', ''],
		['2', '2', '1', '1-2', '', 'and slept', 'And slept']
	)
};

function faultsOf(sources: ReadingSources) {
	try {
		compileReading(sources);
		return [];
	} catch (error) {
		if (error instanceof ReadingError) return error.faults;
		throw error;
	}
}

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

type Change = readonly [table: keyof ReadingSources, from: string, to: string];

describe('faults name file, line, column and what to do', () => {
	const cases: readonly (readonly [string, Change, { file: string; line: number; column: string; says: string }])[] = [
		[
			'a column missing',
			['words', 'surface\t', 'surf\t'],
			{ file: 'words.tsv', line: 1, column: 'surface', says: 'add it' }
		],
		[
			'a cell too few',
			['lemmas', 'نَامَ\tVERB\t', 'نَامَ\tVERB'],
			{ file: 'lemmas.tsv', line: 5, column: '', says: '10 cells' }
		],
		['an empty cell', ['words', 'to sleep', ''], { file: 'words.tsv', line: 6, column: 'sense', says: 'fill it in' }],
		[
			'a word that is not the article’s',
			['words', '\tنام\t', '\tقام\t'],
			{ file: 'words.tsv', line: 6, column: 'surface', says: 'نام' }
		],
		[
			'a word twice',
			['words', '2\t2\tنام', '2\t1\tنام'],
			{ file: 'words.tsv', line: 6, column: 'w', says: 'line 5 already' }
		],
		[
			'a word the article has not',
			['words', '2\t2\tنام', '2\t9\tنام'],
			{ file: 'words.tsv', line: 6, column: 'w', says: '2:9' }
		],
		[
			'vowels of another word',
			['words', 'نَامَ\t\tنَامَ', 'نَاسَ\t\tنَامَ'],
			{ file: 'words.tsv', line: 6, column: 'vocalised', says: 'ناس' }
		],
		[
			'parts that are not the word',
			['words', 'نَامَ\t\tنَامَ', 'نَامَ\t\tنَامُ'],
			{ file: 'words.tsv', line: 6, column: 'stem', says: 'make them equal' }
		],
		['no clitic', ['words', 'وَ:and so', 'وَ'], { file: 'words.tsv', line: 2, column: 'before', says: 'form:meaning' }],
		[
			'an unknown clitic',
			['words', 'ال:the', 'دَ:the'],
			{ file: 'words.tsv', line: 4, column: 'before', says: 'no clitic' }
		],
		[
			'an unknown lemma',
			['words', 'نَامَ\tVERB', 'نَامَ\tNOUN'],
			{ file: 'words.tsv', line: 6, column: 'lemma', says: 'نام_NOUN_1' }
		],
		[
			'other vowels of a lemma',
			['lemmas', 'نَامَ\tVERB', 'نَامِ\tVERB'],
			{ file: 'words.tsv', line: 6, column: 'lemma', says: 'line 5' }
		],
		[
			'a lemma twice',
			['lemmas', 'نَامَ\tVERB', 'زَارَ\tVERB'],
			{ file: 'lemmas.tsv', line: 5, column: 'lemma', says: 'line 2 already' }
		],
		[
			'features out of order',
			['words', 'Aspect=Perf|Voice=Act', 'Voice=Act|Aspect=Perf'],
			{ file: 'words.tsv', line: 2, column: 'features', says: 'alphabetical' }
		],
		[
			'a name that is none',
			['words', 'place|China|country', 'China'],
			{ file: 'words.tsv', line: 4, column: 'name', says: 'type|English' }
		],
		[
			'a name missing',
			['words', 'place|China|country', ''],
			{ file: 'words.tsv', line: 4, column: 'name', says: 'proper names' }
		],
		[
			'no kind',
			['lemmas', '\tverb\tنوم', '\tVerb\tنوم'],
			{ file: 'lemmas.tsv', line: 5, column: 'kind', says: 'Verb' }
		],
		['no root', ['lemmas', 'نوم', 'نام'], { file: 'lemmas.tsv', line: 5, column: 'root', says: '3 or 4 letters' }],
		['no band', ['lemmas', '\t\t2\n', '\t\t7\n'], { file: 'lemmas.tsv', line: 2, column: 'band', says: '1 to 6' }],
		[
			'a unit over two sentences',
			['units', '1,3', '1,9'],
			{ file: 'units.tsv', line: 2, column: 'words', says: 'no such word' }
		],
		['a unit of no type', ['units', 'frame', 'idiom'], { file: 'units.tsv', line: 2, column: 'type', says: 'idiom' }],
		[
			'a word in no fragment',
			['sentences', '1-2', '2'],
			{ file: 'sentences.tsv', line: 0, column: 'words', says: '0 fragments' }
		],
		[
			'a word in two fragments',
			['sentences', '1,3', '1-3'],
			{ file: 'sentences.tsv', line: 0, column: 'words', says: '2 fragments' }
		],
		[
			'a fragment out of order',
			['sentences', '1\t1\t2', '1\t1\t3'],
			{ file: 'sentences.tsv', line: 3, column: 'f', says: 'fragment 2' }
		],
		[
			'another sentence',
			['sentences', '2\t2\t1\t1-2', '2\t1\t1\t1-2'],
			{ file: 'sentences.tsv', line: 4, column: 's', says: 'sentence 2' }
		],
		[
			'no English of a sentence',
			['sentences', '\tAnd slept', '\t'],
			{ file: 'sentences.tsv', line: 4, column: 'sentence_english', says: 'first fragment' }
		],
		['not NFC', ['words', 'to visit', 'to vi\u0073\u0307it'], { file: 'words.tsv', line: 2, column: '', says: 'NFC' }]
	];
	it.each(cases)('%s', (_, [table, from, to], { file, line, column, says }) => {
		expect(good[table]).toContain(from);
		const faults = faultsOf({ ...good, [table]: good[table].replace(from, to) });
		const found = faults.find((fault) => fault.file === file && fault.line === line && fault.column === column);
		expect(found?.fault, JSON.stringify(faults)).toContain(says);
	});

	it('all of them at once', () => {
		const faults = faultsOf({ ...good, words: good.words.replace('وَ:and so', 'وَ').replace('place|China|country', '') });
		expect(faults.length).toBeGreaterThan(1);
		expect(new ReadingError(faults).message.split('\n')[0]).toMatch(/^words\.tsv, line \d+, column "\w+": /u);
	});

	it('an empty table', () => {
		expect(readTable('units', '').faults[0]?.fault).toContain('column names');
	});
});
