/** The strings of the reader's page: part of the table in `strings.ts`, in a file of its own so that only its page loads them. */
export const readerStrings = {
	english: 'English',
	englishShort: 'EN',
	englishOf: (number: number) => `English of this sentence ${number}`,
	englishOfClause: (number: number) => `English of clause ${number} of this sentence`,
	source: 'Source',
	missing: 'There is no such article here',
	missingText: 'It may have been removed from this device.',
	coverage: (percent: number) => `You can read about ${percent} % of it`,
	coverageWhy:
		'Word for word through the whole text: words you know or are taken to know count fully, words you are learning as likely as you are to remember them today, all others not at all. Names and numbers are left out. From about 95 % on a text reads easily.',
	study: 'Learn words from this text',
	studying: 'Learning from this text',
	studyingByLevel: 'Chosen for you, until you choose a text yourself.',
	studyingChosen: 'Its words are among the new ones of each day.',
	notStudying: 'Its words come only when you ask for them here.',
	settings: 'How this text is shown',
	settingsShort: 'Aa',
	ways: {
		label: 'Before and after reading',
		meet: 'Meet words first',
		toMeet: (count: number) => (count === 0 ? 'None waiting' : `${count} ${count === 1 ? 'word' : 'words'}`),
		again: 'Read again',
		againHow: 'without marks',
		exam: 'Exam',
		due: (count: number) => (count === 0 ? 'Nothing due' : `${count} due`)
	}
} as const;
