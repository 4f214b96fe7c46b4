import { describe, expect, it } from 'vitest';
import { explain } from './explain';
import { strings } from './strings';

const named = (name: string, fields: object = {}) => Object.assign(new Error('for developers'), { name }, fields);

describe('what a learner is told of an error', () => {
	it.each([
		['a file of the app', named('AssetError'), strings.fault.asset],
		['a full disk', named('StorageUnavailable', { reason: 'full' }), strings.fault.reasons.full],
		['a reason of no known name', named('StorageUnavailable', { reason: 'toString' }), strings.fault.unknown],
		['an error of no known name', named('TypeError'), strings.fault.unknown],
		['what is no error', 'for developers', strings.fault.unknown]
	])('%s', (_name, error, expected) => {
		expect(explain(error)).toBe(expected);
	});
});
