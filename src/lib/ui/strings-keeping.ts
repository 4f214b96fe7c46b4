import { plural } from './strings';

/** What Today says of the learner's data: part of the table in `strings.ts`, in a file of its own so that only its notices load it. */
export const keepingStrings = {
	lost: {
		title: 'Your cards are gone from this browser',
		text: (date: string, answers: number, words: number) =>
			`On ${date} there were ${plural(answers, 'answer', 'answers')} on ${plural(words, 'word', 'words')} here. The browser deleted them, or someone cleared its data.`,
		copy: (name: string, date: string) => `Your last copy was “${name}”, of ${date}. All that is in it can come back.`,
		noCopy: 'If you saved a copy in a file, all that is in it can come back.',
		restore: 'Restore from a file',
		anew: 'Start anew'
	},
	copy: {
		titles: {
			quiet: 'Save a copy of your cards',
			firm: 'Your cards are in this browser only'
		},
		first: (answers: number) =>
			`You have given ${plural(answers, 'answer', 'answers')}, and no copy of them is outside this browser.`,
		since: (answers: number, date: string) =>
			`Your last copy is of ${date}; ${plural(answers, 'answer', 'answers')} came since.`,
		why: {
			quiet: 'A file kept elsewhere survives a lost phone.',
			firm: 'If it clears its data, or this device is lost, they are gone. A file kept elsewhere would still be there.'
		},
		save: 'Save a copy',
		later: 'Later'
	}
} as const;
