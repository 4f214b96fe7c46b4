import type { AnalysedText, Band, Lemma, LemmaId, Root, Sentence, Unit, UnitId, UnitType } from '#lib/arabic/text';
import { headWords, overlaps } from './english';
import type { NoteId } from './ids';
import { placeOf, readTokens, type NotePlace, type ReadToken } from './places';
import { lemmaPolicy, sureEnough, unitPolicyOf, type Category, type Policy, type Standing } from './policy';
import { tellingOrder } from './telling';

interface NoteBase {
	readonly id: NoteId;
	readonly category: Category;
	readonly standing: Exclude<Standing, 'never'>;
	/** Times met in the text: the length of `places`. */
	readonly occurrences: number;
	/** In the order of the text; never empty. */
	readonly places: readonly NotePlace[];
	/** Of a unit: its rarest word's. */
	readonly band: Band;
	/** The dictionary sense met most often, the first of equals. */
	readonly sense: string;
	/** Prepositions the lemma governs in any of its places. */
	readonly takes: readonly string[];
}

export interface LemmaNote extends NoteBase {
	readonly kind: 'lemma';
	readonly id: LemmaId;
	readonly lemma: Lemma;
	readonly root: Root;
}

export interface UnitNote extends NoteBase {
	readonly kind: 'unit';
	readonly id: UnitId;
	readonly unit: { readonly type: UnitType; readonly citation: string };
	readonly root: null;
}

/** What the learner learns: a lemma or a multi-word unit, with where it stands. */
export type Note = LemmaNote | UnitNote;

function most<T>(values: readonly T[]): T | undefined {
	const counts = new Map<T, number>();
	for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
	let best: T | undefined;
	for (const [value, count] of counts) if (best === undefined || count > (counts.get(best) ?? 0)) best = value;
	return best;
}

function policyOf(sentence: Sentence, unit: Unit): Policy {
	return unitPolicyOf(
		unit,
		unit.tokens.flatMap((index) => sentence.tokens[index] ?? [])
	);
}

/**
 * True when a unit swallows the word: the unit's English has nothing of the word's dictionary sense (قَدَم "foot" in عَلَى قَدَمٍ وَسَاق "in full
 * swing"), or the word is a part of a name. The word's place is then the unit's, and not its own. A verb always keeps its own.
 */
export function swallows(unit: Unit, word: ReadToken): boolean {
	if (unit.type === 'government' || word.lemma.pos === 'VERB') return false;
	if (unit.type === 'name') return word.lemma.pos === 'PROPN' && unit.tokens.length > 1;
	return !overlaps(headWords(word.reading.sense), headWords(`${unit.sense}, ${unit.here}`));
}

interface Met<T> {
	readonly what: T;
	readonly place: NotePlace;
	readonly sense: string;
	readonly takes: readonly string[];
	readonly band: Band;
	/** A close call, a word swallowed by a unit and a person's name are met, but do not count towards a note. */
	readonly counts: 'yes' | 'no';
	/** Whether it stands inside a name of several words: حِزَام in الْحِزَام وَالطَّرِيق. */
	readonly where: 'in a name' | 'in the open';
}

function unitsMet(text: AnalysedText, sentenceIndex: number, sentence: Sentence): Met<Unit>[] {
	return sentence.units.flatMap((unit) => {
		const words = tellingOrder(text, sentence, unit.tokens);
		const head = words[0];
		const place = head === undefined ? null : placeOf(text, sentenceIndex, unit.tokens, head.index);
		if (head === undefined || place === null) return [];
		const band = words.reduce<Band>((rarest, { lemma }) => (lemma.band > rarest ? lemma.band : rarest), 1);
		return { what: unit, place, sense: unit.sense, takes: [], band, counts: 'yes', where: 'in the open' };
	});
}

