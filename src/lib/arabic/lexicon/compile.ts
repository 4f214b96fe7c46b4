import { cut, formsOf, folded, type CutForm } from '../morphology';
import { clusters, mark } from '../script';
import { joinSections, text, varints } from './bytes';
import { cellsOf, columnNames } from './columns';
import type { Entry, ListedForm } from './entry';
import { spelledOtherwise } from './names';

/** Numbers things in the order they are first seen. */
class Numbering {
	readonly keys: string[] = [];
	readonly #numbers = new Map<string, number>();

	of(key: string): number {
		const known = this.#numbers.get(key);
		if (known !== undefined) return known;
		this.#numbers.set(key, this.keys.length);
		this.keys.push(key);
		return this.keys.length - 1;
	}
}

/** A form that is listed is all stem. */
function cutListed({ form, features, attached }: ListedForm): CutForm {
	const all = clusters(form);
	const last = all.at(-1);
	const kept = last?.marks.includes(mark.shadda) ? mark.shadda : '';
	const stemMarked = all.map(({ letter, marks }, index) => letter + (index === all.length - 1 ? kept : marks)).join('');
	return {
		prefix: '',
		stem: folded(all.map(({ letter }) => letter).join('')),
		suffix: '',
		prefixMarked: '',
		stemMarked,
		suffixMarked: (last?.marks ?? '').replace(mark.shadda, ''),
		features,
		attached
	};
}

const cutsOf = ({ inflection }: Entry): CutForm[] =>
	inflection.type === 'listed' ? inflection.forms.map(cutListed) : formsOf(inflection).map(cut);
const cutsWithSpellings = (entry: Entry): CutForm[] => [...cutsOf(entry), ...spelledOtherwise(entry).map(cutListed)];

const featureText = (features: CutForm['features']): string =>
	Object.entries(features)
		.sort(([one], [other]) => (one < other ? -1 : 1))
		.map(([key, value]) => `${key}=${value}`)
		.join('|');

/** What stands of a row in the pack: prefix, suffix, both with marks, features, what is attached. */
const rowText = (form: CutForm): string =>
	[form.prefix, form.suffix, form.prefixMarked, form.suffixMarked, featureText(form.features), form.attached].join(
		'\t'
	);

/**
 * The marks of a stem by themselves, with its true alefs: `.` stands for a letter as it is looked up. اَقَام is `أَ.َ..` of اقام: the stems of one pattern have
 * one line, whatever their root.
 */
export function markPattern(stemMarked: string): string {
	return clusters(stemMarked)
		.map(({ letter, marks }) => (folded(letter) === letter ? '.' : letter) + marks)
		.join('');
}

/** The letters two words begin with alike, counted. */
function shared(one: string, other: string): number {
	let count = 0;
	while (count < one.length && count < other.length && one[count] === other[count]) count += 1;
	return count;
}

/** Sorted words, each as the count of letters it shares with the one before, and the rest. */
function frontCoded(words: readonly string[]): string[] {
	return words.map((word, index) => {
		const same = Math.min(shared(word, words[index - 1] ?? ''), 90);
		return String.fromCharCode(33 + same) + word.slice(same);
	});
}

/** What a pack is made of, for its report. */
export interface PackSize {
	readonly entries: number;
	readonly stems: number;
	readonly postings: number;
	readonly rows: number;
	readonly signatures: number;
	readonly patterns: number;
}

/**
 * The pack: entries by columns; an index from stems (folded letters) to the entries they belong to, each with its mark pattern and its signature,
 * the set of rows (affixes, features) that the stem takes. Made from what the generator gives and nothing else, so what is generated is analysed. Deterministic.
 */
export function compilePack(entries: readonly Entry[]): {
	readonly bytes: Uint8Array<ArrayBuffer>;
	readonly size: PackSize;
} {
	const rows = new Numbering();
	const signatures = new Numbering();
	const patterns = new Numbering();
	const index = new Map<string, { entry: number; pattern: number; signature: number }[]>();
	entries.forEach((entry, number) => {
		const stems = new Map<string, { stem: string; pattern: string; rows: Set<number> }>();
		for (const form of cutsWithSpellings(entry)) {
			const pattern = markPattern(form.stemMarked);
			const key = `${form.stem} ${pattern}`;
			const found = stems.get(key) ?? { stem: form.stem, pattern, rows: new Set<number>() };
			found.rows.add(rows.of(rowText(form)));
			stems.set(key, found);
		}
		for (const { stem, pattern, rows: taken } of stems.values()) {
			const signature = signatures.of([...taken].sort((a, b) => a - b).join(' '));
			const postings = index.get(stem) ?? [];
			postings.push({ entry: number, pattern: patterns.of(pattern), signature });
			index.set(stem, postings);
		}
	});
	const stems = [...index.keys()].sort();
	const all = stems.map((stem) => index.get(stem) ?? []);
	const cells = entries.map(cellsOf);
	const bytes = joinSections([
		...columnNames.map((name) => text(cells.map((each) => each[name]))),
		text(rows.keys),
		text(signatures.keys),
		text(patterns.keys),
		text(frontCoded(stems)),
		varints(all.map(({ length }) => length)),
		varints(all.flatMap((postings) => postings.map(({ entry }) => entry))),
		varints(all.flatMap((postings) => postings.map(({ pattern }) => pattern))),
		varints(all.flatMap((postings) => postings.map(({ signature }) => signature)))
	]);
	const postings = all.reduce((sum, { length }) => sum + length, 0);
	const size = {
		entries: entries.length,
		stems: stems.length,
		postings,
		rows: rows.keys.length,
		signatures: signatures.keys.length,
		patterns: patterns.keys.length
	};
	return { bytes, size };
}
