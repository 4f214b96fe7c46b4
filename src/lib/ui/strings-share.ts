/** The strings of the page of kept texts alone: part of the table in `strings.ts`. */
export const shareStrings = {
	title: 'Texts kept for later',
	entry: 'Texts kept for later',
	coming:
		'Reading any text, with its words explained, comes in a later version. Until then, what you share to Mufradat or paste here is kept on this device.',
	received: {
		kept: 'The text is kept.',
		empty: 'There was no text in it.',
		large: (megabytes: number) => `That text is too large: at most ${megabytes} MB is kept. Share a part of it.`,
		full: (most: number) =>
			`${most} texts are kept, and there is no room for more. Delete one first, then share it again.`,
		unreadable: 'What was shared could not be read. Copy the text, and paste it here.',
		failed: 'The text could not be kept: the device may have no space left for this site.'
	},
	add: 'Add a text',
	label: 'Text',
	paste: 'Paste',
	pasteRefused: 'The browser gave no text. Hold a finger on the field, and choose Paste.',
	keep: 'Keep it',
	none: 'No text is kept yet.',
	missing: 'Keeping texts needs a secure address (https).',
	characters: (count: string) => `${count} characters`,
	shortened: (count: string, shown: string) => `${count} characters; the first ${shown} are shown`,
	remove: 'Delete',
	removeOf: (title: string) => `Delete: ${title}`,
	removed: 'The text is deleted.',
	putBack: 'Take back',
	why: 'Other apps and pages can send a text here. It is shown as it came, and nothing else is done with it.'
} as const;
