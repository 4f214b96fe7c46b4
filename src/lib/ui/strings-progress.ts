/** The strings of Progress alone: part of the table in `strings.ts`, in a file of its own so that only its page loads them. */
const number = (count: number) => count.toLocaleString('en-GB');
const counted = (count: number, one: string, many: string) => `${number(count)} ${count === 1 ? one : many}`;

export const progressStrings = {
	title: 'Progress',
	asTable: 'As a table',
	number,
	percent: (percent: number) => `${percent}\u00a0%`,
	none: '–',
	empty: {
		title: 'Nothing to show yet',
		text: 'After your first session this page tells what you did, what comes back and when, how much you remember, and how many words you know.',
		start: 'Start'
	},
	today: {
		title: 'Today',
		reviews: 'Reviews',
		fresh: 'New words',
		minutes: 'Minutes',
		lessThanOne: '< 1',
		remembered: 'Remembered',
		/** Narrow columns: the last may break at the soft hyphen. */
		columns: ['Day', 'Reviews', 'New', 'Min.', 'Remem\u00adbered'],
		began: 'You began today.',
		studied: (studied: number, of: number) => {
			if (studied === 0) return `The last ${of} days were free.`;
			if (of < 7) return `Studied on ${studied} of the ${of} days since you began.`;
			return `Studied on ${studied === of ? 'each' : studied} of the last ${of} days.`;
		},
		inARow: (days: number) => `${number(days)} in a row.`,
		chart: (parts: string) => `Reviews on each of the last seven days. ${parts}.`,
		on: (day: string, reviews: number) => `${day} ${number(reviews)}`,
		week: 'The last seven days'
	},
	forecast: {
		title: 'What comes back',
		nothing: 'Nothing is due in the next 30 days.',
		total: (count: number, average: string) =>
			`${counted(count, 'card', 'cards')} in the next 30 days, ${average} a day.`,
		about: (average: number) => `about ${number(average)}`,
		lessThanOne: 'fewer than one',
		heaviest: (day: string, count: number) => `The most on one day: ${number(count)}, on ${day}.`,
		heaviestToday: (count: number) => `The most on one day: ${number(count)}, today.`,
		why: 'What is still to be asked today counts, and cards in their first steps. New words will add to it.',
		today: 'Today',
		day: 'Day',
		cards: 'Cards due'
	},
	retention: {
		title: 'What you remember',
		nothing: 'No card has come back yet: the first ones do so tomorrow or later.',
		share: {
			month: (percent: number, aim: number) =>
				`Of what came back in the last 30 days you remembered ${percent}\u00a0%. Your aim is ${aim}\u00a0%.`,
			all: (percent: number, aim: number) =>
				`Of what has come back so far you remembered ${percent}\u00a0%. Your aim is ${aim}\u00a0%.`
		},
		compared: {
			few: 'These are too few answers to compare.',
			near: 'That is as it should be.',
			below: 'That is lower: words fade sooner than expected, or come back late.',
			above: 'That is higher: words last longer than expected.'
		},
		why: 'Any answer but Again is remembered; cards in their first steps are left out. A mature card should last three weeks, a young one less.',
		caption: 'Share remembered, and number of answers',
		spans: { week: '7 days', month: '30 days', all: 'All' },
		rows: { young: 'Young', mature: 'Mature', all: 'All' },
		cards: 'Cards',
		of: (asked: number) => `of ${number(asked)}`,
		noAnswers: 'no answers'
	},
	words: {
		title: 'Words you know',
		summary: (known: number, learning: number) =>
			`Your answers show that you know ${counted(known, 'word', 'words')}; ${number(learning)} more ${learning === 1 ? 'is' : 'are'} being learnt.`,
		noneYet: (learning: number) =>
			`${counted(learning, 'word is', 'words are')} being learnt; none has lasted three weeks yet.`,
		chart: (from: string, known: number, learning: number) =>
			`Words since ${from}: from none to ${number(known)} known and ${number(learning)} being learnt.`,
		known: 'Known',
		learning: 'Being learnt',
		on: 'On',
		why: 'A word is known once you should still remember it after three weeks. Words you said you know are not counted here.'
	},
	articles: {
		title: 'Articles',
		coverage: (percent: number) => `You can read about ${percent}\u00a0% of it`,
		deck: (words: number) => `Of its ${counted(words, 'word', 'words')} to learn:`,
		known: (count: number) => `${number(count)} known`,
		learning: (count: number) => `${number(count)} being learnt`,
		fresh: (count: number) => `${number(count)} new`,
		noDeck: 'Nothing in it is left to learn.'
	}
} as const;
