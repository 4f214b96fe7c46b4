import type { NoteFields } from '#lib/log';

/** What a learner may say of a word: learn it next, it is known or is not, ignore it; or take that back. */
export const thingsToSay = ['learn', 'know', 'not known', 'ignore', 'take back'] as const;
export type ThingToSay = (typeof thingsToSay)[number];

/** Fields of a note, with what is to be put. */
export type SaidFields = Readonly<Partial<Record<'wanted' | 'known' | 'ignored', boolean | null>>>;

/**
 * The fields to put when something is said of a note, by what stands. `known` put to false brings back a word that was assumed or
 * said to be known; taking back leaves nothing said.
 */
export function saidFields(what: ThingToSay, now: Partial<NoteFields>): SaidFields {
	if (what === 'know') return { known: true };
	if (what === 'not known') return { known: false };
	if (what === 'ignore') return { ignored: true };
	if (what === 'learn') {
		return { wanted: true, ...(now.known ? { known: false } : {}), ...(now.ignored ? { ignored: false } : {}) };
	}
	return {
		...(now.wanted ? { wanted: false } : {}),
		...(typeof now.known === 'boolean' ? { known: null } : {}),
		...(now.ignored ? { ignored: null } : {})
	};
}
