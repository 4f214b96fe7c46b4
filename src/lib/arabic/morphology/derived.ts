import { spell, type Sounds } from './sounds';
import { filled, verbClass, type VerbClass, type VerbEntry } from './verbs';
import { resolve } from './weak-radicals';

/** What every verb has beside its forms: its participles, and of forms II to X a masdar by rule. Citation forms, vocalised, without case. */
export interface Derived {
	readonly activeParticiple: string;
	readonly passiveParticiple: string;
	/** `null` of form I, whose masdar is the language's and not the rule's. */
	readonly masdar: string | null;
}

/** Without the sukun of a last letter that has no case. */
const bareEnd = (sounds: Sounds): string => spell(sounds).replace(/\u0652$/u, '');

/** Sound changes as if a case ending followed, which is then taken off again. */
function nominal(template: Sounds, verb: VerbClass): string {
	const resolved = resolve(`${filled(template, verb)}u`, verb.weak, 'imperfect');
	return bareEnd(resolved.replace(/u$/u, ''));
}

const third = ({ radicals }: VerbClass): string => radicals.at(-1) ?? '';
const isDefective = (verb: VerbClass): boolean => third(verb) === 'w' || third(verb) === 'y';

/** Form I: قَائِل of a hollow verb, مَقُول, مَبِيع; مَدْعُوّ, مَرْمِيّ of a defective one. */
function participlesOfFormI(verb: VerbClass): Pick<Derived, 'activeParticiple' | 'passiveParticiple'> {
	const [first = '', second = '', last = ''] = verb.radicals;
	const hollow = second === 'v' || second === 'j';
	const active = hollow ? nominal('1Aءi3', { ...verb, weak: { ...verb.weak, hollow: false } }) : nominal('1A2i3', verb);
	const plain = { ...verb, weak: { ...verb.weak, doubled: false } };
	// جَاءٍ: of two hamzas the second is ي.
	if (hollow && last === 'ء')
		return {
			activeParticiple: bareEnd(`${first}AءI`),
			passiveParticiple: bareEnd(`مa${first}${second === 'v' ? 'U' : 'I'}ء`)
		};
	if (hollow)
		return { activeParticiple: active, passiveParticiple: bareEnd(`مa${first}${second === 'v' ? 'U' : 'I'}${last}`) };
	if (!isDefective(verb)) return { activeParticiple: active, passiveParticiple: nominal('مa12U3', plain) };
	const ending = last === 'w' && verb.vowels.perfect === 'a' ? 'uوو' : 'iيي';
	const stem = resolve(filled('مa12', verb), { ...verb.weak, doubled: false }, 'imperfect');
	return { activeParticiple: active, passiveParticiple: bareEnd(stem + ending) };
}

/** The regular masdar, with what weak radicals make of it: إِقَامَة, إِيضَاح, إِعْطَاء, تَرْبِيَة, تَغَذِّي. */
function masdarOf(verb: VerbClass): string | null {
	const { form, weak } = verb;
	const [first = ''] = verb.radicals;
	const long = isDefective(verb) ? 'ء' : '3';
	const loose = { ...verb, weak: { ...weak, doubled: false, hollow: false } };
	const build = (template: Sounds) => nominal(template, loose);
	switch (form) {
		case 'I':
			return null;
		case 'II':
			if (isDefective(verb)) return build('تa12iيaة');
			return build(third(verb) === 'ء' ? 'تa12i3aة' : 'تa12I3');
		case 'III':
			return isDefective(verb) ? build('مu1A2Aة') : nominal('مu1A2a3aة', verb);
		case 'IV':
			return weak.hollow ? build('ءi1A3aة') : build(first === 'p' || first === 'q' ? `ءI2A${long}` : `ءi12A${long}`);
		case 'V':
			return isDefective(verb)
				? bareEnd(resolve(filled('تa1a22', loose), loose.weak, 'imperfect') + 'I')
				: build('تa1a22u3');
		case 'VI':
			return isDefective(verb)
				? bareEnd(resolve(filled('تa1A2', loose), loose.weak, 'imperfect') + 'I')
				: nominal('تa1A2u3', verb);
		case 'VII':
			return weak.hollow ? build('iن1iيA3') : build(`iن1i2A${long}`);
		case 'VIII':
			return weak.hollow ? build('i1تiيA3') : build(`i1تi2A${long}`);
		case 'IX':
			return build('i12i3A3');
		case 'X':
			if (weak.hollow) return build('iستi1A3aة');
			return build(first === 'p' || first === 'q' ? `iستI2A${long}` : `iستi12A${long}`);
		case 'QI':
			return build('1a23a4aة');
		case 'QII':
			return build('تa1a23u4');
		default:
			return build('i12i34A4');
	}
}

/** The participles and the regular masdar of a verb. Throws `NoSuchVerb`. */
export function derivedOf(entry: VerbEntry): Derived {
	const verb = verbClass(entry);
	const participles =
		verb.form === 'I'
			? participlesOfFormI(verb)
			: {
					activeParticiple: nominal(verb.template.activeParticiple, verb),
					passiveParticiple: nominal(verb.template.passiveParticiple, verb)
				};
	return { ...participles, masdar: masdarOf(verb) };
}
