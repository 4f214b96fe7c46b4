import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Fragment } from '#lib/arabic/text';
import { breathsOf } from './breaths';

const fragment = (own: number[], english?: string): Fragment => ({ own, grey: [], ...(english ? { english } : {}) });

describe('the breaths of a sentence', () => {
	it.each<[string, Fragment[], number, string[]]>([
		['one fragment', [fragment([0, 1, 2], 'all')], 3, ['0 1 2: all']],
		['two', [fragment([0, 1], 'a'), fragment([2], 'b')], 3, ['0 1: a', '2: b']],
		[
			'one interrupted: its English at its end',
			[fragment([0, 3], 'a'), fragment([1, 2], 'b')],
			4,
			['0', '1 2: b', '3: a']
		],
		['without English', [fragment([0]), fragment([1])], 2, ['0', '1']],
		['words of no fragment', [fragment([1])], 3, ['0', '1', '2']],
		['no words', [], 0, []]
	])('%s', (_name, fragments, words, expected) => {
		const shown = breathsOf(fragments, words).map(
			({ tokens, english }) => tokens.join(' ') + (english === undefined ? '' : `: ${english}`)
		);
		expect(shown).toEqual(expected);
	});

	it('are the sentence, and every English is told once', () => {
		fc.assert(
			fc.property(fc.array(fc.nat(3), { maxLength: 20 }), (owners) => {
				const fragments = [0, 1, 2, 3].map((each) =>
					fragment(
						owners.flatMap((owner, token) => (owner === each ? [token] : [])),
						`English ${each}`
					)
				);
				const breaths = breathsOf(fragments, owners.length);
				expect(breaths.flatMap(({ tokens }) => tokens)).toEqual(owners.map((_, token) => token));
				const told = breaths.flatMap(({ english }) => english ?? []);
				expect(told.sort()).toEqual([...new Set(owners)].map((each) => `English ${each}`).sort());
			})
		);
	});
});
