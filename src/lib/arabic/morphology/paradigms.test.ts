/**
 * Paradigms written out by hand, by people who did not see the generator (`paradigms/*.tsv`): 53 verbs of all classes, 31 nouns and adjectives, and forms that a
 * careless generator would make.
 */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { bare } from '../script';
import { Pack, compilePack, readTables } from '../lexicon';
import { compose, derivedOf, formsOf, spell, WordAnalyser, type Form } from '.';

type Row = Readonly<Record<string, string>>;
function table(name: string): Row[] {
	const [head = '', ...lines] = readFileSync(new URL(`./paradigms/${name}.tsv`, import.meta.url), 'utf8')
		.trim()
		.split('\n');
	const columns = head.split('\t');
	return lines.map((line) => Object.fromEntries(line.split('\t').map((cell, at) => [columns[at] ?? '', cell])));
}
const grouped = (rows: readonly Row[]): [string, Row[]][] => {
	const groups = new Map<string, Row[]>();
	for (const row of rows) {
		const key = [row['lemma'], row['root'], row['present'] ?? row['plural']].join(' ');
		groups.set(key, [...(groups.get(key) ?? []), row]);
	}
	return [...groups];
};
const nfc = (word: string): string => word.normalize('NFC');
const accepted = (cell: string): string[] => cell.split(' / ').map(nfc);

const persons: Readonly<Record<string, string>> = { '1': '1', '2': '2', '3': '3' };
const genders: Readonly<Record<string, string>> = { m: 'Masc', f: 'Fem' };
const numbers: Readonly<Record<string, string>> = { s: 'Sing', d: 'Dual', p: 'Plur' };
const moods: Readonly<Record<string, string>> = { ind: 'Ind', sub: 'Sub', jus: 'Jus', imp: 'Imp' };

/** Whether a form stands in a cell such as `jus.3mp` or `ind.pass.3ms`. */
function isVerbCell({ features, attached }: Form, cell: string): boolean {
	const parts = cell.split('.');
	const who = parts.at(-1) ?? '';
	const [person = '', ...rest] = who;
	const gender = rest.find((letter) => letter in genders);
	const number = rest.find((letter) => letter in numbers) ?? '';
	return (
		attached === 'none' &&
		features['Voice'] === (parts.includes('pass') ? 'Pass' : 'Act') &&
		(parts[0] === 'perf' ? features['Aspect'] === 'Perf' : features['Mood'] === moods[parts[0] ?? '']) &&
		features['Person'] === persons[person] &&
		features['Number'] === numbers[number] &&
		(gender === undefined || features['Gender'] === undefined || features['Gender'] === genders[gender])
	);
}

const verbOf = ({ lemma = '', root = '', present = '' }: Row) => ({
	type: 'verb' as const,
	lemma: nfc(lemma),
	root,
	...(present === '' ? {} : { present: nfc(present) })
});
const derivedCells = { ap: 'activeParticiple', pp: 'passiveParticiple', masdar: 'masdar' } as const;

describe('verbs', () => {
	it.each(grouped(table('verbs')))('%s', (_, rows) => {
		const [first = {}] = rows;
		const forms = formsOf(verbOf(first));
		const derived = derivedOf(verbOf(first));
		const wrong = rows.flatMap(({ cell = '', form = '' }) => {
			const made =
				cell in derivedCells
					? [derived[derivedCells[cell as keyof typeof derivedCells]] ?? '']
					: forms.filter((each) => isVerbCell(each, cell)).map(({ sounds }) => spell(sounds));
			return accepted(form).some((each) => made.includes(each)) ? [] : [`${cell}: ${form}, made ${made.join(' ')}`];
		});
		expect(wrong).toEqual([]);
	});

	it.each(grouped(table('wrong-verbs')))('never, of %s', (_, rows) => {
		const [first = {}] = rows;
		const made = new Set(formsOf(verbOf(first)).map(({ sounds }) => spell(sounds)));
		expect(
			rows.filter(({ wrong = '' }) => made.has(nfc(wrong.split(' ').at(-1) ?? ''))).map(({ wrong }) => wrong)
		).toEqual([]);
	});
});

