import { soundsOf, type Sounds } from './sounds';

/**
 * How a nominal word ends, which decides its declension: `plain` on a consonant; `ة`; `manqus` on -ī that falls (قَاضٍ); `maqsur` on -ā (مَدًى); `maqsur alef`
 * the same written ا (عَصًا, دُنْيَا); `hamza` on a hamza after a long a that may turn to و (صَحْرَاء, صَحْرَاوَان).
 */
export type Ending = 'plain' | 'ة' | 'manqus' | 'maqsur' | 'maqsur alef' | 'hamza';

/** A nominal stem: one number and gender of a word, without its case. */
export interface NominalStem {
	/** Without what `ending` takes off: ة (the a before it stays), -ī, -ā. */
	readonly base: Sounds;
	readonly ending: Ending;
	/** Three cases with tanwin, or two without (مَمْنُوع مِنَ الصَّرْف). */
	readonly cases: 'triptote' | 'diptote' | 'invariable';
}

const weak = (letter: string | undefined): boolean => letter === 'و' || letter === 'ي' || letter === 'ء';

/** True when every radical of a root is heard in a stretch of sounds, in order: then what follows is a suffix. */
function holdsRoot(sounds: Sounds, root: string): boolean {
	let at = -1;
	for (const radical of root) {
		at = sounds.indexOf(radical, at + 1);
		if (at < 0) return false;
	}
	return true;
}

/** Shapes of diptotes, by their sounds, each with an example. `C` is a consonant. */
const diptotes: readonly (readonly [RegExp, string])[] = (
	[
		['CaCAC+i?CiC', 'مَكَاتِب'],
		['CaCACiC', 'مَكَاتِب'],
		['CaCACIC', 'مَفَاتِيح'],
		['CaCACC', 'مَوَادّ'],
		['CuCaCAء', 'رُؤَسَاء'],
		['ءaCCiCAء', 'أَصْدِقَاء'],
		['ءaCiCCAء', 'أَطِبَّاء'],
		['CiCCiCAء', 'كِبْرِيَاء']
	] as const
).map(([shape, example]) => [new RegExp(`^${shape.replaceAll('C', '[ء-غف-هوي]')}$`, 'u'), example]);

/** أَفْعَل of colours, and elatives: diptote where they are adjectives. */
const afal = /^ءa(?:[ء-غف-هوي]{2}a[ء-غف-هوي]|[ء-غف-هوي]a([ء-غف-هوي])\1)$/u;
/** فَعْلَاء, of a root whose last radical is no hamza, و or ي. */
const faala = /^[ب-غف-هوي]a[ء-غف-هوي]{2}Aء$/u;
/** فَعْلَان of adjectives: عَطْشَان. */
const faalan = /^[ء-غف-هوي]a[ء-غف-هوي]{2}Aن$/u;

/** What decides whether a word without ة is a diptote, beyond its shape. */
export interface StemFacts {
	readonly root: string;
	readonly pos: 'NOUN' | 'ADJ';
	readonly number: 'Sing' | 'Plur';
}

/** Diptotes against their shape. */
const irregular: ReadonlySet<Sounds> = new Set(['ءaشيAء']);

function isDiptote(sounds: Sounds, { root, pos, number }: StemFacts): boolean {
	if (irregular.has(sounds)) return true;
	if (pos === 'ADJ' && number === 'Sing' && (afal.test(sounds) || faalan.test(sounds))) return true;
	if (faala.test(sounds)) return !weak(root.at(-1)) || holdsRoot(sounds.slice(0, -2), root);
	// A shape of plurals: a singular of it (رَئِيس is another) does not exist but for loans.
	return number === 'Plur' && diptotes.some(([shape]) => shape.test(sounds))
		? true
		: /Aء$/u.test(sounds) && shapeOfHamza(sounds);
}

const shapeOfHamza = (sounds: Sounds): boolean => diptotes.slice(4).some(([shape]) => shape.test(sounds));

/** Words in which -ā is a suffix though a weak radical is not heard before it: أَعْلَى, عُلْيَا, قَضَايَا. */
const suffixedA: readonly RegExp[] = ['^ءaCC$', '^CuCي$', '^CaCAC$'].map(
	(shape) => new RegExp(shape.replaceAll('C', '[ء-غف-هوي]'), 'u')
);

/** The declension of a vocalised citation form (bare of case): كِتَاب, مَدْرَسَة, قَاضِي, مَدَى, صَحْرَاء, مَكَاتِب. Throws `RangeError` on what is no such form. */
export function nominalStem(form: string, facts: StemFacts): NominalStem {
	const sounds = soundsOf(form).replace(/[aiu]?N$/u, '');
	if (sounds.endsWith('ة')) return { base: sounds.slice(0, -1), ending: 'ة', cases: 'triptote' };
	if (/I$/u.test(sounds)) {
		const plural = facts.number === 'Plur' || /^[ء-غف-هوي]a[ء-غف-هوي]A[ء-غف-هوي]I$/u.test(sounds);
		return { base: sounds.slice(0, -1), ending: 'manqus', cases: plural ? 'diptote' : 'triptote' };
	}
	if (/[YA]$/u.test(sounds)) {
		const base = sounds.slice(0, -1);
		const ending = sounds.endsWith('Y') ? 'maqsur' : 'maqsur alef';
		const suffix = holdsRoot(base, facts.root) || suffixedA.some((shape) => shape.test(base));
		return { base, ending, cases: suffix ? 'diptote' : 'triptote' };
	}
	const cases = isDiptote(sounds, facts) ? 'diptote' : 'triptote';
	return { base: sounds, ending: /Aء$/u.test(sounds) && cases === 'diptote' ? 'hamza' : 'plain', cases };
}
