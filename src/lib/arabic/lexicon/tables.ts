import {
	citedPresent,
	derivedOf,
	derivedPattern,
	nominalPattern,
	verbClass,
	verbPattern,
	NoSuchVerb,
	type VerbEntry
} from '../morphology';
import { bare } from '../script';
import { kinds, type Band, type Kind, type LemmaId, type Root, type Upos, type VerbForm } from '../text';
import { derivedEntries } from './derived-entries';
import type { Entry, ListedForm, Sense } from './entry';
import { fields } from './fields';
import { readLines, type Cells, type Line, type TableFault } from './lines';
import { nameColumns, nameEntry } from './names';

/** The source tables of content words, as docs/arabic.md explains them column by column, and what entries they make. */

export const verbColumns = ['lemma', 'root', 'present', 'masdar', 'senses', 'field', 'band', 'n'] as const;
export const nounColumns = [
	'lemma',
	'root',
	'kind',
	'of',
	'gender',
	'plural',
	'senses',
	'field',
	'band',
	'n',
	'pattern'
] as const;
export const adjectiveColumns = [
	'lemma',
	'root',
	'kind',
	'of',
	'feminine',
	'plural',
	'senses',
	'field',
	'band',
	'n',
	'pattern'
] as const;

export const closedColumns = ['lemma', 'pos', 'n', 'kind', 'root', 'senses', 'band', 'forms', 'pattern'] as const;

type VerbColumn = (typeof verbColumns)[number];
type NounColumn = (typeof nounColumns)[number];
type AdjectiveColumn = (typeof adjectiveColumns)[number];
/** What the tables of nouns and of adjectives both have. */
type NominalColumn = NounColumn & AdjectiveColumn;
type ClosedColumn = (typeof closedColumns)[number];

/** Who is told of a fault in the line at hand. */
type Tell = (fault: string) => void;

const split = (cell: string): string[] =>
	cell === '' || cell === '-' ? [] : cell.split(/\s*[،,]\s*/u).filter((part) => part !== '');

/** `to arrive {إلى} | to reach`. */
export function parseSenses(cell: string, tell: Tell): readonly [Sense, ...Sense[]] {
	const all = cell.split('|').map((part): Sense => {
		const [, english = '', takes = ''] = /^([^{}]*)(?:\{([^{}]*)\})?\s*$/u.exec(part.trim()) ?? [];
		return { english: english.trim(), takes: split(takes) };
	});
	const [first, ...others] = all;
	if (first === undefined || all.some(({ english }) => english === ''))
		tell('a sense is empty, or its braces are not closed');
	return [first ?? { english: '?', takes: [] }, ...others];
}

function parseBand(cell: string, tell: Tell): Band {
	if (!/^[1-6]$/u.test(cell)) tell(`${cell} is no band`);
	return (/^[1-6]$/u.test(cell) ? Number(cell) : 6) as Band;
}

function parseRoot(cell: string, tell: Tell): Root {
	const none = /^none:(particle|name|loan|number)$/u.exec(cell)?.[1];
	if (none === 'particle' || none === 'name' || none === 'loan' || none === 'number') return { none };
	if (!/^[ءبتثجحخدذرزسشصضطظعغفقكلمنهوي]{3,5}$/u.test(cell)) tell(`${cell} is no root`);
	return { letters: cell };
}

const radicalsOf = (root: Root): string => ('letters' in root ? root.letters : '');

function parseKind(cell: string, allowed: readonly Kind[], tell: Tell): Kind {
	const kind = kinds.find((each) => each === cell);
	if (kind === undefined || !allowed.includes(kind)) tell(`${cell} is no kind of word for this table`);
	return kind ?? allowed[0] ?? 'noun';
}

/** كَانَ inflects as a verb and is an auxiliary. */
const auxiliaries: ReadonlySet<string> = new Set(['كَانَ'.normalize('NFC')]);

const idOf = (lemma: string, pos: string, n: string): LemmaId =>
	`${bare(lemma)}_${pos}_${n === '' ? '1' : n}` as LemmaId;

/** What the tables of all kinds say alike. */
function common({ senses, field, band }: Cells<'senses' | 'field' | 'band'>, tell: Tell) {
	if (!fields.has(field)) tell(`${field} is no field`);
	return { senses: parseSenses(senses, tell), field, band: parseBand(band, tell), derived: false, spellings: [] };
}

