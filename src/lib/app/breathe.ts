/** Long work on the screen's thread is done in parts: between two of them the screen is drawn and taps are heard. */
export const breathe = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** What is not at hand waits until the screen was drawn, and does not compete with it for the network. */
export const whenIdle = (): Promise<void> =>
	new Promise((resolve) => {
		if ('requestIdleCallback' in globalThis) requestIdleCallback(() => resolve(), { timeout: 500 });
		else setTimeout(resolve);
	});
