import { describe, expect, it } from 'vitest';
import { learnerFrom, levelDefaults, levels } from './level';

describe('a learner, from the puts on settings', () => {
	it('is of no level, assumed to know closed-class words and nothing else, while nobody asked', () => {
		expect(learnerFrom({})).toEqual({ level: null, assumed: new Set(), functionWords: 'assumed' });
	});

	it.each(levels)('%s: what the level sets is read back', (level) => {
		const { assumed, functionWords } = levelDefaults[level];
		expect(learnerFrom({ level, assumedBands: assumed, functionWords })).toEqual({
			level,
			assumed: new Set(assumed),
			functionWords
		});
	});

	it.each([
		['a level there is not', { level: 'fluent' }],
		['a level of another type', { level: 3 }],
		['bands that are no list', { assumedBands: 'all' }],
		['closed-class words as a number', { functionWords: 1 }],
		['a key of the prototype', Object.create({ level: 'well' }) as Record<string, unknown>]
	])('%s has no effect', (_, puts) => {
		expect(learnerFrom(puts)).toEqual(learnerFrom({}));
	});

	it('passes over what is no band among bands', () => {
		expect(learnerFrom({ assumedBands: [1, 7, '2', null, 3] }).assumed).toEqual(new Set([1, 3]));
	});

	it('assumes more the more is read', () => {
		const counts = levels.map((level) => levelDefaults[level].assumed.length);
		expect(counts).toEqual([...counts].sort());
	});
});
