import { plural } from './strings';

const answers = (count: number) => plural(count, 'answer', 'answers');
const words = (count: number) => plural(count, 'word', 'words');
const texts = (count: number) => plural(count, 'text of your own', 'texts of your own');

/** The strings of the data panel: part of the table in `strings.ts`, in a file of its own so that only the settings load them. */
export const dataStrings = {
	title: 'Your data',
	intro: 'All you have learnt is kept in this browser, on this device. No server has it.',
	unreadable: 'How your data are kept could not be read',
	copy: {
		label: 'Copy outside this browser',
		none: 'None yet',
		help: 'A file you keep elsewhere survives a lost phone or a cleared browser.',
		upToDate: 'Everything here is in it.',
		since: (count: number) => `Since then: ${answers(count)}.`,
		changes: 'Since then: some changes, no answers.'
	},
	here: {
		label: 'Kept here',
		nothing: 'Nothing yet',
		value: (given: number, met: number) => `${answers(given)} · ${words(met)}`,
		since: (date: string) => `Since ${date}.`
	},
	promise: {
		label: 'How long it stays',
		values: { yes: 'Until you delete it', no: 'As long as there is space', unknown: 'The browser does not say' },
		help: {
			yes: 'The browser has promised to keep your data.',
			no: 'The browser may delete your data when space is short, or when you do not come by for a while.',
			unknown: 'Save a copy now and then.'
		},
		ask: 'Ask it to keep them',
		refused: 'It did not promise. It does so more readily once the app is installed and used often.'
	},
	installed: {
		label: 'Installed',
		values: { yes: 'Yes', no: 'No, open in a browser tab' },
		help: {
			yes: 'An installed app is the last to be cleared.',
			no: 'What you learn in a tab may not move into the app: save a copy here first, and restore it there.'
		}
	},
	offline: {
		label: 'Without a network',
		values: { yes: 'Works', no: 'Not ready yet' },
		help: { yes: 'All pages and texts are on this device.', no: 'Stay online for a moment with this page open.' }
	},
	space: {
		label: 'Space',
		value: (size: string) => `${size} used`,
		plenty: 'The browser allows far more.',
		some: (share: number) => `That is ${share} % of what the browser allows.`,
		scarce: (share: number) => `That is ${share} % of what the browser allows. Free some space on this device soon.`
	},
	bytes: (count: number): string => {
		if (count < 1000) return plural(count, 'byte', 'bytes');
		if (count < 999_500) return `${Math.round(count / 1000)} kB`;
		if (count < 999_500_000) return `${(count / 1e6).toFixed(count < 9.95e6 ? 1 : 0)} MB`;
		return `${(count / 1e9).toFixed(1)} GB`;
	},
	percent: (share: number) => `${Math.floor(share * 100)} %`,
	save: {
		button: 'Save a copy',
		title: 'Save a copy',
		making: 'Making the copy, and reading it back…',
		ready: 'The copy is ready',
		holds: (given: number, met: number, own: number) =>
			[answers(given), words(met), ...(own > 0 ? [texts(own)] : [])].join(', '),
		checked: 'It was read back and is whole.',
		unchecked: 'It could not be read back, so do not rely on it. Keep it, and tell whoever looks after the app.',
		where:
			'Put it where you will find it when this device is gone: a cloud folder, a message to yourself, a computer. It is not locked: it holds your answers, words and texts, and no name.',
		ways: { picker: 'Save the file', share: 'Send or save it', download: 'Download it' },
		otherwise: 'Download it instead',
		kind: 'Copy of your cards',
		cancelled: 'Nothing was saved. The copy is still in this browser only.',
		refused: 'The browser did not let the file out that way.',
		asked: 'Is the file there?',
		askedText: (name: string) => `Look into your downloads for “${name}”. Only you can see whether it arrived.`,
		there: 'Yes',
		notThere: 'No',
		out: 'A copy is outside this browser',
		outText: (name: string) => `Look for “${name}” if you ever need it.`,
		failed: 'The copy could not be made'
	},
	restore: {
		button: 'Restore from a file',
		title: 'Restore from a file',
		choose: 'Choose a file',
		another: 'Choose another file',
		chooseText:
			'Take a file that “Save a copy” made; its name begins with “mufradat”. You see what is in it before anything changes.',
		reading: 'Reading the file. Nothing changes yet.',
		of: (date: string) => `A copy of ${date}`,
		holds: 'In it',
		answers,
		words,
		texts,
		days: (from: string, to: string) => (from === to ? `on ${from}` : `from ${from} to ${to}`),
		fresh: 'New here',
		others: (count: number) => plural(count, 'other change', 'other changes'),
		nothingFresh: 'All of it is here already. Nothing would change.',
		changes: 'Settings that would change',
		change: (label: string, from: string | undefined, to: string) =>
			from === undefined ? `${label}: ${to}` : `${label}: ${from}, then ${to}`,
		otherSettings: (count: number) => plural(count, 'other setting', 'other settings'),
		joined: 'What is here stays: both are joined, and nothing is counted twice.',
		take: 'Restore it',
		adding: 'Adding what is new. If this is interrupted, restore the same file again.',
		done: 'Restored',
		added: 'Added',
		today: 'Go to Today',
		refused: 'This file cannot be restored',
		failed: 'Not all was done. What was added stays; trying again goes on',
		unchanged: 'Nothing here was changed.',
		faults: {
			truncated: 'The end of the file is missing. Fetch it again from where you keep it.',
			altered: 'The file was damaged or changed after it was saved. Fetch it again from where you keep it.',
			damaged: 'The file is damaged, or its end is missing. Fetch it again from where you keep it.',
			foreign: 'It is not a copy of your cards. Look for a file whose name begins with “mufradat”.',
			newer: 'A newer version of Mufradat made it. Update the app, then restore it.',
			'too large': 'It is larger than any copy of your cards can be.',
			malformed: 'It holds something that Mufradat does not write, so none of it was taken.',
			unreadable: 'This device does not hand the file out. If it is in a cloud folder, download it first.',
			packed:
				'It is compressed, and this browser cannot unpack it. Update the browser, or unpack the file with another program first.',
			conflict: 'It tells another story than this device about one and the same answer, so none of it was taken.'
		}
	},
	erase: {
		button: 'Delete everything…',
		title: 'Delete everything',
		text: (given: number, met: number) =>
			`This deletes ${answers(given)}, ${words(met)}, your texts and settings from this device. It cannot be undone. Copies outside this browser stay.`,
		copyFirst: 'Save a copy first',
		word: 'delete',
		type: (word: string) => `Type “${word}” to confirm`,
		button2: 'Delete everything',
		keep: 'Keep it',
		failed: 'It could not be deleted'
	},
	settings: {
		newNotesPerDay: 'New words a day',
		reviewsPerDay: 'Reviews a day, at most',
		desiredRetention: 'Share to be remembered',
		rolloverHour: 'Hour at which a day begins',
		maximumIntervalDays: 'Longest wait in days',
		leechThreshold: 'Times forgotten until you are told',
		buttons: 'Answer buttons',
		typing: 'How missing words are answered',
		recall: 'English to Arabic cards',
		weights: 'What the app has learnt of your memory',
		learningSteps: 'Steps of a new card',
		relearningSteps: 'Steps of a forgotten card',
		fuzz: 'Spreading of cards over days',
		level: 'Your level',
		assumedBands: 'Words taken as known',
		functionWords: 'Small words'
	}
} as const;
