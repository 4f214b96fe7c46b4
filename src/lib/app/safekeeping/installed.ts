/** Whether the app runs in a window of its own. Safari on iOS says so by a property that is not in TypeScript's DOM types. */
export function isInstalled(): boolean {
	return (
		matchMedia('(display-mode: standalone)').matches || (navigator as { standalone?: boolean }).standalone === true
	);
}
