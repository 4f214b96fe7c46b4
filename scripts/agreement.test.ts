import { describe, expect, it } from 'vitest';
import { compareCells, type Cell } from './agreement';

const cell = (place: string, field: string, value: string, text: Cell['text'] = 'fixed'): Cell => ({
	place,
	field,
	text,
	value
});

describe('agreement of two readings', () => {
	const first = [
		cell('P1 w1', 'words: (line)', 'there'),
		cell('P1 w1', 'words: pos', 'NOUN'),
		cell('P1 w1', 'words: read', ''),
		cell('P1 w2', 'words: (line)', 'there'),
		cell('P1 w2', 'words: pos', 'VERB'),
		cell('P1 w1', 'words: here', 'visit', 'free')
	];
	const second = [
		cell('P1 w1', 'words: (line)', 'there'),
		cell('P1 w1', 'words: pos', 'ADJ'),
		cell('P1 w1', 'words: read', ''),
		cell('P1 w1', 'words: here', 'visit', 'free'),
		cell('P1 w3', 'words: (line)', 'there')
	];

	it('counts field by field: a row that one has not once, cells of rows that both have, none that both leave empty', () => {
		expect(compareCells(first, second)).toEqual([
			{
				field: 'words: (line)',
				text: 'fixed',
				compared: 3,
				differ: 2,
				disagreements: [
					{ place: 'P1 w2', first: 'there', second: '' },
					{ place: 'P1 w3', first: '', second: 'there' }
				]
			},
			{
				field: 'words: pos',
				text: 'fixed',
				compared: 1,
				differ: 1,
				disagreements: [{ place: 'P1 w1', first: 'NOUN', second: 'ADJ' }]
			},
			{ field: 'words: here', text: 'free', compared: 1, differ: 0, disagreements: [] }
		]);
	});

	it('finds none between a reading and itself', () => {
		expect(compareCells(first, first).every(({ differ }) => differ === 0)).toBe(true);
	});
});
