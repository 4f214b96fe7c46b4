import { describe, expect, it } from 'vitest';
import { distractors, distractorCount } from './distractors';
import { textOf, type WordRow } from './handmade.fixture';
import { notesOf } from './notes';

const features = { Case: 'Gen', Definite: 'Def', Gender: 'Masc', Number: 'Sing' };
const word = (form: string, lemma: string, sense: string, more: Partial<WordRow> = {}): WordRow => ({
	form: `الْ|*${form}`,
	lemma,
	sense,
	features,
	...more
});
const noun = (form: string, root: string, band: 1 | 2 | 3 | 4 | 5 | 6 = 2) =>
	({ form, pos: 'NOUN', kind: 'noun', root, band }) as const;

/** One word asked for in a sentence of its own, the others in a second sentence. */
const nouns = [
	noun('بَلَد', 'بلد'),
	noun('قِسْم', 'قسم'),
	noun('حَرِير', 'حرر'),
	noun('عَالَم', 'علم', 1),
	noun('بَدِيل', 'بدل', 3),
	noun('بَلَدِيّ', 'بلد'),
	noun('وَطَن', 'وطن'),
	noun('إِقْلِيم', 'قلم'),
	noun('شِرْيَان', 'شري', 5)
];
const asked = word('بَلَدِ', 'بَلَد', 'country');
const safe = [
	word('قِسْمِ', 'قِسْم', 'section'),
	word('حَرِيرِ', 'حَرِير', 'silk'),
	word('عَالَمِ', 'عَالَم', 'world'),
	word('بَدِيلِ', 'بَدِيل', 'alternative')
];
const unsafe = [
	word('بَلَدِيِّ', 'بَلَدِيّ', 'municipal thing'),
	word('وَطَنِ', 'وَطَن', 'country of birth'),
	word('إِقْلِيمِ', 'إِقْلِيم', 'region'),
	word('شِرْيَانِ', 'شِرْيَان', 'artery')
];
function choices(words: readonly WordRow[], seed = 'seed') {
	const text = textOf(nouns, [{ words: [asked] }, { words }]);
	const place = notesOf(text)[0]?.places[0];
	if (place === undefined) throw new RangeError('no note');
	return distractors(text, place, seed);
}
const lettersOf = (result: ReturnType<typeof choices>) =>
	result.kind === 'choices' ? result.distractors.map(({ letters }) => letters).sort() : result.reason;

describe('distractors', () => {
	it('are three words that fit by form and not by meaning', () => {
		const result = choices(safe);
		expect(result).toMatchObject({ kind: 'choices', answer: { letters: 'بلد', sense: 'country' } });
		expect(result.kind === 'choices' && result.distractors).toHaveLength(distractorCount);
	});

	it('never share root, English word or field with the answer, nor lie two bands away', () => {
		expect(lettersOf(choices([...unsafe, ...safe.slice(0, 3)]))).toEqual(['حرير', 'عالم', 'قسم']);
	});

	it.each([
		['with fewer than three safe words', [...unsafe, ...safe.slice(0, 2)]],
		[
			'where number does not agree',
			[...safe.slice(0, 2), word('بَدَائِلِ', 'بَدِيل', 'alternative', { features: { ...features, Number: 'Plur' } })]
		],
		[
			'where the article does not agree',
			[...safe.slice(0, 2), { ...word('بَدِيلِ', 'بَدِيل', 'alternative'), form: '*بَدِيلِ' }]
		],
		['with words that share a meaning among themselves', [...safe.slice(0, 2), word('عَالَمِ', 'عَالَم', 'silk world')]]
	])('are not offered %s', (_, words) => {
		expect(lettersOf(choices(words))).toBe('too few safe');
	});

	it('depend on the seed alone', () => {
		expect(choices(safe, 'one')).toEqual(choices(safe, 'one'));
		const drawn = Array.from({ length: 20 }, (_, seed) => lettersOf(choices(safe, `${seed}`)).toString());
		expect(new Set(drawn).size).toBeGreaterThan(1);
	});
});
