import type { Locator, Page } from 'playwright/test';

/** An element as it is met by who cannot see it. */
export interface Met {
	readonly role: string;
	/** Empty where it has none. */
	readonly name: string;
	/** Of a heading. */
	readonly level: number;
}

/** Everything of a part of the page that has a role, in the order in which it is read. */
export async function treeOf(where: Locator): Promise<Met[]> {
	const snapshot = await where.ariaSnapshot();
	return snapshot.split('\n').flatMap((line) => {
		const [, role, name = '', rest = ''] = /^\s*- '?([a-z]+)(?: "((?:[^"\\]|\\.)*)")?(.*)$/.exec(line) ?? [];
		if (role === undefined || role === 'text') return [];
		return [{ role, name, level: Number(/\[level=(\d)\]/.exec(rest)?.[1] ?? 0) }];
	});
}

/** Roles of what one acts on, or goes to by name. */
const named = new Set(
	'alertdialog button checkbox combobox dialog heading link meter navigation progressbar radio radiogroup searchbox slider spinbutton switch tab textbox'.split(
		' '
	)
);

/** What of the tree breaks the laws that hold on every screen: one main, headings in order, a name for whatever has a use. */
export function broken(tree: readonly Met[]): string[] {
	const found: string[] = [];
	const mains = tree.filter(({ role }) => role === 'main').length;
	if (mains !== 1) found.push(`main: ${mains}`);
	for (const { role, name } of tree) if (named.has(role) && name.trim() === '') found.push(`${role} without a name`);
	const headings = tree.filter(({ role }) => role === 'heading');
	const tops = headings.filter(({ level }) => level === 1).length;
	if (tops !== 1) found.push(`headings of level 1: ${tops}`);
	let before = 0;
	for (const { name, level } of headings) {
		if (level > before + 1) found.push(`heading of level ${level} after level ${before}: ${name}`);
		before = level;
	}
	return found;
}

/** A role, its name, and the level of a heading. */
export type Expected = readonly [role: string, name: string | RegExp, level?: number];

/** Of what is expected in this order, the first that is not met, and all after it. */
export function missingFrom(tree: readonly Met[], expected: readonly Expected[]): readonly Expected[] {
	let at = 0;
	for (const [index, [role, name, level]] of expected.entries()) {
		const found = tree.findIndex(
			(met, position) =>
				position >= at &&
				met.role === role &&
				(typeof name === 'string' ? met.name === name : name.test(met.name)) &&
				(level === undefined || met.level === level)
		);
		if (found < 0) return expected.slice(index);
		at = found + 1;
	}
	return [];
}

/** Texts in Arabic letters that are not said to be Arabic, from right to left; and texts in Latin letters that are said to be Arabic. */
export function wronglyMarked(page: Page): Promise<string[]> {
	return page.evaluate(() => {
		const found: string[] = [];
		const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
		for (let node = walker.nextNode(); node; node = walker.nextNode()) {
			const text = node.nodeValue ?? '';
			const parent = node.parentElement;
			if (!parent || parent.closest('script, style, noscript')) continue;
			const marked = parent.closest('[lang]');
			const isArabic = marked?.getAttribute('lang') === 'ar';
			if (/\p{Script=Arabic}/u.test(text) && !(isArabic && getComputedStyle(parent).direction === 'rtl'))
				found.push(`not marked as Arabic: ${text.trim().slice(0, 60)}`);
			if (/\p{Script=Latin}/u.test(text) && isArabic) found.push(`marked as Arabic: ${text.trim().slice(0, 60)}`);
		}
		return found;
	});
}
