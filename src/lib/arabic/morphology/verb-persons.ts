import type { Sounds } from './sounds';

/** A person of the verb as Universal Dependencies says it. */
export interface Person {
	readonly person: '1' | '2' | '3';
	readonly gender: 'Masc' | 'Fem' | '';
	readonly number: 'Sing' | 'Dual' | 'Plur';
	/** After the stem of the perfect. */
	readonly perfect: Sounds;
	/** The consonant before the imperfect's prefix vowel. */
	readonly prefix: string;
	/** After the stem of the imperfect: indicative, subjunctive, jussive. */
	readonly indicative: Sounds;
	readonly subjunctive: Sounds;
	readonly jussive: Sounds;
}

/** The persons, as paradigms list them. */
const rows = `
3 Masc Sing a    ي u   a  -
3 Fem  Sing aت   ت u   a  -
3 Masc Dual A    ي Aنi A  A
3 Fem  Dual aتA  ت Aنi A  A
3 Masc Plur UW   ي Uنa UW UW
3 Fem  Plur نa   ي نa  نa نa
2 Masc Sing تa   ت u   a  -
2 Fem  Sing تi   ت Iنa I  I
2 -    Dual تuمA ت Aنi A  A
2 Masc Plur تuم  ت Uنa UW UW
2 Fem  Plur تuننa ت نa  نa نa
1 -    Sing تu   ء u   a  -
1 -    Plur نA   ن u   a  -
`;

const none = (cell: string | undefined): string => (cell === undefined || cell === '-' ? '' : cell);

export const persons: readonly Person[] = rows
	.trim()
	.split('\n')
	.map((row) => {
		const [person, gender, number, perfect, prefix, indicative, subjunctive, jussive] = row.split(/\s+/u);
		return {
			person: person as Person['person'],
			gender: none(gender) as Person['gender'],
			number: number as Person['number'],
			perfect: none(perfect),
			prefix: none(prefix),
			indicative: none(indicative),
			subjunctive: none(subjunctive),
			jussive: none(jussive)
		};
	});
