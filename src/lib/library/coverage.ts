import type { AnalysedText, Lemma } from '#lib/arabic/text';
import { notesOf, type NoteId } from '#lib/cards';
import type { StudyDay } from '#lib/log';
import { isNameOrDigits, noteStatus, recallProbability, wordStatus, type Knowledge } from './knowledge';

/** How much of a text can be read. `share` is numerator / denominator; 1 for a text without words: there is nothing unknown. */
export interface Coverage {
	/** The sum of the probabilities that each running word is understood. */
	readonly numerator: number;
	/** Running words without names and digits, and without what the learner ignores. */
	readonly denominator: number;
	readonly share: number;
}

function saidKnown(id: NoteId, knowledge: Knowledge): boolean {
	return knowledge.notes.get(id)?.known === true;
}

/** The probability that a lemma is understood on a day: said or assumed known, 1; asked about, FSRS's; else 0. */
function understood(lemma: Lemma, knowledge: Knowledge, day: StudyDay): number {
	const status = wordStatus(lemma, knowledge);
	if (status === 'assumed' || saidKnown(lemma.id, knowledge)) return 1;
	return recallProbability(lemma.id, knowledge, day);
}

/** For each token of a unit that has a note, the probability that the unit is understood; the greatest where units overlap. */
function unitsUnderstood(text: AnalysedText, knowledge: Knowledge, day: StudyDay): Map<string, number> {
	const chances = new Map<string, number>();
	for (const note of notesOf(text)) {
		if (note.kind !== 'unit' || noteStatus(note.id, knowledge) === null) continue;
		const chance = saidKnown(note.id, knowledge) ? 1 : recallProbability(note.id, knowledge, day);
		for (const { sentence, tokens } of note.places)
			for (const token of tokens) {
				const key = `${sentence} ${token}`;
				chances.set(key, Math.max(chance, chances.get(key) ?? 0));
			}
	}
	return chances;
}

/**
 * True coverage of a text on a study day: over its running words without names, digits and ignored words, the mean probability
 * that each is understood. A word learnt as part of a unit counts by whichever is known better. A word of which nothing is
 * known counts as not understood. Learning more never lowers it.
 */
export function coverage(text: AnalysedText, knowledge: Knowledge, day: StudyDay): Coverage {
	const byUnit = unitsUnderstood(text, knowledge, day);
	let numerator = 0;
	let denominator = 0;
	text.sentences.forEach(({ tokens }, sentence) =>
		tokens.forEach((token, index) => {
			const lemma = token.reading === undefined ? undefined : text.lemmas[token.reading.lemma];
			if (token.alone !== undefined || isNameOrDigits(lemma, token)) return;
			if (lemma !== undefined && wordStatus(lemma, knowledge) === 'ignored') return;
			const alone = lemma === undefined ? 0 : understood(lemma, knowledge, day);
			numerator += Math.max(alone, byUnit.get(`${sentence} ${index}`) ?? 0);
			denominator += 1;
		})
	);
	return { numerator, denominator, share: denominator === 0 ? 1 : numerator / denominator };
}
