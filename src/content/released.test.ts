import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { contentFolder, readSources, slugs } from './folder';
import { compileReading } from './compile';

/** Every id ever released: a learner's history hangs on it. A line is never changed or removed; a rename is a second column. */
const released = new Map(
	readFileSync(new URL('./released-ids.tsv', import.meta.url), 'utf8')
		.split('\n')
		.filter((line) => line !== '' && !line.startsWith('#'))
		.map((line) => line.split('\t'))
		.map(([id = '', renamed = '']) => [id, renamed])
);

const current = new Set(
	slugs().flatMap((slug) => {
		const text = compileReading(readSources(path.join(contentFolder, slug)));
		return [...Object.keys(text.lemmas), ...text.sentences.flatMap(({ units }) => units.map(({ id }) => id))];
	})
);

test('every id of the readings is on the list of released ids: add new ones at its end', () => {
	expect([...current].filter((id) => !released.has(id))).toEqual([]);
});

test('every released id is still there, or says what it is called now', () => {
	const lost = [...released].filter(([id, renamed]) => !current.has(id) && !current.has(renamed));
	expect(lost.map(([id]) => id)).toEqual([]);
});
