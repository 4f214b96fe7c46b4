/** The strings of the placement alone: part of the table in `strings.ts`, in a file of its own so that only its page loads them. */
export const placementStrings = {
	title: 'Which words do you know?',
	how: 'Tap every word whose meaning you know.',
	invented:
		'Some are invented, to see how sure your taps are. They get rarer as you go down: stop where you know none.',
	words: 'Words',
	tapped: (count: number) => `${count} tapped`,
	see: 'See the result',
	broken: 'The words cannot be opened',

	result: 'What you know',
	unclear: 'This does not tell',
	unclearText: (tapped: number, shown: number) =>
		`You tapped ${tapped} of the ${shown} invented words, so nobody can say which of the others you know. Nothing has changed. Try again, and tap only what you are sure of.`,
	known: (words: string) => `You know ${words}, or nearly all of them.`,
	knownNone: 'The commonest words are not yet all known, so none is taken as known. You will meet them one by one.',
	of: (tapped: number, shown: number) => `${tapped} of ${shown}`,
	passed: 'known',
	notPassed: 'to be learnt',
	lowered: (tapped: number, shown: number) =>
		`You tapped ${tapped} of the ${shown} invented words. So some of the others were taps on luck, and every count is taken as a little lower.`,
	noneInvented: (shown: number) => `You tapped none of the ${shown} invented words: your taps can be trusted.`,
	rule: 'A group is taken as known from seven words of eight, if all commoner ones are.',
	means: 'What this changes',
	meansKnown: (words: string) =>
		`Taken as known: ${words}. They get no cards, and count as read. One tap on a word brings it back, and Settings undo the whole.`,
	meansNone: 'No word is taken as known. Every word of a text may get a card.',
	meansLevel: (level: string) => `Your level: ${level}. It chooses the text to begin with.`,
	meansLittle: {
		assumed: 'Little words such as في and هو are taken as known.',
		learnt: 'Little words such as في and هو are learnt too.'
	},
	keeps: 'Words you are learning go on as they are.',
	agree: 'Use this result',
	again: 'Try other words',
	leave: 'Leave things as they are',
	shown: 'The words you were shown',
	shownKnown: 'you tapped it',
	inventedWord: 'invented',
	agreed: 'That is set',
	agreedText: 'What you meet from now on follows it.',
	toToday: 'Go to Today',
	toSettings: 'See it in Settings'
} as const;
