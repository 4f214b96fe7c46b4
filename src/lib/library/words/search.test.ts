import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { compileReading } from '../../../content/compile';
import { contentFolder, readSources } from '../../../content/folder';
import { lexiconOf, wordsIn } from './lexicon';
import { search, searchable } from './search';

const article = compileReading(readSources(path.join(contentFolder, 'kazakhstan-visit')));
const words = lexiconOf([wordsIn(article)]).map(searchable);
const found = (typed: string): string[] | null => search(words, typed)?.map(({ id }) => id) ?? null;

describe('the first word found', () => {
	it.each([
		['as it stands', 'زيارة', 'زيارة_NOUN_1'],
		['with marks', 'زِيَارَة', 'زيارة_NOUN_1'],
		['with other marks', 'زَيَارُة', 'زيارة_NOUN_1'],
		['with tatweel', 'زيـــارة', 'زيارة_NOUN_1'],
		['ه for ة', 'زياره', 'زيارة_NOUN_1'],
		['with the article', 'الزيارة', 'زيارة_NOUN_1'],
		['spaces around it', '  زيارة ', 'زيارة_NOUN_1'],
		['joined to a preposition', 'بزيارة', 'زيارة_NOUN_1'],
		['و, ب and the article', 'وبالزيارة', 'زيارة_NOUN_1'],
		['with a pronoun', 'زيارتهم', 'زيارة_NOUN_1'],
		['another hamza', 'رءيس', 'رئيس_NOUN_1'],
		['no hamza', 'رييس', 'رئيس_NOUN_1'],
		['hamza left out on alef', 'اسهم', 'أسهم_VERB_1'],
		['hamza below for above', 'إسهم', 'أسهم_VERB_1'],
		['ى for ي', 'صينى', 'صيني_ADJ_1'],
		['ي for ى', 'مدي', 'مدى_NOUN_1'],
		['its plural', 'زيارات', 'زيارة_NOUN_1'],
		['a broken plural', 'مجالس', 'مجلس_NOUN_1'],
		['its masdar', 'وصول', 'وصل_VERB_1'],
		['a form met', 'تسهم', 'أسهم_VERB_1'],
		['a form met with what is joined to it', 'وستسرع', 'سرع_VERB_1'],
		['a feminine met', 'الأخرى', 'آخر_ADJ_1'],
		['a unit', 'على قدم وساق', 'على قدم وساق_UNIT_1'],
		['a unit, misspelt', 'علي نطاق واسع', 'على نطاق واسع_UNIT_1'],
		['a unit with an open slot', 'من المقرر أن', 'من المقرر أن_UNIT_1'],
		['a Persian keyboard', 'شرکة', 'شركة_NOUN_1'],
		['just its English', 'city', 'مدينة_NOUN_1'],
		['English in capitals', 'City', 'مدينة_NOUN_1'],
		['an infinitive', 'to arrive', 'وصل_VERB_1'],
		['the second of two meanings', 'firm', 'شركة_NOUN_1'],
		['the beginning of a word', 'coop', 'تعاون_NOUN_1'],
		['another form of the English word', 'cities', 'مدينة_NOUN_1'],
		['two English words', 'bilateral relations', 'العلاقات الثنائية_UNIT_1']
	])('%s: %s', (_, typed, id) => {
		expect(found(typed)?.[0]).toBe(id);
	});
});

describe('among the words found', () => {
	it.each([
		['the beginning of a word', 'زيا', 'زيارة_NOUN_1'],
		['the middle of a word', 'تثمار', 'استثمار_NOUN_1'],
		['a word of a unit', 'وساق', 'على قدم وساق_UNIT_1'],
		['a root, its letters apart', 'ش ر ك', 'شركة_NOUN_1'],
		['a root in Latin letters', 'sh-r-k', 'شركة_NOUN_1'],
		['a root, joined', 'زور', 'زيارة_NOUN_1'],
		['a root with a hamza on a seat', 'ش ي أ', 'شيء_NOUN_1'],
		['an English word inside a sense', 'impetus', 'قوة دفع_UNIT_1']
	])('%s: %s', (_, typed, id) => {
		expect(found(typed)).toContain(id);
	});
	it.each([
		['another word', 'زيارة', 'زيادة_NOUN_1'],
		['another root', 'ش ر ك', 'شرق_NOUN_1'],
		['letters of a root that are no word’s beginning', 'ز و ر', 'قوة_NOUN_1'],
		['the middle of an English word', 'ity', 'مدينة_NOUN_1'],
		['one English word of two', 'bilateral cities', 'العلاقات الثنائية_UNIT_1'],
		['Arabic that fits and English that does not', 'زيارة city', 'زيارة_NOUN_1'],
		['two letters inside a word', 'ار', 'زيارة_NOUN_1']
	])('not %s: %s', (_, typed, id) => {
		expect(found(typed)).not.toContain(id);
	});
});

describe('what was typed', () => {
	it.each(['', '  ', '…', '\u064e', '😀'])('%o looks for nothing: all words', (typed) => {
		expect(found(typed)).toBeNull();
	});
	it.each(['زغبرت', 'xyzzy', 'ز غ ب', 'a'.repeat(5000), 'ا'.repeat(5000)])('%.12s finds nothing', (typed) => {
		expect(found(typed)).toEqual([]);
	});
	it('finds what the learner wrote of a word', () => {
		const own = new Map([['زيارة_NOUN_1', 'Besuch; trip']]);
		expect(search(words, 'trip', own)?.map(({ id }) => id as string)).toEqual(['زيارة_NOUN_1']);
	});
	it('keeps the order of words that fit as well', () => {
		const ids = found('ش ر ك') ?? [];
		expect(ids).toEqual(words.map(({ word }) => word.id as string).filter((id) => ids.includes(id)));
		expect(search(words.toReversed(), 'ش ر ك')?.map(({ id }) => id as string)).toEqual(ids.toReversed());
	});
});

it('every word is found by its headword, its form and every form met', () => {
	for (const { word } of words) {
		const lemma = word.note?.kind === 'lemma' ? [word.note.lemma.form] : [];
		for (const form of [word.headword, ...lemma, ...word.forms.flatMap(({ read, form: met }) => [read, met])])
			expect(found(form), form).toContain(word.id);
		const english = word.senses.filter((sense) => !/\p{Script=Arabic}/u.test(sense));
		for (const sense of english) expect(found(sense), sense).toContain(word.id);
	}
});
