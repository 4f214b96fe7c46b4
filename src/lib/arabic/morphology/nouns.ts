import type { NominalStem } from './nominal-stems';
import type { Sounds } from './sounds';

export type Case = 'Nom' | 'Gen' | 'Acc';
/** Without an article and by itself · with it · before a genitive. */
export type State = 'Ind' | 'Def' | 'Cons';
/** What is attached: nothing, a pronoun, or "my", which takes the case endings away. */
/** `doubled my`: what is left before ـِيَّ, where the word's own ي and that of the pronoun are one letter (قَاضِيَّ). */
export type Attached = 'none' | 'pronoun' | 'my' | 'doubled my';
export type NominalNumber = 'Sing' | 'Dual' | 'Plur';

/** One inflected form of a nominal stem by its sounds; with a pronoun attached, what stands before it. */
export interface NominalCell {
	readonly number: NominalNumber;
	readonly case: Case;
	readonly state: State;
	readonly attached: Attached;
	readonly sounds: Sounds;
}

const cases: readonly Case[] = ['Nom', 'Gen', 'Acc'];
const short: Readonly<Record<Case, string>> = { Nom: 'u', Gen: 'i', Acc: 'a' };

/** A hamza that ended its word keeps its seat before -an and -ān: شَيْئًا, جُزْءَانِ. */
const beforeAlef = (base: Sounds): Sounds => (/[^aiuAIU]ء$/u.test(base) ? `${base.slice(0, -1)}E` : base);

type Endings = (of: Case, state: State) => Sounds;

/** The case endings of a singular or a broken plural, by how its stem ends. */
function singularEndings({ ending, cases: declension }: NominalStem): Endings {
	const tanwin = declension === 'triptote' ? 'N' : '';
	if (declension === 'invariable') return () => '';
	if (ending === 'maqsur' || ending === 'maqsur alef') {
		const long = ending === 'maqsur' ? 'Y' : 'A';
		return (_, state) => (state === 'Ind' ? long + tanwin : long);
	}
	if (ending === 'manqus')
		return (of, state) => {
			if (of === 'Acc') return state === 'Ind' ? `iيa${tanwin}` : 'iيa';
			return state === 'Ind' ? 'iN' : 'I';
		};
	const feminine = ending === 'ة' ? 'ة' : '';
	return (of, state) => {
		const diptote = declension === 'diptote' && state === 'Ind';
		return `${feminine}${diptote && of === 'Gen' ? 'a' : short[of]}${state === 'Ind' ? tanwin : ''}`;
	};
}

/** What "my" makes of a stem: كِتَابِي, مَدْرَسَتِي, قَاضِيَّ, عَصَايَ. */
function mine({ base, ending }: NominalStem): Sounds {
	if (ending === 'manqus') return `${base}iييa`;
	if (ending === 'maqsur' || ending === 'maqsur alef') return `${base}Aيa`;
	if (ending !== 'ة' && /[AIU]$/u.test(base)) return `${base}يa`;
	return ending === 'ة' ? `${base}تI` : `${base}I`;
}

const myWith = (sounds: Sounds): Attached => (sounds.endsWith('iييa') ? 'doubled my' : 'my');

/** A stem that takes its case by vowels: the singular, and broken plurals. */
export function declineSingular(stem: NominalStem, number: NominalNumber): NominalCell[] {
	const endings = singularEndings(stem);
	const form = (of: Case, state: State): Sounds => {
		const after = endings(of, state);
		return (after === 'aN' ? beforeAlef(stem.base) : stem.base) + after;
	};
	const states = (['Ind', 'Def', 'Cons'] as const).flatMap((state) =>
		cases.map((of): NominalCell => ({ number, case: of, state, attached: 'none', sounds: form(of, state) }))
	);
	const attached = cases.map((of): NominalCell => ({
		number,
		case: of,
		state: 'Cons',
		attached: 'pronoun',
		sounds: form(of, 'Cons')
	}));
	return [
		...states,
		...attached,
		{ number, case: 'Gen', state: 'Cons', attached: myWith(mine(stem)), sounds: mine(stem) }
	];
}

/** The base that a suffix with a long vowel follows: مَدْرَسَتَـ, قَاضِيَـ, مُسْتَوَيَـ, عَصَوَـ, صَحْرَاوَـ. */
export function beforeSuffix({ base, ending }: NominalStem, root: string): Sounds {
	if (ending === 'manqus') return `${base}iي`;
	if (ending === 'maqsur') return `${base}aي`;
	if (ending === 'maqsur alef') return base.endsWith('ي') || root.at(-1) !== 'و' ? `${base}aي` : `${base}aو`;
	if (ending === 'hamza') return `${base.slice(0, -1)}و`;
	return beforeAlef(base);
}

