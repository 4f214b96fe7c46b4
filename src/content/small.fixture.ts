import { tables } from './columns';
import type { ReadingSources } from './compile';

const lines = (...rows: readonly (readonly string[])[]) => `${rows.map((cells) => cells.join('\t')).join('\n')}\n`;

/** A small text that uses everything a table can say. */
export const good: ReadingSources = {
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
