import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readSources } from '../../../../scripts/lexicon';
import { readTables } from '.';

/** A learner's history names words by their ids: one that was given stays, whatever its vowels and senses become. */
it('every id that was ever given is still there; what is new is added by hand at the end of the list', () => {
	const given = readFileSync('src/lib/arabic/lexicon/released-ids.txt', 'utf8').trim().split('\n');
	const ids = new Set<string>(readTables(readSources()).entries.map(({ id }) => id));
	expect(given.filter((id) => !ids.has(id))).toEqual([]);
	expect(new Set(given).size).toBe(given.length);
});
