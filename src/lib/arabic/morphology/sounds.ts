import { joinsAfter, mark } from '../script';

/**
 * How this folder writes words while it builds them: by their sounds, so that grammar's rules can be said as they are taught, and spelling
 * comes last, once. Consonants are their letters (ء for any hamza); `a i u` short vowels; `A I U` long ones; `Y` a long a that is spelled ى
 * at the end; `ة` the feminine ending; `W` the silent alef of وا; `N` the n of tanwin; `E` a hamza that ended its word before a suffix.
 * A word that begins with a vowel begins with hamzat wasl. قَالَ is `قAلa`, اِسْتَقْبَلُوا is `iستaقبaلUW`, مَدْرَسَةٌ is `مaدرaسaةuN`.
 */
export type Sounds = string;

export const isVowel = (sound: string | undefined): boolean => sound !== undefined && /[aiuAIUY]/u.test(sound);

const shortOf: Readonly<Record<string, string>> = { a: mark.fatha, i: mark.kasra, u: mark.damma };
const tanwinOf: Readonly<Record<string, string>> = { a: mark.fathatan, i: mark.kasratan, u: mark.dammatan };
const longOf: Readonly<Record<string, readonly [string, string]>> = {
	A: [mark.fatha, 'ا'],
	I: [mark.kasra, 'ي'],
	U: [mark.damma, 'و'],
	Y: [mark.fatha, 'ى']
};

/** One consonant with what is said after it. */
interface Unit {
	readonly consonant: string;
	readonly doubled: boolean;
	/** A vowel, or nothing: sukun. */
	readonly vowel: string;
	readonly tanwin: boolean;
	/** The silent alef after it. */
	readonly silentAlef: boolean;
}

/** ة inside a word is ت, ى is ا, and وا loses its alef: what a suffix does to what it follows. */
export function joined(sounds: Sounds): Sounds {
	return sounds
		.replace(/ة(?![aiu]?N?$)/gu, 'ت')
		.replace(/Y(?!N?$)/gu, 'A')
		.replace(/W(?!$)/gu, '');
}

function unitsOf(sounds: Sounds): { wasl: string; units: Unit[] } {
	const text = joined(sounds);
	const units: Unit[] = [];
	let at = 0;
	const wasl = isVowel(text[0]) ? (text[0] ?? '') : '';
	if (wasl !== '') at = 1;
	while (at < text.length) {
		const consonant = text[at] ?? '';
		at += 1;
		const doubled = text[at] === consonant;
		if (doubled) at += 1;
		const vowel = isVowel(text[at]) ? (text[at] ?? '') : '';
		if (vowel !== '') at += 1;
		const tanwin = text[at] === 'N';
		if (tanwin) at += 1;
		const silentAlef = text[at] === 'W';
		if (silentAlef) at += 1;
		units.push({ consonant, doubled, vowel, tanwin, silentAlef });
	}
	return { wasl, units };
}

const isLast = (units: readonly Unit[], index: number): boolean => {
	const unit = units[index];
	return index === units.length - 1 && unit !== undefined && !/[AIUY]/u.test(unit.vowel) && !unit.silentAlef;
};

/**
 * The letter a hamza is written on. At the start alef; inside, the strongest of the vowels beside it, kasra before damma before fatha;
 * at the end, the vowel before it alone; by itself after a long vowel or a sukun that leaves it no seat.
 */
function seat(units: readonly Unit[], index: number, wasl: string): string {
	const unit = units[index];
	const before = units[index - 1];
	if (unit === undefined) return 'ء';
	if (before === undefined && wasl === '') return /[iI]/u.test(unit.vowel) ? 'إ' : unit.vowel === 'A' ? 'آ' : 'أ';
	const previous = before === undefined ? wasl : before.vowel;
	const afterYa = previous === '' && before?.consonant === 'ي';
	const afterWaw = previous === '' && before?.consonant === 'و';
	if (unit.consonant === 'E') return afterYa || joinsAfter(before?.consonant ?? '') ? 'ئ' : 'ء';
	if (isLast(units, index)) {
		if (unit.tanwin && unit.vowel === 'a' && (previous === 'I' || afterYa)) return 'ئ';
		return { a: 'أ', i: 'ئ', u: 'ؤ' }[previous] ?? 'ء';
	}
	const own = unit.vowel.toLowerCase() === 'y' ? 'a' : unit.vowel.toLowerCase();
	if (own === 'i' || previous === 'i' || previous === 'I' || afterYa) return 'ئ';
	if (own === 'u') return 'ؤ';
	if (previous === 'U' || afterWaw) return 'ء';
	if (previous === 'u') return own === 'a' && unit.vowel === 'A' ? 'آ' : 'ؤ';
	if (previous === 'A') return 'ء';
	return unit.vowel === 'A' ? 'آ' : 'أ';
}

/** ؤ with a long a is ؤا, not آ: مُؤَامَرَة; آ stands for ء with A after a, or after sukun (قُرْآن). */
function withLongVowel(letter: string, shadda: string, vowel: string): string {
	if (letter === 'آ') return `آ${shadda}`;
	const [short = '', long = ''] = longOf[vowel] ?? [];
	return letter + short + shadda + long;
}

