/** What levels and bands of words are called: in the welcome, in the settings, in what the placement tells. */
export const levelStrings = {
	levels: {
		starting: 'Starting',
		some: 'Some Arabic',
		slow: 'I read news slowly',
		well: 'I read news well'
	},
	bands: {
		1: 'The 500 commonest words',
		2: 'Words 501 to 1,500',
		3: 'Words 1,501 to 3,000',
		4: 'Words 3,001 to 6,000',
		5: 'Words 6,001 to 12,000',
		6: 'Rarer words'
	},
	/** Bands that are not the first ones. */
	chosen: 'the words you chose in Settings',
	/** So many bands from the first on; none is `null`. */
	upTo: [
		null,
		'the 500 commonest words',
		'the 1,500 commonest words',
		'the 3,000 commonest words',
		'the 6,000 commonest words',
		'the 12,000 commonest words'
	]
} as const;
