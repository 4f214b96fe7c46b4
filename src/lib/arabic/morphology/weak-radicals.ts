import type { Sounds } from './sounds';

/**
 * Weak radicals while a verb is built: و and ي as first (`p`, `q`), second (`v`, `j`) or third (`w`, `y`) radical, so that each rule sees only those
 * it is about, and never the و or ي of an affix. The rules are the sound changes (إِعْلَال, إِدْغَام) of the grammars, in their order.
 */
export interface Weak {
	/** The vowel that closed syllables of a hollow form I have in the perfect active: قُلْتُ, سِرْتُ, نِمْتُ. */
	readonly hollowVowel: 'a' | 'i' | 'u';
	/** A second radical و or ي that behaves as a vowel: false for سَاوَمَ, زَوَّجَ, اِزْدَوَجَ, طَوَى. */
	readonly hollow: boolean;
	/** The و of form I that falls in the imperfect: يَصِلُ, يَضَعُ. */
	readonly drops: boolean;
	/** Second and third radical alike, and contracting: مَدَّ, not مَدَّدَ. */
	readonly doubled: boolean;
	/** Third radical و seen in form I: دَعَا, دَعَوْتُ. */
	readonly finalWaw: boolean;
}

const consonant = '[ء-غف-هويpqvjwy]';

/** The radicals of a root in their places, weak ones by their signs. */
export function radicalsOf(root: string, hollow: boolean): readonly string[] {
	const letters = [...root];
	const last = letters.length - 1;
	return letters.map((letter, index) => {
		if (letter !== 'و' && letter !== 'ي') return letter;
		const waw = letter === 'و';
		if (index === 0) return waw ? 'p' : 'q';
		if (index === last) return waw ? 'w' : 'y';
		return hollow ? (waw ? 'v' : 'j') : letter;
	});
}

const uGlide = new RegExp(`u[pq](?=${consonant})`, 'gu');
const iGlide = new RegExp(`i[pq](?=${consonant})`, 'gu');
const closedSyllable = new RegExp(`([AIU])(${consonant})(?=${consonant}|$)`, 'gu');
const twoHamzasA = new RegExp(`^ءaء(?=${consonant})`, 'u');
const twoHamzasI = new RegExp(`^ءiء(?=${consonant})`, 'u');
const twoHamzasU = new RegExp(`^ءuء(?=${consonant})`, 'u');

/** First radical و or ي: mixes with a vowel before it (يُوقِظُ, إِيضَاح). */
function first(sounds: Sounds): Sounds {
	return sounds.replace(uGlide, 'U').replace(iGlide, 'I').replaceAll('p', 'و').replaceAll('q', 'ي');
}

/** Second radical و or ي: it and its vowels are one long vowel, short in a closed syllable (قَالَ, يَقُولُ, قِيلَ, أَقَمْتُ). */
function second(sounds: Sounds, weak: Weak, aspect: Aspect): Sounds {
	const lengthened = sounds
		.replace(/u[vj]i/gu, 'I')
		.replace(/a[vj][aiu]/gu, 'A')
		.replace(/i[vj]A/gu, 'iيA')
		.replace(/[vj]([aiu])/gu, (_, vowel: string) => vowel.toUpperCase());
	return lengthened.replace(closedSyllable, (_, vowel: string, after: string) => {
		const short = aspect === 'perfect' && vowel === 'A' ? weak.hollowVowel : vowel.toLowerCase();
		return short + after;
	});
}

/** What is being built: the rules of the last radical differ between the perfect and the imperfect. */
export type Aspect = 'perfect' | 'imperfect';

/** Third radical و or ي after a: a long a at the end, a diphthong before a consonant or ū, ī (رَمَى, دَعَا, رَمَوْا, يَرْضَيْنَ). */
function thirdAfterA(sounds: Sounds, weak: Weak, aspect: Aspect): Sounds {
	const waw = weak.finalWaw && aspect === 'perfect';
	return sounds
		.replace(/a[wy]aت/gu, 'aت')
		.replace(/a[wy][au]$/gu, waw ? 'A' : 'Y')
		.replace(/a[wy]$/gu, 'a')
		.replace(/a[wy]A/gu, waw ? 'aوA' : 'aيA')
		.replace(/a[wy]U/gu, 'aو')
		.replace(/a[wy]I/gu, 'aي')
		.replace(/a[wy]/gu, waw ? 'aو' : 'aي');
}

/** After i and u: one long vowel with it (يَرْمِي, رَضُوا, يَدْعُونَ). */
function thirdAfterIOrU(sounds: Sounds, aspect: Aspect): Sounds {
	return sounds
		.replace(/i[wy]([aA])/gu, 'iي$1')
		.replace(/i[wy]u$/gu, aspect === 'imperfect' ? 'I' : 'iيu')
		.replace(/i[wy]U/gu, 'U')
		.replace(/i[wy]I/gu, 'I')
		.replace(/i[wy]$/gu, 'i')
		.replace(/i[wy]/gu, 'I')
		.replace(/u[wy]([aA])/gu, 'uو$1')
		.replace(/u[wy]u$/gu, 'U')
		.replace(/u[wy]U/gu, 'U')
		.replace(/u[wy]I/gu, 'I')
		.replace(/u[wy]$/gu, 'u')
		.replace(/u[wy]/gu, 'U');
}

/** Two alike with a vowel between them, and a vowel behind: they are one, doubled, and the vowel goes before them where a consonant is (يَمُدُّ). */
function contracted(sounds: Sounds): Sounds {
	return sounds.replace(
		/(.?)([ء-غف-هوي])([aiu])\2(?=[aiuAIUY])/gu,
		(_, before: string, letter: string, vowel: string) =>
			/[aiuAIU]/u.test(before) ? before + letter + letter : before + vowel + letter + letter
	);
}

/** The sounds of a verb's form once all the sound changes of weak and doubled radicals are made. */
export function resolve(sounds: Sounds, weak: Weak, aspect: Aspect): Sounds {
	let text = first(sounds);
	if (weak.hollow) text = second(text, weak, aspect);
	text = thirdAfterIOrU(thirdAfterA(text, weak, aspect), aspect);
	if (weak.doubled) text = contracted(text);
	// Two hamzas: آمَنَ, أُومِنَ, إِيمَان, آخُذُ.
	return text
		.replace(twoHamzasA, 'ءA')
		.replace(twoHamzasI, 'ءI')
		.replace(twoHamzasU, aspect === 'perfect' ? 'ءU' : 'ءuء');
}
