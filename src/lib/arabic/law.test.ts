import { expect, it } from 'vitest';
import { readSources } from '../../../scripts/lexicon';
import { brokenLaws } from './law.fixture';
import { compilePack, Pack, readTables } from './lexicon';

it('what a line of the lexicon generates is read back: every fortieth line; all of them in npm run evaluate', () => {
	const { entries, faults } = readTables(readSources());
	expect(faults).toEqual([]);
	const pack = new Pack(compilePack(entries).bytes);
	const { forms, broken } = brokenLaws(pack, entries, (number) => number % 40 === 7);
	expect(broken).toEqual([]);
	expect(forms).toBeGreaterThan(5000);
});
