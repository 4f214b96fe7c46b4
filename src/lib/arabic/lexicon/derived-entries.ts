import { derivedOf, derivedPattern } from '../morphology';
import { bare } from '../script';
import { verbFormOrder } from '../text';
import type { LemmaId, VerbForm } from '../text';
import { inflected } from './english-forms';
import type { Entry, Sense } from './entry';

type What = 'activeParticiple' | 'passiveParticiple' | 'masdar';

/** Forms whose verbs seldom have an object, and so no passive participle in use. */
const withoutObject: ReadonlySet<VerbForm> = new Set(['V', 'VI', 'VII', 'IX', 'QII', 'QIV']);
const kindOf = {
	activeParticiple: 'active participle',
	passiveParticiple: 'passive participle',
	masdar: 'masdar'
} as const;
const number: Readonly<Record<What, number>> = { activeParticiple: 100, passiveParticiple: 200, masdar: 300 };

/** What a sense of the verb is of the derived word; senses that only the passive has are the passive participle's. */
function senseOf({ english, takes }: Sense, what: What): Sense[] {
	if (english.includes('in the passive') || english.includes('(')) return [];
	return [{ english: inflected(english, what === 'passiveParticiple' ? 'participle' : 'ing'), takes }];
}

/** The words of a verb that the rule gives and the language uses: participles and masdars that no table has with a life of their own. */
function ofVerb(verb: Entry): [What, string][] {
	if (verb.inflection.type !== 'verb') return [];
	const { activeParticiple, passiveParticiple } = derivedOf(verb.inflection);
	const [, ...masdars] = verb.parts;
	const hasObject = !withoutObject.has(verb.verbForm ?? 'I') && verb.senses[0].takes.length === 0;
	return [
		['activeParticiple', activeParticiple],
		...(hasObject ? ([['passiveParticiple', passiveParticiple]] as [What, string][]) : []),
		...masdars.map((masdar): [What, string] => ['masdar', masdar])
	];
}

function derivedEntry(verb: Entry, what: What, lemma: string): Entry | undefined {
	const [first, ...others] = verb.senses.flatMap((sense) => senseOf(sense, what)).slice(0, 2);
	if (first === undefined) return undefined;
	const pos = what === 'masdar' ? 'NOUN' : 'ADJ';
	const form = verb.verbForm ?? 'I';
	const pattern = form === 'I' && what === 'masdar' ? undefined : derivedPattern(form, what);
	const plurals = what === 'masdar' ? (form === 'I' ? [] : ['+ات']) : ['+ون'];
	return {
		// The number says the kind and the form, so that it stays what it is whatever is added to the tables.
		id: `${bare(lemma)}_${pos}_${number[what] + verbFormOrder.indexOf(form)}` as LemmaId,
		lemma,
		pos,
		kind: kindOf[what],
		root: verb.root,
		...(pattern === undefined ? {} : { pattern }),
		verbForm: form,
		of: verb.lemma,
		parts: [],
		band: Math.min(6, verb.band + 2) as Entry['band'],
		senses: [first, ...others],
		derived: true,
		field: verb.field,
		spellings: [],
		inflection: {
			type: 'nominal',
			lemma,
			root: 'letters' in verb.root ? verb.root.letters : '',
			pos,
			gender: pos === 'NOUN' && lemma.endsWith('ة') ? 'Fem' : 'Masc',
			plurals
		}
	};
}

/**
 * Participles and masdars of verbs, by rule, with English by rule, marked as derived; none that a table has as a noun or an adjective of its own. Of two
 * verbs that derive the same word the first has it.
 */
export function derivedEntries(written: readonly Entry[]): Entry[] {
	const known = new Set(written.filter(({ pos }) => pos === 'NOUN' || pos === 'ADJ').map(({ lemma }) => lemma));
	const ids = new Set<string>();
	const found: Entry[] = [];
	// Of the rarest verbs nothing else is met.
	for (const verb of written.filter(({ pos, band }) => pos === 'VERB' && band < 6)) {
		for (const [what, lemma] of ofVerb(verb)) {
			if (known.has(lemma)) continue;
			const entry = derivedEntry(verb, what, lemma);
			if (entry === undefined || ids.has(entry.id)) continue;
			known.add(lemma);
			ids.add(entry.id);
			found.push(entry);
		}
	}
	return found;
}
