import type { Kind, Lemma, Token, Unit } from '#lib/arabic/text';

/**
 * Whether a note is offered: `default`: may be in a deck without being asked for; `on request`: only after the learner taps
 * *Learn*; `never`: there is nothing to learn.
 */
export type Standing = 'default' | 'on request' | 'never';

/**
 * Names and what is derived from them go last: they carry little of a text's meaning. So do words met only as part of a name
 * (`part of a name`), which can be recognised but not asked for in a gap.
 */
export type Category = 'word' | 'unit' | 'name' | 'nisba of a name' | 'part of a name' | 'function word';

export interface Policy {
	readonly standing: Standing;
	readonly category: Category;
}

const content: Policy = { standing: 'default', category: 'word' };
const closed: Policy = { standing: 'on request', category: 'function word' };

/** Which kinds of word deserve a note by themselves. */
export const kindPolicy: Readonly<Record<Kind, Policy>> = {
	// says what happens
	verb: content,
	// names what it is about
	noun: content,
	// names an action; news is written in masdars
	masdar: content,
	// has a life of its own: مُطَّرِد
	'active participle': content,
	// has a life of its own: مُوَظَّف
	'passive participle': content,
	// describes
	adjective: content,
	// describes; one of a name goes last
	nisba: content,
	// its own lemma: أَحَبّ
	elative: content,
	// one with a root says how or when; one without is a function word
	adverb: content,
	// a closed set, learnt as a row
	ordinal: closed,
	// a closed set, learnt as a row
	number: closed,
	// heads an idafa and means little by itself: كُلّ، بَعْض
	quantifier: closed,
	// a closed set
	pronoun: closed,
	// a closed set
	demonstrative: closed,
	// a closed set
	relative: closed,
	// a closed set; learnt with the verb that takes it
	preposition: closed,
	// a closed set
	conjunction: closed,
	// a closed set
	particle: closed,
	// worth reading, last of all; never asked by letter
	name: { standing: 'default', category: 'name' }
};

/** Lemmas that go against their kind, by their letters without marks and part of speech. */
export const lemmaExceptions: Readonly<Record<string, Policy>> = {
	// negates what follows: a word of its own
	غير_NOUN: content,
	// ذات، ذوي: met in forms that hide it
	ذو_NOUN: content,
	// has a root, and says no more than a particle
	أيضا_ADV: closed,
	// has a root, and says no more than a particle
	حسب_ADV: closed,
	// has a root, and says no more than a particle
	حوالي_ADV: closed
};

/** Which units deserve a note by themselves, if they are not marked as unusual. */
export const unitPolicy: Readonly<Record<Unit['type'], Policy>> = {
	// fixed, and means more than its words: عَلَى قَدَمٍ وَسَاق
	adverbial: { standing: 'default', category: 'unit' },
	// a mould for sentences: مِنَ الْمُقَرَّرِ أَنْ
	frame: { standing: 'default', category: 'unit' },
	// two words, one thing: زِيَارَةُ دَوْلَة
	compound: { standing: 'default', category: 'unit' },
	// shown on the note of its verb or noun, with its preposition
	government: { standing: 'never', category: 'unit' },
	// read as one; last of all
	name: { standing: 'default', category: 'name' }
};

/** Below this confidence a reading is a close call, and is carded only after a tap. */
export const sureEnough = 0.9;

const digits = /\p{Nd}/u;
const never: Policy = { standing: 'never', category: 'function word' };

/** True of words written in digits: they are read, not learnt. */
export function isDigits(lemma: Lemma): boolean {
	return digits.test(lemma.form);
}

/** True of closed-class words: the glue of the language, met in every text. */
export function isFunctionWord(lemma: Lemma): boolean {
	return lemmaPolicy(lemma).category === 'function word';
}

/** Kinds of closed-class words that name something by themselves: a number, a person, "this", "all", "was". */
const naming: ReadonlySet<Kind> = new Set(['number', 'ordinal', 'quantifier', 'pronoun', 'demonstrative', 'verb']);

/** Whether English alone can ask for a word. "In", "that" or "which" ask for no one word: such words are recognised, and filled in. */
export function asksByEnglish(lemma: Lemma): boolean {
	return !isFunctionWord(lemma) || naming.has(lemma.kind);
}

/** Whether a lemma deserves a note by itself, and why. The first rule that fits decides. */
export function lemmaPolicy(lemma: Lemma): Policy {
	if (isDigits(lemma)) return never;
	const exception = lemmaExceptions[`${lemma.id.split('_')[0] ?? ''}_${lemma.pos}`];
	if (exception !== undefined) return exception;
	if (lemma.pos === 'PROPN') return kindPolicy.name;
	if (lemma.pos === 'AUX') return kindPolicy.particle;
	if ('none' in lemma.root) {
		if (lemma.root.none === 'name' && lemma.kind !== 'name')
			// known with its name
			return { ...kindPolicy.name, category: 'nisba of a name' };
		if (lemma.kind === 'adverb') return closed;
	}
	return kindPolicy[lemma.kind];
}

/** Words in a unit's citation form, without its open slots. */
function citationLength(unit: Unit): number {
	return unit.citation.split(/[\s…]+/u).filter((word) => word !== '').length;
}

/**
 * Whether a unit deserves a note. Usage that is not the norm is never taught; a frame that cites a single word (قَدْ …, مَا …) is
 * grammar and not vocabulary; the name of a person is nothing to learn.
 */
export function unitPolicyOf(unit: Unit, tokens: readonly Token[]): Policy {
	if (unit.unusual) return never;
	const policy = unitPolicy[unit.type];
	if (unit.type === 'frame' && citationLength(unit) < 2) return { ...policy, standing: 'on request' };
	const named = tokens.filter((token) => token.name !== undefined);
	if (unit.type === 'name' && named.length > 0 && named.every((token) => token.name?.type === 'person'))
		return { ...policy, standing: 'on request' };
	return policy;
}
