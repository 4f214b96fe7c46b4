/**
 * What is typed into a search, and what it is compared with. A search forgives more than a typed answer: it asks which word could be
 * meant, not whether it is written right.
 */
import { bare } from './marks';
import { normalForm } from './normal';

/** Letters that are taken for one another: a hamza for its seat, ى for ي, ة for ه. A hamza on the line counts for nothing. */
const seats: Readonly<Record<string, string>> = {
	أ: 'ا',
	إ: 'ا',
	آ: 'ا',
	ٱ: 'ا',
	ؤ: 'و',
	ئ: 'ي',
	ء: '',
	ى: 'ي',
	ة: 'ه'
};

/** The same, but every hamza is one letter, whatever it sits on: شأون is looked up as شؤون. */
const hamzas: Readonly<Record<string, string>> = {
	أ: 'ء',
	إ: 'ء',
	آ: 'ءا',
	ٱ: 'ا',
	ؤ: 'ء',
	ئ: 'ء',
	ى: 'ي',
	ة: 'ه'
};

const folded = /[أإآٱؤئءىة]/gu;
const fold = (text: string, table: Readonly<Record<string, string>>) =>
	text.replace(folded, (letter) => table[letter] ?? letter);

/** Arabic letters and digits, in words set apart by one space: without marks, tatweel, punctuation and what cannot be seen. */
export const searchWords = (text: string): string =>
	bare(normalForm(text))
		.replace(/[^\p{Script=Arabic}\p{Nd}]+/gu, ' ')
		.trim();

/**
 * The forms under which a text is found: two texts are taken for the same where they share one. The first has hamzas by their seats,
 * the second, where there is a hamza, by themselves. Empty for a text without Arabic letters or digits.
 */
export function searchForms(text: string): string[] {
	const words = searchWords(text);
	if (words === '') return [];
	const bySeat = fold(words, seats).trim();
	const byHamza = fold(words, hamzas);
	return bySeat === '' ? [byHamza] : bySeat === byHamza ? [bySeat] : [bySeat, byHamza];
}

/** Without the article, where two letters and more are left. Takes and gives search forms. */
export const withoutArticle = (form: string): string => form.replace(/^ال(?=\S\S)/u, '');

/** What may be joined to the end of a word, the longest first. */
const enclitics = ['كما', 'هما', 'ها', 'هم', 'هن', 'كم', 'كن', 'نا', 'ني', 'ه', 'ك', 'ي'];
/** Letters that must be left when something is taken off the end: of a shorter word too much is its own. */
const leastStem = 3;

/** Words with what is left of them when their beginning is taken off too, where two letters and more are left. */
const withRests = (forms: readonly string[], beginning: RegExp) =>
	forms.flatMap((form) => [form, form.replace(beginning, '')]).filter((form) => form.length >= 2);

/** What a word may be without its proclitics: و or ف, then one of ب ك ل س, then the article, of which ل leaves one ل behind. */
function withoutProclitics(form: string): string[] {
	const free = withRests(withRests([form], /^[وف]/u), /^[بكلس]/u);
	return withRests(free, /^(?:ال|لل)/u);
}

/** What a word may be without its pronoun. Before a pronoun ة is written ت, and ى ا. */
function withoutEnclitic(form: string): string[] {
	return enclitics.flatMap((enclitic) => {
		const stem = form.endsWith(enclitic) ? form.slice(0, -enclitic.length) : '';
		if (stem.length < leastStem) return [];
		if (stem.endsWith('ت')) return [stem, `${stem.slice(0, -1)}ه`];
		return stem.endsWith('ا') ? [stem, `${stem.slice(0, -1)}ي`] : [stem];
	});
}

/**
 * What one word may be once something joined to it is taken off: و and ف, ب ك ل س, the article, a pronoun. Takes and gives search
 * forms; the word itself is not among them. More than is possible in Arabic, for the words that there are decide.
 */
export function withoutClitics(form: string): string[] {
	if (form.includes(' ')) return [];
	const found = new Set(withoutProclitics(form).flatMap((rest) => [rest, ...withoutEnclitic(rest)]));
	found.delete(form);
	return [...found];
}
