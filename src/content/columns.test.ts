import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { headComment, tableNames, tables } from './columns';

const page = readFileSync('docs/curated-reading.md', 'utf8');

describe('docs/curated-reading.md', () => {
	it.each(tableNames)('says what every column of %s.tsv holds', (name) => {
		expect(page).toContain(`## ${name}.tsv`);
		expect(page).toContain(tables[name].about);
		for (const column of tables[name].columns) expect(page).toContain(`${column.holds.replaceAll('|', '\\|')} |`);
	});

	it('is what the heads of the files say, a comment line a column', () => {
		for (const name of tableNames)
			expect(headComment(name)).toMatch(new RegExp(`^(?:# .+\\n){${tables[name].columns.length + 1}}$`, 'u'));
	});
});
