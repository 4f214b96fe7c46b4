import type { TextFields } from '#lib/log';
import { levels, type Level } from './level';

interface Studyable {
	readonly hash: string;
	readonly level: Level;
}

type SaidOfTexts = ReadonlyMap<string, Partial<TextFields>>;

/** The texts that were not removed, in the order given. */
function present<T extends Studyable>(texts: readonly T[], said: SaidOfTexts): T[] {
	return texts.filter(({ hash }) => said.get(hash)?.removed !== true);
}

/** The text for a level: the first one written for it; with no level, or none for it, the first of all. Removed ones are passed over. */
export function recommended<T extends Studyable>(
	texts: readonly T[],
	said: SaidOfTexts,
	level: Level | null
): T | undefined {
	const there = present(texts, said);
	return there.find((text) => text.level === level) ?? there[0];
}

/**
 * The texts whose decks feed the new words of the day, in the order given: those the learner chose; the recommended one as long as
 * nothing was said of any. What is due from other texts comes back all the same.
 */
export function studiedTexts<T extends Studyable>(texts: readonly T[], said: SaidOfTexts, level: Level | null): T[] {
	const there = present(texts, said);
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

/** How far a text's level is from the learner's, what is a little too hard before what is too easy. */
function distance(level: Level, own: Level | null): number {
	if (own === null) return 0;
	const steps = levels.indexOf(level) - levels.indexOf(own);
	return steps >= 0 ? steps : -steps + 0.5;
}

/**
 * The text to go on with: of those that nobody has begun or put aside, the one whose level is nearest the learner's, of two as
 * near the harder; the first of equals. `undefined` when all have been begun.
 */
export function nextText<T extends Studyable>(
	texts: readonly T[],
	said: SaidOfTexts,
	level: Level | null
): T | undefined {
	const studied = new Set<Studyable>(studiedTexts(texts, said, level));
	const open = present(texts, said).filter((text) => !studied.has(text) && said.get(text.hash)?.studied === undefined);
	let nearest: T | undefined;
	for (const text of open) {
		if (nearest === undefined || distance(text.level, level) < distance(nearest.level, level)) nearest = text;
	}
	return nearest;
}

/** A shelf of the library. */
export interface Shelf<T> {
	readonly of: 'studied' | Level;
	readonly texts: readonly T[];
}

/**
 * The texts as a library shows them: those being learnt from first, then by level, the learner's own level before the others, from
 * the easiest on; each shelf in the order given. No shelf is empty, and no text is on two.
 */
export function shelves<T extends Studyable>(texts: readonly T[], said: SaidOfTexts, level: Level | null): Shelf<T>[] {
	const studied = studiedTexts(texts, said, level);
	const others = present(texts, said).filter((text) => !studied.includes(text));
	const order = level === null ? levels : [level, ...levels.filter((each) => each !== level)];
	const all: Shelf<T>[] = [
		{ of: 'studied', texts: studied },
		...order.map((of): Shelf<T> => ({ of, texts: others.filter((text) => text.level === of) }))
	];
	return all.filter((shelf) => shelf.texts.length > 0);
}
