import {
	kinds,
	type Band,
	type Name,
	type NameType,
	type Root,
	type UnitType,
	type Upos,
	type VerbForm
} from '#lib/arabic/text';

/** Cells of a table read into the types of `AnalysedText`. Each gives `null` for what it cannot read. */

const uposes: readonly Upos[] = [
	...(['ADJ', 'ADP', 'ADV', 'AUX', 'CCONJ', 'DET', 'INTJ', 'NOUN'] as const),
	...(['NUM', 'PART', 'PRON', 'PROPN', 'SCONJ', 'VERB', 'X'] as const)
];
const roman = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'] as const;
const verbForms: readonly VerbForm[] = [...roman, 'QI', 'QII', 'QIII', 'QIV'];
const unitTypes: readonly UnitType[] = ['name', 'adverbial', 'frame', 'government', 'compound'];
const nameTypes: readonly NameType[] = [
	'person',
	'place',
	'organisation',
	'product',
	'event',
	'month',
	'weekday',
	'other'
];
const reasons = ['particle', 'name', 'loan', 'number'] as const;

const oneOf =
	<T extends string>(all: readonly T[]) =>
	(cell: string): T | null =>
		all.find((each) => each === cell) ?? null;

export const readUpos = oneOf(uposes);
export const readKind = oneOf(kinds);
export const readVerbForm = oneOf(verbForms);
export const readUnitType = oneOf(unitTypes);
const readNameType = oneOf(nameTypes);
const readReason = oneOf(reasons);

export const readBand = (cell: string): Band | null => (/^[1-6]$/u.test(cell) ? (Number(cell) as Band) : null);

export function readRoot(cell: string): Root | null {
	const none = /^none:(.+)$/u.exec(cell)?.[1];
	if (none !== undefined) {
		const reason = readReason(none);
		return reason === null ? null : { none: reason };
	}
	return /^[ءبتثجحخدذرزسشصضطظعغفقكلمنهوي]{3,4}$/u.test(cell) ? { letters: cell } : null;
}

/** `type|English|what it names`. */
export function readName(cell: string): Name | null {
	const [type = '', english, what, ...more] = cell.split('|').map((part) => part.trim());
	const nameType = readNameType(type);
	if (nameType === null || !english || !what || more.length > 0) return null;
	return { type: nameType, english, what };
}

/** `Case=Gen|Number=Sing`, its names in alphabetical order. */
export function readFeatures(cell: string): Record<string, string> | null {
	if (cell === '') return {};
	const pairs = cell.split('|').map((pair) => /^([A-Z][A-Za-z]*)=([A-Z0-9][A-Za-z0-9]*)$/u.exec(pair)?.slice(1) ?? []);
	const names = pairs.map(([name = '']) => name);
	const ordered = names.every((name, index) => name !== '' && (index === 0 || (names[index - 1] ?? '') < name));
	return ordered ? Object.fromEntries(pairs.map(([name = '', value = '']) => [name, value])) : null;
}

/** Parts separated by an Arabic or Latin comma. */
export const readList = (cell: string): string[] =>
	cell === '' ? [] : cell.split(/\s*[،,]\s*/u).filter((part) => part !== '');

/** `وَ:and الْ:the`: forms with what they mean; ∅ is a form that is not spelled. Meanings may hold spaces. */
export function readClitics(cell: string): { form: string; gloss: string }[] | null {
	if (cell === '') return [];
	const parts = cell
		.split(/ +(?=[\p{Script=Arabic}\p{M}∅]+:)/u)
		.map((part) => /^([\p{Script=Arabic}\p{M}∅]+):(.*)$/u.exec(part));
	const clitics = parts.map((part) => ({ form: (part?.[1] ?? '').replace('∅', ''), gloss: (part?.[2] ?? '').trim() }));
	return parts.every((part) => part !== null) && clitics.every(({ gloss }) => gloss !== '') ? clitics : null;
}

/** `1-5,9`: ascending numbers. */
export function readNumbers(cell: string): number[] | null {
	if (cell === '') return [];
	const all: number[] = [];
	for (const part of cell.split(',')) {
		const [, from, to] = /^\s*(\d{1,5})(?:-(\d{1,5}))?\s*$/u.exec(part) ?? [];
		if (from === undefined) return null;
		for (let each = Number(from); each <= Number(to ?? from); each++) all.push(each);
	}
	return all.every((each, index) => index === 0 || (all[index - 1] ?? 0) < each) ? all : null;
}
