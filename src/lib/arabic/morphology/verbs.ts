import type { VerbForm } from '../text';
import { soundsOf, spell, type Sounds } from './sounds';
import { verbForms, type FormTemplate } from './verb-forms';
import { persons, type Person } from './verb-persons';
import { radicalsOf, resolve, type Aspect, type Weak } from './weak-radicals';

/** A verb as the tables give it. */
export interface VerbEntry {
	/** 3 m. sg. perfect active, vocalised. */
	readonly lemma: string;
	/** Radicals, ء for any hamza. */
	readonly root: string;
	/** 3 m. sg. present, vocalised; needed of form I. */
	readonly present?: string;
}

export type Mood = 'Ind' | 'Sub' | 'Jus' | 'Imp';
export type Voice = 'Act' | 'Pass';

/** One inflected form of a verb by its sounds; `variants` are other forms in use for the same (يَمُدَّ, يَمْدُدْ). */
export interface VerbCell {
	readonly aspect: 'Perf' | 'Imp';
	/** Of the imperfect; the imperative's is `Imp`. */
	readonly mood?: Mood;
	readonly voice: Voice;
	readonly person: Person;
	readonly variants: readonly Sounds[];
}

/** What a verb's form and its weak radicals make of it. */
export interface VerbClass {
	readonly form: VerbForm;
	readonly template: FormTemplate;
	readonly radicals: readonly string[];
	readonly weak: Weak;
	/** Vowels of the second radical in form I. */
	readonly vowels: { readonly perfect: string; readonly imperfect: string };
	/** What the first radical and the ت of form VIII become. */
	readonly eighth: string;
}

const isWeak = (letter: string | undefined): boolean => letter === 'و' || letter === 'ي';

/** The first radical with the ت of form VIII: اِتَّصَلَ, اِزْدَادَ, اِصْطَدَمَ, اِطَّلَعَ, اِدَّعَى, اِدَّخَرَ. Those that may be either are tried in this order. */
function eighths(radical: string): readonly string[] {
	const table: Readonly<Record<string, readonly string[]>> = {
		p: ['تت'],
		q: ['تت'],
		ء: ['ءت', 'تت'],
		د: ['دد'],
		ذ: ['دد', 'ذذ', 'ذد'],
		ز: ['زد'],
		ص: ['صط'],
		ض: ['ضط'],
		ط: ['طط'],
		ظ: ['ظظ', 'ظط'],
		ث: ['ثث', 'تت'],
		ت: ['تت']
	};
	return table[radical] ?? [`${radical}ت`];
}

/** A template with its radicals in it. */
export function filled(template: Sounds, verb: VerbClass): Sounds {
	const eighth = verb.form === 'VIII' ? template.replace('1ت', verb.eighth) : template;
	return eighth
		.replace('P', verb.vowels.perfect)
		.replace('M', verb.vowels.imperfect)
		.replace(/[1-4]/gu, (digit) => verb.radicals[Number(digit) - 1] ?? '');
}

/** رَأَى loses its hamza in the imperfect (يَرَى), and أَرَى in all its forms (أَرَى, يُرِي). */
function withoutHamzaOfSeeing(template: Sounds, verb: VerbClass, aspect: Aspect): Sounds {
	const [first, second, third] = verb.radicals;
	if (first !== 'ر' || second !== 'ء' || third !== 'y') return template;
	if (verb.form === 'I' && aspect === 'imperfect') return template.replace('2', '');
	return verb.form === 'IV' ? template.replace('2', '') : template;
}

function build(template: Sounds, after: Sounds, verb: VerbClass, aspect: Aspect, prefix = ''): Sounds {
	return resolve(prefix + filled(withoutHamzaOfSeeing(template, verb, aspect), verb) + after, verb.weak, aspect);
}

const presentVowel = /^([يت]?)(\p{M}*)/u;

/** The vowel of a form-I verb's second radical in the imperfect, from the present as it is written. */
function imperfectVowel(present: string, root: string): string {
	const sounds = soundsOf(present)
		.replace(presentVowel, '')
		.replace(/^[يtaui]+/u, '');
	const radicals = [...root];
	const [, second, third] = radicals;
	if (isWeak(third)) return { U: 'u', I: 'i', Y: 'a', A: 'a' }[sounds.at(-1) ?? ''] ?? 'a';
	if (isWeak(second)) {
		const long = /[AIU]/u.exec(sounds)?.[0];
		if (long !== undefined) return long.toLowerCase();
	}
	const vowels = [...sounds.replace(/[aiuAIU]$/u, '')].filter((sound) => /[aiu]/u.test(sound));
	return vowels.at(-1) ?? 'a';
}

