import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { example } from './example.fixture';
import { idOf } from './handmade.fixture';
import { gapAt } from './gap';
import { expectedForGap, expectedForRecall, judge, type Expected } from './judge';
import { notesOf } from './notes';

function noteOf(letters: string) {
	const note = notesOf(example).find(idOf(letters));
	if (note === undefined) throw new RangeError(`no note of ${letters}`);
	return note;
}
function gapExpected(letters: string, at = 0): Expected {
	const place = noteOf(letters).places[at];
	const gap = place && gapAt(example, place);
	if (place === undefined || gap?.kind !== 'gap') throw new RangeError(`no gap for ${letters}`);
	return expectedForGap(example, place, gap);
}
function recallExpected(letters: string): Expected {
	const note = noteOf(letters);
	const [place] = note.places;
	if (place === undefined) throw new RangeError(`no place of ${letters}`);
	return expectedForRecall(example, note, place);
}

describe('a typed cloze', () => {
	const value = gapExpected('قيمة');
	it.each([
		['the stem as spelled in the gap', 'قيمت', { kind: 'exact' }],
		['with its marks', 'قِيمَتُ', { kind: 'exact' }],
		['with spaces around', '  قيمت ', { kind: 'exact' }],
		['the whole word', 'وقيمتها', { kind: 'accepted', reasons: ['whole word'] }],
		['the citation form, spelled otherwise', 'قيمة', { kind: 'accepted', reasons: ['inflected form'] }],
		['its plural', 'قيم', { kind: 'accepted', reasons: ['inflected form'] }],
		['another word', 'زيارة', { kind: 'wrong', answer: 'قِيمَتُ' }],
		['nothing', '', { kind: 'wrong' }],
		['only spaces', '   ', { kind: 'wrong' }],
		['Latin letters', 'value', { kind: 'wrong' }]
	])('%s', (_, typed, verdict) => {
		expect(judge(typed, value)).toMatchObject(verdict);
	});

	it('of a verb takes its other forms, but not its masdar', () => {
		const contributes = gapExpected('أسهم');
		expect(judge('أسهم', contributes)).toMatchObject({ kind: 'accepted', reasons: ['inflected form'] });
		expect(judge('يسهم', contributes)).toMatchObject({ kind: 'accepted', reasons: ['inflected form'] });
		expect(judge('إسهام', contributes)).toMatchObject({ kind: 'wrong' });
	});

	it('takes a slip of hamza, and says so', () => {
		const verdict = judge('اسهم', recallExpected('أسهم'));
		expect(verdict).toMatchObject({ kind: 'accepted', answer: 'أَسْهَمَ' });
		expect(verdict.kind === 'accepted' && verdict.reasons).toEqual(['hamza seat']);
	});
});

describe('slips are accepted and named', () => {
	it.each([
		['hamza', 'قال', 'قأل', ['hamza seat']],
		['ة/ه', 'زيارة', 'زياره', ['taa marbuta']],
		['ى/ي', 'أجرى', 'أجري', ['alef maqsura']],
		['a wrong vowel', 'زيارة', 'زَيارة', ['vowels differ']],
		['tatweel', 'زيارة', 'زيـارة', ['tatweel']],
		['the article', 'تعاون', 'التعاون', ['article']]
	])('%s', (_, letters, typed, reasons) => {
		expect(judge(typed, recallExpected(letters))).toMatchObject({ kind: 'accepted', reasons });
	});

	it('with the letters side by side', () => {
		const verdict = judge('زياره', recallExpected('زيارة'));
		expect(verdict.kind === 'accepted' && verdict.diff.map(({ kind }) => kind)).toEqual([
			'kept',
			'kept',
			'kept',
			'kept',
			'changed'
		]);
	});
});

describe('another right word', () => {
	it('of the same sense is also right, whatever its form', () => {
		const strengthening = recallExpected('تعزيز');
		expect(judge('توطيد', strengthening)).toMatchObject({
			kind: 'also right',
			word: { lemma: 'توطيد_NOUN_1', headword: 'تَوْطِيد' }
		});
		expect(judge('تعزيز', strengthening)).toEqual({ kind: 'exact' });
	});

	it('of another sense is wrong', () => {
		expect(judge('تعاون', recallExpected('تعزيز'))).toMatchObject({ kind: 'wrong' });
	});
});

describe('recall', () => {
	it.each([
		['the citation form', 'زيارة', 'زيارة', { kind: 'exact' }],
		['a form met in the text', 'علاقة', 'علاقات', { kind: 'accepted', reasons: ['inflected form'] }],
		['a unit', 'على قدم وساق', 'على قدم وساق', { kind: 'exact' }],
		['a frame without its open slot', 'من المقرر أن', 'من المقرر أن', { kind: 'exact' }],
		['half a unit', 'على قدم وساق', 'على قدم', { kind: 'wrong' }],
		['the headword shown for a name', 'صين', 'الصين', { kind: 'exact' }]
	])('%s', (_, letters, typed, verdict) => {
		expect(judge(typed, recallExpected(letters))).toMatchObject(verdict);
	});
});

it('has a verdict for whatever is typed', () => {
	const expected = [gapExpected('قيمة'), recallExpected('تعزيز'), recallExpected('على قدم وساق')];
	const arabic = fc.string({
		unit: fc.constantFrom(...Array.from('اأإآىيةهوءئؤلبت ّـًَ\u200f\u0670\ufe8d0٣')),
		maxLength: 40
	});
	fc.assert(
		fc.property(fc.oneof(fc.string({ unit: 'binary' }), arabic), fc.constantFrom(...expected), (typed, asked) => {
			expect(['exact', 'accepted', 'also right', 'wrong']).toContain(judge(typed, asked).kind);
		})
	);
	for (const typed of ['\ud800', 'ا'.repeat(1_000_000), '\u064b'.repeat(100_000), '__proto__', '\0'])
		for (const asked of expected) expect(judge(typed, asked).kind).toBe('wrong');
});
