import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { bare } from '#lib/arabic/script';
import { compileReading } from '../../content/compile';
import { contentFolder, readSources, slugs } from '../../content/folder';
import { askedAt, back, front, kindsOf } from './faces';
import type { CardKind } from './ids';
import { expectedForGap, judge } from './judge';
import { notesOf, type LemmaNote } from './notes';

const texts = slugs().map((slug) => ({ slug, text: compileReading(readSources(path.join(contentFolder, slug))) }));

/** Closed-class words of a text: notes for who is starting. */
const closedIn = (text: (typeof texts)[number]['text']) =>
	notesOf(text).filter((note): note is LemmaNote => note.kind === 'lemma' && note.category === 'function word');

const all = texts.flatMap(({ slug, text }) =>
	closedIn(text).map((note) => ({ name: `${slug} ${note.id}`, text, note }))
);

/** Where cards of a kind are asked, with what they show. */
const asked = (kind: CardKind) =>
	all
		.filter(({ text, note }) => kindsOf(text, note).includes(kind))
		.flatMap(({ name, text, note }) =>
			askedAt({ note, kind }, text).map((place) => ({ name, text, place, face: front({ note, kind }, text, place) }))
		);

function found(slug: string, id: string) {
	const one = all.find(({ name }) => name === `${slug} ${id}`);
	if (one === undefined) throw new RangeError(`no note ${id} in ${slug}`);
	return one;
}

describe('the kinds of card of a closed-class word', () => {
	it.each([
		['a pronoun that is said', 'market-day', 'أنا_PRON_1', ['recognise', 'cloze', 'recall']],
		['a pronoun that English leaves out: "Saturday is market day"', 'market-day', 'هو_PRON_1', ['recognise', 'cloze']],
		['a preposition asks for no one word', 'market-day', 'في_ADP_1', ['recognise', 'cloze']],
		['nor does a particle', 'market-day', 'لم_PART_1', ['recognise', 'cloze']],
		['nor a question', 'rainy-week', 'هل_PART_1', ['recognise', 'cloze']],
		['nor a relative', 'kazakhstan-visit', 'الذي_PRON_1', ['recognise', 'cloze']],
		['a number is said, and not asked by letter', 'market-day', 'ثلاثة_NUM_1', ['recognise', 'recall']],
		['a quantifier that is said', 'rainy-week', 'كل_NOUN_1', ['recognise', 'cloze', 'recall']],
		['"was"', 'market-day', 'كان_AUX_1', ['recognise', 'cloze', 'recall']],
		['one letter and a pronoun are no word to type', 'rainy-week', 'ل_ADP_1', ['recognise']]
	])('%s: %s %s', (_, slug, id, kinds) => {
		const { text, note } = found(slug, id);
		expect(kindsOf(text, note)).toEqual(kinds);
	});
});

describe('every card of every closed-class word makes sense', () => {
	it('each is met and recognised, with its meaning', () => {
		const senseless = all.filter(({ text, note }) => {
			const [place] = askedAt({ note, kind: 'recognise' }, text);
			const face = place && back(note, text, place);
			return !face || face.here === '' || face.sense === '';
		});
		expect(senseless.map(({ name }) => name)).toEqual([]);
	});

	it('what is filled in has two letters or more, which are right in the gap; its hint says what it means', () => {
		const odd = asked('cloze').flatMap(({ name, text, place, face }) => {
			const piece = face.kind === 'cloze' ? face.pieces.find(({ type }) => type === 'gap') : undefined;
			if (face.kind !== 'cloze' || piece?.type !== 'gap') return [`${name}: no gap`];
			const letters = bare(piece.gap.hidden);
			const verdict = judge(letters, expectedForGap(text, place, piece.gap));
			return letters.length > 1 && face.hint.here !== '' && verdict.kind === 'exact' ? [] : [`${name}: ${letters}`];
		});
		expect(odd).toEqual([]);
	});

	it('English asks for it only where its clause says the word', () => {
		const unsaid = asked('recall').filter(
			({ face }) => face.kind !== 'recall' || face.hint.clause === null || face.hint.marked === null
		);
		expect(unsaid.map(({ name }) => name)).toEqual([]);
	});
});
