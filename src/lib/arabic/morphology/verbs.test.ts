import { describe, expect, it } from 'vitest';
import { conjugate, NoSuchVerb, spell, verbClass, type VerbEntry } from '.';
import type { VerbCell } from './verbs';

const verb = (line: string): VerbEntry => {
	const [lemma = '', root = '', present] = line.split(' ');
	return present === undefined ? { lemma, root } : { lemma, root, present };
};
type Name = `${'Perf' | 'Ind' | 'Sub' | 'Jus' | 'Imp'} ${'Act' | 'Pass'} ${string}`;
const nameOf = ({ aspect, mood, voice, person }: VerbCell): string =>
	`${mood ?? aspect} ${voice} ${person.person}${person.gender.charAt(0).toLowerCase()}${person.number.charAt(0).toLowerCase()}`;
const form = (line: string, name: Name) =>
	conjugate(verb(line))
		.filter((cell) => nameOf(cell) === name)
		.flatMap(({ variants }) => variants.map(spell));

describe('the form of a verb', () => {
	it.each([
		['كَتَبَ كتب يَكْتُبُ', 'I'],
		['كَوَّنَ كون', 'II'],
		['آخَذَ ءخذ يُؤَاخِذُ', 'III'],
		['آمَنَ ءمن', 'IV'],
		['تَغَذَّى غذو', 'V'],
		['تَعَاوَنَ عون', 'VI'],
		['اِنْقَادَ قود', 'VII'],
		['اِتَّصَلَ وصل', 'VIII'],
		['اِصْطَدَمَ صدم', 'VIII'],
		['اِتَّخَذَ ءخذ', 'VIII'],
		['اِحْمَرَّ حمر', 'IX'],
		['اِسْتَقَامَ قوم', 'X'],
		['تَرْجَمَ ترجم', 'QI'],
		['تَدَهْوَرَ دهور', 'QII'],
		['اِطْمَأَنَّ طمءن', 'QIV']
	])('%s is %s', (line, expected) => {
		expect(verbClass(verb(line)).form).toBe(expected);
	});

	it.each(['كَتَابَ كتب يَكْتُبُ', 'كَتَبَ كتم يَكْتُبُ', 'كَتَبَ كتب يَكْتَابُ', 'كَتَبَ كتب', 'اِسْتَكْتَبُ كتب'])('%s is no verb', (line) => {
		expect(() => verbClass(verb(line))).toThrow(NoSuchVerb);
	});
});

