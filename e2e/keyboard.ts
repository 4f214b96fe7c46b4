import { expect, type Page } from 'playwright/test';

/** What has the focus, and whether one can see that it has. */
export interface Stop {
	/** What it is called, as far as a test needs it. */
	readonly name: string;
	readonly tag: string;
	/** Position among all elements of the document. */
	readonly order: number;
	/** Why the focus cannot be seen; empty where it can. */
	readonly hidden: string;
}

/** The element that has the focus; undefined where none has. */
export function focused(page: Page): Promise<Stop | undefined> {
	return page.evaluate(() => {
		const element = document.activeElement;
		if (!(element instanceof HTMLElement) || element === document.body) return undefined;
		const label = element.getAttribute('aria-label') ?? element.closest('label')?.innerText ?? element.innerText;
		// What a checkbox is drawn on may be its label.
		const box = element.getBoundingClientRect();
		const { outlineStyle, outlineWidth } = getComputedStyle(element);
		const x = box.x + Math.min(box.width, innerWidth) / 2;
		const top = document.elementFromPoint(x, box.y + box.height / 2);
		let hidden = '';
		if (outlineStyle === 'none' || Number.parseFloat(outlineWidth) < 2) hidden = 'no outline';
		else if (box.bottom <= 0 || box.top >= innerHeight) hidden = 'out of the window';
		else if (top && !element.contains(top) && !top.contains(element)) hidden = `under ${top.tagName}.${top.className}`;
		return {
			name: label.replaceAll(/\s+/g, ' ').trim().slice(0, 60),
			tag: element.tagName.toLowerCase(),
			order: [...document.querySelectorAll('*')].indexOf(element),
			hidden
		};
	});
}

/** Presses Tab and says where that leads. */
export async function tab(page: Page): Promise<Stop | undefined> {
	await page.keyboard.press('Tab');
	return focused(page);
}

/** Tabs on until something of a name has the focus; every stop on the way must be seen. */
export async function tabTo(page: Page, name: string | RegExp, most = 60): Promise<void> {
	const seen: string[] = [];
	for (let turn = 0; turn < most; turn++) {
		const stop = await tab(page);
		if (!stop) continue;
		expect(stop.hidden, `the focus on ${stop.tag} "${stop.name}"`).toBe('');
		if (typeof name === 'string' ? stop.name === name : name.test(stop.name)) return;
		seen.push(stop.name);
	}
	throw new Error(`Tab does not lead to ${String(name)}; it leads to ${seen.join(', ')}`);
}

/** All stops of a page, from its top until the focus leaves it. An element with several, as a field for a time, counts once. */
export async function allStops(page: Page): Promise<Stop[]> {
	const stops: Stop[] = [];
	for (let turn = 0; turn < 300; turn++) {
		const stop = await tab(page);
		if (stop && stop.order === stops.at(-1)?.order) continue;
		if (!stop || stops.some(({ order }) => order === stop.order)) return stops;
		stops.push(stop);
	}
	throw new Error('Tab does not come to an end');
}
