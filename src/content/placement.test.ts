import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { bare } from '#lib/arabic/script';
import { compileReading } from './compile';
import { contentFolder, readSources, slugs } from './folder';
import { readPlacement } from './placement';
import { ReadingError } from './table';

const columns = 'form\tshown\tband\tenglish';
const table = (...rows: readonly string[]) => ['# a comment', columns, ...rows].join('\n') + '\n';

describe('the table of the placement test', () => {
	it('is read: words, and invented ones', () => {
		expect(readPlacement(table('بَيْت\tبيت\t1\thouse', '\tزفهول\t-\t'))).toEqual({
			words: [{ form: 'بَيْت', shown: 'بيت', band: 1, english: 'house' }],
			invented: ['زفهول']
		});
	});

	it.each([
		['no columns', '', 'columns are not'],
		['a band there is not', table('بَيْت\tبيت\t6\thouse'), 'line 3, column "band"'],
		['another word shown', table('بَيْت\tباب\t1\thouse'), 'not the form without its marks'],
		['marks shown', table('\tزُفهول\t-\t'), 'without marks'],
		['a missing vowel', table('بيْت\tبيت\t1\thouse'), 'no mark'],
		['no English', table('بَيْت\tبيت\t1\t'), 'column "english"'],
		['an invented word with a meaning', table('\tزفهول\t-\tnothing'), 'neither marks nor a meaning'],
		['a word twice', table('بَيْت\tبيت\t1\thouse', 'بَيْت\tبيت\t1\thome'), 'line 4, column "shown"'],
		['a cell too many', table('بَيْت\tبيت\t1\thouse\tx'), 'more than 4 cells'],
		['a shadda before its vowel', table('قُب\u0651\u064eعَة\tقبعة\t4\that'), 'not in NFC']
	])('%s is told with its place', (_, text, fault) => {
		expect(() => readPlacement(text)).toThrow(ReadingError);
		expect(() => readPlacement(text)).toThrow(fault);
	});
});

describe('the words as they are', () => {
	const { words, invented } = readPlacement(readFileSync(path.join(contentFolder, 'placement.tsv'), 'utf8'));

	it.each([1, 2, 3, 4, 5])('band %i has enough for three tests that share no word', (band) => {
		expect(words.filter((word) => word.band === band)).toHaveLength(30);
	});

	it('invented words are enough for three tests, and none begins with a clitic or ends like a pronoun', () => {
		expect(invented.length).toBeGreaterThanOrEqual(30);
		expect(invented.filter((word) => /^[وفبلكس]/u.test(word) || /(?:ها|هم|نا|كم|ني)$/u.test(word))).toEqual([]);
	});

	it('no invented word is a word, or a part of one, in anything the app teaches', () => {
		const met = slugs().flatMap((slug) => {
			const { sentences, lemmas } = compileReading(readSources(path.join(contentFolder, slug)));
			return [
				...sentences.flatMap(({ tokens }) => tokens.map(({ read }) => bare(read))),
				...Object.values(lemmas).flatMap(({ form, parts }) => [form, ...parts].map(bare))
			];
		});
		expect(invented.filter((word) => met.some((each) => each.includes(word)))).toEqual([]);
	});

	it('bands agree with those of the curated readings', () => {
		const bandOf = new Map(words.map(({ form, band }) => [form, band]));
		const differing = slugs().flatMap((slug) =>
			Object.values(compileReading(readSources(path.join(contentFolder, slug))).lemmas).flatMap(({ form, band }) =>
				(bandOf.get(form) ?? band) === band ? [] : [`${slug}: ${form} ${band}`]
			)
		);
		expect(differing).toEqual([]);
	});
});
