import { bare } from '../script';
import { folded } from './affixes';
import { procliticSequences, type ProcliticSequence } from './proclitics';
import { pronouns, type Pronoun } from './pronouns';
import type { Row, StemIndex } from './stem-index';

/** One way of reading a word out of context: an entry, its clitics, and the rows (case, mood…) that its letters allow. */
export interface Analysis {
	readonly entry: number;
	readonly proclitics: ProcliticSequence;
	readonly pronoun: Pronoun | undefined;
	/** Rows of one number, gender, person and voice: they differ in case, state or mood only. */
	readonly rows: readonly Row[];
	/** The stem's letters, folded, and its mark pattern. */
	readonly stem: string;
	readonly pattern: number;
	/** How the spelling was taken: as printed, with hamza where it lacks, or with a final letter read as meant. */
	readonly spelling: 'exact' | 'hamza' | 'final letter';
}

const pronounLetters = pronouns.map((pronoun) => ({
	pronoun,
	letters: bare(pronoun.sounds.replace('I', 'ي').replace('A', 'ا').replace(/نن/u, 'ن').replace(/[aiu]/gu, ''))
}));

/** What one could write for a word's last letter: ى for ي and back, ة for ه. */
function finalVariants(letters: string): readonly string[] {
	const last = letters.at(-1);
	const other = { ي: 'ى', ى: 'ي', ه: 'ة' }[last ?? ''];
	return other === undefined ? [] : [letters.slice(0, -1) + other];
}

/** Whether a row may stand behind these proclitics and before this pronoun. */
function fits(row: Row, { host }: ProcliticSequence, pronoun: Pronoun | undefined): boolean {
	const { features, attached } = row;
	const isMine = pronoun?.sounds === 'I';
	const isVerb = features['Aspect'] !== undefined;
	if (
		pronoun === undefined
			? attached !== 'none'
			: isMine && !isVerb
				? attached !== 'my' && attached !== 'doubled my'
				: attached !== 'pronoun'
	)
		return false;
	const of = features['Case'];
	const state = features['Definite'];
	switch (host) {
		case 'word':
			return state !== 'Def';
		case 'defined noun':
			return state === 'Def';
		case 'genitive noun':
			return (of === 'Gen' && state !== 'Def') || (of === undefined && !isVerb);
		case 'defined genitive noun':
			return of === 'Gen' && state === 'Def';
		case 'imperfect':
			return features['Mood'] === 'Ind';
		case 'subjunctive':
			return features['Mood'] === 'Sub' || features['Mood'] === 'Jus';
		case 'verb':
			return isVerb && features['Mood'] !== 'Imp' && features['Mood'] !== 'Sub';
		case 'noun':
			return !isVerb;
	}
}

/** What holds rows of one analysis together. */
const groupOf = ({ features }: Row): string =>
	['Aspect', 'Voice', 'Person', 'Gender', 'Number'].map((name) => features[name] ?? '').join(' ') +
	(features['Mood'] === 'Imp' ? ' Imp' : '');

/** Analyses words against an index of stems. Remembers nothing between words. */
export class WordAnalyser {
	readonly #index: StemIndex;
	readonly #prefixes: readonly string[];
	readonly #suffixes: readonly string[];

	constructor(index: StemIndex) {
		this.#index = index;
		this.#prefixes = index.prefixes;
		this.#suffixes = index.suffixes;
	}

	/** Every analysis of a word's letters (without marks). Those whose spelling is exact come alone where there are any. */
	analyse(letters: string): Analysis[] {
		const found = this.#spelled(letters, 'exact');
		const exact = found.filter(({ spelling }) => spelling === 'exact');
		if (exact.length > 0) return exact;
		if (found.length > 0) return found;
		return finalVariants(letters).flatMap((variant) => this.#spelled(variant, 'final letter'));
	}

	#spelled(letters: string, spelling: Analysis['spelling']): Analysis[] {
		const all: Analysis[] = [];
		for (const proclitics of procliticSequences) {
			if (!letters.startsWith(proclitics.letters) && !folded(letters).startsWith(folded(proclitics.letters))) continue;
			const rest = letters.slice(proclitics.letters.length);
			// لِلُّغَة: the ل of the word is the ل of the article too.
			const rests =
				proclitics.letters.endsWith('لل') && proclitics.host === 'defined genitive noun' ? [rest, `ل${rest}`] : [rest];
			for (const each of rests) if (each !== '') this.#behind(each, proclitics, spelling, all);
		}
		return all;
	}

	#behind(rest: string, proclitics: ProcliticSequence, spelling: Analysis['spelling'], all: Analysis[]): void {
		this.#host(rest, proclitics, undefined, spelling, all);
		if (proclitics.host === 'defined noun' || proclitics.host === 'defined genitive noun') return;
		for (const { pronoun, letters } of pronounLetters) {
			if (rest.length <= letters.length || !rest.endsWith(letters)) continue;
			this.#host(rest.slice(0, -letters.length), proclitics, pronoun, spelling, all);
		}
		// ضَرَبَنِي: the ن of protection before "me".
		if (rest.length > 3 && rest.endsWith('ني')) {
			const me = pronouns.find(({ sounds }) => sounds === 'I');
			this.#host(rest.slice(0, -2), proclitics, me, spelling, all);
		}
	}

	#host(
		host: string,
		proclitics: ProcliticSequence,
		pronoun: Pronoun | undefined,
		spelling: Analysis['spelling'],
		all: Analysis[]
	): void {
		const word = folded(host);
		for (const prefix of this.#prefixes) {
			if (!word.startsWith(prefix)) continue;
			for (const suffix of this.#suffixes) {
				const end = word.length - suffix.length;
				if (end <= prefix.length || !word.endsWith(suffix)) continue;
				this.#stem(word.slice(prefix.length, end), { prefix, suffix }, host, proclitics, pronoun, spelling, all);
			}
		}
	}

	#stem(
		stem: string,
		affixes: { readonly prefix: string; readonly suffix: string },
		host: string,
		proclitics: ProcliticSequence,
		pronoun: Pronoun | undefined,
		spelling: Analysis['spelling'],
		all: Analysis[]
	): void {
		for (const { entry, pattern, signature } of this.#index.postings(stem)) {
			const groups = new Map<string, Row[]>();
			for (const number of this.#index.rowsOf(signature)) {
				const row = this.#index.rows[number];
				if (row === undefined || row.prefix !== affixes.prefix || row.suffix !== affixes.suffix) continue;
				if (!fits(row, proclitics, pronoun)) continue;
				const key = groupOf(row);
				const group = groups.get(key);
				if (group === undefined) groups.set(key, [row]);
				else group.push(row);
			}
			for (const rows of groups.values()) {
				const [first] = rows;
				if (first === undefined) continue;
				const written = bare(first.prefixMarked + this.#index.marked(stem, pattern) + first.suffixMarked);
				const how = written === host ? spelling : spelling === 'exact' ? 'hamza' : spelling;
				all.push({ entry, proclitics, pronoun, rows, stem, pattern, spelling: how });
			}
		}
	}
}
