import type { Lemma, Token } from '#lib/arabic/text';
import { markOf, type WordLook, type WordMark } from '#lib/library';
import type { DeviceSettings } from './device.svelte';
import { markStrength, wordDisplay, type WordDisplay } from './display';

/** How the reader draws a word: its text, the strength of its vowel marks, and what it is marked as. */
export interface ReadingDisplay extends WordDisplay {
	readonly mark: WordMark;
}

/** What the reader knows of words. */
export interface ReadingFacts {
	readonly lemmaOf: (token: Token) => Lemma | undefined;
	readonly lookOf: (lemma: Lemma) => WordLook | undefined;
	/** A word with the marks that decide; missing until it was loaded. */
	readonly deciding: ((token: Token) => string) | undefined;
}

/**
 * How words are drawn in a text, by the device's settings. Words that are known lose their vowel marks first, at every level but the
 * one that asks for all of them.
 */
export function readingDisplay(settings: DeviceSettings, reading: ReadingFacts): (token: Token) => ReadingDisplay {
	const { lemmaOf, lookOf, deciding } = reading;
	const plain = wordDisplay(settings, new Map());
	return (token) => {
		const lemma = lemmaOf(token);
		const look = lemma && lookOf(lemma);
		const mark = settings.statuses === 'shown' ? markOf(token, lemma, look?.status) : null;
		const shown = settings.marks === 'deciding' ? decided(token, deciding) : plain(token);
		const fades = settings.marks !== 'endings' && look !== undefined;
		const strength = fades ? Math.min(shown.strength, markStrength(look.stability)) : shown.strength;
		return { text: shown.text, strength, mark };
	};
}

function decided(token: Token, deciding: ReadingFacts['deciding']): WordDisplay {
	return deciding ? { text: deciding(token), strength: 1 } : { text: token.read, strength: 0 };
}
