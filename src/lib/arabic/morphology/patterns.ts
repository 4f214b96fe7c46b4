import type { VerbForm } from '../text';
import { soundsOf, spell, type Sounds } from './sounds';
import { verbForms } from './verb-forms';
import type { VerbClass } from './verbs';

const radicalNames = ['ف', 'ع', 'ل', 'ل'] as const;

/** A template with ف ع ل in place of its radicals: اِسْتَفْعَلَ. Of four radicals the third and fourth are both ل. */
const named = (template: Sounds): Sounds =>
	template.replace(/[1-4]/gu, (digit) => radicalNames[Number(digit) - 1] ?? '');

/** The pattern of a verb, before sound changes, fully vowelled: فَعَلَ of قَالَ, اِفْتَعَلَ of اِتَّصَلَ. */
export function verbPattern({ form, template, vowels }: Pick<VerbClass, 'form' | 'template' | 'vowels'>): string {
	if (form === 'IX') return 'اِفْعَلَّ';
	if (form === 'QIV') return 'اِفْعَلَلَّ';
	const sounds = named(template.perfect).replace('P', vowels.perfect);
	// Two ل of four radicals side by side are written apart: فَعْلَلَ.
	return spellPattern(`${sounds}a`);
}

/** Spells a pattern; لَلَ of four radicals stays two letters because a vowel stands between them. */
const spellPattern = (sounds: Sounds): string => spell(sounds).replace(/\u0652$/u, '');

/** The patterns of what is derived from a verb, before sound changes. */
export function derivedPattern(
	form: VerbForm,
	what: 'masdar' | 'activeParticiple' | 'passiveParticiple'
): string | undefined {
	const template = verbForms.get(form)?.[what];
	return template === undefined || template === null ? undefined : spellPattern(named(template));
}

/** Of doubled roots, as it was before its two alike came together: مَمَرّ is مَفْعَل, أَشَدّ أَفْعَل. */
function uncontracted(sounds: Sounds, root: string): Sounds {
	const [, second, third] = [...root];
	if (second !== third) return sounds;
	return sounds.replace(
		/^([مء][aiu])([ء-غف-هوي])([aiu])([ء-غف-هوي])\4/u,
		(whole, before: string, first: string, vowel: string, letter: string) =>
			letter === second ? before + first + letter + vowel + letter : whole
	);
}

/** A weak second radical that is heard as the long vowel of its own kind: سُوق is فُعْل, دِين فِعْل, though no و or ي is sounded. */
function longAsHeard(sounds: Sounds, root: string): Sounds {
	const [first = '', second = '', third = ''] = root;
	const long = { و: 'U', ي: 'I' }[second];
	const short = { و: 'u', ي: 'i' }[second];
	if (long === undefined || short === undefined || !sounds.startsWith(first + long + third)) return sounds;
	return first + short + second + sounds.slice(2);
}

/**
 * The pattern of a noun or adjective, from its sounds and its root: each radical by its name, everything else as it is. `undefined` where the radicals are not all
 * heard in order: sound changes hide one, and the pattern must be said.
 */
export function nominalPattern(form: string, root: string): string | undefined {
	const sounds = longAsHeard(uncontracted(soundsOf(form), root), root);
	let pattern = '';
	let at = 0;
	const radicals = [...root];
	for (let index = 0; index < sounds.length; index++) {
		const sound = sounds[index] ?? '';
		const isRadical = at < radicals.length && sound === radicals[at];
		// A doubled radical is one letter of the root heard twice (فَعَّال), unless the root has it twice (عَدَد).
		const repeats = !isRadical && index > 0 && sound === sounds[index - 1] && sound === radicals[at - 1];
		if (isRadical && startsRadicals(sounds, index, radicals, at)) {
			pattern += radicalNames[at] ?? '';
			at += 1;
		} else pattern += repeats ? (radicalNames[at - 1] ?? '') : sound;
	}
	return at === radicals.length ? spellPattern(pattern) : undefined;
}

/** Whether the rest of the radicals can still be heard after this one is taken here: مُمْكِن takes its second م. */
function startsRadicals(sounds: Sounds, from: number, radicals: readonly string[], at: number): boolean {
	if (at > 0 || !/^م[aiu]/u.test(sounds) || from > 0) return true;
	// An initial م is a prefix if all radicals follow it.
	let next = 0;
	for (const sound of sounds.slice(1)) if (sound === radicals[next]) next += 1;
	return next < radicals.length;
}
