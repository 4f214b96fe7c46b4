import type { AnalysedText, LemmaId, Reading, Token } from '#lib/arabic/text';
import { notesOf, type Note, type NoteId } from '#lib/cards';

/** A form in which a word was met. */
export interface MetForm {
	/** Vocalised, as before a pause. */
	readonly form: string;
	/** As printed, the misprint corrected. */
	readonly read: string;
	/** The stem alone, without what is joined to it. */
	readonly stem: string;
	readonly times: number;
}

/** A word or unit as one text has it. */
export interface WordInText {
	readonly text: string;
	readonly note: Note;
	readonly senses: readonly string[];
	readonly forms: readonly MetForm[];
}

/** A word or unit as all texts have it, the first text's first. */
export interface Word {
	readonly id: NoteId;
	/** What a screen shows: the headword, or the unit's citation form; of a word that is in no text any more, the letters of its id. */
	readonly headword: string;
	/** As the first text has it; `null` where no text has it any more. */
	readonly note: Note | null;
	/** The letters of its root; `null` where it has none. */
	readonly root: string | null;
	/** Dictionary senses met, each once, in the order met. */
	readonly senses: readonly string[];
	readonly forms: readonly MetForm[];
	/** Places in all texts. */
	readonly occurrences: number;
	readonly texts: readonly WordInText[];
	/** From 0, in the order in which the texts have them. */
	readonly order: number;
}

const stemOf = ({ segments }: Reading) => segments.find(({ type }) => type === 'stem')?.form ?? '';

interface Gathered {
	readonly senses: Set<string>;
	readonly forms: Map<string, MetForm>;
}

function addForm({ senses, forms }: Gathered, { read }: Token, reading: Reading): void {
	senses.add(reading.sense);
	const key = `${read} ${reading.pausal}`;
	const times = (forms.get(key)?.times ?? 0) + 1;
	forms.set(key, { form: reading.pausal, read, stem: stemOf(reading), times });
}

/** What each lemma is said to mean in a text, and in which forms it stands there, inside units too. */
function gatherForms(text: AnalysedText): Map<LemmaId, Gathered> {
	const byLemma = new Map<LemmaId, Gathered>();
	for (const { tokens } of text.sentences)
		for (const token of tokens) {
			const { reading } = token;
			if (reading === undefined) continue;
			const known = byLemma.get(reading.lemma) ?? { senses: new Set(), forms: new Map<string, MetForm>() };
			byLemma.set(reading.lemma, known);
			addForm(known, token, reading);
		}
	return byLemma;
}

/** Every word and unit of a text of which there is something to learn, in the order in which they are first met. */
export function wordsIn(text: AnalysedText): WordInText[] {
	const forms = gatherForms(text);
	return notesOf(text).map((note) => {
		const met = note.kind === 'lemma' ? forms.get(note.id) : undefined;
		// The sense met most often goes first.
		const senses = [...new Set([note.sense, ...(met?.senses ?? [])])];
		return { text: text.hash, note, senses, forms: [...(met?.forms.values() ?? [])] };
	});
}

function united(forms: readonly MetForm[]): MetForm[] {
	const byForm = new Map<string, MetForm>();
	for (const each of forms) {
		const key = `${each.read} ${each.form}`;
		const known = byForm.get(key);
		byForm.set(key, known === undefined ? each : { ...known, times: known.times + each.times });
	}
	return [...byForm.values()];
}

const headwordOf = (note: Note) =>
	note.kind === 'unit' ? note.unit.citation : (note.lemma.headword ?? note.lemma.form);

const rootOf = ({ root }: Note) => (root !== null && 'letters' in root ? root.letters : null);

/** The words of several texts as one list: each once, in the order in which they are first met. */
export function lexiconOf(texts: readonly (readonly WordInText[])[]): Word[] {
	const byId = new Map<NoteId, [WordInText, ...WordInText[]]>();
	for (const word of texts.flat()) {
		const known = byId.get(word.note.id);
		if (known === undefined) byId.set(word.note.id, [word]);
		else known.push(word);
	}
	return [...byId].map(([id, all], order) => {
		const [{ note }] = all;
		return {
			id,
			headword: headwordOf(note),
			note,
			root: rootOf(note),
			senses: [...new Set(all.flatMap(({ senses }) => senses))],
			forms: all.length === 1 ? all[0].forms : united(all.flatMap(({ forms }) => forms)),
			occurrences: all.reduce((sum, each) => sum + each.note.occurrences, 0),
			texts: all,
			order
		};
	});
}

/** A word that is being learnt, or of which something was said, and that no text has any more: its id is all that is known. */
export function strayWord(id: NoteId, order: number): Word {
	const [headword = ''] = id.split('_');
	return { id, headword, note: null, root: null, senses: [], forms: [], occurrences: 0, texts: [], order };
}

/** Other words of a word's root, in the order met; none of a word without one. */
export function familyIn(words: readonly Word[], { id, root }: Word): Word[] {
	return root === null ? [] : words.filter((other) => other.id !== id && other.root === root);
}
