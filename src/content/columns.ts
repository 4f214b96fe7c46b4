/** The columns of a curated reading's tables: what each cell holds. The heads of the files and docs/curated-reading.md say the same. */

export interface Column<Name extends string = string> {
	readonly name: Name;
	/** For the teacher who fills it in. One line. */
	readonly holds: string;
	/** `needed`: never empty. `optional`: the column itself may be left out. */
	readonly cell: 'needed' | 'may be empty' | 'optional';
}

export interface TableShape {
	readonly about: string;
	readonly columns: readonly Column[];
}

const column = <Name extends string>(cell: Column['cell'], name: Name, holds: string): Column<Name> => ({
	name,
	holds,
	cell
});
const needed = <Name extends string>(name: Name, holds: string) => column('needed', name, holds);
const empty = <Name extends string>(name: Name, holds: string) => column('may be empty', name, holds);
const optional = <Name extends string>(name: Name, holds: string) => column('optional', name, holds);

export const tables = {
	words: {
		about: 'A line a word of the article, in order, none left out.',
		columns: [
			needed('p', 'paragraph, from 1'),
			needed('w', 'number of the word in its paragraph, from 1'),
			needed('surface', 'the word as printed'),
			empty('read', 'the word as meant, without marks; only where it is a misprint'),
			needed(
				'vocalised',
				'with all marks and its ending in this sentence; other admissible endings after " / ", the best first'
			),
			empty(
				'before',
				'proclitics in order, form:meaning here, separated by a space (وَ:and الْ:the); ∅:the for an article that is not spelled'
			),
			empty('stem', 'the stem with its inflection; before + stem + after is exactly the first vocalised form'),
			empty('after', 'attached pronouns, form:meaning here'),
			empty('lemma', 'citation form with its marks, without clitics, case or tanwin'),
			needed('pos', 'part of speech, Universal Dependencies (NOUN, VERB, ADJ …)'),
			empty('n', 'homograph number, where two lemmas share letters and part of speech; else empty, which is 1'),
			empty('features', 'Universal Dependencies features, alphabetical, | between them (Case=Gen|Number=Sing)'),
			empty('form_pattern', 'of a broken plural: the pattern of the plural'),
			needed('sense', 'dictionary English of this sense of the lemma'),
			needed('here', 'English that could replace the word in this sentence'),
			empty('takes', 'prepositions that this sense governs, separated by ،'),
			empty(
				'name',
				'of a proper name: type|English|what it names; type is person place organisation product event month weekday other'
			),
			empty('note', 'for the learner: misprints, oddities, doubtful points')
		]
	},
	lemmas: {
		about:
			'A line a lemma that a word names. Lemma, pos and n together are its identity: letters without marks count, vowels may be mended.',
		columns: [
			needed('lemma', 'citation form with its marks, as in words.tsv'),
			needed('pos', 'part of speech, as in words.tsv'),
			empty('n', 'homograph number, as in words.tsv'),
			needed('kind', "the teacher's label: verb, noun, masdar, active participle, nisba …"),
			needed('root', 'root letters joined, ء for any hamza; or none:particle, none:name, none:loan, none:number'),
			empty('pattern', 'of the lemma in ف ع ل, fully vowelled, before sound changes; empty without a root'),
			empty('form', 'I to X (QI … for four letters) of verbs, masdars and participles'),
			empty('of', 'of a masdar or participle: the citation form of its verb'),
			empty('parts', 'verb: present, masdar; noun, adjective: plural; elative: feminine; separated by ،'),
			empty('headword', 'what a screen shows instead of the lemma, where that differs (سُكَّان, الصِّين)'),
			needed(
				'band',
				'how common the lemma is: 1 = among the 500 commonest, 2 = 1,500, 3 = 3,000, 4 = 6,000, 5 = 12,000, 6 = rarer'
			)
		]
	},
	units: {
		about: 'A line an occurrence of a multi-word unit: an expression to be learnt as a whole.',
		columns: [
			needed('p', 'paragraph'),
			needed('words', 'its word numbers, ascending, separated by commas; they may stand apart'),
			needed('type', 'name, adverbial, frame, government or compound'),
			needed('citation', 'citation form with its marks, … for open slots'),
			needed('sense', 'its dictionary English'),
			needed('here', 'English in this sentence'),
			empty('register', '"unusual" for usage that is not to be taught as the norm'),
			optional('n', 'number, where two units share their letters; else empty, which is 1')
		]
	},
	sentences: {
		about: 'A line a fragment: a part of a sentence that can be read by itself. Every word is in exactly one.',
		columns: [
			needed('p', 'paragraph'),
			needed('s', 'sentence, numbered from 1 through the whole text'),
			needed('f', 'fragment, numbered from 1 in the sentence, in the order of first words'),
			needed('words', 'its word numbers as ranges (1-8 or 1-5,9-12; a jump is shown as …)'),
			empty('grey', 'numbers of words repeated in grey in front, because the fragment needs them'),
			needed('english', 'English of the fragment that reads alone, grey words included'),
			empty('sentence_english', 'on the first fragment only: English of the whole sentence')
		]
	}
} as const satisfies Readonly<Record<string, TableShape>>;

export type TableName = keyof typeof tables;
export const tableNames = ['words', 'lemmas', 'units', 'sentences'] as const satisfies readonly TableName[];
export type ColumnName<Name extends TableName> = (typeof tables)[Name]['columns'][number]['name'];

/** The comment that stands at the head of a table: what it is and what each column holds. Ends in a newline. */
export function headComment(name: TableName): string {
	const { about, columns } = tables[name];
	const lines = [`${name}.tsv: ${about}`, ...columns.map((column) => `${column.name}: ${column.holds}`)];
	return lines.map((line) => `# ${line}\n`).join('');
}
