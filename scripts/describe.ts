import { bare } from '#lib/arabic/script';
import type { AnalysedText, Fragment, Sentence, Token } from '#lib/arabic/text';

const headings = ['word', 'vocalised', 'lemma', 'root', 'pattern', 'kind', 'here'];

/** Columns that a terminal takes: marks and invisible characters take none. */
const width = (text: string) => [...text.replace(/[\p{M}\u200C-\u200F\u2066-\u2069]/gu, '')].length;

/** Arabic is isolated, so that a row keeps its columns in order in terminals that know both directions. */
const isolated = (text: string) => (/\p{Script=Arabic}/u.test(text) ? `\u2068${text}\u2069` : text);
const padded = (text: string, columns: number) => isolated(text) + ' '.repeat(Math.max(0, columns - width(text)));

function cellsOf(text: Pick<AnalysedText, 'lemmas'>, token: Token): string[] {
	const { reading, alone, surface, read } = token;
	const word = bare(surface) === bare(read) ? surface : `${surface} → ${read}`;
	if (reading === undefined) {
		const said = alone?.map(({ gloss }) => gloss).join(' ');
		return [word, alone?.map(({ form }) => form).join('') ?? '', '', '', '', '', said ?? 'no reading'];
	}
	const lemma = text.lemmas[reading.lemma];
	const root = lemma?.root;
	const rootText = root === undefined ? '' : 'letters' in root ? root.letters : `(${root.none})`;
	const pattern = [lemma?.pattern, lemma?.verbForm].filter((each) => each !== undefined).join(' ');
	const meaning = token.name === undefined ? reading.here : `${token.name.english}: ${token.name.what}`;
	return [word, reading.vocalised.join(' / '), lemma?.form ?? '', rootText, pattern, lemma?.kind ?? '', meaning];
}

function aligned(rows: readonly (readonly string[])[]): string[] {
	const columns = headings.map((_, column) => Math.max(...rows.map((row) => width(row[column] ?? ''))));
	return rows.map((row) =>
		row
			.map((cell, column) => padded(cell, columns[column] ?? 0))
			.join('  ')
			.trimEnd()
	);
}

/** The words of a fragment, grey ones in brackets, an ellipsis where it jumps. */
function wordsOf(sentence: Sentence, { own, grey }: Fragment): string {
	const surface = (index: number) => sentence.tokens[index]?.surface ?? '';
	const shown = own.map((index, at) =>
		(own[at - 1] ?? index - 1) + 1 < index ? `… ${surface(index)}` : surface(index)
	);
	return [...grey.map((index) => `[${surface(index)}]`), ...shown].join(' ');
}

/** What is said of a sentence: the text it stands in, with the lemmas it names. */
type Around = Pick<AnalysedText, 'text' | 'lemmas'>;

/** A sentence for people: its English, its words in columns, its expressions, fragments and notes. */
export function describeSentence(text: Around, sentence: Sentence, number: number): string {
	const notes = sentence.tokens.flatMap(({ surface, note }) =>
		note === undefined ? [] : [`  ${isolated(surface)}: ${note}`]
	);
	const units = sentence.units.map(({ citation, here }) => `  ${isolated(citation)}: ${here}`);
	const fragments = sentence.fragments.map(
		(fragment) => `  ${isolated(wordsOf(sentence, fragment))}\n    ${fragment.english ?? ''}`
	);
	const section = (title: string, lines: readonly string[]) => (lines.length === 0 ? [] : ['', title, ...lines]);
	return [
		`${number}. ${isolated(text.text.slice(sentence.start, sentence.end))}`,
		...(sentence.english === undefined ? [] : [`   ${sentence.english}`]),
		'',
		...aligned([headings, ...sentence.tokens.map((token) => cellsOf(text, token))]),
		...section('Expressions', units),
		...section('Fragments', fragments),
		...section('Notes', notes),
		'',
		''
	].join('\n');
}
