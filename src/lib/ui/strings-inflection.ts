/** What a teacher calls the features of a word: part of the table in `strings.ts`, in a file of its own so that only pages that need it load it. */
export const inflectionStrings = {
	persons: { '1': '1st person', '2': '2nd person', '3': '3rd person' },
	numbers: {
		Sing: 'singular',
		Dual: 'dual',
		Plur: 'plural',
		Ptan: 'plural only',
		Coll: 'collective'
	},
	genders: { Masc: 'masculine', Fem: 'feminine' },
	cases: { Nom: 'nominative', Acc: 'accusative', Gen: 'genitive' },
	definite: { Def: 'definite', Ind: 'indefinite', Cons: 'first part of an idafa' },
	degrees: { Cmp: 'comparative', Sup: 'superlative' },
	tenses: { past: 'past', present: 'present', future: 'future', imperative: 'imperative' },
	passive: 'passive',
	moods: { Sub: 'subjunctive', Jus: 'jussive' },
	after: (mood: string, word: string) => `${mood} after ${word}`,
	negation: 'negation'
} as const;
