type Besides = typeof import('./parts');

let found = $state.raw<Besides>();
let asked: Promise<unknown> | undefined;

/** What a card has besides its question and its three lines; nothing before it is there. */
export const besides = (): Besides | undefined => found;

/** Brings it, once a card is drawn: the first one does not wait for it. Where it cannot be had now, the next card tries again. */
export function bringBesides(): void {
	const idle = 'requestIdleCallback' in globalThis ? requestIdleCallback : setTimeout;
	asked ??= new Promise((done) => idle(done))
		.then(() => import('./parts'))
		.then(
			(module) => (found = module),
			() => (asked = undefined)
		);
}
