/** Long work on the screen's thread is done in parts: between two of them the screen is drawn and taps are heard. */
export const breathe = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
