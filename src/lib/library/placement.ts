import type { Band } from '#lib/arabic/text';
import { shuffled } from '#lib/cards';
import { assumableBands, levelDefaults, type Learner, type Level } from './level';

/**
 * The placement test is a yes/no vocabulary test: the learner taps the words they know, and words that are none tell how freely
 * they tap. Source: P. Meara & B. Buxton, "An alternative to multiple choice vocabulary tests", Language Testing 4 (1987), 142–154.
 */
export interface TestWord {
	readonly form: string;
	readonly shown: string;
	readonly band: Band;
	readonly english: string;
}

/** The words a test is drawn from. */
export interface TestTable {
	readonly words: readonly TestWord[];
	readonly invented: readonly string[];
}

/** What is shown, to be tapped or passed over; an invented word is `null`. */
export interface Tile {
	readonly shown: string;
	readonly word: TestWord | null;
}

/** How many words a test shows of each band, and how many invented ones in all: two among the words of each band. */
export const testSize = { perBand: 8, invented: 10 } as const;

/** So much of a band must be known, chance taken off: seven words of eight, if no invented one was tapped. */
export const passMark = 0.8;

/**
 * With more of the invented words tapped than this, a test says nothing: the correction makes too much of those who tap freely.
 * Source: I. Huibregtse, W. Admiraal & P. Meara, "Scores on a yes–no vocabulary test", Language Testing 19 (2002), 227–245.
 */
export const mostInvented = 0.3;

/** `count` items of a ring, from the `turn`-th stretch of that many on: stretches that follow each other share nothing while there are enough. */
function stretch<T>(ring: readonly T[], count: number, turn: number): T[] {
	const from = turn * count;
	return Array.from({ length: Math.min(count, ring.length) }, (_, index) => ring[(from + index) % ring.length]).filter(
		(item) => item !== undefined
	);
}

/**
 * The tiles of a test, the commonest words first, so that one can stop where one knows nothing more. `turn` is a whole number from
 * 0: the same turn shows the same tiles, and three turns in a row share none, where the table has enough.
 */
export function placementTest(table: TestTable, turn: number): Tile[] {
	const order = (words: readonly string[]) => shuffled(words, 'placement', (word) => word);
	const invented = stretch(order(table.invented), testSize.invented, turn);
	const perBand = testSize.invented / assumableBands.length;
	return assumableBands.flatMap((band, at) => {
		const byShown = new Map(table.words.filter((word) => word.band === band).map((word) => [word.shown, word]));
		const shown = stretch(order([...byShown.keys()]), testSize.perBand, turn);
		const tiles = [...shown, ...invented.slice(at * perBand, (at + 1) * perBand)].map((each): Tile => ({
			shown: each,
			word: byShown.get(each) ?? null
		}));
		return shuffled(tiles, `${turn} ${band}`, (tile) => tile.shown);
	});
}

/**
 * The share of words known, with what was tapped by chance taken off: h′ = (h − f) / (1 − f), where h is the share of words tapped and
 * f that of invented ones. Never below 0; 0 where all invented words were tapped.
 */
export function correctedForGuessing(hits: number, falseTaps: number): number {
	return falseTaps >= 1 ? 0 : Math.max(0, (hits - falseTaps) / (1 - falseTaps));
}

export interface BandResult {
	readonly band: Band;
	readonly shown: number;
	readonly tapped: number;
	/** The share known once chance is taken off. */
	readonly share: number;
	readonly is: 'passed' | 'not passed';
}

export interface PlacementResult {
	/** Those of which words were shown, the commonest first. */
	readonly bands: readonly BandResult[];
	readonly invented: { readonly shown: number; readonly tapped: number };
	/** `unclear` where too many invented words were tapped: then nothing is passed. */
	readonly is: 'clear' | 'unclear';
	/** Bands passed: to be taken as known. */
	readonly assumed: readonly Band[];
	/** The level that fits, for the texts to begin with. */
	readonly level: Level;
}

const share = (part: number, whole: number) => (whole === 0 ? 0 : part / whole);

/** The level whose readers know so many bands; with none, half of the commonest words make the difference. */
function levelOf(passed: number, commonest: number): Level {
	if (passed >= 3) return 'well';
	if (passed === 2) return 'slow';
	return passed === 1 || commonest >= 0.5 ? 'some' : 'starting';
}

/**
 * What tapping some of a test's tiles says. A band is passed if it and all commoner ones reach `passMark`. Another word tapped never
 * lowers the result, another invented one never raises it.
 */
export function placementResult(tiles: readonly Tile[], tapped: ReadonlySet<string>): PlacementResult {
	const counted = (some: readonly Tile[]) => ({
		shown: some.length,
		tapped: some.filter(({ shown }) => tapped.has(shown)).length
	});
	const invented = counted(tiles.filter(({ word }) => word === null));
	const falseTaps = share(invented.tapped, invented.shown);
	const is = falseTaps > mostInvented ? 'unclear' : 'clear';
	let passing = is === 'clear';
	const bands = assumableBands.flatMap((band): BandResult[] => {
		const counts = counted(tiles.filter(({ word }) => word?.band === band));
		if (counts.shown === 0) return [];
		const known = correctedForGuessing(share(counts.tapped, counts.shown), falseTaps);
		passing &&= known >= passMark;
		return [{ band, ...counts, share: known, is: passing ? 'passed' : 'not passed' }];
	});
	const assumed = bands.filter((each) => each.is === 'passed').map(({ band }) => band);
	const commonest = is === 'clear' ? (bands[0]?.share ?? 0) : 0;
	return { bands, invented, is, assumed, level: levelOf(assumed.length, commonest) };
}

/** What a result sets, once the learner agrees: the level with its closed-class words, and the bands that were passed. */
export function placedAs({ level, assumed }: PlacementResult): {
	readonly level: Level;
	readonly assumedBands: readonly Band[];
	readonly functionWords: Learner['functionWords'];
} {
	return { level, assumedBands: assumed, functionWords: levelDefaults[level].functionWords };
}
