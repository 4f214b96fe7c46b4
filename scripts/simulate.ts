/**
 * `npm run simulate`: a month of a made-up learner over the app's own functions, a line a study day; `npm run simulate -- 7` is another
 * learner of the same kind. The words are those of the built-in articles, their decks first; made-up ones where no article was compiled.
 * Promises that were broken are listed after the table, and make it fail.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { AnalysedText } from '#lib/arabic/text';
import { cardKinds, kindsOf, notesOf, type Note, type NoteId } from '#lib/cards';
import { deckOf, type Knowledge } from '#lib/library';
import { defaultSettings } from '#lib/scheduling';
import { simulate, type Learner, type SimulatedDay, type StudyNote } from '#lib/study';

const generated = new URL('../src/content/generated/', import.meta.url);

/** Nothing is known yet. */
const stranger: Knowledge = {
	notes: new Map(),
	cards: new Map(),
	assumed: new Set(),
	functionWords: 'assumed',
	elsewhere: new Map(),
	settings: defaultSettings
};

/** Reads news slowly; misses three days in the third week. */
const learner: Learner = {
	memory: defaultSettings,
	firstPass: { recognise: 0.85, cloze: 0.7, recall: 0.6 },
	sameDayPass: 0.93,
	knewIt: 0.1,
	skips: 0.03,
	undoes: 0.02,
	secondsPerCard: 9,
	missed: new Set([16, 17, 18])
};

function studyNote(text: AnalysedText, note: Note): StudyNote {
	const root = note.root !== null && 'letters' in note.root ? note.root.letters : undefined;
	return { note: note.id, root, kinds: kindsOf(text, note) };
}

/** What there is to learn in a text: its deck, then all else by worth. */
function notesIn(text: AnalysedText): StudyNote[] {
	const { notes, candidates } = deckOf(text, stranger);
	return [...notes, ...candidates].map((note) => studyNote(text, note));
}

function compiledTexts(): AnalysedText[] {
	if (!existsSync(generated)) return [];
	return readdirSync(generated)
		.filter((name) => name.endsWith('.json'))
		.map((name) => JSON.parse(readFileSync(new URL(name, generated), 'utf8')) as AnalysedText);
}

/** Words of every make: a fifth without a root, some without a fair gap, some that are names. */
function madeUp(): StudyNote[] {
	return Array.from({ length: 220 }, (_, index) => {
		const root = index % 5 === 0 ? undefined : `root ${index % 60}`;
		const kinds =
			index % 9 === 4 ? cardKinds.slice(0, 1) : cardKinds.filter((kind) => kind !== 'cloze' || index % 7 > 0);
		return { note: `made up ${index}_NOUN_1` as NoteId, root, kinds };
	});
}

const columns: readonly (readonly [string, (day: SimulatedDay) => string | number])[] = [
	['day', ({ day }) => day],
	['due', ({ due }) => due],
	['postponed', ({ postponed }) => postponed],
	['new', ({ met }) => met],
	...cardKinds.map((kind) => [kind, ({ answers }: SimulatedDay) => answers[kind]] as const),
	['again', ({ again }) => again],
	['minutes', ({ minutes }) => minutes.toFixed(1)],
	['known', ({ known }) => known],
	['promised tomorrow', ({ promisedTomorrow }) => promisedTomorrow]
];

function table(days: readonly SimulatedDay[]): string {
	const line = (cells: readonly (string | number)[]): string =>
		cells.map((cell, index) => String(cell).padStart(columns[index]?.[0].length ?? 0)).join('  ');
	return [columns.map(([name]) => name), ...days.map((day) => columns.map(([, cell]) => cell(day)))]
		.map(line)
		.join('\n');
}

const texts = compiledTexts();
const notes = [...new Map(texts.flatMap(notesIn).map((note) => [note.note, note])).values()];
const words = notes.length > 0 ? notes : madeUp();
const seed = Number(process.argv[2] ?? 1);
const { days, faults } = simulate({ notes: words, settings: defaultSettings, learner }, seed);
const found = texts.flatMap((text) => notesOf(text)).length;
console.log(
	notes.length > 0
		? `${words.length} of the ${found} words of ${texts.length} article(s)`
		: `${words.length} made-up words`
);
console.log(table(days));
for (const { day, turn, what } of faults) console.error(`day ${day}, turn ${turn}: ${what}`);
if (faults.length > 0) process.exitCode = 1;