function lemmasMet(text: AnalysedText, sentenceIndex: number, sentence: Sentence): Met<Lemma>[] {
	const units = sentence.units.filter(
		(unit) => unit.type === 'name' || policyOf(sentence, unit).standing === 'default'
	);
	return readTokens(text, sentence).flatMap((word) => {
		const place = placeOf(text, sentenceIndex, [word.index], word.index);
		if (place === null) return [];
		const around = units.filter((unit) => unit.tokens.includes(word.index));
		const swallowed = around.some((unit) => swallows(unit, word));
		const sure = word.token.confidence >= sureEnough && !word.token.guess;
		const counts = sure && !swallowed && word.token.name?.type !== 'person' ? 'yes' : 'no';
		const where = around.some(({ type }) => type === 'name') ? 'in a name' : 'in the open';
		const { sense, takes } = word.reading;
		return { what: word.lemma, place, sense, takes, band: word.lemma.band, counts, where };
	});
}

function gather<T extends Unit | Lemma>(met: readonly Met<T>[]): Met<T>[][] {
	const byId = new Map<string, Met<T>[]>();
	for (const each of met) byId.set(each.what.id, [...(byId.get(each.what.id) ?? []), each]);
	return [...byId.values()];
}

/** What a note is made of: only the places that count, or all of them where none does; then it is not offered by itself. */
function baseOf(all: readonly Met<Unit | Lemma>[], policy: Policy): Omit<NoteBase, 'id'> | null {
	if (policy.standing === 'never') return null;
	const counted = all.filter(({ counts }) => counts === 'yes');
	const met = counted.length > 0 ? counted : all;
	const [first] = met;
	if (first === undefined) return null;
	const namesOnly = policy.category === 'word' && met.every(({ where }) => where === 'in a name');
	return {
		category: namesOnly ? 'part of a name' : policy.category,
		standing: counted.length > 0 ? policy.standing : 'on request',
		occurrences: met.length,
		places: met.map(({ place }) => place),
		band: first.band,
		sense: most(met.map(({ sense }) => sense)) ?? first.sense,
		takes: [...new Set(met.flatMap(({ takes }) => takes))]
	};
}

/**
 * The notes of a text, in the order in which they are first met: every lemma and unit of which there is something to learn. Those
 * with `standing: 'default'` may be in a deck unasked; function words, close calls and words met only inside a unit
 * that swallows them wait for a tap. Digits, unusual usage and government by itself never have one.
 */
export function notesOf(text: AnalysedText): readonly Note[] {
	const known = gathered.get(text) ?? gatherNotes(text);
	gathered.set(text, known);
	return known;
}

/** Gathered once a text: coverage and deck ask for the same notes. */
const gathered = new WeakMap<AnalysedText, readonly Note[]>();

function gatherNotes(text: AnalysedText): Note[] {
	const units = text.sentences.flatMap((sentence, index) => unitsMet(text, index, sentence));
	const lemmas = text.sentences.flatMap((sentence, index) => lemmasMet(text, index, sentence));
	const unitNotes = gather(units).flatMap((all): UnitNote[] => {
		const first = all.find(({ what }) => !what.unusual) ?? all[0];
		const sentence = first === undefined ? undefined : text.sentences[first.place.sentence];
		if (first === undefined || sentence === undefined) return [];
		const base = baseOf(
			all.filter(({ what }) => !what.unusual),
			policyOf(sentence, first.what)
		);
		const { id, type, citation } = first.what;
		return base === null ? [] : [{ ...base, kind: 'unit', id, unit: { type, citation }, root: null }];
	});
	const lemmaNotes = gather(lemmas).flatMap((all): LemmaNote[] => {
		const lemma = all[0]?.what;
		const base = lemma === undefined ? null : baseOf(all, lemmaPolicy(lemma));
		return lemma === undefined || base === null
			? []
			: [{ ...base, kind: 'lemma', id: lemma.id, lemma, root: lemma.root }];
	});
	const start = (note: Note) => note.places[0]?.start ?? 0;
	return [...unitNotes, ...lemmaNotes].sort((a, b) => start(a) - start(b));
}
