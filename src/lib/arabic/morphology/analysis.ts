import { bare } from '../script';
import { folded } from './affixes';
import { procliticSequences, type Host, type ProcliticSequence } from './proclitics';
import { pronouns, type Pronoun } from './pronouns';
import type { Row, StemIndex } from './stem-index';

/** One way of reading a word out of context: an entry, its clitics, and the rows (case, mood…) that its letters allow. */
export interface Analysis {
	readonly entry: number;
	readonly proclitics: ProcliticSequence;
	readonly pronoun: Pronoun | undefined;
	/** Behind that pronoun another, of a verb with two objects. */
	readonly second?: Pronoun;
	/** Rows of one number, gender, person and voice: they differ in case, state or mood only. */
	readonly rows: readonly [Row, ...Row[]];
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

const my = pronouns.find(({ sounds }) => sounds === 'I');
const me = pronouns.find(({ sounds }) => sounds === 'نI');

/** The sequences of proclitics with their letters as they are looked up. */
const sequences = procliticSequences.map((proclitics) => ({ proclitics, before: folded(proclitics.letters) }));
const hosts: readonly Host[] = [...new Set(procliticSequences.map(({ host }) => host))];

/** What one could write for a word's last letter: ى for ي and back, ة for ه. */
function finalVariants(letters: string): readonly string[] {
	const last = letters.at(-1);
	const other = { ي: 'ى', ى: 'ي', ه: 'ة' }[last ?? ''];
	return other === undefined ? [] : [letters.slice(0, -1) + other];
}

/** The same word with its hamza on another seat, as older and regional spelling has it: مسئول, شئون, بدأوا, جاءوا. */
function seatVariants(letters: string): readonly string[] {
	const found: string[] = [];
	for (const { index, 0: seat } of letters.matchAll(/[أؤئء]/gu))
		for (const other of 'أؤئء')
			if (other !== seat) found.push(letters.slice(0, index) + other + letters.slice(index + 1));
	return found;
}

/** Whether a row may stand behind these proclitics and before this pronoun. */
function fits(row: Row, { host }: ProcliticSequence, pronoun: Pronoun | undefined): boolean {
	const { features, attached } = row;
	const isMine = pronoun === my;
	const isVerb = features['Aspect'] !== undefined;
	if (
		pronoun === undefined
			? attached !== 'none'
			: isMine
				? isVerb || (attached !== 'my' && attached !== 'doubled my')
				: attached !== 'pronoun' || (pronoun === me && !isVerb && features['Definite'] !== undefined)
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

/** No word is longer; what is longer is not looked up. The longest of the Qur'an, فأسقيناكموه, has eleven letters. */
const longest = 40;

/** What a stem may be joined with here: rows of one group, and the letters they put around it. */
interface Group {
	readonly rows: readonly [Row, ...Row[]];
	readonly before: string;
	readonly after: string;
}

const noGroups: readonly Group[] = [];

/** Suffixes by the last letter of the words they can end, each list in the order of all; the empty one is in every list. */
function byLastLetter(suffixes: readonly string[]): ReadonlyMap<string, readonly number[]> {
	const last = new Set(suffixes.map((suffix) => suffix.at(-1) ?? ''));
	return new Map(
		[...last].map((letter) => [
			letter,
			suffixes.flatMap((suffix, number) => (suffix === '' || suffix.at(-1) === letter ? [number] : []))
		])
	);
}

/** Analyses words against an index of stems. Of the words it remembers nothing; of the index, the groups of rows it has met. */
export class WordAnalyser {
	readonly #index: StemIndex;
	readonly #prefixes: readonly string[];
	readonly #suffixes: readonly string[];
	readonly #suffixesOf: ReadonlyMap<string, readonly number[]>;
	/** As many as the index has signatures, affixes and hosts that go together: some thousands. */
	readonly #groups = new Map<number, readonly Group[]>();

	constructor(index: StemIndex) {
		this.#index = index;
		this.#prefixes = index.prefixes;
		this.#suffixes = index.suffixes;
		this.#suffixesOf = byLastLetter(index.suffixes);
	}

	/** Every analysis of a word's letters (without marks). Those whose spelling is exact come alone where there are any. */
	analyse(letters: string): Analysis[] {
		if (letters.length > longest) return [];
		const found = this.#spelled(letters, 'exact');
		const exact = found.filter(({ spelling }) => spelling === 'exact');
		if (exact.length > 0) return exact;
		if (found.length > 0) return found;
		const seated = seatVariants(letters).flatMap((variant) => this.#spelled(variant, 'hamza'));
		if (seated.length > 0) return seated;
		const ended = finalVariants(letters).flatMap((variant) => this.#spelled(variant, 'final letter'));
		return ended.length > 0 ? ended : this.#twoObjects(letters);
	}

	/** فَسَيَكْفِيكَهُمْ: a verb with two pronouns. */
	#twoObjects(letters: string): Analysis[] {
		return pronounLetters
			.filter(({ pronoun, letters: end }) => pronoun.features['Person'] === '3' && letters.endsWith(end))
			.flatMap(({ pronoun: second, letters: end }) =>
				this.#spelled(letters.slice(0, -end.length), 'exact')
					.filter(({ pronoun, rows }) => pronoun !== undefined && rows[0].features['Aspect'] !== undefined)
					.map((analysis) => ({ ...analysis, second }))
			);
	}

	#spelled(letters: string, spelling: Analysis['spelling']): Analysis[] {
		const all: Analysis[] = [];
		const word = folded(letters);
		for (const { proclitics, before } of sequences) {
			if (!word.startsWith(before)) continue;
			const rest = letters.slice(before.length);
			// لِلُّغَة: the ل of the word is the ل of the article too.
			const rests = before.endsWith('لل') && proclitics.host === 'defined genitive noun' ? [rest, `ل${rest}`] : [rest];
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
	}

	#host(
		host: string,
		proclitics: ProcliticSequence,
		pronoun: Pronoun | undefined,
		spelling: Analysis['spelling'],
		all: Analysis[]
	): void {
		const word = folded(host);
		const suffixes = this.#suffixesOf.get(word.at(-1) ?? '') ?? this.#suffixesOf.get('') ?? [];
		this.#prefixes.forEach((prefix, first) => {
			if (!word.startsWith(prefix)) return;
			for (const last of suffixes) {
				const suffix = this.#suffixes[last] ?? '';
				const end = word.length - suffix.length;
				if (end <= prefix.length || !word.endsWith(suffix)) continue;
				const stem = word.slice(prefix.length, end);
				for (const { entry, pattern, signature } of this.#index.postings(stem)) {
					for (const { rows, before, after } of this.#groupsOf(signature, first, last, proclitics, pronoun)) {
						const written = before + this.#index.letters(stem, pattern) + after;
						const how = written === host ? spelling : spelling === 'exact' ? 'hamza' : spelling;
						all.push({ entry, proclitics, pronoun, rows, stem, pattern, spelling: how });
					}
				}
			}
		});
	}

	/** The rows of a signature with these affixes that may stand here, in groups. */
	#groupsOf(
		signature: number,
		prefix: number,
		suffix: number,
		proclitics: ProcliticSequence,
		pronoun: Pronoun | undefined
	): readonly Group[] {
		const joined = pronoun === undefined ? 0 : pronoun === my ? 1 : pronoun === me ? 2 : 3;
		const affixes = (signature * this.#prefixes.length + prefix) * this.#suffixes.length + suffix;
		const key = (affixes * hosts.length + hosts.indexOf(proclitics.host)) * 4 + joined;
		const known = this.#groups.get(key);
		if (known !== undefined) return known;
		const groups = new Map<string, [Row, ...Row[]]>();
		for (const number of this.#index.rowsOf(signature)) {
			const row = this.#index.rows[number];
			if (row === undefined || row.prefix !== this.#prefixes[prefix] || row.suffix !== this.#suffixes[suffix]) continue;
			if (!fits(row, proclitics, pronoun)) continue;
			const group = groups.get(groupOf(row));
			if (group === undefined) groups.set(groupOf(row), [row]);
			else group.push(row);
		}
		const found = [...groups.values()].map((rows) => ({
			rows,
			before: bare(rows[0].prefixMarked),
			after: bare(rows[0].suffixMarked)
		}));
		this.#groups.set(key, found.length === 0 ? noGroups : found);
		return found;
	}
}
