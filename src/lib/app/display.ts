import type { Token } from '#lib/arabic/text';
import type { LemmaId } from '#lib/arabic/text';
import type { DeviceSettings } from './device.svelte';

/** What a word shows, and how strongly its marks: 0 none, 1 full. */
export interface WordDisplay {
	readonly text: string;
	readonly strength: number;
}

/**
 * The strength a word's marks still need, from FSRS's stability in days: full up to a day, gone at two months, falling with the
 * logarithm in between, as remembering does.
 */
export function markStrength(stability: number | undefined): number {
	if (stability === undefined || stability <= 1) return 1;
	const fadedAt = 60;
	return Math.max(0, 1 - Math.log(stability) / Math.log(fadedAt));
}

/**
 * How words are drawn: by the device's setting, or with all their marks, or as a question shows them (a recognise card asks the
 * word as met: without marks unless the learner always wants them). `stabilities` holds the words that are being learnt.
 */
export function wordDisplay(
	settings: DeviceSettings,
	stabilities: ReadonlyMap<LemmaId, number>,
	occasion: 'setting' | 'all' | 'question' = 'setting'
): (token: Token) => WordDisplay {
	return (token) => {
		const { reading } = token;
		if (reading === undefined) {
			const alone = token.alone?.map(({ form }) => form).join('');
			return { text: settings.marks === 'printed' ? token.read : (alone ?? token.read), strength: 1 };
		}
		const [full] = reading.vocalised;
		if (occasion === 'all') return { text: full, strength: 1 };
		if (settings.marks === 'printed') return { text: token.read, strength: 0 };
		if (settings.marks === 'endings') return { text: full, strength: 1 };
		if (occasion === 'question') return { text: token.read, strength: 0 };
		if (settings.marks === 'inside') return { text: reading.pausal, strength: 1 };
		return { text: full, strength: markStrength(stabilities.get(reading.lemma)) };
	};
}
