import { bare, isMark, markFaults } from '#lib/arabic/script';
import type { Band } from '#lib/arabic/text';
import { ReadingError, type Fault } from './table';

/** What the placement test is made from: the compiled `placement.tsv`. */
export interface PlacementWords {
	readonly words: readonly {
		/** Citation form with its marks. */
		readonly form: string;
		/** The same without, as the test shows it. */
		readonly shown: string;
		readonly band: Band;
		readonly english: string;
	}[];
	/** Words that are none, as the test shows them. */
	readonly invented: readonly string[];
}

const file = 'placement.tsv';
const columns = ['form', 'shown', 'band', 'english'] as const;
const bands = ['1', '2', '3', '4', '5'];

type Cells = Readonly<Record<(typeof columns)[number], string>>;

/** What is wrong with a line, each fault with its column. */
function faultsOf({ form, shown, band, english }: Cells): [column: string, fault: string][] {
	const faults: [string, string][] = [];
	if (!/^\p{Script=Arabic}+$/u.test(shown) || [...shown].some(isMark))
		faults.push(['shown', 'it is not one Arabic word without marks']);
	if (band === '-') {
		if (form !== '' || english !== '') faults.push(['form', 'an invented word has neither marks nor a meaning']);
		return faults;
	}
	if (!bands.includes(band)) faults.push(['band', 'it is none of 1 to 5, and not - for an invented word']);
	if (form === '' || bare(form) !== shown) faults.push(['shown', 'it is not the form without its marks']);
	if (english === '') faults.push(['english', 'it is empty; the result page needs it']);
	return [...faults, ...markFaults(form, 'bare').map(({ fault }): [string, string] => ['form', fault])];
}

/** Reads `placement.tsv`. Throws `ReadingError` with every fault found. */
export function readPlacement(text: string): PlacementWords {
	const faults: Fault[] = [];
	const note = (line: number, column: string, fault: string) => faults.push({ file, line, column, fault });
	const lines = text.replace(/\n$/u, '').split('\n');
	const head = lines.findIndex((line) => !line.startsWith('#'));
	if (lines[head] !== columns.join('\t')) note(head + 1, '', `its columns are not ${columns.join(', ')}`);
	const words: PlacementWords['words'][number][] = [];
	const invented: string[] = [];
	const seen = new Set<string>();
	lines.slice(head + 1).forEach((row, index) => {
		const line = head + 2 + index;
		const [form = '', shown = '', band = '', english = '', ...more] = row.split('\t');
		if (row.normalize('NFC') !== row) note(line, '', 'it is not in NFC; save it in NFC (a vowel before its shadda)');
		if (more.length > 0) note(line, '', `it has more than ${columns.length} cells`);
		for (const [column, fault] of faultsOf({ form, shown, band, english })) note(line, column, fault);
		if (seen.has(shown)) note(line, 'shown', 'it stands in the table twice');
		seen.add(shown);
		if (band === '-') invented.push(shown);
		else words.push({ form, shown, band: Number(band) as Band, english });
	});
	if (faults.length > 0) throw new ReadingError(faults);
	return { words, invented };
}
