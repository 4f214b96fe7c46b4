import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { NoteId } from '#lib/cards';
import { contentFolder } from '../../../content/folder';
import { addressOf, idAt } from './address';

const released = readFileSync(path.join(contentFolder, 'released-ids.tsv'), 'utf8')
	.split('\n')
	.filter((line) => line !== '' && !line.startsWith('#'))
	.map((line) => (line.split('\t')[0] ?? '') as NoteId);

describe('the address of a note', () => {
	it.each([
		['زيارة_NOUN_1', 'zyArp-noun-1'],
		['رئيس_NOUN_1', 'rQys-noun-1'],
		['أسهم_VERB_1', 'Oshm-verb-1'],
		['على قدم وساق_UNIT_1', 'ElY_qdm_wsAq-unit-1'],
		['ذو_NOUN_12', 'Vw-noun-12'],
		['26_NUM_1', '~32~~36~-num-1'],
		['من … حتى_UNIT_1', 'mn_~2026~_HtY-unit-1']
	])('of %s is %s', (id, address) => {
		expect(addressOf(id as NoteId)).toBe(address);
		expect(idAt(address)).toBe(id);
	});

	it.each([
		'',
		'nothing here',
		'zyArp-noun',
		'zyArp-noun-',
		'zyArp-Noun-1',
		'zyArp--1',
		'-noun-1-1',
		'zyArp-noun-1/',
		'~-noun-1',
		'~zz~-noun-1',
		'~0628~-noun-1',
		'~62e~-noun-1',
		'زيارة_NOUN_1',
		'..',
		'%D8%B2',
		'constructor',
		'__proto__'
	])('%o is none', (address) => {
		const id = idAt(address);
		expect(id === null || addressOf(id) === address).toBe(true);
		if (!/^[A-Za-z_]+$/u.test(address)) expect(id).toBeNull();
	});

	it('is safe in a path, turns back, and is no other’s, for every id ever released', () => {
		const addresses = released.map(addressOf);
		expect(released.length).toBeGreaterThan(300);
		expect(new Set(addresses).size).toBe(new Set(released).size);
		addresses.forEach((address, at) => {
			expect(address).toMatch(/^[\w~-]+$/u);
			expect(encodeURIComponent(address)).toBe(address);
			expect(idAt(address)).toBe(released[at]);
		});
	});

	const anyId = fc.oneof(
		fc.string({ minLength: 1 }),
		fc.string({ unit: 'binary', minLength: 1 }),
		fc
			.tuple(
				fc.string({ unit: fc.constantFrom(...'ابتثةىيءأإ …_-~A1') }),
				fc.constantFrom('NOUN', 'VERB', 'UNIT', 'noun'),
				fc.nat()
			)
			.map(([spelled, kind, number]) => `${spelled}_${kind}_${number}`)
	);

	it('turns back whatever the id is', () => {
		fc.assert(
			fc.property(anyId, (id) => {
				const address = addressOf(id as NoteId);
				expect(address).toMatch(/^[\w~-]+$/u);
				expect(idAt(address)).toBe(id);
			}),
			{ numRuns: 2000 }
		);
	});

	it('is one for each id', () => {
		fc.assert(
			fc.property(fc.string(), (address) => {
				const id = idAt(address);
				if (id !== null) expect(addressOf(id)).toBe(address);
			}),
			{ numRuns: 2000 }
		);
	});
});
