/**
 * What is done inside the page, in every engine alike. Each function is sent there as text: it uses its arguments and the page's
 * own names, nothing of this module.
 */

/** An element by what it is called, or by a selector; the first that is to be seen. */
export type Target = { readonly name: string } | { readonly css: string };

/** Where to click a target once it can be clicked; until then, why not. */
export type Aim = { readonly x: number; readonly y: number } | { readonly not: string };

export async function aim(target: Target): Promise<Aim> {
	const frame = () => new Promise((done) => requestAnimationFrame(done));
	const called = (element: Element) =>
		(element.getAttribute('aria-label') ?? element.textContent).replaceAll(/\s+/g, ' ').trim();
	const css = 'css' in target ? target.css : 'a[href], button, summary, label, [role=button]';
	const all = [...document.querySelectorAll(css)].filter((element) => element.checkVisibility());
	const element = 'css' in target ? all[0] : all.find((each) => called(each) === target.name);
	if (!element) return { not: 'not to be seen' };
	if (element.matches(':disabled')) return { not: 'disabled' };
	const centre = () => {
		// A link may run over two lines: its box is empty in the middle.
		const box = element.getClientRects()[0] ?? element.getBoundingClientRect();
		return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
	};
	const meets = (x: number, y: number) => {
		const top = document.elementFromPoint(x, y);
		return top !== null && (element.contains(top) || top.contains(element)) && !top.matches('html, body, main');
	};
	let { x, y } = centre();
	if (!meets(x, y)) element.scrollIntoView({ block: 'center', behavior: 'instant' });
	await frame();
	({ x, y } = centre());
	await frame();
	const later = centre();
	if (later.x !== x || later.y !== y) return { not: 'moving' };
	if (!meets(x, y)) return { not: 'covered' };
	return { x, y };
}

/** The text of a target as it is shown; null where it is not to be seen. */
export function textOf(css: string): string | null {
	const element = [...document.querySelectorAll<HTMLElement>(css)].find((each) => each.checkVisibility());
	return element ? element.innerText.replaceAll(/\s+/g, ' ').trim() : null;
}

/** An attribute of the first element of a selector. */
export function attributeOf(css: string, name: string): string | null {
	return document.querySelector(css)?.getAttribute(name) ?? null;
}

/**
 * The value of the select that a label holds, null where it cannot be used; `choice` is made in it first. The menu itself is the
 * system's, out of reach.
 */
export function chosen(label: string, choice: string | null): string | null {
	const found = [...document.querySelectorAll('label')].find((each) => each.textContent.trim().startsWith(label));
	const select = found?.querySelector('select');
	if (!select || select.closest('[inert]')) return null;
	if (choice !== null && select.value !== choice) {
		select.value = choice;
		select.dispatchEvent(new Event('change', { bubbles: true }));
	}
	return select.value;
}

/** From here on, what goes wrong in this page is kept for `faults`. */
export function watch(): void {
	const kept: string[] = [];
	Object.assign(globalThis, { faultsOfStory: kept });
	addEventListener('error', (event) => kept.push(event.message));
	addEventListener('unhandledrejection', (event) => kept.push(String(event.reason)));
	document.addEventListener('securitypolicyviolation', (event) =>
		kept.push(`refused by the policy: ${event.violatedDirective} ${event.blockedURI}`)
	);
}

/** What went wrong in this page, and what it asked of other origins. */
export function faults(): string[] {
	const kept = (globalThis as { faultsOfStory?: string[] }).faultsOfStory ?? [];
	const foreign = performance.getEntriesByType('resource').filter(({ name }) => {
		const url = new URL(name);
		return /^https?:$/.test(url.protocol) && url.origin !== location.origin;
	});
	return [...kept, ...foreign.map(({ name }) => `asked ${name}`)];
}

/** Whether the app is precached and its worker is active. */
export async function offlineReady(): Promise<boolean> {
	const registration = await navigator.serviceWorker.getRegistration();
	return registration?.active?.state === 'activated';
}