/** The vowel of the second radical in the perfect, where the lemma shows it; else what goes with the imperfect's. */
function perfectVowel(lemma: string, root: string, imperfect: string): string {
	const [, second, third] = [...root];
	if (second === third || (isWeak(second) && !isWeak(third))) return imperfect === 'a' ? 'i' : 'a';
	const vowels = [...soundsOf(lemma)].filter((sound) => /[aiuAIUY]/u.test(sound));
	const shown = vowels[1] ?? 'a';
	return /[AY]/u.test(shown) ? 'a' : shown;
}

/** Thrown for an entry that is no verb of any form: a slip in the table. */
export class NoSuchVerb extends Error {
	override readonly name = 'NoSuchVerb';
}

/** Every way a lemma of this root could be built: forms, sound or weak second radical, assimilations. */
function* candidatesOf({ lemma, root, present }: VerbEntry): Generator<VerbClass> {
	const radicals = [...root];
	const [, second, third] = radicals;
	const ways: readonly ('weak' | 'sound')[] = isWeak(second) && !isWeak(third) ? ['weak', 'sound'] : ['sound'];
	// آمَنَ is form IV; a form III spelled so (آخَذَ) says its present.
	const order = (form: VerbForm) => (radicals[0] === 'ء' && form === 'III' && present === undefined ? 1 : 0);
	const formsOfSize = [...verbForms]
		.filter(([form]) => form.startsWith('Q') === (radicals.length === 4))
		.sort(([one], [other]) => order(one) - order(other));
	for (const [form, template] of formsOfSize) {
		if (form === 'I' && present === undefined) continue;
		const shown = form === 'I' && present !== undefined ? imperfectVowel(present, root) : 'a';
		const vowels = { imperfect: shown, perfect: form === 'I' ? perfectVowel(lemma, root, shown) : 'a' };
		for (const way of ways) {
			const signs = radicalsOf(root, way === 'weak');
			const doubled = form === 'IX' || form === 'QIV' || (radicals.length === 3 && second === third && !isWeak(third));
			const contracting = doubled && form !== 'II' && form !== 'V';
			for (const eighth of form === 'VIII' ? eighths(signs[0] ?? '') : [''])
				for (const drops of form === 'I' && radicals[0] === 'و' ? ([false, true] as const) : ([false] as const)) {
					const weak: Weak = {
						hollow: way === 'weak' && form !== 'II' && form !== 'III' && form !== 'V' && form !== 'VI' && form !== 'IX',
						hollowVowel: form !== 'I' ? 'a' : vowels.imperfect === 'u' ? 'u' : 'i',
						drops,
						doubled: contracting,
						finalWaw: form === 'I' && third === 'و'
					};
					yield { form, template, radicals: signs, weak, vowels, eighth };
				}
		}
	}
}

const citation = (verb: VerbClass): Sounds => build(verb.template.perfect, 'a', verb, 'perfect');
const imperfectTemplate = (verb: VerbClass): Sounds =>
	verb.weak.drops ? verb.template.imperfect.replace('1', '') : verb.template.imperfect;
const presentOf = (verb: VerbClass): Sounds =>
	build(imperfectTemplate(verb), 'u', verb, 'imperfect', `ي${verb.template.prefix}`);

/** Forms written alike but for the seats of hamza, which tables may differ in. */
const sameSpelling = (sounds: Sounds, written: string): boolean => spell(sounds) === spell(soundsOf(written));

/** The present of a verb as it is cited, 3 m. sg.: يَكْتُبُ. */
export const citedPresent = (verb: VerbClass): string => spell(presentOf(verb));

/** The class of a verb: the one way of building it that gives its lemma, and its present where that is said. Throws `NoSuchVerb`. */
export function verbClass(entry: VerbEntry): VerbClass {
	for (const verb of candidatesOf(entry)) {
		if (!sameSpelling(citation(verb), entry.lemma)) continue;
		if (entry.present === undefined || sameSpelling(presentOf(verb), entry.present)) return verb;
	}
	throw new NoSuchVerb(
		`${entry.lemma} (${entry.root}${entry.present ? `, ${entry.present}` : ''}) is no verb of any form`
	);
}

