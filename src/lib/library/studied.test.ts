import { describe, expect, it } from 'vitest';
import type { TextFields } from '#lib/log';
import type { Level } from './level';
import { choosing, recommended, studiedTexts } from './studied';

const texts: { hash: string; level: Level }[] = [
	{ hash: 'news', level: 'well' },
	{ hash: 'market', level: 'starting' },
	{ hash: 'weather', level: 'starting' },
	{ hash: 'tale', level: 'some' }
];
const said = (fields: Record<string, Partial<TextFields>>) => new Map(Object.entries(fields));
const hashes = (found: readonly { hash: string }[]) => found.map(({ hash }) => hash);

describe('the text for a level', () => {
	it.each<[string, Level | null, Record<string, Partial<TextFields>>, string | undefined]>([
		['nobody asked: the first of all', null, {}, 'news'],
		['the first of its level', 'starting', {}, 'market'],
		['one that was removed is passed over', 'starting', { market: { removed: true } }, 'weather'],
		['none of the level: the first of all', 'slow', {}, 'news'],
		[
			'nothing left',
			'some',
			{ news: { removed: true }, market: { removed: true }, weather: { removed: true }, tale: { removed: true } },
			undefined
		]
	])('%s', (_, level, fields, expected) => {
		expect(recommended(texts, said(fields), level)?.hash).toBe(expected);
	});
});

describe('texts that feed new words', () => {
	it.each<[string, Level | null, Record<string, Partial<TextFields>>, string[]]>([
		['nothing said: the recommended one', 'some', {}, ['tale']],
		['one chosen: that one, not the recommended', 'some', { weather: { studied: true } }, ['weather']],
		[
			'several chosen: in the order of the list',
			null,
			{ tale: { studied: true }, news: { studied: true } },
			['news', 'tale']
		],
		['the last one put aside: none', 'some', { tale: { studied: false } }, []],
		['a chosen one that was removed feeds nothing', null, { market: { studied: true, removed: true } }, ['news']]
	])('%s', (_, level, fields, expected) => {
		expect(hashes(studiedTexts(texts, said(fields), level))).toEqual(expected);
	});
});

describe('choosing a text to learn from', () => {
	it.each<[string, Record<string, Partial<TextFields>>, [string, boolean], string[]]>([
		['the recommended one, which nothing was said of', {}, ['tale', true], ['tale']],
		['another one: the recommended one goes on', {}, ['market', true], ['market', 'tale']],
		['one more', { market: { studied: true } }, ['weather', true], ['market', 'weather']],
		['the only one again put aside', { tale: { studied: true } }, ['tale', false], []],
		['the recommended one put aside', {}, ['tale', false], []],
		['after all was put aside', { tale: { studied: false } }, ['market', true], ['market']]
	])('%s', (_, fields, [hash, studied], expected) => {
		const before = said(fields);
		const puts = choosing(texts, before, 'some', { hash, studied });
		const after = new Map(before);
		for (const put of puts) after.set(put.hash, { ...after.get(put.hash), studied: put.studied });
		expect(hashes(studiedTexts(texts, after, 'some'))).toEqual(expected);
	});
});
