import type { BuiltInText } from '#content';
import type { Band } from '#lib/arabic/text';
import { assumableBands, levelDefaults, recommended, studiedTexts, type Learner, type Level } from '#lib/library';
import type { TextFields } from '#lib/log';
import type { App } from './app.svelte';

export { assumableBands, levels } from '#lib/library';

/** How many bands are taken as known, from the commonest on; `null` where they are others than those. */
export function bandsAssumed({ learner }: App): number | null {
	const first = assumableBands.slice(0, learner.assumed.size);
	return first.every((band) => learner.assumed.has(band)) ? learner.assumed.size : null;
}

/** Says a level: sets what goes with it, all at once. */
export async function sayLevel(app: App, level: Level): Promise<void> {
	const { assumed, functionWords, newNotesPerDay } = levelDefaults[level];
	await app.setAll({ level, assumedBands: [...assumed], functionWords, newNotesPerDay });
}

/** Takes the words of a band as known, or no longer. Words being learnt go on being asked. */
export async function sayBand(app: App, band: Band, is: 'assumed' | 'not assumed'): Promise<void> {
	const others = [...app.learner.assumed].filter((each) => each !== band);
	await app.setAll({ assumedBands: (is === 'assumed' ? [...others, band] : others).sort((a, b) => a - b) });
}

/** Takes closed-class words as known, or has them learnt. */
export async function sayFunctionWords(app: App, functionWords: Learner['functionWords']): Promise<void> {
	await app.setAll({ functionWords });
}

/** The text to begin with, and whether its words are those that a session brings: not where the learner has chosen others. */
export interface Beginning {
	readonly text: BuiltInText;
	readonly feeds: 'yes' | 'no';
}

/** The text for the learner's level, of those that are there; `said` is what was said of texts. */
export function beginsWith(app: App, said: ReadonlyMap<string, Partial<TextFields>>): Beginning | undefined {
	const { level } = app.learner;
	const text = recommended(app.texts.list, said, level);
	const studied = studiedTexts(app.texts.list, said, level);
	return text && { text, feeds: studied.some(({ hash }) => hash === text.hash) ? 'yes' : 'no' };
}
