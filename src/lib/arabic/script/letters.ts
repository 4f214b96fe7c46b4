/**
 * The letters, as a table. `joins`: `both` sides, only the letter `before` it, or `none`. `sun`: the ل of the article is
 * assimilated to it. `latin`: ALA-LC.
 */
export interface Letter {
	readonly letter: string;
	readonly joins: 'both' | 'before' | 'none';
	readonly group: 'sun' | 'moon';
	readonly latin: string;
}

const rows = `
ء none moon ʾ
آ before moon ʾā
أ before moon ʾ
ؤ before moon ʾ
إ before moon ʾ
ئ both moon ʾ
ا before moon ā
ب both moon b
ة before moon h
ت both sun t
ث both sun th
ج both moon j
ح both moon ḥ
خ both moon kh
د before sun d
ذ before sun dh
ر before sun r
ز before sun z
س both sun s
ش both sun sh
ص both sun ṣ
ض both sun ḍ
ط both sun ṭ
ظ both sun ẓ
ع both moon ʿ
غ both moon gh
ف both moon f
ق both moon q
ك both moon k
ل both sun l
م both moon m
ن both sun n
ه both moon h
و before moon w
ى before moon á
ي both moon y
ٱ before moon ā`;

function parse(row: string): Letter {
	const [letter = '', joins, group, latin = ''] = row.split(' ');
	return {
		letter,
		joins: joins === 'both' ? 'both' : joins === 'before' ? 'before' : 'none',
		group: group === 'sun' ? 'sun' : 'moon',
		latin
	};
}

/** The letters of Arabic by themselves. */
export const letters: ReadonlyMap<string, Letter> = new Map(
	rows
		.trim()
		.split('\n')
		.map(parse)
		.map((row) => [row.letter, row])
);

/** Regular-expression classes, without their brackets, for whoever cuts text: letters of the script with its other languages. */
export const letterClass =
	'\\u0620-\\u063F\\u0641-\\u064A\\u066E\\u066F\\u0671-\\u06D3\\u06D5\\u06EE\\u06EF\\u06FA-\\u06FC\\u06FF' +
	'\\u0750-\\u077F\\u0870-\\u0887\\u0889-\\u088E\\u08A0-\\u08C9\\uFB50-\\uFBB1\\uFBD3-\\uFD3D\\uFD50-\\uFDC7\\uFDF0-\\uFDFB' +
	'\\uFE70-\\uFEFC';
/** Western, Arabic-Indic and Persian digits. */
export const digitClass = '0-9\\u0660-\\u0669\\u06F0-\\u06F9';

export const tatweel = '\u0640';

/** True of a letter that the ل of the article is assimilated to. */
export const isSunLetter = (letter: string): boolean => letters.get(letter)?.group === 'sun';

/** True of a letter that joins the letter after it: بـ but not و. Tatweel joins. */
export const joinsAfter = (letter: string): boolean => letter === tatweel || letters.get(letter)?.joins === 'both';

/** True of a letter that joins the letter before it: every letter but ء. */
export function joinsBefore(letter: string): boolean {
	const joins = letters.get(letter)?.joins;
	return letter === tatweel || joins === 'both' || joins === 'before';
}
