import { bare } from './marks';

/** What a spelling can be: a noun or adjective, a verb, or a word of a closed class. */
export type WordClass = 'noun' | 'verb' | 'particle';

/** A word that letters without marks may stand for. */
export interface Homograph {
	readonly form: string;
	readonly as: WordClass;
	/** What a reader takes the bare letters for; it needs no mark to be told from the others of its row. */
	readonly taken: 'granted' | 'no';
}

/**
 * Words that every reader of unmarked Arabic has to tell apart: a row a spelling, `*` after what the letters are taken for. Only
 * words that differ in a vowel before the last letter: shadda tells the others apart, and passives are told by a rule of their own.
 */
const rows = `
مِنْ* particle, مَنْ particle
لَمْ* particle, لِمَ particle
قَبْلَ* noun, قَبِلَ verb, قِبَل noun
بَعْدَ* noun, بُعْد noun
عِلْم noun, عَلَم noun, عَلِمَ verb
كَتَبَ verb, كُتُب noun
ذِكْر noun, ذَكَر noun
حُكْم noun, حَكَم noun, حِكَم noun
مَلِك noun, مُلْك noun, مِلْك noun, مَلَكَ verb
قَدَم noun, قِدَم noun, قَدِمَ verb
عَمَل* noun, عَمِلَ verb
دَرْس noun, دَرَسَ verb
فَهْم noun, فَهِمَ verb
شِعْر noun, شَعْر noun, شَعَرَ verb
رَجُل* noun, رِجْل noun
نَفْس* noun, نَفَس noun
دِين noun, دَيْن noun
عَالَم noun, عَالِم noun
قِسْم noun, قَسَم noun
خَلْق noun, خُلُق noun, خَلَقَ verb
حَسَن noun, حُسْن noun, حَسُنَ verb
مِثْل* noun, مَثَل noun, مُثُل noun
عَرْض noun, عِرْض noun, عَرَضَ verb
فَرْق noun, فِرَق noun
سِلْم noun, سَلِمَ verb
صَدْر noun, صَدَرَ verb
أَمْر* noun, أَمَرَ verb
عُمْر* noun, عُمَر noun
كِبَر noun, كَبُرَ verb
حَمْل noun, حِمْل noun, حَمَلَ verb
قَتْل noun, قَتَلَ verb
نَقْل noun, نَقَلَ verb
فَتْح noun, فَتَحَ verb
ضَرْب noun, ضَرَبَ verb
فَقْد noun, فَقَدَ verb
عَقْد noun, عِقْد noun, عُقَد noun, عَقَدَ verb
لَعِب noun, لُعَب noun
حَبّ noun, حُبّ* noun
بَرّ noun, بِرّ noun, بُرّ noun
جَدّ* noun, جِدّ noun
مَرَّة* noun, مُرَّة noun
جَنَّة* noun, جِنَّة noun
حَجَر* noun, حِجْر noun
`;

const classes: readonly WordClass[] = ['noun', 'verb', 'particle'];

function parse(cell: string): Homograph {
	const [written = '', name] = cell.trim().split(' ');
	const form = written.replace('*', '');
	return { form, as: classes.find((each) => each === name) ?? 'noun', taken: written === form ? 'no' : 'granted' };
}

/** The rows, parsed. */
export const homographs: readonly (readonly Homograph[])[] = rows
	.trim()
	.split('\n')
	.map((row) => row.split(',').map(parse));

const bySpelling = new Map(homographs.map((row) => [bare(row[0]?.form ?? ''), row]));

/** The classic homographs of a spelling, given without marks; none for nearly all. */
export const homographsOf = (letters: string): readonly Homograph[] => bySpelling.get(letters) ?? [];
