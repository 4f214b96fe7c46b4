import { bare } from '#lib/arabic/script';
import type { Fragment, Unit, UnitId } from '#lib/arabic/text';
import { readNumbers, readUnitType } from './cells';
import type { Fault, Row } from './table';

/** Where a word of a paragraph stands: its sentence, and its place among the sentence's tokens, both from 0. */
export type PlaceOf = (
	paragraph: number,
	word: number
) => { readonly sentence: number; readonly token: number } | undefined;

type Tell = (fault: Fault) => void;

/** Numbers of words as places in one sentence; `null` where they cannot be read or stand in two. */
function tokensIn(
	paragraph: number,
	cell: string,
	placeOf: PlaceOf,
	bad: (fault: string) => null
): { sentence: number; tokens: number[] } | null {
	const numbers = readNumbers(cell);
	if (numbers === null) return bad(`"${cell}" cannot be read; write word numbers, ascending, as 1-5,9`);
	const places = numbers.map((word) => placeOf(paragraph, word));
	const found = places.filter((place) => place !== undefined);
	const [first] = found;
	if (first === undefined || found.length < places.length)
		return bad(`paragraph ${paragraph} has no such word; mend the numbers`);
	if (found.some(({ sentence }) => sentence !== first.sentence))
		return bad('its words stand in two sentences; mend the numbers');
	return { sentence: first.sentence, tokens: found.map(({ token }) => token) };
}

/** The letters of a unit's citation form, without its open slots and dashes. */
const lettersOf = (citation: string) =>
	bare(citation)
		.replace(/[…،.\-–—]+/gu, ' ')
		.trim()
		.replace(/\s+/gu, ' ');

/** The units of a reading, by sentence. */
export function readUnits(rows: readonly Row<'units'>[], placeOf: PlaceOf, tell: Tell): Map<number, Unit[]> {
	const bySentence = new Map<number, Unit[]>();
	const seen = new Map<UnitId, { unit: Unit; line: number }>();
	for (const { line, cells } of rows) {
		const bad = (column: string, fault: string) => {
			tell({ file: 'units.tsv', line, column, fault });
			return null;
		};
		const type = readUnitType(cells.type);
		const place = tokensIn(Number(cells.p), cells.words, placeOf, (fault) => bad('words', fault));
		if (type === null) bad('type', `"${cells.type}" is no type; write name, adverbial, frame, government or compound`);
		if (cells.register !== '' && cells.register !== 'unusual') bad('register', 'write "unusual" or nothing');
		if (type === null || place === null) continue;
		const id = `${lettersOf(cells.citation)}_UNIT_${cells.n || '1'}` as UnitId;
		const { citation, sense, here } = cells;
		const unit: Unit = { id, type, tokens: place.tokens, citation, sense, here, unusual: cells.register === 'unusual' };
		const twin = seen.get(id);
		if (twin !== undefined && (twin.unit.citation !== citation || twin.unit.type !== type))
			bad(
				'citation',
				`line ${twin.line} has another citation form or type for ${id}; make them equal, or number them in column "n"`
			);
		seen.set(id, { unit, line });
		bySentence.set(place.sentence, [...(bySentence.get(place.sentence) ?? []), unit]);
	}
	return bySentence;
}

export interface SentenceParts {
	readonly english?: string;
	readonly fragments: readonly Fragment[];
}

/** The fragments of a reading and the English of its sentences, by sentence. */
export function readFragments(
	rows: readonly Row<'sentences'>[],
	placeOf: PlaceOf,
	tell: Tell
): Map<number, SentenceParts> {
	const bySentence = new Map<number, SentenceParts>();
	for (const { line, cells } of rows) {
		const bad = (column: string, fault: string) => {
			tell({ file: 'sentences.tsv', line, column, fault });
			return null;
		};
		const p = Number(cells.p);
		const own = tokensIn(p, cells.words, placeOf, (fault) => bad('words', fault));
		const grey = cells.grey === '' ? null : tokensIn(p, cells.grey, placeOf, (fault) => bad('grey', fault));
		if (own === null) continue;
		if (own.sentence !== Number(cells.s) - 1)
			bad('s', `its words stand in sentence ${own.sentence + 1}; mend s or words`);
		if (grey !== null && grey.sentence !== own.sentence)
			bad('grey', 'grey words stand in the same sentence; mend them');
		const soFar = bySentence.get(own.sentence) ?? { fragments: [] };
		if (Number(cells.f) !== soFar.fragments.length + 1)
			bad('f', `this is fragment ${soFar.fragments.length + 1}; mend f or the order`);
		if ((cells.f === '1') !== (cells.sentence_english !== ''))
			bad('sentence_english', 'it stands on the first fragment of a sentence, and only there; move it');
		const fragment: Fragment = { own: own.tokens, grey: grey?.tokens ?? [], english: cells.english };
		bySentence.set(own.sentence, {
			...soFar,
			...(cells.sentence_english === '' ? {} : { english: cells.sentence_english }),
			fragments: [...soFar.fragments, fragment]
		});
	}
	return bySentence;
}
