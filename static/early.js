// What cannot wait for the app. First the chosen theme and size of Arabic; the key is the one of the app's device settings.
try {
	const home = new URL('.', document.currentScript.src).pathname;
	const name = `mufradat${home.replace(/\/$/, '').replaceAll('/', '-')}`;
	const { theme, arabicScale } = JSON.parse(localStorage.getItem(`${name}:device`) ?? '{}');
	const root = document.documentElement;
	if (theme === 'light' || theme === 'dark') root.dataset.theme = theme;
	if (arabicScale >= 1 && arabicScale <= 3) root.style.setProperty('--arabic-scale', String(arabicScale));
} catch {
	// Storage refused, or not JSON: the defaults do.
}
// The browser offers to install once, maybe before the app runs.
addEventListener('beforeinstallprompt', (offer) => {
	offer.preventDefault();
	globalThis.installOffer = offer;
});
