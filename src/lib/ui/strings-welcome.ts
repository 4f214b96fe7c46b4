/** The strings of the welcome alone: part of the table in `strings.ts`, in a file of its own so that only it loads them. */
export const welcomeStrings = {
	title: 'Learn from what you read',
	what: 'Mufradat asks for the words of an Arabic text in the sentences they came from. Each comes back just before you would forget it.',
	question: 'How well do you read Arabic?',
	levels: {
		starting: 'letters and a few words',
		some: 'some hundred words',
		slow: 'with a dictionary',
		well: 'missing few words'
	},
	only: 'It only sets where you begin.',
	sets: (known: string | null, news: number) =>
		`${known === null ? 'No word is taken as known' : `Taken as known: ${known}`}. ${news} new words a day.`,
	placement: 'Find out in 90 seconds',
	begin: 'To begin with',
	words: (count: number) => `${count} words`,
	read: 'Read it now',
	start: 'Start',
	skip: 'Skip',
	done: 'Go to Today'
} as const;
