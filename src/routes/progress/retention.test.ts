import { describe, expect, it } from 'vitest';
import type { ProgressRetention } from '#lib/app';
import { comparedShare, hasRetention, retentionRows, retentionSpans, retentionText } from './retention';

const of = (asked: number, remembered: number) => ({ asked, remembered });
const none = { young: of(0, 0), mature: of(0, 0), all: of(0, 0) };
const month = { young: of(80, 70), mature: of(20, 17), all: of(100, 87) };
const all = { young: of(1800, 1600), mature: of(200, 180), all: of(2000, 1780) };
const compared = { span: 'month', with: 'near' } as const;
const retention: ProgressRetention = { week: none, month, all, desired: 0.9, compared };

describe('retention in words', () => {
	it.each<[string, Partial<ProgressRetention>, string]>([
		[
			'as desired',
			{},
			'Of what came back in the last 30 days you remembered 87\u00a0%. Your aim is 90\u00a0%. That is as it should be.'
		],
		[
			'too few to say',
			{ compared: { span: 'all', with: 'few' }, all: month },
			'Of what has come back so far you remembered 87\u00a0%. Your aim is 90\u00a0%. These are too few answers to compare.'
		],
		[
			'below',
			{ compared: { span: 'month', with: 'below' } },
			'Of what came back in the last 30 days you remembered 87\u00a0%. Your aim is 90\u00a0%. That is lower: words fade sooner than expected, or come back late.'
		]
	])('%s', (_, change, expected) => {
		expect(retentionText({ ...retention, ...change })).toBe(expected);
	});

	it('has something to say once a card has come back', () => {
		expect(hasRetention({ ...retention, all: none })).toBe(false);
		expect(hasRetention(retention)).toBe(true);
	});

	it('draws the share it names', () => {
		expect(comparedShare(retention)).toBe(0.87);
		expect(comparedShare({ ...retention, compared: { span: 'all', with: 'near' } })).toBe(0.89);
		expect(comparedShare({ ...retention, all: none, compared: { span: 'all', with: 'few' } })).toBe(0);
	});
});

describe('the table of true retention', () => {
	it('has young, mature and all cards over three spans', () => {
		expect(retentionSpans).toEqual(['7 days', '30 days', 'All']);
		const cells = retentionRows(retention).map(({ name, cells }) => [
			name,
			...cells.map(({ share, asked }) => `${share} ${asked}`)
		]);
		expect(cells).toEqual([
			['Young', '– no answers', '88\u00a0% of 80', '89\u00a0% of 1,800'],
			['Mature', '– no answers', '85\u00a0% of 20', '90\u00a0% of 200'],
			['All', '– no answers', '87\u00a0% of 100', '89\u00a0% of 2,000']
		]);
	});
});