/** Feminines that are not the masculine with ة. */
const feminines: Readonly<Record<string, string>> = { أَحْمَر: 'حَمْرَاء', أَكْبَر: 'كُبْرَى' };
const tableColumns = {
	NOUN: ['lemma', 'root', 'kind', 'of', 'gender', 'plural', 'senses', 'field', 'band', 'n', 'pattern'],
	ADJ: ['lemma', 'root', 'kind', 'of', 'feminine', 'plural', 'senses', 'field', 'band', 'n', 'pattern']
};

/** The lines of these words in a lexicon of their own. */
function packOf({ lemma = '', root = '', pos, gender = '', plural = '' }: Row): Pack {
	const kind = pos === 'ADJ' ? 'adjective' : 'noun';
	const cells: Readonly<Record<string, string>> = {
		lemma: nfc(lemma),
		root: root === '-' ? 'none:name' : root.replaceAll(' ', ''),
		kind: bare(lemma) === 'أكبر' ? 'elative' : kind,
		gender,
		feminine: feminines[lemma] ?? '',
		plural: plural.split(' / ').map(nfc).join('، '),
		senses: 'a word',
		field: 'object',
		band: '1',
		pattern: 'فَعْل'
	};
	const columns = tableColumns[pos === 'ADJ' ? 'ADJ' : 'NOUN'];
	const source = [columns, columns.map((column) => cells[column] ?? '')].map((line) => line.join('\t')).join('\n');
	const { entries, faults } = readTables([{ file: pos === 'ADJ' ? 'adjectives-x.tsv' : 'nouns-x.tsv', source }]);
	if (faults.length > 0) throw new Error(JSON.stringify(faults));
	return new Pack(compilePack(entries).bytes);
}

const cases: Readonly<Record<string, string>> = { nom: 'Nom', acc: 'Acc', gen: 'Gen' };
const states: Readonly<Record<string, string>> = { ind: 'Ind', def: 'Def', con: 'Cons', my: 'Cons', his: 'Cons' };
const count: Readonly<Record<string, string>> = { sg: 'Sing', du: 'Dual', pl: 'Plur' };

/** What the word's own lexicon reads the letters of a form as, in a cell such as `pl.gen.con` or `f.sg.nom.ind`. */
function readAs(pack: Pack, form: string, cell: string): string[] {
	const parts = cell.split('.');
	const isFeminine = parts[0] === 'f';
	const [number = '', of = '', state = ''] = isFeminine ? parts.slice(1) : parts;
	const letters = (state === 'def' ? 'ال' : '') + bare(form);
	return new WordAnalyser(pack).analyse(letters).flatMap((analysis) =>
		analysis.rows
			.filter(({ features }) => {
				const invariable = features['Case'] === undefined;
				const fits = features['Case'] === cases[of] && features['Definite'] === states[state];
				return (invariable || fits) && (features['Number'] === count[number] || invariable);
			})
			.map((row) => {
				const word = compose(pack, analysis, row);
				return state === 'def' ? word.stem : word.vocalised;
			})
	);
}
/** Behind the article a sun letter is doubled, and an opening vowel is not said. */
const behindArticle = (form: string): string =>
	form.replace(/^ا[\u064E-\u0650]/u, 'ا').replace(/^(.)([\u064E-\u0650])\u0651/u, '$1$2');
/** الْمَرْأَة is a lemma of its own. */
const isAnotherLemma = (cell: string, form: string): boolean =>
	cell.includes('def') && nfc(form).startsWith(nfc('مَرْأَ'));

describe('nouns and adjectives', () => {
	it.each(grouped(table('nominals')))('%s', (_, rows) => {
		const pack = packOf(rows[0] ?? {});
		const wrong = rows.flatMap(({ cell = '', form = '' }) => {
			const options = accepted(form);
			const made = options.flatMap((each) => readAs(pack, each, cell)).map(behindArticle);
			return options.some((each) => made.includes(behindArticle(each))) || isAnotherLemma(cell, form)
				? []
				: [`${cell}: ${form}, made ${[...new Set(made)].join(' ')}`];
		});
		expect(wrong).toEqual([]);
	});

	it.each(grouped(table('wrong-nominals')))('never, of %s', (_, rows) => {
		const pack = packOf(rows[0] ?? {});
		const analyser = new WordAnalyser(pack);
		const isRead = (word: string) =>
			analyser
				.analyse(bare(word))
				.some((analysis) => analysis.rows.some((row) => compose(pack, analysis, row).vocalised === word));
		expect(rows.map(({ wrong = '' }) => nfc(wrong)).filter(isRead)).toEqual([]);
	});
});
