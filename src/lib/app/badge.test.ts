import { describe, expect, test } from 'vitest';
import { badgeFor, type Badge, type BadgeFacts } from './badge';

const facts: BadgeFacts = { possible: 'yes', wanted: 'yes', due: 3 };
const cases: readonly (readonly [name: string, facts: Partial<BadgeFacts>, badge: Badge])[] = [
	['cards are due', {}, { kind: 'number', count: 3 }],
	['none is', { due: 0 }, { kind: 'clear' }],
	['it is not wanted', { wanted: 'no' }, { kind: 'clear' }],
	['not wanted, none due', { wanted: 'no', due: 0 }, { kind: 'clear' }],
	['the browser has none', { possible: 'no' }, { kind: 'none' }],
	['and none is due', { possible: 'no', due: 0 }, { kind: 'none' }]
];

describe('the number on the icon', () => {
	test.each(cases)('%s', (_name, some, badge) => {
		expect(badgeFor({ ...facts, ...some })).toEqual(badge);
	});
});
