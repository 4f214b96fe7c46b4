import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { calling, type Engine, type Tab } from './engine';
import { aim, attributeOf, chosen, faults, textOf, watch, type Aim, type Target } from './in-page';
import { until } from './until';

/** Whom the story is about: opens the app in an engine, taps, types, looks. Nothing is done before it can be. */
export class Person {
	readonly #engine: Engine;
	readonly #profile: string;
	readonly #pictures: string;
	#tab: Tab;

	private constructor(engine: Engine, profile: string, pictures: string, tab: Tab) {
		this.#engine = engine;
		this.#profile = profile;
		this.#pictures = pictures;
		this.#tab = tab;
	}

	/** Starts a browser on a profile; pictures go into a folder. */
	static async at(engine: Engine, profile: string, pictures: string): Promise<Person> {
		return new Person(engine, profile, pictures, await engine.launch(profile));
	}

	/** Calls a function in the page. */
	async ask<Given extends readonly unknown[], Answer>(
		work: (...given: Given) => Answer,
		...given: Given
	): Promise<Awaited<Answer>> {
		return (await this.#tab.evaluate(calling(work, given))) as Awaited<Answer>;
	}

	/** Opens a page, after which nothing on the page before may have gone wrong. */
	async open(url: string): Promise<void> {
		await this.nothingWentWrong();
		await this.#tab.goto(url);
		await this.ask(watch);
	}

	async nothingWentWrong(): Promise<void> {
		const found = await this.ask(faults);
		if (found.length > 0) throw new Error(`went wrong in the page: ${found.join('; ')}`);
	}

	/** Taps what is called so, or what a selector finds, as soon as it is there, at rest, and nothing lies over it. */
	async tap(target: string | Target): Promise<void> {
		const what: Target = typeof target === 'string' ? { name: target } : target;
		let found: Aim = { not: 'not looked for' };
		await until(
			`${JSON.stringify(what)} can be tapped`,
			async () => {
				found = await this.ask(aim, what);
				return 'x' in found;
			},
			() => ('not' in found ? found.not : '')
		);
		const at = found as Aim;
		if ('x' in at) await this.#tab.click(at.x, at.y);
	}

	/** Types into the input that a selector finds. */
	async type(css: string, keys: string): Promise<void> {
		await this.tap({ css });
		await this.#tab.keys(keys);
	}

	/** Makes a choice in the select of a label. */
	async choose(label: string, value: string): Promise<void> {
		await until(`${label} can be chosen`, async () => (await this.ask(chosen, label, value)) === value);
	}

	chosen(label: string): Promise<string | null> {
		return this.ask(chosen, label, null);
	}

	text(css: string): Promise<string | null> {
		return this.ask(textOf, css);
	}

	attribute(css: string, name: string): Promise<string | null> {
		return this.ask(attributeOf, css, name);
	}

	/** Waits until what a selector finds shows a text. */
	async sees(css: string, text: RegExp): Promise<void> {
		let last: string | null = null;
		await until(
			`${css} shows ${String(text)}`,
			async () => {
				last = await this.text(css);
				return last !== null && text.test(last);
			},
			() => `it shows ${JSON.stringify(last)}`
		);
	}

	async waitFor<Given extends readonly unknown[]>(
		what: string,
		holds: (...given: Given) => boolean | Promise<boolean>,
		...given: Given
	): Promise<void> {
		await until(what, async () => await this.ask(holds, ...given));
	}

	async picture(name: string): Promise<void> {
		await this.ask(() => document.fonts.ready.then(() => true));
		await writeFile(path.join(this.#pictures, `${name}.png`), await this.#tab.picture());
	}

	/** Closes the browser, and opens it again on what it has stored. */
	async restart(): Promise<void> {
		await this.nothingWentWrong();
		await this.leave();
		this.#tab = await this.#engine.launch(this.#profile);
	}

	leave(): Promise<void> {
		return this.#tab.close();
	}
}
