import { describe, expect, it } from 'vitest';
import { isSunLetter, joinsAfter, joinsBefore, letterClass, letters, sidesOfGap } from '.';

describe('letters', () => {
	it('are the 28, and the 9 that hamza, madda, ة, ى and wasla make', () => {
		expect(letters.size).toBe(37);
		expect(
			[...letters.values()]
				.filter(({ group }) => group === 'sun')
				.map(({ letter }) => letter)
				.join('')
		).toBe('تثدذرزسشصضطظلن');
	});

	it('are all in the class that words are cut by', () => {
		const word = new RegExp(`^[${letterClass}]+$`, 'u');
		expect([...letters.keys()].filter((letter) => !word.test(letter))).toEqual([]);
		for (const not of ['،', '؟', '؛', '٢', 'a', '"', '\u0640', '\u064E', '۔']) expect(word.test(not), not).toBe(false);
	});

	it.each([
		['ب', 'joins both', true, true],
		['و', 'only what is before', false, true],
		['ا', 'only what is before', false, true],
		['ة', 'only what is before', false, true],
		['ء', 'neither', false, false],
		['\u0640', 'both: it is drawn to join', true, true],
		['x', 'neither: no letter', false, false]
	])('%s %s', (letter, _, after, before) => {
		expect(joinsAfter(letter)).toBe(after);
		expect(joinsBefore(letter)).toBe(before);
	});

	it('know the sun', () => {
		expect(['ص', 'ل', 'ن', 'ق', 'ج', 'x'].map(isSunLetter)).toEqual([true, true, true, false, false, false]);
	});

	it.each([
		['بِ', 'زِيَارَةٍ', '', 'بِ\u0640', ''],
		['', 'قِيمَتُ', 'هَا', '', '\u0640هَا'],
		['وَ', 'حُضُورِ', '', 'وَ', ''],
		['الْ', 'دَوْرِ', 'هِ', 'الْ\u0640', 'هِ'],
		['وَ', 'أَ', 'هُ', 'وَ', 'هُ'],
		['', 'شَيْءِ', 'هِ', '', 'هِ']
	])('sides of the gap in %s[%s]%s', (before, hidden, after, left, right) => {
		expect(sidesOfGap(before, hidden, after)).toEqual({ before: left, after: right });
	});
});
