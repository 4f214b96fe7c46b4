import { describe, expect, it } from 'vitest';
import { canonicalJson } from './canonical';

describe('canonical JSON', () => {
	it.each<[string, unknown, string]>([
		[
			'keys by their code units, numbers among them',
			{ b: 1, a: 2, '10': 3, '9': 4, é: 5 },
			'{"10":3,"9":4,"a":2,"b":1,"é":5}'
		],
		['within', [{ b: { d: 1, c: null } }], '[{"b":{"c":null,"d":1}}]'],
		['without what is undefined', { a: undefined, b: [] }, '{"b":[]}'],
		['numbers as JSON has them', [1, -0, 0.1, 1e21], '[1,0,0.1,1e+21]'],
		['text escaped as JSON has it, half a pair of surrogates too', 'سُوق "\n\ud800', '"سُوق \\"\\n\\ud800"']
	])('%s', (_, value, text) => {
		expect(canonicalJson(value)).toBe(text);
	});

	it('is JSON of the same value', () => {
		const value = { kind: 'put', value: { day: 3, tags: ['b', 'a'] }, entity: 'note:سوق' };
		expect(JSON.parse(canonicalJson(value))).toEqual(value);
	});
});
