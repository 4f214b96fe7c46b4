import { describe, expect, it } from 'vitest';
import { joinedRoot, matchesRoot, spelledRoot } from './root-query';

const finds = (typed: string, root: string) => {
	const query = spelledRoot(typed) ?? joinedRoot(typed);
	return query !== null && matchesRoot(root, query);
};

describe('a root is found', () => {
	it.each([
		['letters apart', 'ك ت ب', 'كتب'],
		['with hyphens', 'ك-ت-ب', 'كتب'],
		['with commas', 'ك، ت، ب', 'كتب'],
		['with tatweel', 'كـ تـ ب', 'كتب'],
		['joined', 'كتب', 'كتب'],
		['with marks', 'كَتَبَ', 'كتب'],
		['four letters', 'ت ر ج م', 'ترجم'],
		['a hamza on its seat', 'أ ك ل', 'ءكل'],
		['a hamza typed as alef', 'اكل', 'ءكل'],
		['an alef that hides a waw', 'ق ا ل', 'قول'],
		['an alef that hides a yaa', 'صار', 'صير'],
		['ى for ي', 'م ش ى', 'مشي'],
		['one letter for a doubled one', 'ع د', 'عدد'],
		['all three of a doubled one', 'ع د د', 'عدد'],
		['Latin letters', 'k-t-b', 'كتب'],
		['Latin capitals', 'K-T-B', 'كتب'],
		['two Latin letters for one', 'kh-r-j', 'خرج'],
		['a Latin letter for an emphatic one', 's-d-r', 'صدر'],
		['scholars’ letters', 'ṣ-d-r', 'صدر'],
		['a Latin hamza', "'-k-l", 'ءكل'],
		['a Latin ayn', '3-m-l', 'عمل']
	])('%s', (_, typed, root) => {
		expect(finds(typed, root)).toBe(true);
	});
});

describe('and is not', () => {
	it.each([
		['another order', 'ب ت ك', 'كتب'],
		['another letter', 'ك ت م', 'كتب'],
		['one letter less', 'ك ت', 'كتب'],
		['one more', 'ك ت ب ب', 'كتب'],
		['a waw for a yaa', 'ق و ل', 'قيل'],
		['words', 'كتب كتاب', 'كتب'],
		['five letters', 'كتابة', 'كتب'],
		['English', 'to-do', 'عدد'],
		['Latin letters joined', 'ktb', 'كتب'],
		['Latin letters of another root', 'k-t-b', 'قطب'],
		['nothing', '', 'كتب'],
		['a scholar’s letter that says which', 'ṣ-d-r', 'سدر']
	])('%s', (_, typed, root) => {
		expect(finds(typed, root)).toBe(false);
	});
});
