/** The strings of the words and of the page of one word: part of the table in `strings.ts`, in a file of its own. */
const plural = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

/** Days as one says them: days, then months of 30.4 days, then years. */
const length = (days: number) => {
	if (days < 1) return 'less than a day';
	if (days < 31) return plural(Math.round(days), 'day', 'days');
	if (days < 365) return plural(Math.round(days / 30.4), 'month', 'months');
	return plural(Math.round(days / 365), 'year', 'years');
};

export const wordsStrings = {
	title: 'Words',
	opening: 'Opening your words…',
	broken: 'Your words cannot be opened',
	search: 'Find a word',
	searchHint: 'Arabic, a root, or English',
	clear: 'Clear the search',
	show: 'Show',
	sort: 'Order',
	filters: {
		learning: 'Being learnt',
		new: 'New',
		known: 'Known',
		assumed: 'Assumed known',
		ignored: 'Ignored',
		name: 'Names',
		all: 'All words'
	},
	filter: (label: string, count: number) => `${label} (${count})`,
	orders: { due: 'Next review', strength: 'Weakest first', root: 'By root', met: 'As met' },
	/** Of one word. */
	statuses: {
		learning: 'being learnt',
		new: 'new',
		known: 'known',
		assumed: 'assumed known',
		ignored: 'ignored',
		name: 'name'
	},
	wanted: 'to be met next',
	found: (count: number) => plural(count, 'word', 'words'),
	foundOf: (listed: number, others: number, filter: string) =>
		`${plural(listed, 'word', 'words')} under “${filter}”, ${others} more`,
	others: (count: number) => `${plural(count, 'other word', 'other words')} found`,
	nothing: 'No word fits that',
	nothingText: 'Try fewer letters, the root with spaces (ك ت ب), or an English word.',
	none: {
		learning: 'Nothing is being learnt yet',
		new: 'No word is new',
		known: 'No word is known yet',
		assumed: 'No word is assumed known',
		ignored: 'You ignore no word',
		name: 'There are no names',
		all: 'There are no words here'
	},
	noneText: {
		learning: 'Words come here when you meet them in a review, or tap “Learn” on one.',
		new: 'You have met or put aside every word of your texts.',
		known: 'A word counts as known once its memory holds three weeks, or when you say so.',
		assumed: 'Settings say which common words you are taken to know.',
		ignored: 'Words you ignore are never asked, and do not count.',
		name: 'None of your texts names anyone or any place.',
		all: 'They come with the texts of the library.'
	},
	showAll: 'Show all words',
	holds: (days: number) => `holds ${length(days)}`,
	today: (percent: number) => `${percent} % today`,
	due: 'due now',
	tomorrow: 'tomorrow',
	inDays: (days: number) => `in ${length(days)}`,
	next: (when: string) => `next ${when}`,
	noNext: 'no review planned',
	places: (places: number, texts: number) =>
		texts > 1 ? `${plural(places, 'place', 'places')} in ${texts} texts` : plural(places, 'place', 'places'),
	nowhere: 'in no text here any more',
	strengths: {
		fresh: 'Just begun',
		weak: 'Weak',
		growing: 'Growing',
		strong: 'Strong',
		'very strong': 'Very strong'
	}
} as const;

export const wordStrings = {
	back: 'All words',
	missing: 'There is no such word here',
	missingText: 'The address may be mistyped, or the word’s text was removed from this device.',
	broken: 'This word cannot be opened',
	meanings: 'Meanings met',
	own: 'Your words',
	meaning: 'Your meaning',
	comment: 'Your note',
	write: 'Write your own meaning or note',
	edit: 'Edit',
	save: 'Save',
	cancel: 'Cancel',
	saved: 'Saved',
	forms: 'Forms met',
	times: (count: number) => `${count} ×`,
	root: 'Root',
	pattern: 'Pattern',
	kind: 'Kind',
	form: (form: string) => `form ${form}`,
	of: 'From the verb',
	takes: 'With',
	family: 'Same root',
	unit: {
		name: 'name',
		adverbial: 'fixed expression',
		frame: 'turn of phrase',
		government: 'verb with its preposition',
		compound: 'compound'
	},
	places: 'Where it stands',
	allPlaces: (count: number) => `Show all ${count} places`,
	cards: 'Cards',
	noCards: 'No card of this word was asked yet.',
	cardKinds: { recognise: 'What it means', cloze: 'The missing word', recall: 'English to Arabic' },
	strength: 'Memory',
	difficulty: 'Difficulty',
	difficulties: { easy: 'easy for you', middling: 'middling', hard: 'hard for you' },
	outOfTen: (value: string) => `${value} of 10`,
	nextReview: 'Next review',
	answered: 'Answered',
	answers: (count: number) => (count === 0 ? 'never' : plural(count, 'time', 'times')),
	lapses: 'Forgotten',
	suspended: 'Not asked: you let it rest',
	retired: 'Done: a harder card took its place',
	rest: 'Don’t ask this card',
	ask: 'Ask it again',
	history: 'History',
	noHistory: 'Nothing has happened to this word yet.',
	allHistory: (count: number) => `Show all ${count} entries`,
	columns: { day: 'Day', what: 'What happened', next: 'Promised' },
	graded: (kind: string, grade: string) => `${kind}: ${grade}`,
	modes: { self: 'judged by yourself', typed: 'typed', chosen: 'chosen', tiles: 'put together' },
	sayings: {
		met: 'Met for the first time',
		known: 'You said you know it',
		'not known': 'You said you do not know it',
		ignored: 'You ignored it',
		'not ignored': 'You stopped ignoring it',
		wanted: 'You asked to learn it',
		'not wanted': 'You no longer asked to learn it',
		'put off': 'Put off to another day',
		'own meaning': 'You wrote your own meaning',
		'own comment': 'You wrote a note',
		suspended: 'Card put to rest',
		'not suspended': 'Card asked again',
		retired: 'Card done: a harder one took its place',
		'not retired': 'Card came back',
		'taken back': 'Taken back'
	},
	learn: 'Learn',
	know: 'I know this',
	notKnown: 'I don’t know this',
	ignore: 'Ignore',
	takeBack: 'Take back',
	said: { known: 'You know this', ignored: 'You ignore this', wanted: 'It will be met next' }
} as const;
