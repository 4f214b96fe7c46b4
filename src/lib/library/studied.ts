import type { TextFields } from '#lib/log';
import type { Level } from './level';

interface Studyable {
	readonly hash: string;
	readonly level: Level;
}

type SaidOfTexts = ReadonlyMap<string, Partial<TextFields>>;

/** The text for a level: the first one written for it; with no level, or none for it, the first of all. Removed ones are passed over. */
export function recommended<T extends Studyable>(
	texts: readonly T[],
	said: SaidOfTexts,
	level: Level | null
): T | undefined {
	const there = texts.filter(({ hash }) => said.get(hash)?.removed !== true);
	return there.find((text) => text.level === level) ?? there[0];
}

/**
 * The texts whose decks feed the new words of the day, in the order given: those the learner chose; the recommended one as long as
 * nothing was said of any. What is due from other texts comes back all the same.
 */
export function studiedTexts<T extends Studyable>(texts: readonly T[], said: SaidOfTexts, level: Level | null): T[] {
	const there = texts.filter(({ hash }) => said.get(hash)?.removed !== true);
	if (there.some(({ hash }) => said.get(hash)?.studied !== undefined)) {
		return there.filter(({ hash }) => said.get(hash)?.studied === true);
	}
	const first = recommended(texts, said, level);
	return first ? [first] : [];
}

/**
 * What is to be put so that a text is learnt from, or no longer: of texts by hash. As long as nothing was said of any, the recommended
 * one is learnt from unsaid; choosing another does not silently end that, so it is said then.
 */
export function choosing(
	texts: readonly Studyable[],
	said: SaidOfTexts,
	level: Level | null,
	chosen: { readonly hash: string; readonly studied: boolean }
): { readonly hash: string; readonly studied: boolean }[] {
	const unsaid = chosen.studied ? studiedTexts(texts, said, level) : [];
	const kept = unsaid.filter(({ hash }) => hash !== chosen.hash && said.get(hash)?.studied === undefined);
	return [...kept.map(({ hash }) => ({ hash, studied: true })), chosen];
}
