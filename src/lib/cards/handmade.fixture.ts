import type {
	AnalysedText,
	Band,
	Fragment,
	Kind,
	Lemma,
	LemmaId,
	Name,
	Root,
	Segment,
	Sentence,
	TextHash,
	Token,
	Unit,
	UnitId,
	UnitType,
	Upos
} from '#lib/arabic/text';

const marks = /[\p{M}\u0640]/gu;
const lettersOf = (form: string) => form.replace(marks, '');

interface LemmaRow {
	readonly form: string;
	readonly pos: Upos;
	readonly kind: Kind;
	/** Root letters, or `-name`, `-loan`, `-particle`, `-number`. */
	readonly root: string;
	readonly band: Band;
	readonly more?: Partial<Pick<Lemma, 'of' | 'parts' | 'headword' | 'pattern' | 'verbForm'>>;
}

const reasons = { '-name': 'name', '-loan': 'loan', '-particle': 'particle', '-number': 'number' } as const;
const isReason = (root: string): root is keyof typeof reasons => root in reasons;
const rootOf = (root: string): Root => (isReason(root) ? { none: reasons[root] } : { letters: root });

export function lemmaOf({ form, pos, kind, root, band, more }: LemmaRow): Lemma {
	const id = `${lettersOf(form)}_${pos}_1` as LemmaId;
	return { id, form, pos, kind, root: rootOf(root), band, parts: [], ...more };
}

export interface WordRow {
	/** Proclitics, `*stem`, enclitics, separated by `|`: `وَ|*قِيمَتُ|هَا`. */
	readonly form: string;
	readonly lemma: string;
	readonly sense: string;
	readonly here?: string;
	readonly features?: Readonly<Record<string, string>>;
	readonly takes?: readonly string[];
	readonly name?: Name;
	readonly note?: string;
	readonly surface?: string;
	/** Punctuation and space printed before and after the word. */
	readonly before?: string;
	readonly after?: string;
	readonly confidence?: number;
}

export interface SentenceRow {
	readonly words: readonly WordRow[];
	readonly units?: readonly {
		type: UnitType;
		tokens: readonly number[];
		citation: string;
		sense: string;
		unusual?: 'unusual';
	}[];
	readonly fragments?: readonly Fragment[];
}

function segmentsOf(row: WordRow, lemma: Lemma): Segment[] {
	let type: Segment['type'] = 'proclitic';
	return row.form.split('|').map((part) => {
		if (part.startsWith('*')) {
			type = 'enclitic';
			return {
				form: part.slice(1),
				underlying: lemma.form,
				type: 'stem',
				pos: lemma.pos,
				gloss: row.here ?? row.sense
			};
		}
		const letters = lettersOf(part);
		const article = letters === 'ال' || part === 'لْ';
		const pos: Upos =
			type === 'enclitic' ? 'PRON' : article ? 'DET' : letters === 'و' || letters === 'ف' ? 'CCONJ' : 'ADP';
		return { form: part, underlying: article ? 'ال' : part, type, pos, gloss: '' };
	});
}

/** A small analysed text by hand. Text, offsets and ids follow from the rows. */
export function textOf(lemmaRows: readonly LemmaRow[], sentenceRows: readonly SentenceRow[]): AnalysedText {
	const lemmas: Record<LemmaId, Lemma> = {};
	const byForm = new Map<string, Lemma>();
	for (const lemma of lemmaRows.map(lemmaOf)) {
		lemmas[lemma.id] = lemma;
		byForm.set(lemma.form, lemma);
	}
	let text = '';
	const sentences = sentenceRows.map(({ words, units = [], fragments = [] }, index): Sentence => {
		if (index > 0) text += ' ';
		const start = text.length;
		const tokens = words.map((row, position): Token => {
			const lemma = byForm.get(row.lemma);
			if (lemma === undefined) throw new RangeError(`no lemma ${row.lemma} in the example`);
			if (position > 0) text += ' ';
			text += row.before ?? '';
			const vocalised = row.form.replaceAll(/[|*]/gu, '');
			const surface = row.surface ?? lettersOf(vocalised);
			const from = text.length;
			text += surface;
			const end = text.length;
			text += row.after ?? '';
			return {
				start: from,
				end,
				surface,
				read: lettersOf(vocalised),
				reading: {
					lemma: lemma.id,
					vocalised: [vocalised],
					pausal: vocalised,
					features: row.features ?? {},
					segments: segmentsOf(row, lemma),
					sense: row.sense,
					here: row.here ?? row.sense,
					takes: row.takes ?? []
				},
				others: [],
				confidence: row.confidence ?? 1,
				guess: false,
				...(row.name === undefined ? {} : { name: row.name }),
				...(row.note === undefined ? {} : { note: row.note })
			};
		});
		text += '.';
		return {
			start,
			end: text.length,
			paragraph: 0,
			tokens,
			fragments,
			units: units.map(({ type, tokens: indices, citation, sense, unusual }): Unit => {
				const id = `${lettersOf(citation).replace(/[\s…]+$/u, '')}_UNIT_1` as UnitId;
				return { id, type, tokens: indices, citation, sense, here: sense, unusual: unusual !== undefined };
			})
		};
	});
	return { hash: 'example' as TextHash, text, engine: 'example', sentences, lemmas };
}

/** The note of an id's letters, for tests: `زيارة`. */
export function idOf(letters: string): (note: { readonly id: string }) => boolean {
	return ({ id }) => id.startsWith(`${letters}_`);
}
