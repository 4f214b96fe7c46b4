import { describe, expect, it } from 'vitest';
import type { TextFields } from '#lib/log';
import type { Level } from './level';
import { choosing, nextText, recommended, shelves, studiedTexts } from './studied';

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

describe('the text to go on with', () => {
	it.each<[string, Level | null, Record<string, Partial<TextFields>>, string | undefined]>([
		['another of the level', 'starting', {}, 'weather'],
		['the nearest level', 'some', {}, 'market'],
		['of two as near the harder', 'slow', { market: { studied: true } }, 'news'],
		['easier when nothing harder is left', 'well', {}, 'tale'],
		['nobody asked: the next of the list', null, {}, 'market'],
		['none that was put aside', 'starting', { market: { studied: true }, weather: { studied: false } }, 'tale'],
		['none that was removed', 'starting', { weather: { removed: true } }, 'tale'],
		[
			'all begun',
			'some',
			{ news: { studied: true }, market: { studied: true }, weather: { studied: false }, tale: { studied: true } },
			undefined
		]
	])('%s', (_, level, fields, expected) => {
		expect(nextText(texts, said(fields), level)?.hash).toBe(expected);
	});
});

describe('the shelves of the library', () => {
	it.each<[string, Level | null, Record<string, Partial<TextFields>>, string[]]>([
		['nothing said', 'some', {}, ['studied: tale', 'starting: market weather', 'well: news']],
		[
			'the own level first',
			'well',
			{ market: { studied: true } },
			['studied: market', 'well: news', 'starting: weather', 'some: tale']
		],
		['no level', null, {}, ['studied: news', 'starting: market weather', 'some: tale']],
		[
			'nothing studied any more',
			null,
			{ news: { studied: false } },
			['starting: market weather', 'some: tale', 'well: news']
		],
		[
			'removed ones are on none',
			'some',
			{ market: { removed: true }, weather: { removed: true } },
			['studied: tale', 'well: news']
		]
	])('%s', (_, level, fields, expected) => {
		expect(shelves(texts, said(fields), level).map(({ of, texts: on }) => `${of}: ${hashes(on).join(' ')}`)).toEqual(
			expected
		);
	});
	it('without texts are none', () => {
		expect(shelves([], new Map(), null)).toEqual([]);
	});
});
