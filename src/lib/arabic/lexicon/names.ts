import { bare } from '../script';
import type { LemmaId, NameType } from '../text';
import type { Entry, ListedForm } from './entry';
import type { Cells } from './lines';

/** The columns of `names-….tsv`, as docs/arabic.md explains them. */
export const nameColumns = [
	'lemma',
	'type',
	'english',
	'what',
	'gender',
	'inflection',
	'headword',
	'spellings',
	'root',
	'pattern',
	'band',
	'n'
] as const;

const types: readonly NameType[] = ['person', 'place', 'organisation', 'product', 'event', 'month', 'weekday', 'other'];
/** Those in the shape of a sound feminine plural are declined as one: عَرَفَاتٍ. */
const inflections = ['triptote', 'diptote', 'sound feminine', 'invariable'];

/** A name of a language written with Arabic letters takes an ending only where it is vowelled. */
const isMarked = (lemma: string): boolean => /\p{M}/u.test(lemma);

/** The entry of a proper name. What it names, and its English, come with it; other spellings lead to it. */
export function nameEntry(cells: Cells<(typeof nameColumns)[number]>, tell: (fault: string) => void): Entry {
	const { lemma, english, what, headword, pattern, n } = cells;
	const type = types.find((each) => each === cells.type);
	if (type === undefined) tell(`${cells.type} is no type of name`);
	if (!inflections.includes(cells.inflection)) tell(`${cells.inflection} is no inflection`);
	if (!/^[1-6]$/u.test(cells.band)) tell(`${cells.band} is no band`);
	if (!/^[mf]$/u.test(cells.gender)) tell(`${cells.gender} is no gender`);
	if (english === '' || what === '') tell('a name says its English and what it names');
	const isListed = cells.inflection === 'invariable' || !isMarked(lemma);
	// Only a name that always has the article takes it.
	const features = {
		...(headword === '' ? {} : { Definite: 'Def' }),
		Gender: cells.gender === 'f' ? 'Fem' : 'Masc',
		Number: 'Sing'
	};
	const listed = (form: string): ListedForm => ({ form, features, attached: 'none' });
	const spellings = cells.spellings.split(/\s*[،,]\s*/u).filter((each) => each !== '');
	return {
		id: `${bare(lemma)}_PROPN_${n === '' ? '1' : n}` as LemmaId,
		lemma,
		pos: 'PROPN',
		kind: 'name',
		root: cells.root === '' ? { none: 'name' } : { letters: cells.root },
		...(pattern === '' ? {} : { pattern }),
		...(headword === '' ? {} : { headword }),
		parts: [],
		band: (/^[1-6]$/u.test(cells.band) ? Number(cells.band) : 6) as Entry['band'],
		senses: [{ english, takes: [] }],
		derived: false,
		field: type === 'person' ? 'person' : 'place',
		name: { type: type ?? 'other', english, what },
		spellings,
		inflection: isListed
			? { type: 'listed', forms: [lemma, ...spellings].map(listed) }
			: {
					type: 'nominal',
					lemma,
					root: cells.root,
					pos: 'NOUN',
					gender: cells.gender === 'f' ? 'Fem' : 'Masc',
					plurals: [],
					...(cells.inflection === 'diptote' ? { diptote: true } : {}),
					...(cells.inflection === 'sound feminine' ? { number: 'Ptan' as const } : {})
				}
	};
}

/** The other spellings of a name that inflects, as forms without marks. */
export const spelledOtherwise = ({ headword, inflection, spellings }: Entry): ListedForm[] =>
	inflection.type === 'listed'
		? []
		: spellings.map((form) => ({
				form,
				features: headword === undefined ? {} : { Definite: 'Def' },
				attached: 'none'
			}));