function spellUnit(units: readonly Unit[], index: number, wasl: string): string {
	const unit = units[index];
	if (unit === undefined) return '';
	const isHamza = unit.consonant === 'ء' || unit.consonant === 'E';
	const hasOwnSeat = isHamza && units[index - 1]?.vowel === 'u' && unit.vowel === 'A';
	const letter = hasOwnSeat ? 'ؤ' : isHamza ? seat(units, index, wasl) : unit.consonant;
	const shadda = unit.doubled ? mark.shadda : '';
	const silent = unit.silentAlef ? 'ا' : '';
	if (unit.tanwin) {
		if (unit.vowel === 'Y') return `${letter}${mark.fathatan}${shadda}ى`;
		if (unit.vowel === 'A') return `${letter}${mark.fathatan}${shadda}ا`;
		const previous = units[index - 1]?.vowel ?? '';
		const needsAlef = unit.vowel === 'a' && letter !== 'ة' && letter !== 'أ' && !(letter === 'ء' && previous === 'A');
		return `${letter}${tanwinOf[unit.vowel] ?? ''}${shadda}${needsAlef ? 'ا' : ''}`;
	}
	if (/[AIUY]/u.test(unit.vowel)) {
		// ى is not written after ي: دُنْيَا, يَحْيَا.
		const vowel = unit.vowel === 'Y' && unit.consonant === 'ي' ? 'A' : unit.vowel;
		return withLongVowel(letter, shadda, vowel) + silent;
	}
	return letter + (shortOf[unit.vowel] ?? (shadda === '' ? mark.sukun : '')) + shadda + silent;
}

/**
 * The spelling of a word from its sounds, with all its marks, in NFC: assimilated hamza seats, shadda, long vowels, ة and ى at the end, the
 * alef of tanwin. A final consonant without a vowel has its sukun. The rules of hamza are those of modern printing (مَسْؤُول, يَقْرَؤُونَ, شَيْئًا).
 */
export function spell(sounds: Sounds): string {
	const { wasl, units } = unitsOf(sounds);
	const start = wasl === '' ? '' : `ا${shortOf[wasl.toLowerCase()] ?? ''}`;
	const long = /[AIU]/u.test(wasl) ? (longOf[wasl]?.[1] ?? '') : '';
	return daggered((start + long + units.map((_, index) => spellUnit(units, index, wasl)).join('')).normalize('NFC'));
}

/** The words that inflect whose long a is written small, above its letter: إِلٰه, رَحْمٰن, and what comes of them. */
const smallAlefs = [
	['\u0625\u0650\u0644\u064E\u0627\u0647', '\u0625\u0650\u0644\u0670\u0647'],
	['\u0631\u064E\u062D\u0652\u0645\u064E\u0627\u0646', '\u0631\u064E\u062D\u0652\u0645\u0670\u0646']
] as const;
const daggered = (spelled: string): string =>
	smallAlefs.reduce((word, [long, small]) => word.replace(long, small), spelled);

const hamzas = /[أإؤئ]/gu;

/**
 * The sounds of a vocalised word as it is written in tables: the inverse of `spell`, up to the seats of hamza. The last letter may be bare.
 * Throws `RangeError` on what is no fully vocalised Arabic word.
 */
export function soundsOf(vocalised: string): Sounds {
	const text = vocalised
		.normalize('NFC')
		.replace(/([\u0644\u0645])\u0670/u, '$1\u064E\u0627')
		.replaceAll('آ', 'ءَا')
		.replace(hamzas, 'ء')
		.replaceAll('إ', 'ء');
	const pattern = /([ء-غف-يةى])([\u064B-\u0650]?)(\u0651?)([\u064B-\u0650\u0652]?)/gu;
	let sounds = '';
	let end = 0;
	const letters = [...text.matchAll(pattern)];
	letters.forEach((match, index) => {
		if (match.index !== end) throw new RangeError(`not a vocalised word: ${vocalised}`);
		end = match.index + match[0].length;
		const [, letter = '', first = '', shadda = '', last = ''] = match;
		const vowel = first === '' ? last : first;
		const short = { [mark.fatha]: 'a', [mark.kasra]: 'i', [mark.damma]: 'u' }[vowel] ?? '';
		const tanwin = { [mark.fathatan]: 'aN', [mark.kasratan]: 'iN', [mark.dammatan]: 'uN' }[vowel] ?? '';
		const previous = sounds.at(-1);
		const isBare = vowel === '' && shadda === '';
		if (letter === 'ا' && index === 0) sounds += short === '' ? 'i' : short;
		else if (letter === 'ا' && isBare && previous === 'a') sounds = `${sounds.slice(0, -1)}A`;
		else if (letter === 'ا' && isBare && sounds.endsWith('aN')) return;
		else if (letter === 'ا' && isBare && (previous === 'U' || previous === 'و')) sounds += 'W';
		else if (letter === 'ى' && isBare && previous === 'a') sounds = `${sounds.slice(0, -1)}Y`;
		else if (letter === 'ى' && isBare && sounds.endsWith('aN')) sounds = `${sounds.slice(0, -2)}YN`;
		else if (letter === 'ي' && isBare && previous === 'i' && index > 0) sounds = `${sounds.slice(0, -1)}I`;
		else if (letter === 'و' && isBare && previous === 'u' && index > 0) sounds = `${sounds.slice(0, -1)}U`;
		else if (letter === 'ا' || letter === 'ى') throw new RangeError(`an alef without its fatha: ${vocalised}`);
		else sounds += (shadda === '' ? letter : letter + letter) + short + tanwin;
	});
	if (end !== text.length) throw new RangeError(`not a vocalised word: ${vocalised}`);
	return sounds;
}
