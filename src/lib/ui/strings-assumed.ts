/** The strings of the settings' section on the learner's level alone: part of the table in `strings.ts`, in a file of its own. */
export const assumedStrings = {
	title: 'Your level',
	level: 'How well you read',
	levelHelp: 'Choosing one sets what is below, and the new words a day.',
	notSaid: 'Not said',
	assumed: 'Taken as known',
	assumedHelp:
		'These words get no cards and count as read. One tap on a word brings it back; words you are learning go on.',
	functionWords: 'Little words such as في and هو',
	placement: 'Find out in 90 seconds',
	welcome: 'See the welcome again'
} as const;
