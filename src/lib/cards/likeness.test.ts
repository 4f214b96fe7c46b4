import { describe, expect, it } from 'vitest';
import type { Lemma } from '#lib/arabic/text';
import { lemmaOf } from './handmade.fixture';
import { editDistance, lookAlikes, nearSynonyms } from './likeness';

const noun = (form: string, root: string, kind: Lemma['kind'] = 'noun', of?: string) =>
	lemmaOf({
		form,
		pos: kind === 'nisba' ? 'ADJ' : 'NOUN',
		kind,
		root,
		band: 2,
		...(of === undefined ? {} : { more: { of } })
	});

it.each([
	['', '', 0],
	['قلم', '', 3],
	['', 'قلم', 3],
	['تعلم', 'تعليم', 1],
	['شرق', 'غرب', 2],
	['قسم', 'اسم', 1]
])('letters between %s and %s: %i', (one, other, distance) => {
	expect(editDistance(one, other)).toBe(distance);
});

describe('look-alikes', () => {
	it.each([
		['two masdars of a root', noun('تَعَلُّم', 'علم', 'masdar'), noun('تَعْلِيم', 'علم', 'masdar')],
		['one letter apart, of different roots', noun('قِسْم', 'قسم'), noun('جِسْم', 'جسم')]
	])('%s', (_, one, other) => {
		expect(lookAlikes(one, other)).toBe(true);
		expect(lookAlikes(other, one)).toBe(true);
	});

	it.each([
		['itself', noun('قِسْم', 'قسم'), noun('قِسْم', 'قسم')],
		['a noun and its nisba: transparent', noun('تِجَارَة', 'تجر'), noun('تِجَارِيّ', 'تجر', 'nisba')],
		['a masdar and the word it comes from', noun('عَلَّمَ', 'علم'), noun('تَعْلِيم', 'علم', 'masdar', 'عَلَّمَ')],
		['words of one root that look different', noun('اِجْتِمَاع', 'جمع', 'masdar'), noun('مَجْمُوعَة', 'جمع')]
	])('not %s', (_, one, other) => {
		expect(lookAlikes(one, other)).toBe(false);
	});
});

describe('near-synonyms', () => {
	it.each([
		['listed twins', 'تَعْزِيز', 'strengthening', 'تَوْطِيد', 'consolidation', true],
		['an English word in common', 'بَلَد', 'country', 'دَوْلَة', 'state, country', true],
		['nothing in common', 'زِيَارَة', 'visit', 'دَوْلَة', 'state, country', false]
	])('%s', (_, one, first, other, second, expected) => {
		const words = [
			{ lemma: noun(one, 'ععع'), english: first },
			{ lemma: noun(other, 'ففف'), english: second }
		] as const;
		expect(nearSynonyms(words[0], words[1])).toBe(expected);
		expect(nearSynonyms(words[1], words[0])).toBe(expected);
	});

	it('are of one part of speech', () => {
		const verb = lemmaOf({ form: 'زَارَ', pos: 'VERB', kind: 'verb', root: 'زور', band: 2 });
		expect(nearSynonyms({ lemma: verb, english: 'to visit' }, { lemma: noun('زِيَارَة', 'زور'), english: 'visit' })).toBe(
			false
		);
	});
});
