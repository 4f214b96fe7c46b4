import { joined, spell, type Sounds } from './sounds';

/** An attached pronoun. */
export interface Pronoun {
	/** As it is said after a, u or a consonant. */
	readonly sounds: Sounds;
	/** After i, ī, ay. */
	readonly afterI: Sounds;
	/** The independent pronoun it stands for: its lemma. */
	readonly lemma: string;
	readonly features: Readonly<Record<string, string>>;
	/** After a noun or preposition · after a verb. */
	readonly gloss: { readonly noun: string; readonly verb: string };
}

const rows = `
هu    هi    هُوَ   Gender=Masc|Number=Sing|Person=3 his    him
هA    هA    هِيَ   Gender=Fem|Number=Sing|Person=3  her    her
هuمA  هiمA  هُمَا  Number=Dual|Person=3             their  them
هuم   هiم   هُمْ   Gender=Masc|Number=Plur|Person=3 their  them
هuننa هiننa هُنَّ  Gender=Fem|Number=Plur|Person=3  their  them
كa    كa    أَنْتَ Gender=Masc|Number=Sing|Person=2 your   you
كi    كi    أَنْتِ Gender=Fem|Number=Sing|Person=2  your   you
كuمA  كuمA  أَنْتُمَا Number=Dual|Person=2          your   you
كuم   كuم   أَنْتُمْ Gender=Masc|Number=Plur|Person=2 your you
كuننa كuننa أَنْتُنَّ Gender=Fem|Number=Plur|Person=2 your you
I     I     أَنَا  Number=Sing|Person=1             my     me
نI    نI    أَنَا  Number=Sing|Person=1             me     me
نA    نA    نَحْنُ Number=Plur|Person=1             our    us
`;

/** نِي with the ن of protection stands behind verbs, and behind particles that govern as verbs do (إِنَّنِي); ـِي behind all else. */
export const pronouns: readonly Pronoun[] = rows
	.trim()
	.split('\n')
	.map((row) => {
		const [sounds = '', afterI = '', lemma = '', features = '', noun = '', verb = ''] = row.split(/\s+/u);
		const pairs = features.split('|').map((pair) => pair.split('=') as [string, string]);
		return {
			sounds,
			afterI,
			lemma: lemma.normalize('NFC'),
			features: Object.fromEntries(pairs),
			gloss: { noun, verb }
		};
	});

/** The sounds of a pronoun behind a host: هِ after i and ay (فِيهِ, عَلَيْهِمْ), هُ elsewhere. */
export const pronounAfter = (host: Sounds, pronoun: Pronoun): Sounds =>
	/(?:[iI]|aي)$/u.test(host) ? pronoun.afterI : pronoun.sounds;

/** تُمْ and the silent alef before a pronoun: كَتَبْتُمُوهُ, كَتَبُوهُ. */
export const hostOf = (sounds: Sounds): Sounds => joined(`${sounds.replace(/تuم$/u, 'تuمU')}ه`).slice(0, -1);

/** The spelling of a host as it stands before a pronoun, without the pronoun. */
export function spellHost(host: Sounds): string {
	// Any consonant shows what the host's last letter becomes; it is taken off again.
	const word = spell(`${hostOf(host)}هA`);
	return word.slice(0, word.lastIndexOf('ه'));
}
