/** The strings of installing, the icon's number and the reminder, and of the manifest: part of the table in `strings.ts`. */
export const installedStrings = {
	manifest: {
		name: 'Mufradat: Arabic from what you read',
		description: 'Turns an Arabic article into a daily deck: offline, without an account.',
		screenshots: {
			today: 'What is due today, and what to read',
			review: 'A word in the sentence it was met in',
			reader: 'An article, its words marked by how well you know them'
		}
	},
	install: 'Install',
	notNow: 'Not now',
	how: 'Show me how',
	howTo: 'How to install it',
	advice: {
		first: {
			title: 'Install it before you study much',
			text: 'What you learn in a browser tab stays in the tab: it does not move into the app later, and the browser may delete it when you have not come by for a while.'
		},
		late: {
			title: 'You are studying in a browser tab',
			text: 'The browser may delete what you have learnt when you have not come by for a while. The installed app keeps it, but begins empty: save a copy in Settings first, and restore it there.'
		},
		offer: {
			title: 'Put Mufradat on your home screen',
			text: 'It then opens like any other app, and your browser is less likely to delete what you have learnt.'
		},
		how: {
			title: 'Put Mufradat on your home screen',
			text: 'It then opens like any other app, and your browser is less likely to delete what you have learnt.'
		}
	},
	section: 'App',
	isInstalled: 'Installed on this device.',
	isTab: 'Open in a browser tab.',
	badge: 'Number of due cards on the icon',
	badgeHelp: 'It is set when you leave the app.',
	badgeRefused: 'This device allows the number only together with notifications. None are ever sent.',
	on: 'Shown',
	off: 'Hidden',
	reminder: {
		title: 'Reminder',
		text: 'Your own calendar can remind you every day: this makes a file for it. To stop, delete the event there.',
		time: 'Time',
		make: 'Add to calendar',
		file: 'mufradat-reminder.ics',
		summary: 'Arabic: today’s cards',
		description: (url: string) => `A few minutes with Mufradat:\n${url}`
	}
} as const;
