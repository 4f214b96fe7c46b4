/** The strings of what is heard: part of the table in `strings.ts`. */
export const soundStrings = {
	hear: 'Hear it',
	hearWord: 'Hear the word',
	hearClause: 'Hear the sentence',
	stop: 'Stop',
	section: 'Sound',
	voice: 'Voice',
	best: 'The best there is',
	overNetwork: (name: string) => `${name} (over the network)`,
	rate: 'Pace',
	rates: ['Slow', 'Unhurried', 'As in talking'],
	answers: 'Say the word with the answer',
	answersOn: 'Yes',
	answersOff: 'No',
	test: 'Try the voice',
	remote: 'Voices over the network',
	remoteHelp: (names: string) =>
		`${names}: what they say is sent to the maker of your browser or device. Nothing else of yours is.`,
	remoteOff: 'Do not use',
	remoteOn: 'Use them',
	silent: 'This browser cannot speak.',
	none: 'This device has no Arabic voice of its own. To add one:',
	then: 'It is found as soon as you are back here.',
	get: {
		ios: 'Settings › Accessibility › Read & Speak (or Spoken Content) › Voices › Arabic: download one.',
		android: 'Settings › search for “text-to-speech” › the engine’s settings › Install voice data › Arabic.',
		mac: 'System Settings › Accessibility › Read & Speak (or Spoken Content) › System voice › Manage Voices › Arabic.',
		windows:
			'Settings › Time & language › Language & region › add Arabic, with Text-to-speech ticked; then restart the browser.',
		chromeos: 'Settings › Accessibility › Text-to-Speech › Voice settings: install an engine with Arabic.',
		linux: 'Install speech-dispatcher and espeak-ng, then restart the browser.',
		other: 'Look for text-to-speech in the settings of the device, and add Arabic.'
	}
} as const;
