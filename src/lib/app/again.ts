import { wordAt, type WordAt } from '#lib/cards';
import { unaidedWords } from '#lib/library';
import type { AnalysedText, LemmaId, Token } from '#lib/arabic/text';
import type { App } from './app.svelte';
import type { WordDisplay } from './display';
import { knowledgeOf, stabilitiesOf } from './facts';
import type { LibraryText } from './texts';

/** What reading a text again without help needs of the learner's words. */
export interface ReadingAgain {
	/** Words that are due, or will be in a few days. */
	readonly unaided: ReadonlySet<WordAt>;
	readonly stabilities: ReadonlyMap<LemmaId, number>;
}

/** Gathers which words of a text are read without help now. */
export async function readingAgain(app: App, text: LibraryText): Promise<ReadingAgain> {
	const [knowledge, rows] = await Promise.all([
		knowledgeOf(app, [text]),
		app.storage.cardsOf(text.notes.map(({ id }) => id))
	]);
	const asked = rows.filter(({ note, retired }) => {
		const said = knowledge.notes.get(note);
		return !retired && said?.known !== true && said?.ignored !== true;
	});
	const { day } = app.moment();
	return { unaided: unaidedWords(text.notes, asked, day), stabilities: stabilitiesOf(knowledge.cards) };
}

/**
 * How the words of a text are drawn when it is read again: those of `unaided` as printed, without vowels, until they were looked at;
 * all others as `show` has it.
 */
export function drawnAgain(
	text: AnalysedText,
	unaided: ReadonlySet<WordAt>,
	lookedAt: ReadonlySet<WordAt>,
	show: (token: Token) => WordDisplay
): (token: Token) => WordDisplay {
	const bare = new Set<Token>();
	const told = new Set<Token>();
	text.sentences.forEach(({ tokens }, sentence) =>
		tokens.forEach((token, index) => {
			const at = wordAt(sentence, index);
			if (lookedAt.has(at)) told.add(token);
			else if (unaided.has(at)) bare.add(token);
		})
	);
	return (token) => {
		if (bare.has(token)) return { text: token.read, strength: 0 };
		return told.has(token) && token.reading ? { text: token.reading.vocalised[0], strength: 1 } : show(token);
	};
}
