import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findGloss, headWords, overlaps } from './english';

describe('head words of a gloss', () => {
	it.each([
		['strengthening, enhancing', 'to strengthen'],
		['consolidation', 'consolidating'],
		['importance', 'increasingly important'],
		['region, province', 'cross-regional'],
		['year', 'years'],
		['city', 'cities']
	])('%s and %s share one', (one, other) => {
		expect(overlaps(headWords(one), headWords(other))).toBe(true);
	});

	it.each([
		['foot', 'in full swing'],
		['to put in', 'to be in'],
		['deed, act', 'indeed, in fact'],
		['to pump (into)', 'to look (into)'],
		['to do', 'to be']
	])('%s and %s do not', (one, other) => {
		expect(overlaps(headWords(one), headWords(other))).toBe(false);
	});
});

describe('a gloss in the English of a clause', () => {
	const marked = (clause: string, glosses: readonly string[]) => {
		const found = findGloss(clause, glosses);
		return found === null ? null : clause.slice(found.start, found.end);
	};
	it.each([
		['as it stands', 'The visit is expected to begin', ['is expected to'], 'is expected to'],
		['whatever its capitals', 'Cooperation has also flourished', ['cooperation'], 'Cooperation'],
		['by its stem', 'work to make progress', ['making'], 'make'],
		['the sense where the gloss is not there', 'a bright future', ['radiant', 'bright'], 'bright'],
		['empty words alone, where they stand once', 'arrive in the city', ['in'], 'in'],
		['but not where they stand twice: which "to" is إلى?', 'expected to lead to peace', ['to'], null],
		['never inside another word', 'the state of affairs', ['at'], null],
		['not at all', 'Chinese Premier Li is due', ['scheduled'], null]
	])('%s', (_, clause, glosses, expected) => {
		expect(marked(clause, glosses)).toBe(expected);
	});

	it('is a stretch of the clause, whatever the strings', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary' }), fc.array(fc.string()), (clause, glosses) => {
				const found = findGloss(clause, glosses);
				expect(found === null || (0 <= found.start && found.start < found.end && found.end <= clause.length)).toBe(
					true
				);
			})
		);
	});
});
