import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Band } from '#lib/arabic/text';
import { assumableBands, levels } from './level';
import {
	correctedForGuessing,
	placedAs,
	placementResult,
	placementTest,
	testSize,
	type TestTable,
	type Tile
} from './placement';

const table: TestTable = {
	words: assumableBands.flatMap((band) =>
		Array.from({ length: 30 }, (_, n) => ({
			form: `form${band}.${n}`,
			shown: `word${band}.${n}`,
			band,
			english: `sense ${band}.${n}`
		}))
	),
	invented: Array.from({ length: 35 }, (_, n) => `invented${n}`)
};
const tiles = placementTest(table, 0);
const ofBand = (band: Band) => tiles.filter(({ word }) => word?.band === band).map(({ shown }) => shown);
const invented = tiles.filter(({ word }) => word === null).map(({ shown }) => shown);

/** So many words tapped of bands 1, 2, … and so many invented ones. */
const tapping = (words: readonly number[], falseTaps: number) =>
	placementResult(
		tiles,
		new Set([
			...assumableBands.flatMap((band, at) => ofBand(band).slice(0, words[at] ?? 0)),
			...invented.slice(0, falseTaps)
		])
	);

describe('a test', () => {
	it('shows words of each band, the commonest first, and invented ones among those of each', () => {
		expect(tiles).toHaveLength(50);
		const size = testSize.perBand + 2;
		assumableBands.forEach((band, at) => {
			const group = tiles.slice(at * size, (at + 1) * size);
			expect(group.filter(({ word }) => word === null)).toHaveLength(2);
			expect(group.filter(({ word }) => word?.band === band)).toHaveLength(testSize.perBand);
		});
	});

	it('is the same for the same turn', () => {
		expect(placementTest(table, 7)).toEqual(placementTest(table, 7));
	});

	it('shares no tile with the two before it, and none is shown twice', () => {
		fc.assert(
			fc.property(fc.nat(10_000), (turn) => {
				const shown = [turn, turn + 1, turn + 2].flatMap((each) =>
					placementTest(table, each).map((tile) => tile.shown)
				);
				expect(new Set(shown).size).toBe(150);
			})
		);
	});

	it('shows what there is where the table is short', () => {
		const [first] = table.words;
		expect(placementTest({ words: first ? [first] : [], invented: [] }, 3)).toEqual([
			{ shown: first?.shown, word: first }
		]);
	});
});

describe('the correction for guessing', () => {
	it.each([
		['all known, nothing false', 1, 0, 1],
		['half known, nothing false', 0.5, 0, 0.5],
		['seven of eight, one false of ten', 0.875, 0.1, 0.861],
		['as many false as right: nothing is known', 0.4, 0.4, 0],
		['more false than right', 0.2, 0.4, 0],
		['everything tapped', 1, 1, 0]
	])('%s', (_, hits, falseTaps, share) => {
		expect(correctedForGuessing(hits, falseTaps)).toBeCloseTo(share, 3);
	});
});

describe('a result', () => {
	it.each([
		['nothing tapped', [], 0, [], 'starting'],
		['three of the commonest', [3], 0, [], 'starting'],
		['half of the commonest', [4], 0, [], 'some'],
		['six of eight are too few', [6], 0, [], 'some'],
		['seven of eight are enough', [7], 0, [1], 'some'],
		['two bands', [8, 7, 5], 0, [1, 2], 'slow'],
		['three bands', [8, 8, 7, 3], 0, [1, 2, 3], 'well'],
		['all five', [8, 8, 8, 8, 8], 0, [1, 2, 3, 4, 5], 'well'],
		['a band fails, and all above it', [8, 6, 8, 8, 8], 0, [1], 'some'],
		['a false tap or three are forgiven where the words are known', [8, 7, 7], 3, [1, 2, 3], 'well'],
		['and tell where they are not', [8, 7, 5, 2], 2, [1, 2], 'slow'],
		['four false taps of ten: it says nothing', [8, 8, 8, 8, 8], 4, [], 'starting'],
		['everything tapped', [8, 8, 8, 8, 8], 10, [], 'starting']
	] as const)('%s', (_, words, falseTaps, assumed, level) => {
		const result = tapping(words, falseTaps);
		expect([result.assumed, result.level]).toEqual([assumed, level]);
		expect(result.is).toBe(falseTaps > 3 ? 'unclear' : 'clear');
		expect(result.invented).toEqual({ shown: 10, tapped: falseTaps });
	});

	it('counts what was shown and tapped of each band', () => {
		expect(tapping([8, 3], 1).bands.slice(0, 2)).toEqual([
			{ band: 1, shown: 8, tapped: 8, share: 1, is: 'passed' },
			{ band: 2, shown: 8, tapped: 3, share: expect.closeTo(0.306, 3) as number, is: 'not passed' }
		]);
	});

	it('of no test is that nothing is known', () => {
		expect(placementResult([], new Set())).toMatchObject({ bands: [], assumed: [], level: 'starting' });
	});

	it('sets the level with its closed-class words, and the bands passed', () => {
		expect(placedAs(tapping([8, 8], 0))).toEqual({ level: 'slow', assumedBands: [1, 2], functionWords: 'assumed' });
		expect(placedAs(tapping([1], 0))).toEqual({ level: 'starting', assumedBands: [], functionWords: 'learnt' });
	});
});

describe('whatever is tapped', () => {
	const anything = fc.subarray(tiles.map(({ shown }) => shown));
	const isReal = (tile: Tile) => tile.word !== null;

	it('the bands passed are the commonest ones, without a gap', () => {
		fc.assert(
			fc.property(anything, (tapped) => {
				const { assumed } = placementResult(tiles, new Set(tapped));
				expect(assumed).toEqual(assumableBands.slice(0, assumed.length));
			})
		);
	});

	it('a word more never lowers the result, an invented one never raises it', () => {
		fc.assert(
			fc.property(anything, fc.constantFrom(...tiles), (tapped, tile) => {
				const before = placementResult(tiles, new Set(tapped));
				const after = placementResult(tiles, new Set([...tapped, tile.shown]));
				const [lower, upper] = isReal(tile) ? [before, after] : [after, before];
				expect(upper.assumed.length).toBeGreaterThanOrEqual(lower.assumed.length);
				expect(levels.indexOf(upper.level)).toBeGreaterThanOrEqual(levels.indexOf(lower.level));
				lower.bands.forEach(({ share }, at) => expect(upper.bands[at]?.share).toBeGreaterThanOrEqual(share));
			})
		);
	});

	it('with every invented word tapped nothing is assumed', () => {
		fc.assert(
			fc.property(anything, (tapped) => {
				expect(placementResult(tiles, new Set([...tapped, ...invented])).assumed).toEqual([]);
			})
		);
	});
});
