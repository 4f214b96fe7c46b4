import type { Posting, Row, StemIndex } from '../morphology';
import { clusters } from '../script';
import type { Band, Kind, Lemma, LemmaId, Name, Upos, VerbForm } from '../text';
import { readVarints, splitSections } from './bytes';
import { columnNames, readRoot, readSenses, type ColumnName } from './columns';
import type { Sense } from './entry';

const decoder = new TextDecoder();
const lines = (bytes: Uint8Array | undefined): string[] =>
	bytes === undefined || bytes.length === 0 ? [] : decoder.decode(bytes).split('\n');

function readRow(line: string): Row {
	const [prefix = '', suffix = '', prefixMarked = '', suffixMarked = '', features = '', attached = 'none'] =
		line.split('\t');
	const pairs = features === '' ? [] : features.split('|').map((pair) => pair.split('=') as [string, string]);
	return {
		prefix,
		suffix,
		prefixMarked,
		suffixMarked,
		features: Object.fromEntries(pairs),
		attached: attached === 'pronoun' || attached === 'my' || attached === 'doubled my' ? attached : 'none'
	};
}

/** A pattern as it is filled: letter by letter, what stands instead of the letter looked up (`undefined`: itself), and its marks. */
interface MarkPattern {
	readonly marked: readonly Place[];
	/** The same without marks; `undefined` where every letter is itself. */
	readonly letters: readonly Place[] | undefined;
}
interface Place {
	readonly letter: string | undefined;
	readonly marks: string;
}

function openPattern(pattern: string): MarkPattern {
	const marked = clusters(pattern).map(({ letter, marks }) => ({ letter: letter === '.' ? undefined : letter, marks }));
	const isItself = marked.every(({ letter }) => letter === undefined);
	return { marked, letters: isItself ? undefined : marked.map(({ letter }) => ({ letter, marks: '' })) };
}

function filled(stem: string, places: readonly Place[]): string {
	let word = '';
	for (let at = 0; at < places.length; at++) word += (places[at]?.letter ?? stem[at] ?? '') + (places[at]?.marks ?? '');
	return word;
}

/**
 * The lexicon as it is used: the pack's bytes, and views of them. Entries are read property by property when they are asked for; nothing of
 * them is expanded when the pack is opened.
 */
export class Pack implements StemIndex {
	readonly rows: readonly Row[];
	/** Prefixes and suffixes of letters that rows have, each once. */
	readonly prefixes: readonly string[];
	readonly suffixes: readonly string[];
	readonly #signatures: readonly Uint16Array[];
	readonly #patterns: readonly string[];
	readonly #opened: MarkPattern[] = [];
	readonly #stems: ReadonlyMap<string, number>;
	readonly #starts: Uint32Array;
	readonly #entries: Uint32Array;
	readonly #patternOf: Uint32Array;
	readonly #signatureOf: Uint32Array;
	readonly #sections: readonly Uint8Array[];
	readonly #columns = new Map<ColumnName, string[]>();

	/** Opens a pack. Throws `RangeError` where it is damaged. */
	constructor(bytes: Uint8Array) {
		const sections = splitSections(bytes);
		this.#sections = sections;
		const [rows, signatures, patterns, stems, counts, entries, patternOf, signatureOf] = sections.slice(
			columnNames.length
		);
		if (signatureOf === undefined) throw new RangeError('the lexicon is damaged: parts are missing');
		this.rows = lines(rows).map(readRow);
		this.prefixes = [...new Set(this.rows.map(({ prefix }) => prefix))];
		this.suffixes = [...new Set(this.rows.map(({ suffix }) => suffix))];
		this.#signatures = lines(signatures).map((line) => Uint16Array.from(line.split(' '), Number));
		this.#patterns = lines(patterns);
		this.#entries = readVarints(entries ?? new Uint8Array());
		this.#patternOf = readVarints(patternOf ?? new Uint8Array());
		this.#signatureOf = readVarints(signatureOf);
		const found = new Map<string, number>();
		let last = '';
		lines(stems).forEach((line, index) => {
			last = last.slice(0, line.charCodeAt(0) - 33) + line.slice(1);
			found.set(last, index);
		});
		this.#stems = found;
		const sizes = readVarints(counts ?? new Uint8Array());
		this.#starts = new Uint32Array(sizes.length + 1);
		sizes.forEach((size, index) => (this.#starts[index + 1] = (this.#starts[index] ?? 0) + size));
	}

	/** Whose stem these folded letters are. */
	postings(stem: string): Posting[] {
		const index = this.#stems.get(stem);
		if (index === undefined) return [];
		const found: Posting[] = [];
		for (let at = this.#starts[index] ?? 0; at < (this.#starts[index + 1] ?? 0); at++) {
			found.push({
				entry: this.#entries[at] ?? 0,
				pattern: this.#patternOf[at] ?? 0,
				signature: this.#signatureOf[at] ?? 0
			});
		}
		return found;
	}

	/** The rows of a signature, by number. */
	rowsOf(signature: number): Uint16Array {
		return this.#signatures[signature] ?? new Uint16Array();
	}

	/** A stem's letters with the marks of a pattern. */
	marked(stem: string, pattern: number): string {
		return filled(stem, this.#pattern(pattern).marked);
	}

	letters(stem: string, pattern: number): string {
		const { letters } = this.#pattern(pattern);
		return letters === undefined ? stem : filled(stem, letters);
	}

	#pattern(number: number): MarkPattern {
		return (this.#opened[number] ??= openPattern(this.#patterns[number] ?? ''));
	}

	#column(name: ColumnName): string[] {
		const known = this.#columns.get(name);
		if (known !== undefined) return known;
		const read = lines(this.#sections[columnNames.indexOf(name)]);
		this.#columns.set(name, read);
		return read;
	}

	cell(name: ColumnName, entry: number): string {
		return this.#column(name)[entry] ?? '';
	}

	get size(): number {
		return this.#column('lemma').length;
	}

	pos(entry: number): Upos {
		return this.cell('pos', entry) as Upos;
	}

	band(entry: number): Band {
		return Number(this.cell('band', entry)) as Band;
	}

	id(entry: number): LemmaId {
		const letters = this.cell('lemma', entry).replace(/\p{M}/gu, '');
		return `${letters}_${this.cell('pos', entry)}_${this.cell('number', entry)}` as LemmaId;
	}

	senses(entry: number): Sense[] {
		return readSenses(this.cell('senses', entry));
	}

	/** Of a proper name: what it names. */
	name(entry: number): Name | undefined {
		const [type, english = '', what = ''] = this.cell('name', entry).split('|');
		return type === undefined || type === '' ? undefined : { type: type as Name['type'], english, what };
	}

	/** All that is said of a lemma. */
	lemma(entry: number): Lemma {
		const cell = (name: ColumnName) => this.cell(name, entry);
		const parts = cell('parts');
		return {
			id: this.id(entry),
			form: cell('lemma'),
			...(cell('headword') === '' ? {} : { headword: cell('headword') }),
			pos: this.pos(entry),
			kind: cell('kind') as Kind,
			root: readRoot(cell('root')),
			...(cell('pattern') === '' ? {} : { pattern: cell('pattern') }),
			...(cell('form') === '' ? {} : { verbForm: cell('form') as VerbForm }),
			...(cell('of') === '' ? {} : { of: cell('of') }),
			parts: parts === '' ? [] : parts.split('،'),
			band: this.band(entry)
		};
	}
}
