const plural = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

/** The strings of what is done around reading a text: meeting its words, reading it again, the exam. Only those pages load them. */
export const examStrings = {
	back: 'Back to the text',
	before: {
		title: 'Before you read',
		progress: (done: number, all: number) => `${done} of ${all}`,
		metTitle: 'Now read',
		met: (count: number) =>
			`You met ${plural(count, 'word', 'words')}. Look out for ${count === 1 ? 'it' : 'them'} in the text; Review asks about ${count === 1 ? 'it' : 'them'} later.`,
		metBefore: 'You have met its words for today. Review asks about them.',
		limitTitle: 'Today’s new words are met',
		limit: (perDay: number) =>
			`You chose ${perDay} a day, so that reviews do not pile up. You can read the text now, or meet a few more.`,
		noneTitle: 'No word is waiting here',
		none: 'All words of this text’s deck are in your cards, or you know them.',
		read: 'Read',
		more: (count: number) => `Meet ${count} more`
	},
	again: {
		title: 'Reading again',
		intro: (count: number) =>
			`${plural(count, 'word', 'words')} that ${count === 1 ? 'comes' : 'come'} back soon ${count === 1 ? 'stands' : 'stand'} here as printed, without vowels. Tap a word to see what it is. Nothing is graded.`,
		none: 'No word of this text comes back in the next days: it is shown as usual. Tap a word to see what it is.',
		hide: 'Close'
	},
	exam: {
		title: 'Exam',
		leave: 'Leave the exam',
		intro: (count: number) =>
			`${plural(count, 'word', 'words')} to recall where ${count === 1 ? 'it stands' : 'they stand'}: gaps and underlined words.`,
		introCovered: 'What is hatched stays hidden until then.',
		progress: (done: number, all: number) => `${done} of ${all}`,
		gap: (number: number) => `Gap, question ${number}`,
		word: (number: number) => `Question ${number}: recall this word`,
		covered: 'a word that stays hidden for now',
		later: 'Later',
		right: 'recalled',
		forgotten: 'forgotten',
		end: (right: number, all: number) =>
			right === all
				? `You recalled ${all === 1 ? 'it' : `all ${all}`}.`
				: `You recalled ${right} of ${all}. What you forgot comes back in Review.`,
		again: 'Read again without marks',
		nothing: {
			later: 'Nothing of this text is due now',
			laterMinutes: (minutes: number) => `Its next word comes back in ${plural(minutes, 'minute', 'minutes')}.`,
			laterDays: (days: string) => `Its next word comes back ${days}.`,
			laterNever: 'None of its words is to come back.',
			met: 'You have met its words',
			metWhy: 'Review asks about them first; then they come back here.',
			none: 'No word of this text is in your cards yet',
			noneWhy: 'The exam asks for the words you are learning, where they stand in the text.',
			review: (count: number) => `Review ${plural(count, 'card', 'cards')}`,
			meet: (count: number) => `Meet ${plural(count, 'word', 'words')}`
		}
	}
} as const;