/** Endings of the numbers that are said by letters: nominative, and genitive with accusative, alone and before a genitive. */
interface LetterEndings {
	readonly number: NominalNumber;
	readonly nominative: Sounds;
	readonly oblique: Sounds;
	readonly nominativeCons: Sounds;
	readonly obliqueCons: Sounds;
	readonly mine: Readonly<Record<'nominative' | 'oblique', Sounds>>;
}

const dualEndings: LetterEndings = {
	number: 'Dual',
	nominative: 'Aنi',
	oblique: 'aينi',
	nominativeCons: 'A',
	obliqueCons: 'aي',
	mine: { nominative: 'Aيa', oblique: 'aييa' }
};
const pluralEndings: LetterEndings = {
	number: 'Plur',
	nominative: 'Uنa',
	oblique: 'Iنa',
	nominativeCons: 'U',
	obliqueCons: 'I',
	mine: { nominative: 'iييa', oblique: 'iييa' }
};
/** After -ā that fell: مُصْطَفَوْنَ. */
const pluralEndingsAfterA: LetterEndings = {
	number: 'Plur',
	nominative: 'aونa',
	oblique: 'aينa',
	nominativeCons: 'aو',
	obliqueCons: 'aي',
	mine: { nominative: 'aوa', oblique: 'aييa' }
};

function declineByLetters(base: Sounds, endings: LetterEndings): NominalCell[] {
	const { number } = endings;
	const cell = (of: Case, state: State, attached: Attached, after: Sounds): NominalCell => ({
		number,
		case: of,
		state,
		attached,
		sounds: base + after
	});
	return cases.flatMap((of) => {
		const role = of === 'Nom' ? 'nominative' : 'oblique';
		const cons = of === 'Nom' ? endings.nominativeCons : endings.obliqueCons;
		return [
			cell(of, 'Ind', 'none', endings[role]),
			cell(of, 'Def', 'none', endings[role]),
			cell(of, 'Cons', 'none', cons),
			cell(of, 'Cons', 'pronoun', cons),
			cell(of, 'Cons', myWith(endings.mine[role]), endings.mine[role])
		];
	});
}

/** The dual: كِتَابَانِ, مَدْرَسَتَيْنِ; before a genitive without its ن. */
export function declineDual(stem: NominalStem, root: string): NominalCell[] {
	const base = stem.ending === 'ة' ? `${stem.base}ت` : beforeSuffix(stem, root);
	return declineByLetters(base, dualEndings);
}

/** The sound masculine plural: مُعَلِّمُونَ, قَاضُونَ, مُصْطَفَوْنَ. */
export function declineSoundMasculine(stem: NominalStem, root: string): NominalCell[] {
	if (stem.ending === 'maqsur' || stem.ending === 'maqsur alef')
		return declineByLetters(stem.base, pluralEndingsAfterA);
	const base =
		stem.ending === 'manqus' || stem.ending === 'ة' ? stem.base.replace(/a$/u, '') : beforeSuffix(stem, root);
	return declineByLetters(base.replace(/E$/u, 'ء'), pluralEndings);
}

/** The sound feminine plural, whose accusative is like its genitive: سَيَّارَاتٌ, سَيَّارَاتٍ. `base` ends before -āt. */
export function declineSoundFeminine(base: Sounds): NominalCell[] {
	const endings = (of: Case, state: State) => `Aت${of === 'Nom' ? 'u' : 'i'}${state === 'Ind' ? 'N' : ''}`;
	const cell = (of: Case, state: State, attached: Attached): NominalCell => ({
		number: 'Plur',
		case: of,
		state,
		attached,
		sounds: base + endings(of, state)
	});
	return [
		...cases.flatMap((of) => [
			cell(of, 'Ind', 'none'),
			cell(of, 'Def', 'none'),
			cell(of, 'Cons', 'none'),
			cell(of, 'Cons', 'pronoun')
		]),
		{ number: 'Plur', case: 'Gen', state: 'Cons', attached: 'my', sounds: `${base}AتI` }
	];
}

/** The five nouns (أَب, أَخ, حَم) say their case by a long vowel before a genitive or a pronoun: أَبُو, أَبَا, أَبِي. */
export function declineFiveNoun(base: Sounds): NominalCell[] {
	const plain = declineSingular({ base, ending: 'plain', cases: 'triptote' }, 'Sing');
	const long: Readonly<Record<Case, Sounds>> = { Nom: 'U', Gen: 'I', Acc: 'A' };
	return plain.map((cell) =>
		cell.state === 'Cons' && cell.attached !== 'my' && cell.attached !== 'doubled my'
			? { ...cell, sounds: base + long[cell.case] }
			: cell
	);
}
