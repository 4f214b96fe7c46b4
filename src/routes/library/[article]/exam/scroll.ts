/** Where the word at hand comes to stand where it is moved at all: so far down in what can be seen. */
const share = 0.26;

/**
 * Scrolls so that an element can be seen in the upper half of what the keyboard and the panel at the thumb leave; not at all where
 * it stands there already.
 */
export function bringUp(element: Element, panel: Element | undefined, how: 'smoothly' | 'at once'): void {
	const { height, offsetTop } = window.visualViewport ?? { height: window.innerHeight, offsetTop: 0 };
	const { top, bottom } = element.getBoundingClientRect();
	const panelTop = panel?.getBoundingClientRect().top ?? Infinity;
	const isSeen = top - offsetTop > height * 0.15 && bottom < Math.min(panelTop, offsetTop + height * 0.55);
	if (isSeen) return;
	const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;
	const behavior = how === 'at once' || isCalm ? 'instant' : 'smooth';
	window.scrollBy({ top: top - offsetTop - height * share, behavior });
}
