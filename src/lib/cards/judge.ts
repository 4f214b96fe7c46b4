import type { AnalysedText, Lemma, LemmaId, Reading } from '#lib/arabic/text';
import { diff, type Slip } from '#lib/arabic/script';
import { slipsBetween } from './comparison';
import type { Gap } from './gap';
import { interchangeable } from './likeness';
import type { Note } from './notes';
import { readAt, readTokens, sentenceFor, type NotePlace, type ReadToken } from './places';
import type { AcceptedReason, AlsoRight, Verdict } from './verdict';

/** A word that would be right too, though another is meant. */
export interface OtherWord extends AlsoRight {
	readonly forms: readonly string[];
}

/** What a typed answer is held against. All forms vocalised. */
export interface Expected {
	/** The form that was asked for, then others as good: the headword that a screen shows. */
	readonly answers: readonly [string, ...string[]];
	/** The same with its clitics, where it has any. */
	readonly whole: string | null;
	/** Other forms of the same lemma. */
	readonly forms: readonly string[];
	readonly others: readonly OtherWord[];
}

/** Longer than any word or unit asked for: the rest of what was typed is not looked at. */
const longestTyped = 200;

const stemOf = ({ segments, vocalised }: Reading) => segments.find(({ type }) => type === 'stem')?.form ?? vocalised[0];

/** The forms of a lemma that are known: as cited, its principal parts but for a verb's masdar, and its stems in the text. */
function formsOf(lemma: Lemma, words: readonly ReadToken[]): string[] {
	const parts = lemma.pos === 'VERB' ? lemma.parts.slice(0, 1) : lemma.parts;
	const met = words.filter((word) => word.lemma.id === lemma.id).map(({ reading }) => stemOf(reading));
	return [...new Set([lemma.form, ...(lemma.headword === undefined ? [] : [lemma.headword]), ...parts, ...met])];
}

/** Words of the text that would be right in the place of one of its words, each once. */
function othersFor(lemma: Lemma, words: readonly ReadToken[]): OtherWord[] {
	const others = new Map<LemmaId, OtherWord>();
	for (const { lemma: other, reading } of words) {
		if (!interchangeable(lemma, other) || others.has(other.id)) continue;
		const headword = other.headword ?? other.form;
		others.set(other.id, { lemma: other.id, headword, sense: reading.sense, forms: formsOf(other, words) });
	}
	return [...others.values()];
}

const allWords = (text: AnalysedText) => text.sentences.flatMap((sentence) => readTokens(text, sentence));

/** What a gap expects: its stem; the whole word, other forms of its lemma and words of the same sense are judged too. */
export function expectedForGap(text: AnalysedText, place: NotePlace, gap: Gap): Expected {
	const sentence = sentenceFor(text, place);
	const word = sentence === null ? null : readAt(text, sentence, gap.token);
	const whole = gap.before + gap.hidden + gap.after;
	const expected = { answers: [gap.hidden] as const, whole: whole === gap.hidden ? null : whole };
	if (word === null) return { ...expected, forms: [], others: [] };
	const words = allWords(text);
	// In a fixed expression no other word will do: زِيَارَةُ دَوْلَة is no زِيَارَةُ بَلَد.
	const isFixed =
		sentence?.units.some(({ type, tokens }) => type !== 'government' && tokens.includes(gap.token)) ?? false;
	return { ...expected, forms: formsOf(word.lemma, words), others: isFixed ? [] : othersFor(word.lemma, words) };
}

/** A unit as it is cited, and as it stands in the text, without its open slots. */
function expectedForUnit(text: AnalysedText, citation: string, place: NotePlace): Expected {
	const closed = citation.replaceAll('…', ' ').trim().replaceAll(/\s+/gu, ' ');
	const sentence = sentenceFor(text, place);
	const words = sentence === null ? [] : place.tokens.flatMap((index) => readAt(text, sentence, index) ?? []);
	const met = words.map(({ reading }) => reading.vocalised[0]).join(' ');
	return { answers: [closed], whole: null, forms: met === '' ? [] : [met], others: [] };
}

/** What recall expects: the citation form, or the headword shown for it; any other form of the lemma is accepted. */
export function expectedForRecall(text: AnalysedText, note: Note, place: NotePlace): Expected {
	if (note.kind === 'unit') return expectedForUnit(text, note.unit.citation, place);
	const { lemma } = note;
	const words = allWords(text);
	return {
		answers: lemma.headword === undefined ? [lemma.form] : [lemma.form, lemma.headword],
		whole: null,
		forms: formsOf(lemma, words),
		others: othersFor(lemma, words)
	};
}

/** The fewest slips by which one of some forms was meant: none where it is spelled right; `null` where no form was. */
function slipsIn(typed: string, forms: readonly string[]): readonly Slip[] | null {
	let fewest: readonly Slip[] | null = null;
	for (const form of forms) {
		const slips = slipsBetween(typed, form);
		if (slips !== null && (fewest === null || slips.length < fewest.length)) fewest = slips;
	}
	return fewest;
}

/** One way of being right: which forms, and what typing one of them amounts to. */
interface Way {
	readonly forms: readonly string[];
	readonly verdict: (slips: readonly Slip[]) => Verdict;
}

/** The ways of being right, from the closest to what was asked to the farthest. */
function waysOf(typed: string, { answers, whole, forms, others }: Expected): Way[] {
	const [answer] = answers;
	const accepted = (reasons: readonly AcceptedReason[]): Verdict => ({
		kind: 'accepted',
		reasons,
		answer,
		diff: diff(typed, answer)
	});
	return [
		{ forms: answers, verdict: (slips) => (slips.length === 0 ? { kind: 'exact' } : accepted(slips)) },
		{ forms: whole === null ? [] : [whole], verdict: (slips) => accepted(['whole word', ...slips]) },
		{ forms, verdict: (slips) => accepted(['inflected form', ...slips]) },
		...others.map(({ forms: right, lemma, headword, sense }): Way => {
			const word = { lemma, headword, sense };
			return { forms: right, verdict: () => ({ kind: 'also right', word }) };
		})
	];
}

/**
 * What a typed answer amounts to. What is spelled right goes before what is right but for slips, and the form asked for before
 * the whole word, other forms of its lemma and other words of the same sense. Any string has a verdict; nothing typed throws.
 */
export function judge(typed: string, expected: Expected): Verdict {
	const read = typed.slice(0, longestTyped).trim();
	const found = waysOf(read, expected).map(({ forms, verdict }) => ({ slips: slipsIn(read, forms), verdict }));
	const way = found.find(({ slips }) => slips?.length === 0) ?? found.find(({ slips }) => slips !== null);
	if (way?.slips) return way.verdict(way.slips);
	const [answer] = expected.answers;
	return { kind: 'wrong', answer, diff: diff(read, answer) };
}
