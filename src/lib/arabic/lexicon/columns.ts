import type { Band, Kind, LemmaId, Root, Upos, VerbForm } from '../text';
import type { Entry, Sense } from './entry';

/** How an entry is kept in the pack: a column a property, a line an entry. Read lazily, property by property. */

export const columnNames = [
	'lemma',
	'pos',
	'number',
	'kind',
	'root',
	'pattern',
	'form',
	'of',
	'parts',
	'headword',
	'band',
	'senses',
	'derived',
	'field',
	'name'
] as const;
export type ColumnName = (typeof columnNames)[number];

const senseText = ({ english, takes }: Sense): string =>
	takes.length > 0 ? `${english}{${takes.join(',')}}` : english;
const rootText = (root: Root): string => ('letters' in root ? root.letters : `!${root.none}`);

/** The cells of an entry, in the order of `columnNames`. */
export function cellsOf(entry: Entry): Readonly<Record<ColumnName, string>> {
	return {
		lemma: entry.lemma,
		pos: entry.pos,
		number: entry.id.slice(entry.id.lastIndexOf('_') + 1),
		kind: entry.kind,
		root: rootText(entry.root),
		pattern: entry.pattern ?? '',
		form: entry.verbForm ?? '',
		of: entry.of ?? '',
		parts: entry.parts.join('،'),
		headword: entry.headword ?? '',
		band: String(entry.band),
		senses: entry.senses.map(senseText).join('|'),
		derived: entry.derived ? '1' : '',
		field: entry.field,
		name: entry.name ? `${entry.name.type}|${entry.name.english}|${entry.name.what}` : ''
	};
}

/** Senses as `senseText` wrote them. */
export function readSenses(cell: string): Sense[] {
	return cell.split('|').map((each) => {
		const [, english = each, takes = ''] = /^([^{]*)(?:\{([^}]*)\})?$/u.exec(each) ?? [];
		return { english: english.trim(), takes: takes === '' ? [] : takes.split(',') };
	});
}

export function readRoot(cell: string): Root {
	if (!cell.startsWith('!')) return { letters: cell };
	const none = cell.slice(1);
	return { none: none === 'name' || none === 'loan' || none === 'number' ? none : 'particle' };
}

/** The cells whose types are narrower than text, as the compiler wrote them. */
export interface Narrow {
	readonly pos: Upos;
	readonly kind: Kind;
	readonly band: Band;
	readonly form: VerbForm;
	readonly id: LemmaId;
}