/** A verb of a root with و that is conjugated with ي throughout: قَيَّمَ beside قِيمَة, of قوم. */
function asHeard(verb: VerbEntry): VerbEntry {
	if (verb.root[1] !== 'و' || !/ي\u064e\u0651|اي\u064e/u.test(verb.lemma)) return verb;
	return { ...verb, root: verb.root.replace('و', 'ي') };
}

function verbEntry({ lemma, root, present, masdar, n, ...rest }: Cells<VerbColumn>, tell: Tell): Entry {
	const letters = parseRoot(root, tell);
	const verb = asHeard({ lemma, root: radicalsOf(letters), ...(present === '' ? {} : { present }) });
	const known = verbClass(verb);
	const derived = derivedOf(verb);
	const masdars = masdar === '' ? (derived.masdar === null ? [] : [derived.masdar]) : split(masdar);
	if (masdars.length === 0 && masdar !== '-') tell('a verb of form I says its masdar, or "-" for none');
	if (rest.senses.split('|').some((sense) => !/^\s*to /u.test(sense))) tell('every sense of a verb begins with "to "');
	const pos = auxiliaries.has(lemma) ? 'AUX' : 'VERB';
	return {
		...common(rest, tell),
		id: idOf(lemma, pos, n),
		lemma,
		pos,
		kind: 'verb',
		root: letters,
		pattern: verbPattern(known),
		verbForm: known.form,
		parts: [citedPresent(known), ...masdars],
		inflection: { type: 'verb', ...verb }
	};
}

/** The form and the pattern of a masdar or participle: its verb's. */
function fromVerb(
	kind: Kind,
	of: string,
	verbs: ReadonlyMap<string, Entry>
): { readonly verbForm?: VerbForm; readonly pattern?: string } {
	const form = verbs.get(of)?.verbForm;
	const what = { masdar: 'masdar', 'active participle': 'activeParticiple', 'passive participle': 'passiveParticiple' }[
		kind as string
	];
	if (form === undefined || what === undefined) return {};
	const pattern = derivedPattern(form, what as 'masdar' | 'activeParticiple' | 'passiveParticiple');
	return { verbForm: form, ...(pattern === undefined ? {} : { pattern }) };
}

function nominalEntry(
	cells: Cells<NominalColumn> & { readonly gender?: string; readonly feminine?: string },
	pos: 'NOUN' | 'ADJ',
	kind: Kind,
	verbs: ReadonlyMap<string, Entry>,
	tell: Tell
): Entry {
	const { lemma, of, plural, n, pattern, gender = 'm', feminine = '' } = cells;
	const root = parseRoot(cells.root, tell);
	const plurals = split(plural);
	// An elative has the feminine it says, or none in use.
	const hasNone = feminine === '-' || (feminine === '' && kind === 'elative');
	const ofVerb = fromVerb(kind, of, verbs);
	const shape = pattern !== '' ? pattern : nominalPattern(lemma, radicalsOf(root));
	// A regular masdar or participle has its form's pattern, whatever sound changes hide; one by itself shows its own.
	const named = kind === 'masdar' && shape !== undefined ? shape : (ofVerb.pattern ?? shape);
	if (radicalsOf(root) !== '' && named === undefined) tell('the root is not all heard in the word: say the pattern');
	if (kind === 'nisba' && !/\u0650\u0651?ي\u0651$/u.test(lemma)) tell('a nisba ends in ـِيّ');
	return {
		...common(cells, tell),
		id: idOf(lemma, pos, n),
		lemma,
		pos,
		kind,
		root,
		...(radicalsOf(root) === '' || named === undefined ? {} : { pattern: named }),
		...(ofVerb.verbForm === undefined ? {} : { verbForm: ofVerb.verbForm }),
		...(of === '' ? {} : { of }),
		parts:
			feminine === '' || hasNone
				? plurals.map((each) => shownPlural(lemma, each))
				: [feminine, ...plurals.map((each) => shownPlural(lemma, each))],
		inflection: {
			type: 'nominal',
			lemma,
			root: radicalsOf(root),
			pos,
			gender: gender === 'f' ? 'Fem' : 'Masc',
			plurals,
			...(hasNone ? { feminine: null } : feminine === '' ? {} : { feminine }),
			...(pos === 'NOUN' && isPerson(cells, plurals) ? { feminine: `${lemma}ة` } : {}),
			...(isPluralOnly(cells, plurals) ? { number: 'Ptan' as const } : {}),
			...(endsOpen(lemma, root) ? { invariable: true } : {})
		}
	};
}

