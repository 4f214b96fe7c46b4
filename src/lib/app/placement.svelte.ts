import { placementUrl } from '#content';
import {
	placedAs,
	placementResult,
	placementTest,
	type PlacementResult,
	type TestTable,
	type Tile
} from '#lib/library';
import type { App } from './app.svelte';
import { readAsset } from './asset';

/** Where a device begins among the tests, so that two need not begin alike. */
const beginnings = 16;

/** A placement test on the screen: what is shown, what was tapped, what it says; set only once the learner agrees. */
export class PlacementTest {
	tiles = $state.raw<readonly Tile[]>([]);
	tapped = $state.raw<ReadonlySet<string>>(new Set());
	/** What the taps say, once they are done. */
	result = $state.raw<PlacementResult | undefined>(undefined);
	is = $state<'opening' | 'open' | 'told' | 'agreed'>('opening');
	readonly #app: App;
	#table: TestTable | undefined;

	constructor(app: App) {
		this.#app = app;
	}

	/** Shows a test; after one was told, another with other words. Throws `AssetError`. */
	async open(): Promise<void> {
		// The build compiles this file from the table, with the type it is read with.
		this.#table ??= (await readAsset(placementUrl)) as TestTable;
		this.tiles = placementTest(this.#table, this.#turn());
		this.tapped = new Set();
		this.result = undefined;
		this.is = 'open';
	}

	#turn(): number {
		const { placementTurn } = this.#app.device.settings;
		if (placementTurn !== null) return placementTurn;
		const [byte = 0] = crypto.getRandomValues(new Uint8Array(1));
		const turn = byte % beginnings;
		this.#app.device.set({ placementTurn: turn });
		return turn;
	}

	/** Taps a word, or takes the tap back. */
	tap(shown: string): void {
		const others = [...this.tapped].filter((each) => each !== shown);
		this.tapped = new Set(this.tapped.has(shown) ? others : [...others, shown]);
	}

	/** The taps are done. The next test will show other words. */
	finish(): void {
		this.result = placementResult(this.tiles, this.tapped);
		this.is = 'told';
		this.#app.device.set({ placementTurn: this.#turn() + 1 });
	}

	/** The learner agrees: what the result says is set. Nothing is before. */
	async agree(): Promise<void> {
		if (this.result === undefined) return;
		const { level, assumedBands, functionWords } = placedAs(this.result);
		await this.#app.setAll({ level, assumedBands: [...assumedBands], functionWords });
		if (this.#app.trouble === undefined) this.is = 'agreed';
	}
}
