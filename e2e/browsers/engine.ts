/** What the story needs of an engine, and no more: it is told once, over this, in all of them. */
export interface Engine {
	/** As in the line that says what passed: "Firefox 153.7.0esr". */
	readonly name: string;
	/** Opens a browser on a profile folder, which outlives it. */
	launch(profile: string): Promise<Tab>;
}

export const viewport = { width: 390, height: 844 } as const;

export interface Tab {
	goto(url: string): Promise<void>;
	/** The value of an expression in the page, awaited; JSON. */
	evaluate(expression: string): Promise<unknown>;
	/** A click of the real pointer at a point of the viewport. */
	click(x: number, y: number): Promise<void>;
	/** Keys, one after the other, into what has the focus; `Enter` is written `\n`. */
	keys(text: string): Promise<void>;
	/** PNG of the viewport. */
	picture(): Promise<Uint8Array>;
	/** Closes the whole browser; what was stored is in its profile. */
	close(): Promise<void>;
}

/**
 * A function as an expression that calls it in a page. It may use only its arguments and what pages have; the names that the
 * compiler gives to functions are given there too.
 */
export function calling<Given extends readonly unknown[]>(work: (...given: Given) => unknown, given: Given): string {
	const list = given.map((each) => JSON.stringify(each)).join(', ');
	return `(() => { const __name = (named) => named; return (${String(work)})(${list}); })()`;
}
