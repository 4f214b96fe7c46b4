import { describe, expect, it } from 'vitest';
import { parsePlace } from './place';

describe('a place in an address', () => {
	it.each([
		['12:5', { sentence: 12, token: 5 }],
		['12', { sentence: 12, token: 0 }],
		['0:0', { sentence: 0, token: 0 }],
		[null, undefined],
		['', undefined],
		['-1:2', undefined],
		['1:2:3', undefined],
		['1:x', undefined],
		['99999999:1', undefined]
	])('%j is %j', (written, expected) => {
		expect(parsePlace(written)).toEqual(expected);
	});
});
