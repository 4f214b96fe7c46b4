import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { compileReading } from '../../content/compile';
import { contentFolder, readSources } from '../../content/folder';
import type { Sentence } from '#lib/arabic/text';
import { distractors } from './distractors';
import { headWords, overlaps } from './english';
import { back, front, gapPlaces, kindsOf } from './faces';
import { fragmentLength, fragmentsByRule, fragmentsOf } from './fragments';
import { gapAt } from './gap';
import { expectedForGap, expectedForRecall, judge } from './judge';
import { notesOf, type Note } from './notes';
import { placeOf, readTokens, type ReadToken } from './places';

const article = compileReading(readSources(path.join(contentFolder, 'kazakhstan-visit')));
const notes = notesOf(article);
const byDefault = notes.filter(({ standing }) => standing === 'default');
const noteOf = (letters: string): Note | undefined => notes.find(({ id }) => id.startsWith(`${letters}_`));
const words = article.sentences.flatMap((sentence, index) =>
	readTokens(article, sentence).map((word) => ({
		...word,
		sentence,
		place: placeOf(article, index, [word.index], word.index)
	}))
);
const englishOf = ({ reading }: ReadToken) => headWords(`${reading.sense}, ${reading.here}`);

describe('notes of the article', () => {
	it.each(['على قدم وساق', 'من المقرر أن', 'زيارة دولة', 'قوة دفع', 'مطرد', 'عزز', 'موظف'])(
		'has one of %s',
		(letters) => {
			expect(noteOf(letters)?.standing).toBe('default');
		}
	);

	it.each(['في', 'هذا', 'كل', 'قدم', 'ساق', 'أيضا', 'لي كه تشيانغ'])('offers none of %s unasked', (letters) => {
		expect(noteOf(letters)?.standing).toBe('on request');
	});

	it.each(['26', '2017', 'حماسة إلى'])('has none of %s', (letters) => {
		expect(noteOf(letters)).toBeUndefined();
	});

	it('are some two to three hundred by themselves, with no function word among them', () => {
		expect(byDefault.length).toBeGreaterThan(180);
		expect(byDefault.length).toBeLessThan(320);
		expect(byDefault.filter(({ category }) => category === 'function word')).toEqual([]);
	});

	it('all have a face and a back at every place', () => {
		for (const note of notes)
			for (const place of note.places) {
				expect(front({ note, kind: 'recognise' }, article, place).kind).toBe('recognise');
				expect(back(note, article, place)?.here).not.toBe('');
			}
	});
});

describe('fragments', () => {
	const partition = (sentence: Sentence, fragments = fragmentsOf(article, sentence)) =>
		fragments.flatMap(({ own }) => own).toSorted((a, b) => a - b);
	it('hold every word of the article exactly once, as cut by hand and by rule', () => {
		for (const sentence of article.sentences) {
			const all = sentence.tokens.map((_, index) => index);
			expect(partition(sentence)).toEqual(all);
			expect(partition(sentence, fragmentsByRule(article, sentence))).toEqual(all);
		}
	});

	it('by rule are 5 to 14 words long', () => {
		for (const sentence of article.sentences)
			for (const { own } of fragmentsByRule(article, sentence)) {
				expect(own.length).toBeGreaterThanOrEqual(fragmentLength.least);
				expect(own.length).toBeLessThanOrEqual(fragmentLength.most);
			}
	});

	it('are shown with paired quotes and brackets only', () => {
		for (const note of notes)
			for (const place of note.places) {
				const face = front({ note, kind: 'recognise' }, article, place);
				const texts =
					face.kind === 'recognise' ? face.pieces.flatMap((piece) => (piece.type === 'text' ? [piece.text] : [])) : [];
				const count = (mark: string) => texts.join('').split(mark).length - 1;
				expect(count('"') % 2).toBe(0);
				expect(count('(')).toBe(count(')'));
			}
	});
});

describe('gaps', () => {
	it('give back every word they are made in', () => {
		let made = 0;
		for (const { place, reading } of words) {
			const gap = place === null ? null : gapAt(article, place);
			if (gap?.kind !== 'gap') continue;
			made += 1;
			expect(gap.before + gap.hidden + gap.after).toBe(reading.vocalised[0]);
			expect(gap.hidden).not.toBe('');
		}
		expect(made).toBeGreaterThan(300);
	});

	it('are never made in names, their nisbas, numbers or loans', () => {
		for (const { place, lemma, token, sentence, index } of words) {
			const inName = sentence.units.some(({ type, tokens }) => type === 'name' && tokens.includes(index));
			const taboo = 'none' in lemma.root && lemma.root.none !== 'particle';
			if (inName || taboo || token.name !== undefined || lemma.pos === 'PROPN' || lemma.pos === 'NUM')
				expect(place && gapAt(article, place).kind).toBe('refused');
		}
	});

	it('leave most notes that are no names a cloze', () => {
		const askable = byDefault.filter(({ category }) => category === 'word' || category === 'unit');
		const without = askable.filter((note) => !kindsOf(article, note).includes('cloze'));
		expect(without.length / askable.length).toBeLessThan(0.12);
	});
});

describe('answers', () => {
	it('typed as asked are exact, with and without marks, for every gap', () => {
		for (const note of byDefault)
			for (const place of gapPlaces(article, note)) {
				const gap = gapAt(article, place);
				if (gap.kind === 'refused') continue;
				const expected = expectedForGap(article, place, gap);
				expect(judge(gap.hidden, expected)).toEqual({ kind: 'exact' });
				expect(judge(gap.hidden.replaceAll(/\p{M}/gu, ''), expected)).toEqual({ kind: 'exact' });
				expect(['exact', 'accepted']).toContain(judge(gap.before + gap.hidden + gap.after, expected).kind);
			}
	});

	it('recalled as cited are exact, for every note', () => {
		for (const note of byDefault) {
			const [place] = note.places;
			const expected = place === undefined ? undefined : expectedForRecall(article, note, place);
			expect(expected && judge(expected.answers[0], expected)).toEqual({ kind: 'exact' });
		}
	});
});

it('sets no distractor beside an answer with which it shares an English word', () => {
	const meant = new Map<string, ReadToken[]>();
	for (const word of words) meant.set(word.lemma.id, [...(meant.get(word.lemma.id) ?? []), word]);
	let offered = 0;
	for (const note of byDefault)
		for (const place of note.places) {
			const choices = distractors(article, place, 'seed');
			if (choices.kind === 'refused') continue;
			offered += 1;
			const answer = words.find(
				({ sentence, index }) => sentence === article.sentences[place.sentence] && index === choices.gap.token
			);
			for (const { lemma, sense } of choices.distractors) {
				expect(answer && overlaps(englishOf(answer), headWords(sense))).toBe(false);
				expect(meant.get(lemma)?.[0]?.lemma.root).not.toEqual(answer?.lemma.root);
			}
		}
	expect(offered).toBeGreaterThan(100);
});
