import { describe, expect, it } from 'vitest';
import { example } from './example.fixture';
import { idOf } from './handmade.fixture';
import { back, front, kindsOf } from './faces';
import { notesOf, type Note } from './notes';
import type { Piece } from './pieces';
import type { NotePlace } from './places';

function noteAt(letters: string, place = 0): { note: Note; place: NotePlace } {
	const note = notesOf(example).find(idOf(letters));
	const found = note?.places[place];
	if (note === undefined || found === undefined) throw new RangeError(`no note of ${letters}`);
	return { note, place: found };
}

/** Pieces as a line: {grey} <target> [before_after] …. */
function lineOf(pieces: readonly Piece[]): string {
	const drawn = pieces.map((piece) => {
		if (piece.type === 'text') return piece.text;
		if (piece.type === 'ellipsis') return '…';
		if (piece.type === 'gap') return `[${piece.gap.shown.before}_${piece.gap.shown.after}]`;
		return { own: piece.token.read, grey: `{${piece.token.read}}`, target: `<${piece.token.read}>` }[piece.role];
	});
	return drawn.join('');
}
function lineOfFront(letters: string, kind: 'recognise' | 'cloze', at = 0): string {
	const { note, place } = noteAt(letters, at);
	const face = front({ note, kind }, example, place);
	return face.kind === 'refused' || face.kind === 'recall' ? face.kind : lineOf(face.pieces);
}

describe('the clause on a front', () => {
	it.each([
		[
			'an ellipsis where it jumps; the quote that lost its partner is gone',
			'تعاون',
			'recognise',
			0,
			'قال السفير … تسهم في <التعاون>.'
		],
		['grey words in front', 'زيارة', 'recognise', 0, '{قال} إن <زيارة> لي'],
		[
			'punctuation as printed between its words',
			'علاقة',
			'recognise',
			0,
			'تسهم الزيارة في تعزيز التعاون، وتوطيد <العلاقات>.'
		],
		['all words of a unit are the target', 'على قدم وساق', 'recognise', 0, 'يجرى <على> <قدم> <وساق> تقدم.'],
		['a gap for its most telling word', 'على قدم وساق', 'cloze', 0, 'يجرى على قدم [وَ_] تقدم.'],
		['a gap between proclitic and pronoun', 'قيمة', 'cloze', 0, '[وَ_ـهَا] 26 دولارا للصين الصيني.'],
		['no gap where it is refused', 'توظيف', 'cloze', 0, 'refused']
	] as const)('%s', (_, letters, kind, at, line) => {
		expect(lineOfFront(letters, kind, at)).toBe(line);
	});

	it('keeps a pair of quotes that is shown whole', () => {
		const [first, ...rest] = example.sentences;
		if (first === undefined) throw new RangeError('no sentence');
		const own = first.tokens.map((_, index) => index);
		const text = { ...example, sentences: [{ ...first, fragments: [{ own, grey: [] }] }, ...rest] };
		const note = notesOf(text).find(idOf('سفير'));
		const place = note?.places[0];
		const face = note && place && front({ note, kind: 'recognise' }, text, place);
		expect(face?.kind === 'recognise' && lineOf(face.pieces)).toBe('قال <السفير> إن "زيارة لي تسهم في التعاون".');
	});
});

describe('the hint', () => {
	it('is the clause’s English with the word marked', () => {
		const { note, place } = noteAt('تعاون');
		const face = front({ note, kind: 'cloze' }, example, place);
		expect(face).toMatchObject({
			kind: 'cloze',
			hint: { clause: 'The ambassador said … contributes to cooperation', here: 'cooperation' }
		});
		const marked = face.kind === 'cloze' ? face.hint.marked : null;
		expect(marked && 'The ambassador said … contributes to cooperation'.slice(marked.start, marked.end)).toBe(
			'cooperation'
		);
	});

	it('is the sense alone where nobody translated the clause', () => {
		const { note, place } = noteAt('علاقة');
		expect(front({ note, kind: 'recall' }, example, place)).toEqual({
			kind: 'recall',
			hint: { clause: null, marked: null, here: 'relations', sense: 'relation' }
		});
	});
});

describe('the back', () => {
	it('tells headword, parts, meaning here, clause and English, and the rest under more', () => {
		const { note, place } = noteAt('أسهم');
		const face = back(note, example, place);
		expect(face).toMatchObject({
			headword: 'أَسْهَمَ',
			parts: ['يُسْهِمُ', 'إِسْهَام'],
			here: 'contributes',
			sense: 'to contribute (to)',
			english: 'The ambassador said … contributes to cooperation',
			more: { kind: 'verb', root: { letters: 'سهم' }, takes: ['في'], notes: ['a mark too many'] }
		});
		expect(face?.more.otherPlaces).toHaveLength(2);
		expect(face?.more.units).toEqual([{ citation: 'أَسْهَمَ فِي …', sense: 'to contribute to', here: 'to contribute to' }]);
	});

	it('shows the family: other lemmas of the root in the text', () => {
		const { note, place } = noteAt('تقدم');
		expect(back(note, example, place)?.more.family.map(({ headword }) => headword)).toEqual(['قَدَم']);
	});

	it('of a unit is headed by its citation', () => {
		const { note, place } = noteAt('على قدم وساق');
		expect(back(note, example, place)).toMatchObject({
			headword: 'عَلَى قَدَمٍ وَسَاق',
			here: 'in full swing',
			more: { kind: 'adverbial' }
		});
	});

	it('is none for another text', () => {
		const { note, place } = noteAt('قال');
		expect(back(note, example, { ...place, text: 'another' })).toBeNull();
		expect(front({ note, kind: 'recognise' }, example, { ...place, text: 'another' })).toMatchObject({
			kind: 'refused'
		});
	});
});

it.each([
	['an ordinary word', 'قال', ['recognise', 'cloze', 'recall']],
	['a word that its only clause refuses', 'توظيف', ['recognise', 'recall']],
	['a loan', 'دولار', ['recognise', 'recall']],
	['a name', 'صين', ['recognise']],
	['a nisba of a name', 'صيني', ['recognise']]
] as const)('the cards of %s', (_, letters, kinds) => {
	expect(kindsOf(example, noteAt(letters).note)).toEqual(kinds);
});
