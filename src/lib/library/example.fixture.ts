import type {
	AnalysedText,
	Band,
	Kind,
	Lemma,
	LemmaId,
	Sentence,
	TextHash,
	Token,
	Unit,
	UnitId,
	Upos
} from '#lib/arabic/text';
import { notesOf, type Note, type NoteId } from '#lib/cards';
import { defaultSettings, type CardState } from '#lib/scheduling';
import type { EventId } from '#lib/log';
import type { Knowledge } from './knowledge';

export interface Row {
	readonly word: string;
	readonly sense: string;
	readonly pos?: Upos;
	readonly kind?: Kind;
	readonly root?: string;
	readonly band?: Band;
}

const functionWords: ReadonlySet<Upos> = new Set(['ADP', 'PART']);

function lemmaOf({ word, pos = 'NOUN', kind, root, band = 2 }: Row): Lemma {
	const closed = functionWords.has(pos);
	return {
		id: `${word}_${pos}_1` as LemmaId,
		form: word,
		pos,
		kind: kind ?? (closed ? 'preposition' : pos === 'PROPN' ? 'name' : pos === 'NUM' ? 'number' : 'noun'),
		root: closed ? { none: 'particle' } : pos === 'PROPN' ? { none: 'name' } : { letters: root ?? word.slice(0, 3) },
		parts: [],
		band
	};
}

/** A text of one sentence out of these words, in order; a unit over the token indices where given. */
export function textOf(rows: readonly Row[], units: readonly (readonly number[])[] = []): AnalysedText {
	const lemmas: Record<LemmaId, Lemma> = {};
	let text = '';
	const tokens = rows.map((row): Token => {
		const lemma = lemmaOf(row);
		lemmas[lemma.id] = lemma;
		const start = text.length;
		text += row.word;
		const end = text.length;
		text += ' ';
		const { sense } = row;
		return {
			start,
			end,
			surface: row.word,
			read: row.word,
			reading: {
				lemma: lemma.id,
				vocalised: [row.word],
				pausal: row.word,
				features: {},
				segments: [{ form: row.word, underlying: row.word, type: 'stem', pos: lemma.pos, gloss: sense }],
				sense,
				here: sense,
				takes: []
			},
			others: [],
			confidence: 1,
			guess: false
		};
	});
	const sentence: Sentence = {
		start: 0,
		end: text.length,
		paragraph: 0,
		tokens,
		fragments: [],
		units: units.map((indices): Unit => {
			const citation = indices.map((index) => rows[index]?.word).join(' ');
			const sense = indices.map((index) => rows[index]?.sense).join(' ');
			return {
				id: `${citation}_UNIT_1` as UnitId,
				type: 'compound',
				tokens: indices,
				citation,
				sense,
				here: sense,
				unusual: false
			};
		})
	};
	return { hash: 'example' as TextHash, text, engine: 'example', sentences: [sentence], lemmas };
}

const letters = 'بتثجحخدذرزسشصضطظعغفقكلمنهوي';
const letterAt = (index: number) => letters[index % letters.length] ?? 'ب';

/** The n-th of many invented words of five letters, none of which looks like or means the same as another. */
export function invented(index: number, more: Partial<Row> = {}): Row {
	const [a, b] = [letterAt(index), letterAt(Math.floor(index / letters.length))];
	return { word: `${a}${b}${a}${b}${a}`, root: `${a}${b}م`, sense: `qu${index}x`, ...more };
}

export const nothingKnown: Knowledge = {
	notes: new Map(),
	cards: new Map(),
	assumed: new Set(),
	functionWords: 'assumed',
	elsewhere: new Map(),
	settings: defaultSettings
};

/** What was said of some notes. */
export function said(
	entries: readonly (readonly [id: string, Knowledge['notes'] extends ReadonlyMap<NoteId, infer P> ? P : never])[]
) {
	return { ...nothingKnown, notes: new Map(entries.map(([id, fields]) => [id as NoteId, fields])) };
}

/** A card in review, answered on day 0. */
export function inReview(stability: number): CardState {
	return {
		phase: 'review',
		stability,
		difficulty: 5,
		step: 0,
		due: { kind: 'day', day: 1 },
		lastDay: 0,
		lastAt: 0,
		lastEvent: '0' as EventId,
		reviews: 1,
		lapses: 0
	};
}

/** The ids' letters, which the tests name the notes by. */
export function wordsOf(notes: readonly Note[]): string[] {
	return notes.map(({ id }) => id.split('_')[0] ?? '');
}

export { notesOf };
