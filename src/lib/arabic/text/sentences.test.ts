import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitSentences, tokenise } from '.';

const cut = (text: string) => splitSentences(text).map(({ start, end }) => text.slice(start, end));

describe('sentences', () => {
	it.each([
		['a full stop ends', 'كتب الولد. ثم نام.', ['كتب الولد.', 'ثم نام.']],
		['a full stop without its space', 'كتب الولد.ثم نام', ['كتب الولد.', 'ثم نام']],
		['lone letters', 'عام ٣٠ ق.م كتب. ثم', ['عام ٣٠ ق.م كتب.', 'ثم']],
		['another script', 'زار example.org اليوم. ثم', ['زار example.org اليوم.', 'ثم']],
		['a question mark ends', 'من أنت؟ أنا علي!', ['من أنت؟', 'أنا علي!']],
		['a line ends', 'عنوان\nكتب الولد', ['عنوان', 'كتب الولد']],
		['any line end', 'ا\r\nب\rت\u2028ث', ['ا', 'ب', 'ت', 'ث']],
		['a quotation after a colon stays inside', 'قال: "ذهبت. ثم عدت." ونام.', ['قال: "ذهبت. ثم عدت." ونام.']],
		['a quotation stays inside', 'قال إن "زيارته مهمة. جدا" اليوم.', ['قال إن "زيارته مهمة. جدا" اليوم.']],
		['in angle quotes', 'قال «نعم. لا» ونام. ثم قام.', ['قال «نعم. لا» ونام.', 'ثم قام.']],
		['in curly quotes', 'قال “نعم. لا” ونام. ثم قام.', ['قال “نعم. لا” ونام.', 'ثم قام.']],
		['in brackets', 'كتب (انظر ص. ٣) كثيرا. ثم نام.', ['كتب (انظر ص. ٣) كثيرا.', 'ثم نام.']],
		['in doubled brackets', 'قالت ((علي بابا. كوم)) نعم. ثم.', ['قالت ((علي بابا. كوم)) نعم.', 'ثم.']],
		['the stop after a quotation', 'قال "نعم". وقال "لا".', ['قال "نعم".', 'وقال "لا".']],
		['a quotation never closed is ink', 'قال "نعم. وقال لا.', ['قال "نعم.', 'وقال لا.']],
		['nor does it reach into the next paragraph', 'قال "نعم. لا\nثم" نام.', ['قال "نعم.', 'لا', 'ثم" نام.']],
		['a title of one letter', 'قال د. علي. ثم نام.', ['قال د. علي.', 'ثم نام.']],
		['numbers', 'بلغ 2.5 مليار. ثم.', ['بلغ 2.5 مليار.', 'ثم.']],
		['several stops', 'حقا؟! نعم... لا', ['حقا؟!', 'نعم...', 'لا']],
		['a semicolon does not end', 'كتب؛ ثم نام.', ['كتب؛ ثم نام.']],
		['empty lines', '\n\n  \nكتب\n\n', ['كتب']],
		['nothing', '', []],
		['nothing but marks', ' "" ) \n', []]
	])('%s', (_, text, expected) => expect(cut(text)).toEqual(expected));

	it('count paragraphs without empty lines', () => {
		expect(splitSentences('ا. ب.\n\n\nت').map(({ paragraph }) => paragraph)).toEqual([0, 0, 1]);
	});

	it('hold every token, in order, whatever the text', () => {
		const piece = fc.constantFrom('كتب', ' ', '.', '؟', '"', '«', '»', '(', ')', ':', '\n', '25', '\uD800', 'د');
		fc.assert(
			fc.property(
				fc.oneof(
					fc.array(piece).map((all) => all.join('')),
					fc.string({ unit: 'binary' })
				),
				(text) => {
					const spans = splitSentences(text);
					const inside = spans.flatMap(({ start, end }) =>
						tokenise(text.slice(start, end)).map((token) => ({ start: token.start + start, end: token.end + start }))
					);
					expect(inside).toEqual(tokenise(text));
					expect(spans.every(({ start, end }, index) => start < end && start >= (spans[index - 1]?.end ?? 0))).toBe(
						true
					);
				}
			),
			{ numRuns: 500 }
		);
	});

	it.each([
		['stops', '.'.repeat(1_000_000)],
		['quotation marks', '"'.repeat(1_000_001)],
		['open brackets', '('.repeat(1_000_000)],
		['letters', 'ب'.repeat(1_000_000)]
	])('a million %s are cut', (_, text) => expect(splitSentences(text).length).toBeLessThanOrEqual(1));
});