/** A plural that stands for itself (مُعَدَّات, مَخَاوِف, أَنْحَاء): feminine, by its shape a plural, and with none of its own. */
const isPluralOnly = (
	{ lemma, gender, root }: { readonly lemma: string; readonly gender?: string; readonly root: string },
	plurals: readonly string[]
): boolean =>
	gender === 'f' &&
	plurals.length === 0 &&
	(/\u064E\u0651?ات$/u.test(lemma) ||
		(!root.startsWith('none') &&
			/^(?:أ\u064E.\u0652.\u064Eا.|.\u064E.\u064Eا.\u0650ي?.?|.\u064E.\u064E\u0651?ا.\u0650ي.)$/u.test(lemma)));

/** A foreign word that ends in a long vowel takes no ending: فِيدْيُو, تَاكْسِي. */
const endsOpen = (lemma: string, root: Root): boolean =>
	'none' in root && root.none !== 'particle' && /(?:\u064Fو|\u0650ي|\u064Eا)$/u.test(lemma);

/** Broken plurals that only persons have: كُتَّاب, وُزَرَاء, أَصْدِقَاء. */
const personsPlural =
	/^(?:.\u064F.\u064E\u0651\u0627.|.\u064F.\u064E.\u064E\u0627\u0621|\u0623\u064E.\u0652?.\u0650.(?:\u064E\u0651?|\u0651\u064E)\u0627\u0621)$/u;
/** Persons whose plural does not say so. */
const otherPersons: ReadonlySet<string> = new Set(
	['طِفْل', 'جَار', 'ضَيْف', 'صَاحِب', 'حَفِيد', 'بَطَل', 'خَادِم', 'مَلِك', 'طَالِب', 'مُخْرِج', 'شَابّ'].map((word) =>
		word.normalize('NFC')
	)
);

/**
 * A noun for a person of either sex: its feminine in ة belongs to it (طَالِبَة to طَالِب), where it has not a meaning and a line of its own.
 */
const isPerson = (
	{ lemma, field, gender = 'm' }: { readonly lemma: string; readonly field: string; readonly gender?: string },
	plurals: readonly string[]
): boolean =>
	gender !== 'f' &&
	!lemma.endsWith('ة') &&
	(plurals.some((plural) => plural === '+ون' || personsPlural.test(plural)) ||
		field === 'person' ||
		otherPersons.has(lemma));

/** A sound plural written out for the learner: مُهَنْدِسُون, سَيَّارَات. */
function shownPlural(lemma: string, plural: string): string {
	if (plural === '+ون') return `${lemma.replace(/\u0650ي$/u, '')}\u064Fون`.normalize('NFC');
	if (plural !== '+ات') return plural;
	// فَتَاة has فَتَيَات: its long a goes before the ending.
	if (lemma.endsWith('اة')) return `${lemma.slice(0, -2)}ي\u064Eات`.normalize('NFC');
	// The vowel of the last letter is the ending's; its doubling stays.
	return `${lemma.replace(/ة$/u, '').replace(/\u064E(\u0651?)$/u, '$1')}\u064Eات`.normalize('NFC');
}

const listedForm = /^(\S+?)(\+my|\+)?(?:\s+(\S+))?$/u;

/** `عَلَيْ+` or `هٰذِهِ Gender=Fem|Number=Sing`, between semicolons. */
function parseForms(cell: string, tell: Tell): ListedForm[] {
	return formsIn(cell).flatMap((part): ListedForm[] => {
		const match = listedForm.exec(part);
		if (match === null) {
			tell(`${part} is no form with its features`);
			return [];
		}
		const [, form = '', mark = '', features = ''] = match;
		const pairs = features === '' ? [] : features.split('|').map((pair) => pair.split('=') as [string, string]);
		const attached = mark === '+my' ? 'my' : mark === '+' ? 'pronoun' : 'none';
		return [{ form, features: Object.fromEntries(pairs), attached }];
	});
}

const formsIn = (cell: string): string[] =>
	cell
		.split(';')
		.map((part) => part.trim())
		.filter((part) => part !== '');

