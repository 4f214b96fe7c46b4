import { describe, expect, it } from 'vitest';
import type { TextHash } from '#lib/arabic/text';
import { kindsOf, notesOf, type NoteId } from '#lib/cards';
import { Directory, directoryFile } from './directory';
import { textOf, type Row } from './example.fixture';

const book: Row = { word: 'كتاب', sense: 'book', root: 'كتب' };
const moon: Row = { word: 'قمر', sense: 'moon', root: 'قمر' };
const china: Row = { word: 'صين', sense: 'China', pos: 'PROPN' };
const text = (hash: string, rows: readonly Row[]) => ({ ...textOf(rows), hash: hash as TextHash });
const texts = [text('one', [book, moon, china]), text('two', [moon]), text('three', [moon, book])];
// As it comes out of its file.
const directory = new Directory(JSON.parse(JSON.stringify(directoryFile(texts))) as ReturnType<typeof directoryFile>);
const id = (row: Row) => `${row.word}_${row.pos ?? 'NOUN'}_1` as NoteId;

describe('the directory of notes', () => {
	it.each<[string, Row, string[], string | undefined]>([
		['the first text that has it', moon, [], 'one'],
		['one preferred', moon, ['two'], 'two'],
		['the first preferred that has it', book, ['two', 'three'], 'three'],
		['none preferred has it: the first of all', china, ['two'], 'one'],
		['no text has it', { word: 'شمس', sense: 'sun' }, ['one'], undefined]
	])('%s', (_, row, preferred, expected) => {
		expect(directory.home(id(row), preferred)?.text).toBe(expected);
	});

	it.each([
		[china, 1],
		[book, 2],
		[moon, 3],
		[{ word: 'شمس', sense: 'sun' }, 0]
	])('counts the texts that have %o', (row, count) => {
		expect(directory.count(id(row))).toBe(count);
	});

	it('says of every note of every text what the text itself says', () => {
		for (const each of texts)
			for (const note of notesOf(each)) {
				const root = note.root !== null && 'letters' in note.root ? note.root.letters : undefined;
				expect(directory.home(note.id, [each.hash])).toEqual({ text: each.hash, root, kinds: kindsOf(each, note) });
			}
	});
});
