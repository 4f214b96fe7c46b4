import { describe, expect, it } from 'vitest';
import { example } from './example.fixture';
import { idOf } from './handmade.fixture';
import type { CardKind } from './ids';
import { askedInText } from './in-text';
import { notesOf } from './notes';

function linesOf(letters: string, kind: CardKind): string[] {
	const note = notesOf(example).find(idOf(letters));
	if (note === undefined) throw new RangeError(`no note of ${letters}`);
	const inText = askedInText(example, note, kind);
	return inText === null
		? ['not in the text']
		: inText.spots.map(({ words, twins }) => `${inText.how} ${words.join('+')} (${twins.join(' ')})`);
}

describe('a card in its running text', () => {
	it.each<[string, string, CardKind, string[]]>([
		['recognise marks the word, and hides nothing', 'تعاون', 'recognise', ['word 0:7 ()', 'word 1:4 ()']],
		['of a unit, all its words', 'على قدم وساق', 'recognise', ['word 2:1+2:2+2:3 ()']],
		['cloze leaves it out; where it stands again would tell', 'تعاون', 'cloze', ['gap 0:7 (1:4)', 'gap 1:4 (0:7)']],
		['in any form', 'أسهم', 'cloze', ['gap 0:5 (1:0 5:3)', 'gap 1:0 (0:5 5:3)', 'gap 5:3 (0:5 1:0)']],
		['recall leaves it out too', 'قيمة', 'recall', ['gap 3:0 ()']],
		['of a unit, its most telling word', 'على قدم وساق', 'cloze', ['gap 2:3 ()']],
		['where every gap is refused it is asked by itself', 'توظيف', 'recall', ['not in the text']],
		['a name is marked only', 'صين', 'recognise', ['word 3:3 ()']],
		['never left out', 'صين', 'cloze', ['not in the text']],
		['nor is a loan', 'دولار', 'cloze', ['not in the text']]
	])('%s', (_, letters, kind, lines) => {
		expect(linesOf(letters, kind)).toEqual(lines);
	});
});
