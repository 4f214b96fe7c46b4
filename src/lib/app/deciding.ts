import { decidingForm, spellingsOf } from '#lib/cards';
import type { Token } from '#lib/arabic/text';
import type { LibraryText } from './texts';

/** The words of a text with only the marks that tell them from other words of some texts; each worked out once. */
export function decidingIn(text: LibraryText, among: readonly LibraryText[]): (token: Token) => string {
	const spellings = spellingsOf(among.map(({ analysed }) => analysed));
	const known = new WeakMap<Token, string>();
	return (token) => {
		const lemma = token.reading && text.analysed.lemmas[token.reading.lemma];
		const form = known.get(token) ?? (lemma ? decidingForm(token, lemma, spellings) : token.read);
		known.set(token, form);
		return form;
	};
}
