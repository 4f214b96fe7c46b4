import type { ArticleProgress } from '#lib/app';
import { progressStrings } from '#lib/ui';

const t = progressStrings.articles;

/** A part of a deck: how many of its words, and how that is said. */
export interface DeckPart {
	readonly of: 'known' | 'learning' | 'fresh';
	readonly count: number;
	readonly text: string;
}

/** The parts of a deck, none of them empty. What was met but not asked yet is being learnt. */
export function deckParts({ deck }: Pick<ArticleProgress, 'deck'>): DeckPart[] {
	const learning = deck.met + deck.learning;
	const fresh = deck.notes - learning - deck.known;
	const parts: DeckPart[] = [
		{ of: 'known', count: deck.known, text: t.known(deck.known) },
		{ of: 'learning', count: learning, text: t.learning(learning) },
		{ of: 'fresh', count: fresh, text: t.fresh(fresh) }
	];
	return parts.filter(({ count }) => count > 0);
}

/** Of the text's running words, the share that can be read, in hundredths. */
export function coveragePercent({ coverage }: Pick<ArticleProgress, 'coverage'>): number {
	return Math.round(100 * coverage.share);
}
