import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const article = readFileSync('src/content/kazakhstan-visit/article.txt', 'utf8');

/** The command as it is given, by npm. */
const analyse = (input: string, ...args: readonly string[]) =>
	spawnSync('npm', ['run', 'analyse', '--', ...args], { input, encoding: 'utf8' });

/** What is read of a JSON line here. */
interface Line {
	readonly line: number;
	readonly text: string;
	readonly start: number;
	readonly words: readonly {
		readonly surface: string;
		readonly start: number;
		readonly end: number;
		readonly lemma: string | null;
	}[];
}
const linesOf = (output: string) =>
	output
		.split('\n')
		.filter((line) => line !== '')
		.map((line) => JSON.parse(line) as Line);

describe('npm run analyse', { timeout: 60_000 }, () => {
	it('--json prints one object a sentence and nothing else, for curated text and any other', () => {
		const input = `${article}\nكتب الولد.\n`;
		const { stdout, status } = analyse(input, '--json');
		const found = linesOf(stdout);
		expect(status).toBe(0);
		expect(found).toHaveLength(20);
		const words = found.flatMap((sentence) => sentence.words);
		// A conjunction printed by itself is no word of a lemma.
		expect(words.filter(({ lemma }) => lemma === null).map(({ surface }) => surface)).toEqual(['و']);
		expect(words.slice(-2).map(({ lemma }) => lemma)).toEqual(['كَتَبَ', 'وَلَد']);
		for (const { words } of found)
			for (const word of words) expect(input.slice(word.start, word.end)).toBe(word.surface);
	});

	it('--json --lines takes every line as a text, counted from 0', () => {
		const { stdout } = analyse(`كتب.\n\nنام. قام.\r\n`, '--json', '--lines');
		expect(linesOf(stdout).map(({ line, start, text }) => [line, start, text])).toEqual([
			[0, 0, 'كتب.'],
			[2, 0, 'نام.'],
			[2, 5, 'قام.']
		]);
	});

	it('answers nothing with nothing', () => {
		expect([analyse('', '--json'), analyse('')].map(({ stdout, status }) => [stdout, status])).toEqual([
			['', 0],
			['', 0]
		]);
	});

	it('prints for people without options', () => {
		const { stdout } = analyse(article);
		expect(stdout).toContain('passive participle');
		expect(stdout).toContain('in full swing');
	});

	it('says which option it does not know', () => {
		const { stdout, stderr, status } = analyse('', '--xml');
		expect([stdout, status]).toEqual(['', 2]);
		expect(stderr).toContain('--xml');
	});
});
