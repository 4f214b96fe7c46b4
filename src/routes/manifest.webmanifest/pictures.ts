/** The pictures of `scripts/screenshots.ts`: name, what is on it, and the window they are taken in. */
export const screenshots = [
	{ name: 'today-narrow', label: 'today', form: 'narrow', width: 390, height: 844 },
	{ name: 'review-narrow', label: 'review', form: 'narrow', width: 390, height: 844 },
	{ name: 'reader-narrow', label: 'reader', form: 'narrow', width: 390, height: 844 },
	{ name: 'today-wide', label: 'today', form: 'wide', width: 1280, height: 800 },
	{ name: 'reader-wide', label: 'reader', form: 'wide', width: 1280, height: 800 }
] as const;
