import { clauseAt, type Clause } from '#lib/cards';
import { formsOf, occurrencesOf, relativesOf, type InflectedForm, type Occurrence, type Relative } from '#lib/library';
import type { LibraryText } from './texts';
import type { SheetAt, WordSheet } from './word-sheet';

/** Another place of a word, in its clause. */
export interface OtherPlace {
	readonly at: SheetAt;
	readonly text: LibraryText;
	readonly clause: Clause;
}

/** What all that is read says of a word: the rest of its sheet. */
export interface WordFacts {
	readonly family: readonly (Omit<Relative<LibraryText>, 'at'> & { readonly at: SheetAt })[];
	readonly forms: readonly InflectedForm<LibraryText>[];
	/** First those of the sheet's own text, then those of others. */
	readonly places: readonly OtherPlace[];
}

const sheetAt = ({ text, sentence, token }: Occurrence<LibraryText>): SheetAt => ({
	text: text.slug,
	sentence,
	token,
	as: 'word'
});

/** Gathers what these texts say of a sheet's word; of a unit, where else it stands. */
export function wordFacts(sheet: WordSheet, texts: readonly LibraryText[]): WordFacts {
	const own = texts.filter(({ slug }) => slug === sheet.text.slug);
	const ordered = [...own, ...texts.filter(({ slug }) => slug !== sheet.text.slug)];
	if (sheet.unit) return { family: [], forms: [], places: unitPlaces(sheet, ordered) };
	const { lemma, at } = sheet;
	if (!lemma) return { family: [], forms: [], places: [] };
	const isHere = (place: SheetAt) =>
		place.text === at.text && place.sentence === at.sentence && place.token === at.token;
	const places = occurrencesOf(ordered, lemma.id).flatMap((found): OtherPlace[] => {
		const place = sheetAt(found);
		const clause = clauseAt(found.text.analysed, found.sentence, [found.token], found.token);
		return clause && !isHere(place) ? [{ at: place, text: found.text, clause }] : [];
	});
	return {
		family: relativesOf(texts, lemma).map((relative) => ({ ...relative, at: sheetAt(relative.at) })),
		forms: formsOf(ordered, lemma.id),
		places
	};
}

function unitPlaces({ unit, at }: WordSheet, texts: readonly LibraryText[]): OtherPlace[] {
	return texts.flatMap((text) => {
		const places = unit === undefined ? [] : (text.byId.get(unit.id)?.places ?? []);
		return places.flatMap(({ sentence, tokens, head }): OtherPlace[] => {
			const isHere = text.slug === at.text && sentence === at.sentence && tokens.includes(at.token);
			const clause = clauseAt(text.analysed, sentence, tokens, head);
			if (!clause || isHere) return [];
			return [{ at: { text: text.slug, sentence, token: head, as: 'unit' }, text, clause }];
		});
	});
}
