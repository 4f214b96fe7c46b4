import { describe, expect, it } from 'vitest';
import { rhythmOf, type Rhythm } from './rhythm';

describe('the rhythm of studying', () => {
	it.each<[string, number[], Rhythm | null]>([
		['nothing yet', [], null],
		['only after today: a clock was put back', [101], null],
		['the first day', [100], { studied: 1, of: 1, inARow: 1 }],
		['the second day, not yet studied', [99], { studied: 1, of: 2, inARow: 1 }],
		['each day of a week', [94, 95, 96, 97, 98, 99, 100], { studied: 7, of: 7, inARow: 7 }],
		['five of seven', [80, 94, 95, 97, 98, 100], { studied: 5, of: 7, inARow: 1 }],
		['today is still to come', [80, 97, 98, 99], { studied: 3, of: 7, inARow: 3 }],
		['a row longer than a week', Array.from({ length: 12 }, (_, at) => 89 + at), { studied: 7, of: 7, inARow: 12 }],
		['long ago', [50, 51], { studied: 0, of: 7, inARow: 0 }]
	])('%s', (_, days, expected) => {
		expect(rhythmOf(days, 100)).toEqual(expected);
	});
});