/** The jussive of a contracted verb is also used uncontracted: يَمُدَّ, يَمْدُدْ. */
function jussives(verb: VerbClass, template: Sounds, prefix: Sounds): Sounds[] {
	const plain = build(template, '', loosened(verb), 'imperfect', prefix);
	return verb.weak.doubled ? [build(template, 'a', verb, 'imperfect', prefix), plain] : [plain];
}

function imperfectForms(verb: VerbClass, voice: Voice, person: Person, mood: 'Ind' | 'Sub' | 'Jus'): Sounds[] {
	const template = voice === 'Act' ? imperfectTemplate(verb) : verb.template.imperfectPassive;
	const prefix = person.prefix + (voice === 'Pass' ? 'u' : verb.template.prefix);
	if (mood === 'Jus' && person.jussive === '') return jussives(verb, template, prefix);
	const after = { Ind: person.indicative, Sub: person.subjunctive, Jus: person.jussive }[mood];
	return [build(template, after, verb, 'imperfect', prefix)];
}

/** خُذْ, كُلْ, مُرْ lose their hamza in the imperative. */
const losesHamza: ReadonlySet<string> = new Set(['ءخذ', 'ءكل', 'ءمر']);

/**
 * The imperative is the jussive without its prefix, with a hamzat wasl of help before two consonants, vowelled u where form I has u, else i
 * (اُكْتُبْ, اِجْلِسْ, قُلْ, صِلْ); form IV has its own hamza (أَرْسِلْ, أَوْقِفْ).
 */
function imperatives(verb: VerbClass, person: Person): Sounds[] {
	if (verb.form === 'IV') {
		const withHamza = { ...person, prefix: 'ء' };
		return imperfectForms({ ...verb, template: { ...verb.template, prefix: 'a' } }, 'Act', withHamza, 'Jus');
	}
	return imperfectForms(verb, 'Act', person, 'Jus').map((jussive) => {
		const rest = jussive.slice(2);
		if (verb.form === 'I' && losesHamza.has(verb.radicals.join(''))) return rest.slice(1);
		if (!/^[^aiuAIUY]{2}/u.test(rest)) return rest;
		if (verb.form === 'I' && verb.vowels.imperfect === 'u') return `u${rest}`;
		// اِيقَظْ: the help vowel and a weak radical are one long vowel.
		return /^[وي]/u.test(rest) ? `I${rest.slice(1)}` : `i${rest}`;
	});
}

/** Before a consonant a doubled verb is not contracted: مَدَدْتُ, يَمْدُدْنَ. */
const loosened = (verb: VerbClass): VerbClass => ({ ...verb, weak: { ...verb.weak, doubled: false } });
const before = (verb: VerbClass, after: Sounds): VerbClass => (/^[^aiuAIUY]/u.test(after) ? loosened(verb) : verb);

/** Forms whose meaning leaves no passive: to become a colour, to be done. */
const withoutPassive: ReadonlySet<VerbForm> = new Set(['VII', 'IX', 'QIV']);

/** All forms of a verb: perfect, imperfect in three moods, active and passive, and the imperative. Throws `NoSuchVerb`. */
export function conjugate(entry: VerbEntry): VerbCell[] {
	const verb = verbClass(entry);
	const voices: readonly Voice[] = withoutPassive.has(verb.form) ? ['Act'] : ['Act', 'Pass'];
	return voices.flatMap((voice) => persons.flatMap((person) => cellsOf(verb, voice, person)));
}

function cellsOf(verb: VerbClass, voice: Voice, person: Person): VerbCell[] {
	const template = voice === 'Act' ? verb.template.perfect : verb.template.perfectPassive;
	const perfect = build(template, person.perfect, before(verb, person.perfect), 'perfect');
	const plural = before(verb, person.indicative);
	const imperfect = (['Ind', 'Sub', 'Jus'] as const).map((mood): VerbCell => ({
		aspect: 'Imp',
		mood,
		voice,
		person,
		variants: imperfectForms(plural, voice, person, mood)
	}));
	const imperative: VerbCell[] =
		voice === 'Act' && person.person === '2'
			? [{ aspect: 'Imp', mood: 'Imp', voice, person, variants: imperatives(plural, person) }]
			: [];
	return [{ aspect: 'Perf', voice, person, variants: [perfect] }, ...imperfect, ...imperative];
}