function closedEntry(cells: Cells<ClosedColumn>, tell: Tell): Entry {
	const { lemma, n, pattern } = cells;
	const pos = closedPos.find((each) => each === cells.pos);
	if (pos === undefined) tell(`${cells.pos} is no part of speech of a closed class`);
	return {
		...common({ ...cells, field: 'relation' }, tell),
		id: idOf(lemma, pos ?? 'X', n),
		lemma,
		pos: pos ?? 'X',
		kind: parseKind(cells.kind, kinds, tell),
		root: parseRoot(cells.root, tell),
		...(pattern === '' ? {} : { pattern }),
		parts: [],
		inflection: { type: 'listed', forms: parseForms(cells.forms, tell) }
	};
}

const closedPos: readonly Upos[] = [
	'ADP',
	'ADV',
	'AUX',
	'CCONJ',
	'DET',
	'INTJ',
	'NOUN',
	'NUM',
	'PART',
	'PRON',
	'PROPN',
	'SCONJ'
];

const nounKinds: readonly Kind[] = ['noun', 'masdar', 'active participle', 'passive participle', 'quantifier', 'nisba'];
const adjectiveKinds: readonly Kind[] = [
	'adjective',
	'nisba',
	'active participle',
	'passive participle',
	'elative',
	'ordinal'
];

/** A table of the lexicon: its file's name, which says what it holds, and its text. */
export interface TableSource {
	readonly file: string;
	readonly source: string;
}

type Maker<Column extends string> = (cells: Cells<Column>, tell: Tell) => Entry;

function entriesOf<Column extends string>(
	file: string,
	lines: readonly Line<Column>[],
	make: Maker<Column>,
	faults: TableFault[]
): Entry[] {
	return lines.flatMap(({ line, cells }) => {
		try {
			return [make(cells, (fault) => faults.push({ file, line, fault }))];
		} catch (error) {
			if (!(error instanceof RangeError) && !(error instanceof NoSuchVerb)) throw error;
			faults.push({ file, line, fault: error.message });
			return [];
		}
	});
}

/** The entries of tables named `closed…`, `verbs-…`, `nouns-…`, `adjectives-…`, `names-…`; every fault in them, with file and line. An id given twice is one. */
export function readTables(sources: readonly TableSource[]): {
	readonly entries: readonly Entry[];
	readonly faults: readonly TableFault[];
} {
	const faults: TableFault[] = [];
	const tell = (fault: TableFault) => faults.push(fault);
	const named = (kind: string) => sources.filter(({ file }) => file.startsWith(`${kind}-`) || file === `${kind}.tsv`);
	const verbEntries = named('verbs').flatMap(({ file, source }) =>
		entriesOf(file, readLines(file, source, verbColumns, tell), verbEntry, faults)
	);
	const verbs = new Map(verbEntries.map((entry) => [entry.lemma, entry]));
	const nounEntries = named('nouns').flatMap(({ file, source }) =>
		entriesOf(
			file,
			readLines(file, source, nounColumns, tell),
			(cells, say) => nominalEntry(cells, 'NOUN', parseKind(cells.kind, nounKinds, say), verbs, say),
			faults
		)
	);
	const adjectiveEntries = named('adjectives').flatMap(({ file, source }) =>
		entriesOf(
			file,
			readLines(file, source, adjectiveColumns, tell),
			(cells, say) => nominalEntry(cells, 'ADJ', parseKind(cells.kind, adjectiveKinds, say), verbs, say),
			faults
		)
	);
	const closedEntries = named('closed').flatMap(({ file, source }) =>
		entriesOf(file, readLines(file, source, closedColumns, tell), closedEntry, faults)
	);
	const nameEntries = named('names').flatMap(({ file, source }) =>
		entriesOf(file, readLines(file, source, nameColumns, tell), nameEntry, faults)
	);
	const written = [...closedEntries, ...verbEntries, ...nounEntries, ...adjectiveEntries, ...nameEntries];
	const entries = [...written, ...derivedEntries(written)];
	const seen = new Set<string>();
	for (const { id, lemma } of entries) {
		if (seen.has(id))
			tell({ file: '', line: 0, fault: `${id} (${lemma}) stands twice: give the rarer one the next n, or remove it` });
		seen.add(id);
	}
	return { entries, faults };
}
