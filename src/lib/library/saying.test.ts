import { describe, expect, it } from 'vitest';
import type { NoteFields } from '#lib/log';
import { saidFields, type SaidFields, type ThingToSay } from './saying';

describe('what is put when something is said of a word', () => {
	it.each<[ThingToSay, Partial<NoteFields>, SaidFields]>([
		['learn', {}, { wanted: true }],
		['learn', { known: true }, { wanted: true, known: false }],
		['learn', { ignored: true }, { wanted: true, ignored: false }],
		['know', { wanted: true }, { known: true }],
		['not known', {}, { known: false }],
		['ignore', { known: true }, { ignored: true }],
		['take back', { wanted: true }, { wanted: false }],
		['take back', { known: true, ignored: true }, { known: null, ignored: null }],
		['take back', { known: false }, { known: null }],
		['take back', { met: { day: 3 }, meaning: 'own' }, {}],
		['take back', {}, {}]
	])('%s, where %o stands', (what, now, expected) => {
		expect(saidFields(what, now)).toEqual(expected);
	});
});
