import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LemmaId, UnitId } from '#lib/arabic/text';
import { cardId, cardKinds, parseCardId, type NoteId } from './ids';

describe('card ids', () => {
	it.each([
		['زيارة_NOUN_1' as LemmaId, 'cloze', 'زيارة_NOUN_1/cloze'],
		['على قدم وساق_UNIT_1' as UnitId, 'recall', 'على قدم وساق_UNIT_1/recall'],
		['من المقرر أن_UNIT_1' as UnitId, 'recognise', 'من المقرر أن_UNIT_1/recognise']
	] as const)('%s asked as %s is %s', (note, kind, id) => {
		expect(cardId(note, kind)).toBe(id);
		expect(parseCardId(id)).toEqual({ note, kind });
	});

	it.each([
		['an empty string', ''],
		['a note alone', 'زيارة_NOUN_1'],
		['no note', '/cloze'],
		['a kind of a later version', 'زيارة_NOUN_1/preposition'],
		['a slot of a later version', 'زيارة_NOUN_1/cloze/2'],
		['a property of every object', 'زيارة_NOUN_1/constructor']
	])('is no card of this version: %s', (_, id) => {
		expect(parseCardId(id)).toBeNull();
	});

	it('parses what it made, whatever the note, and never throws', () => {
		const note = fc.string({ unit: 'grapheme', minLength: 1 }).filter((text) => !text.includes('/'));
		fc.assert(
			fc.property(note, fc.constantFrom(...cardKinds), (text, kind) => {
				expect(parseCardId(cardId(text as NoteId, kind))).toEqual({ note: text, kind });
			})
		);
		fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void parseCardId(text)));
	});
});
