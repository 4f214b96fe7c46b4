/** The strings of the reader alone: part of the table in `strings.ts`, in a file of its own so that only its page loads them. */
export const readerStrings = {
	english: 'English',
	englishOf: (number: number) => `English of this sentence ${number}`,
	learn: 'Learn',
	learning: 'In your cards',
	know: 'I know this',
	known: 'You know this',
	ignore: 'Ignore',
	ignored: 'Ignored',
	takeBack: 'Take back',
	noReading: 'Nothing is known of this word.',
	name: 'Name',
	misprint: (printed: string) => `Printed ${printed}`,
	source: 'Source',
	marks: 'Vowels',
	missing: 'There is no such article here',
	missingText: 'It may have been removed from this device.',
	deck: 'Words to learn from this article',
	deckWhy: (most: number) => `Those worth most, chosen for you; at most ${most}. All others wait, and are never due.`,
	deckOthers: (count: number) => `${count} others that could be learnt`,
	deckFull: 'The deck is full: untick one first.'
} as const;
