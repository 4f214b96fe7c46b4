import type { Reason } from '#lib/storage';

/** A number with its noun: `1 answer`, `1,204 answers`. */
export const plural = (count: number, one: string, many: string) =>
	// Below a thousand there is nothing to group, and the first call of `Intl` costs a phone as much as a screen.
	`${count < 1000 ? count : count.toLocaleString('en')} ${count === 1 ? one : many}`;

/** Every interface string, in one typed table: an Arabic interface is a second table of this shape. */
export const strings = {
	app: 'Mufradat',
	close: 'Close',
	nav: {
		label: 'Main',
		today: 'Today',
		library: 'Library',
		words: 'Words',
		progress: 'Progress',
		settings: 'Settings'
	},
	update: { ready: 'A new version is ready', text: 'Nothing you have learnt is touched.', take: 'Update now' },
	opening: 'Opening your cards…',
	insecure: {
		title: 'This address is not secure, so some things are missing',
		text: 'Studying works and is saved here, but working offline and installing need https (or localhost).'
	},
	fault: {
		title: 'Your cards cannot be opened',
		library: 'Your articles cannot be opened',
		article: 'This article cannot be opened',
		reasons: {
			missing:
				'This browser keeps no data for this page (IndexedDB is missing). Private windows and some in-app browsers do this: open the page in your usual browser.',
			refused:
				'The browser refused to open the database. Allow this site to store data (cookies and site data), leave private mode, then try again.',
			blocked:
				'Another tab with an older version holds the database. Close the other tabs of Mufradat, then try again.',
			full: 'The device has no space left for this site. Free some space, then try again: nothing that was saved is lost.',
			lost: 'The connection to the database was lost and could not be reopened. Reload the page: what was saved is there.',
			newer: 'Your cards were saved by a newer version of Mufradat. Reload the page to update it.',
			superseded: 'Another tab updated the database. Reload the page to go on with it.',
			failed: 'The browser reports an error of its database. Reload the page; if it stays, restart the browser.'
		} satisfies Record<Reason, string>,
		asset: 'A file of the app could not be read. Go online once and try again.',
		unknown: 'Something the app needs could not be read. Go online once and try again: what was saved is there.',
		again: 'Try again',
		notKept: 'That was not saved',
		notSaved: 'That answer was not saved',
		notSavedText: 'The card is back; nothing was lost but this answer.',
		stale: 'This card was just answered in another tab',
		staleText: 'Nothing was counted twice. Here is the next one.'
	},
	lost: {
		title: 'There is no such page',
		text: 'The address may be mistyped, or the page has moved.',
		brokenTitle: 'This page could not be shown',
		brokenText: 'Something went wrong in the app. Load the page anew: what was saved is there.',
		home: 'Go to Today',
		reload: 'Reload'
	},
	library: { title: 'Library', words: (count: number) => plural(count, 'word', 'words'), read: 'Read', from: 'From' },
	review: {
		title: 'Review',
		leave: 'Leave the session',
		undo: 'Undo',
		left: (count: number) => `${count} left`,
		newWord: 'New word',
		newUnit: 'New expression',
		gotIt: 'Got it',
		knewIt: 'I knew this',
		skip: 'Not today',
		askRecognise: 'What does it mean here?',
		askCloze: 'Which word is missing?',
		askRecall: 'How do you say it in Arabic?',
		show: 'Show answer',
		check: 'Check',
		typeHere: 'Type the Arabic word',
		typeShort: 'Type it',
		hint: 'First letter',
		marks: 'Show vowels',
		gap: 'missing word',
		grades: { 1: 'Again', 2: 'Hard', 3: 'Good', 4: 'Easy' },
		gradeAsk: 'How well did you know it?',
		alsoRight: 'Also right; here another word is asked',
		leech: (times: number) => `Forgotten ${times} times`,
		leechText:
			'Look at it again in the article. If it comes back too often, “Don’t ask this card” under “More” lets it rest.'
	},
	due: {
		minutes: (count: number) => `${count} min`,
		today: 'today',
		days: (count: number) => plural(count, 'day', 'days'),
		months: (count: string) => `${count} months`,
		years: (count: string) => `${count} years`,
		tomorrow: 'tomorrow',
		inDays: (count: number) => (count === 1 ? 'tomorrow' : `in ${count} days`)
	},
	markLevels: {
		printed: 'As printed, without',
		deciding: 'Only what decides',
		fading: 'Fading as you learn',
		inside: 'Without case endings',
		endings: 'All, with case endings'
	}
} as const;
