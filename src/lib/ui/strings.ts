/** Every interface string, in one typed table: an Arabic interface is a second table of this shape. */
export const strings = {
	app: 'Mufradat',
	nav: { label: 'Main', today: 'Today', library: 'Library', settings: 'Settings' },
	update: { ready: 'A new version is ready.', take: 'Update now' }
} as const;
