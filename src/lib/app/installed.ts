/** The ways an installed app is shown, as a media query. */
export const installedModes = '(display-mode: standalone), (display-mode: minimal-ui), (display-mode: fullscreen)';

/** Whether this page is the installed app. `standalone` is Safari's; not in TypeScript's DOM types. */
export const isInstalled = () =>
	matchMedia(installedModes).matches || (navigator as { standalone?: boolean }).standalone === true;
