import { describe, expect, it } from 'vitest';
import type { Lemma, LemmaId, Token } from '#lib/arabic/text';
import type { DeviceSettings, Marks } from './device.svelte';
import { readingDisplay } from './reading-display';

const lemma: Lemma = {
	id: 'نطاق_NOUN_1' as LemmaId,
	form: 'نِطَاق',
	pos: 'NOUN',
	kind: 'noun',
	root: { letters: 'نطق' },
	parts: [],
	band: 3
};
const token: Token = {
	start: 0,
	end: 4,
	surface: 'نطاق',
	read: 'نطاق',
	reading: {
		lemma: lemma.id,
		vocalised: ['نِطَاقٍ'],
		pausal: 'نِطَاق',
		features: {},
		segments: [{ form: 'نِطَاقٍ', underlying: 'نِطَاق', type: 'stem', pos: 'NOUN', gloss: 'scope' }],
		sense: 'scope',
		here: 'scope',
		takes: []
	},
	others: [],
	confidence: 1,
	guess: false
};
const settings = (marks: Marks, statuses: DeviceSettings['statuses'] = 'shown'): DeviceSettings => ({
	theme: 'system',
	arabicScale: 1.5,
	marks,
	transliteration: 'off',
	welcome: 'open',
	placementTurn: null,
	statuses,
	pauses: 'off'
});
const shown = (set: DeviceSettings, stability: number) =>
	readingDisplay(set, {
		lemmaOf: () => lemma,
		lookOf: () => ({ status: stability > 0 ? 'known' : 'new', stability }),
		deciding: () => 'نطَاق'
	})(token);

describe('a word in the reader', () => {
	it.each<[Marks, number, string, number]>([
		['printed', 0, 'نطاق', 0],
		['deciding', 0, 'نطَاق', 1],
		['deciding', Infinity, 'نطَاق', 0],
		['fading', 0, 'نِطَاقٍ', 1],
		['fading', Infinity, 'نِطَاقٍ', 0],
		['inside', 0, 'نِطَاق', 1],
		['inside', 100, 'نِطَاق', 0],
		['endings', Infinity, 'نِطَاقٍ', 1]
	])('with marks "%s", at a stability of %i: %s at %i', (marks, stability, text, strength) => {
		const found = shown(settings(marks), stability);
		expect([found.text, found.strength]).toEqual([text, strength]);
	});

	it('is marked, unless marks are hidden', () => {
		expect(shown(settings('fading'), 0).mark).toBe('new');
		expect(shown(settings('fading', 'hidden'), 0).mark).toBe(null);
	});

	it('is bare until what decides was loaded', () => {
		const reading = { lemmaOf: () => lemma, lookOf: () => undefined, deciding: undefined };
		expect(readingDisplay(settings('deciding'), reading)(token)).toEqual({ text: 'نطاق', strength: 0, mark: null });
	});
});