describe('conjugation', () => {
	it.each<[string, Name, readonly string[]]>([
		['كَتَبَ كتب يَكْتُبُ', 'Perf Act 3mp', ['كَتَبُوا']],
		['كَتَبَ كتب يَكْتُبُ', 'Imp Act 2ms', ['اُكْتُبْ']],
		['جَلَسَ جلس يَجْلِسُ', 'Imp Act 2ms', ['اِجْلِسْ']],
		['قَالَ قول يَقُولُ', 'Perf Act 3mp', ['قَالُوا']],
		['قَالَ قول يَقُولُ', 'Perf Act 1s', ['قُلْتُ']],
		['قَالَ قول يَقُولُ', 'Perf Pass 3ms', ['قِيلَ']],
		['قَالَ قول يَقُولُ', 'Jus Act 3ms', ['يَقُلْ']],
		['قَالَ قول يَقُولُ', 'Ind Act 3fp', ['يَقُلْنَ']],
		['بَاعَ بيع يَبِيعُ', 'Perf Act 1s', ['بِعْتُ']],
		['نَامَ نوم يَنَامُ', 'Perf Act 1s', ['نِمْتُ']],
		['نَامَ نوم يَنَامُ', 'Ind Act 3ms', ['يَنَامُ']],
		['دَعَا دعو يَدْعُو', 'Perf Act 3fs', ['دَعَتْ']],
		['دَعَا دعو يَدْعُو', 'Perf Act 3mp', ['دَعَوْا']],
		['دَعَا دعو يَدْعُو', 'Ind Act 2fs', ['تَدْعِينَ']],
		['دَعَا دعو يَدْعُو', 'Jus Act 3ms', ['يَدْعُ']],
		['دَعَا دعو يَدْعُو', 'Ind Pass 3ms', ['يُدْعَى']],
		['رَمَى رمي يَرْمِي', 'Perf Act 1s', ['رَمَيْتُ']],
		['رَمَى رمي يَرْمِي', 'Ind Act 3mp', ['يَرْمُونَ']],
		['رَضِيَ رضو يَرْضَى', 'Perf Act 3mp', ['رَضُوا']],
		['رَضِيَ رضو يَرْضَى', 'Ind Act 3mp', ['يَرْضَوْنَ']],
		['وَصَلَ وصل يَصِلُ', 'Ind Act 3ms', ['يَصِلُ']],
		['وَصَلَ وصل يَصِلُ', 'Ind Pass 3ms', ['يُوصَلُ']],
		['وَصَلَ وصل يَصِلُ', 'Imp Act 2ms', ['صِلْ']],
		['وَقَى وقي يَقِي', 'Imp Act 2ms', ['قِ']],
		['مَدَّ مدد يَمُدُّ', 'Perf Act 1s', ['مَدَدْتُ']],
		['مَدَّ مدد يَمُدُّ', 'Jus Act 3ms', ['يَمُدَّ', 'يَمْدُدْ']],
		['ظَلَّ ظلل يَظَلُّ', 'Perf Act 1s', ['ظَلِلْتُ']],
		['أَخَذَ ءخذ يَأْخُذُ', 'Ind Act 1s', ['آخُذُ']],
		['أَخَذَ ءخذ يَأْخُذُ', 'Imp Act 2ms', ['خُذْ']],
		['سَأَلَ سءل يَسْأَلُ', 'Perf Pass 3ms', ['سُئِلَ']],
		['قَرَأَ قرء يَقْرَأُ', 'Ind Act 3mp', ['يَقْرَؤُونَ']],
		['قَرَأَ قرء يَقْرَأُ', 'Ind Act 2fs', ['تَقْرَئِينَ']],
		['جَاءَ جيء يَجِيءُ', 'Perf Act 1s', ['جِئْتُ']],
		['رَأَى رءي يَرَى', 'Ind Act 3ms', ['يَرَى']],
		['رَأَى رءي يَرَى', 'Jus Act 3fs', ['تَرَ']],
		['أَرَى رءي', 'Ind Act 3ms', ['يُرِي']],
		['آمَنَ ءمن', 'Ind Act 3ms', ['يُؤْمِنُ']],
		['آمَنَ ءمن', 'Perf Pass 3ms', ['أُومِنَ']],
		['أَقَامَ قوم', 'Perf Act 1s', ['أَقَمْتُ']],
		['أَوْقَفَ وقف', 'Ind Act 3ms', ['يُوقِفُ']],
		['أَوْقَفَ وقف', 'Imp Act 2ms', ['أَوْقِفْ']],
		['اِتَّصَلَ وصل', 'Ind Act 3ms', ['يَتَّصِلُ']],
		['اِزْدَادَ زيد', 'Ind Act 3ms', ['يَزْدَادُ']],
		['اِخْتَارَ خير', 'Perf Pass 3ms', ['اُخْتِيرَ']],
		['اِهْتَمَّ همم', 'Perf Act 3fs', ['اِهْتَمَّتْ']],
		['اِسْتَعَدَّ عدد', 'Perf Act 1p', ['اِسْتَعْدَدْنَا']],
		['تَعَاوَنَ عون', 'Perf Pass 3ms', ['تُعُووِنَ']],
		['تَوَالَى ولي', 'Ind Act 3ms', ['يَتَوَالَى']],
		['حَيِيَ حيي يَحْيَا', 'Ind Act 3ms', ['يَحْيَا']],
		['طَوَى طوي يَطْوِي', 'Ind Act 3mp', ['يَطْوُونَ']]
	])('%s: %s is %j', (line, name, expected) => {
		expect(form(line, name)).toEqual(expected.map((each) => each.normalize('NFC')));
	});

	it('has thirteen persons in the perfect and in each mood, five in the imperative, and no passive of colours', () => {
		expect(conjugate(verb('كَتَبَ كتب يَكْتُبُ'))).toHaveLength(13 * 4 * 2 + 5);
		expect(conjugate(verb('اِحْمَرَّ حمر'))).toHaveLength(13 * 4 + 5);
	});
});
