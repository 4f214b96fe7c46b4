/** The part of the WebDriver protocol that is used here, over plain HTTP. */

/** What a command answered that did not succeed. */
export class WebDriverError extends Error {
	override name = 'WebDriverError';
}

export class WebDriverSession {
	readonly #at: string;
	#aside = 4;

	private constructor(at: string) {
		this.#at = at;
	}

	/** A new session of the driver at an address. */
	static async begin(driver: string, capabilities: object): Promise<WebDriverSession> {
		const value = await command(`${driver}/session`, 'POST', { capabilities: { alwaysMatch: capabilities } });
		if (typeof value !== 'object' || value === null || !('sessionId' in value) || typeof value.sessionId !== 'string')
			throw new WebDriverError(`no session: ${JSON.stringify(value)}`);
		return new WebDriverSession(`${driver}/session/${value.sessionId}`);
	}

	async goto(url: string): Promise<void> {
		await command(`${this.#at}/url`, 'POST', { url });
	}

	/** The value of an expression in the page, awaited. */
	evaluate(expression: string): Promise<unknown> {
		return command(`${this.#at}/execute/sync`, 'POST', { script: `return ${expression}`, args: [] });
	}

	/** Each click lies a few pixels from the last: at one place, WebKit takes two within a second for a double click, as a person's are not. */
	async click(x: number, y: number): Promise<void> {
		this.#aside = -this.#aside;
		const actions = [
			{ type: 'pointerMove', duration: 0, x: x + this.#aside, y, origin: 'viewport' },
			{ type: 'pointerDown', button: 0 },
			{ type: 'pointerUp', button: 0 }
		];
		await this.#act({ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions });
	}

	async keys(text: string): Promise<void> {
		const actions = [...text].flatMap((key) => {
			const value = key === '\n' ? '\ue007' : key;
			return [
				{ type: 'keyDown', value },
				{ type: 'keyUp', value }
			];
		});
		await this.#act({ type: 'key', id: 'keyboard', actions });
	}

	async #act(source: object): Promise<void> {
		await command(`${this.#at}/actions`, 'POST', { actions: [source] });
	}

	async picture(): Promise<Uint8Array> {
		return Buffer.from(String(await command(`${this.#at}/screenshot`, 'GET')), 'base64');
	}

	async end(): Promise<void> {
		await command(this.#at, 'DELETE');
	}
}

async function command(url: string, method: 'GET' | 'POST' | 'DELETE', body?: object): Promise<unknown> {
	const response = await fetch(url, { method, ...(body ? { body: JSON.stringify(body) } : {}) });
	const { value } = (await response.json()) as { value?: unknown };
	if (!response.ok) throw new WebDriverError(JSON.stringify(value).slice(0, 500));
	return value;
}
