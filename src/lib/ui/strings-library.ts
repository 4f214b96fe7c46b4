/** The strings of the library and of the texts on Today: part of the table in `strings.ts`, in a file of its own. */
const plural = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

export const libraryStrings = {
	coverage: (percent: number) => `You can read about ${percent} % of it`,
	coverageWhy: 'Share of running words you know, counted word by word; names and numbers are left out.',
	shelves: {
		studied: 'You are learning from',
		starting: 'For beginners',
		some: 'With some Arabic',
		slow: 'For slow readers of news',
		well: 'For readers of news'
	},
	/** The shelf of the learner's own level. */
	own: (shelf: string) => `${shelf} · your level`,
	levels: {
		starting: 'for beginners',
		some: 'some Arabic',
		slow: 'news, slowly',
		well: 'news'
	},
	counting: 'Counting…',
	more: (count: number, before: number, after: number) =>
		`${plural(count, 'more word', 'more words')}: ${before} → ${after} %`,
	nothingMore: 'Nothing more to learn here',
	candidates: (count: number) => `${plural(count, 'word', 'words')} left to learn`,
	deck: 'Deck',
	deckWords: (count: number) => plural(count, 'word', 'words'),
	met: (count: number) => `${count} met`,
	learning: (count: number) => `${count} learning`,
	known: (count: number) => `${count} known`,
	notBegun: 'not begun',
	study: 'Take new words from this text',
	all: 'All texts',
	next: 'Next for you',
	studied: 'Learning from this',
	empty: 'No texts are here',
	emptyText: 'Those that come with the app were removed from this device.'
} as const;
