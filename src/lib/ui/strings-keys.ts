/** The strings of the list of keys: part of the table in `strings.ts`, in a file of its own so that only its page loads them. */
export const keysStrings = {
	title: 'Keyboard',
	while: 'While you review, on a keyboard:',
	keys: [
		{ keys: ['Space', 'Enter'], does: 'Shows the answer, then takes it as Good. Goes on from a new word.' },
		{ keys: ['1', '2', '3', '4'], does: 'The answer buttons, from the left.' },
		{ keys: ['U', 'Ctrl Z'], does: 'Takes back the last answer.' },
		{ keys: ['Esc'], does: 'Leaves the field you type in, so that these keys work. Closes what lies over a page.' },
		{ keys: ['←', '→'], does: 'In an article: from word to word. Enter opens one.' }
	]
} as const;
