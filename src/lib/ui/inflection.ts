import { bare } from '#lib/arabic/script';
import type { AnalysedText, Kind, Lemma, Reading, Sentence } from '#lib/arabic/text';
import { inflectionStrings as t } from './strings-inflection';

type Features = Reading['features'];

/** The phrase of a feature's value in a table of phrases; none where the feature is missing or the table does not know its value. */
function named(table: Readonly<Record<string, string>>, value: string | undefined): string[] {
	const phrase = value !== undefined && Object.hasOwn(table, value) ? table[value] : undefined;
	return phrase === undefined ? [] : [phrase];
}

/** Words that put the verb after them into a mood, as they are spelled without marks. */
const governors: Readonly<Record<'Sub' | 'Jus', readonly string[]>> = {
	Sub: ['أن', 'لن', 'كي', 'لكي', 'حتى', 'ألا', 'لئلا'],
	Jus: ['لم', 'لما', 'لا', 'إن', 'من', 'مهما']
};
/** Proclitics on the verb itself that do. */
const joinedGovernors: Readonly<Record<'Sub' | 'Jus', readonly string[]>> = { Sub: ['ل'], Jus: ['ل'] };

/** The longest way from a governor to its verb: "أن … يفعل ويفعل" keeps the mood over several verbs. */
const reach = 12;

function isVerb(features: Features): boolean {
	const { VerbForm: form } = features;
	return (features['Aspect'] !== undefined || features['Mood'] !== undefined) && (form === undefined || form === 'Fin');
}

/** What put a verb into its mood, as it is written; none where it stands too far away to be sure. */
function governorOf(sentence: Sentence, index: number, mood: 'Sub' | 'Jus'): string | undefined {
	const own = sentence.tokens[index]?.reading?.segments.find(
		({ type, underlying }) => type === 'proclitic' && joinedGovernors[mood].includes(bare(underlying))
	);
	if (own) return `${bare(own.underlying)}ـ`;
	for (let at = index - 1; at >= Math.max(0, index - reach); at--) {
		const found = sentence.tokens[at]?.reading;
		const stem = bare(found?.segments.find(({ type }) => type === 'stem')?.form ?? '');
		if (governors[mood].includes(stem)) return stem;
		// A verb in another mood between them: the governor was its own.
		if (found && isVerb(found.features) && found.features['Mood'] !== mood) return undefined;
	}
	return undefined;
}

function tenseOf(features: Features, segments: Reading['segments'] = []): string[] {
	if (features['Mood'] === 'Imp') return [t.tenses.imperative];
	if (features['Aspect'] === 'Perf') return [t.tenses.past];
	const isFuture = segments.some(({ type, underlying }) => type === 'proclitic' && bare(underlying) === 'س');
	return features['Aspect'] === 'Imp' ? [isFuture ? t.tenses.future : t.tenses.present] : [];
}

const voiceOf = (features: Features) => (features['Voice'] === 'Pass' ? [t.passive] : []);

function moodOf(features: Features, governor: (mood: 'Sub' | 'Jus') => string | undefined): string[] {
	const { Mood: mood } = features;
	if (mood !== 'Sub' && mood !== 'Jus') return [];
	const word = governor(mood);
	return [word === undefined ? t.moods[mood] : t.after(t.moods[mood], word)];
}

/** Person, gender and number in one phrase: "3rd person masculine singular". */
function personOf(features: Features): string[] {
	const parts = [
		...named(t.persons, features['Person']),
		...(features['Person'] === '1' ? [] : named(t.genders, features['Gender'])),
		...named(t.numbers, features['Number'])
	];
	return parts.length === 0 ? [] : [parts.join(' ')];
}

/** Kinds that agree with another word: their gender is worth saying. */
const agreeing: ReadonlySet<Kind> = new Set([
	'adjective',
	'nisba',
	'elative',
	'ordinal',
	'active participle',
	'passive participle',
	'demonstrative',
	'relative'
]);

function genderOf(features: Features, lemma: Lemma): string[] {
	const agrees = agreeing.has(lemma.kind) && lemma.pos !== 'NOUN';
	// Of a noun only what cannot be seen: قَدَم is feminine.
	const isHidden = features['Gender'] === 'Fem' && features['Number'] === 'Sing' && !/[ةىاء]$/u.test(bare(lemma.form));
	return agrees || isHidden ? named(t.genders, features['Gender']) : [];
}

function nominal(features: Features, lemma: Lemma): string[] {
	const number = [...genderOf(features, lemma), ...named(t.numbers, features['Number'])].join(' ');
	return [
		...(number === '' ? [] : [number]),
		...named(t.degrees, features['Degree']),
		...named(t.cases, features['Case']),
		...(lemma.kind === 'name' || features['Case'] === undefined ? [] : named(t.definite, features['Definite']))
	];
}

/**
 * What form a word stands in, as a teacher says it: "plural, genitive, definite"; "3rd person masculine singular, present, subjunctive
 * after أن". Only the features of the reading are said, and of these only what a learner sees or has to know; empty for words
 * that have one form.
 */
export function inflection(text: AnalysedText, sentence: Sentence, index: number): readonly string[] {
	const reading = sentence.tokens[index]?.reading;
	const lemma = reading && text.lemmas[reading.lemma];
	if (reading === undefined || lemma === undefined || lemma.kind === 'number') return [];
	const { features } = reading;
	if (isVerb(features)) {
		return [
			...personOf(features),
			...tenseOf(features, reading.segments),
			...voiceOf(features),
			...moodOf(features, (mood) => governorOf(sentence, index, mood))
		];
	}
	if (features['Person'] !== undefined) return personOf(features);
	if (features['Polarity'] === 'Neg') return [t.negation];
	return nominal(features, lemma);
}

/** What tells one form of a lemma from its others, in a few words: "plural", "feminine singular", "3rd person feminine singular, past". */
export function formName(features: Features, lemma: Lemma): string {
	if (isVerb(features)) return [...personOf(features), ...tenseOf(features), ...voiceOf(features)].join(', ');
	if (features['Person'] !== undefined) return personOf(features).join(', ');
	return [...genderOf(features, lemma), ...named(t.numbers, features['Number'])].join(' ');
}
