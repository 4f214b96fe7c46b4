import { pushState } from '$app/navigation';
import { page } from '$app/state';
import type { SheetAt } from '#lib/app';

/**
 * What lies open over the reader: an entry of the browser's history each, so that the Back of the phone closes it, one sheet at a
 * time, and the text stays. Closing by other means goes back over all of them; what is to be done then waits until that has happened.
 */
export class Over {
	#closing = false;
	#then: (() => void) | undefined;

	get what(): 'settings' | SheetAt | undefined {
		return page.state.over?.what;
	}

	/** Whether one sheet lies on another. */
	get isDeep(): boolean {
		return (page.state.over?.depth ?? 0) > 1;
	}

	open(what: 'settings' | SheetAt): void {
		if (this.#closing) this.#then = () => this.open(what);
		else pushState('', { over: { what, depth: (page.state.over?.depth ?? 0) + 1 } });
	}

	/** Closes the topmost sheet. */
	back(): void {
		if (page.state.over && !this.#closing) history.back();
	}

	/** Closes all, and does something once that is done. */
	close(then?: () => void): void {
		if (then) this.#then = then;
		const { over } = page.state;
		if (!over) this.closed();
		else if (!this.#closing) {
			this.#closing = true;
			history.go(-over.depth);
		}
	}

	/** To be called when nothing lies open any more. */
	closed(): void {
		this.#closing = false;
		const then = this.#then;
		this.#then = undefined;
		then?.();
	}
}
