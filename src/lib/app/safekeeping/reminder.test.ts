import { describe, expect, it } from 'vitest';
import { copyReminder, type Exposure } from './reminder';

const exposed: Exposure = {
	today: 110,
	firstDay: 100,
	lastCopy: undefined,
	answersSince: 40,
	kept: 'promised',
	notBefore: undefined
};

describe('a copy is asked for', () => {
	it.each<[string, Partial<Exposure>, ReturnType<typeof copyReminder>]>([
		['when there is none after some days', {}, 'quiet'],
		['not before anything was done', { firstDay: undefined, answersSince: 0 }, 'none'],
		['not in the first days, however much was done', { today: 106, answersSince: 900 }, 'none'],
		['from the eighth day on', { today: 107 }, 'quiet'],
		['not for a handful of answers', { answersSince: 19 }, 'none'],
		['from twenty answers on', { answersSince: 20 }, 'quiet'],
		['not when the last one is recent', { lastCopy: 104 }, 'none'],
		['when the last one is old', { lastCopy: 103 }, 'quiet'],
		['not when nothing came since an old one', { firstDay: 1, lastCopy: 3, answersSince: 0 }, 'none'],
		['firmly where the browser promised nothing', { kept: 'not promised' }, 'firm'],
		['firmly after a month', { today: 130 }, 'firm'],
		['not while it was put off', { notBefore: 111 }, 'none'],
		['again on the day it was put off to', { notBefore: 110 }, 'quiet'],
		['not when the clock was put back before the last copy', { lastCopy: 140 }, 'none']
	])('%s', (_, change, asked) => {
		expect(copyReminder({ ...exposed, ...change })).toBe(asked);
	});
});
