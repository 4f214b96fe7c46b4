/**
 * `npm run evaluate`: how well the engine reads. On the project's own texts, without their curated readings; with `-- --frequency FILE` also how
 * much of running text it knows, by a list of `form<TAB>rank<TAB>centibel`. `-- --missing N` lists what to mend next.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Pack, compilePack, readTables } from '../src/lib/arabic/lexicon';
import { brokenLaws } from '../src/lib/arabic/law.fixture';
import { compileReading } from '../src/content/compile';
import { contentFolder, readSources, slugs } from '../src/content/folder';
import { accuracyOn, type Accuracy } from './evaluate/accuracy';
import { coverageOf } from './evaluate/coverage';
import { readSources as readLexicon } from './lexicon';

// A reader that has seen enough (`| head`) is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
	if (error.code !== 'EPIPE') throw error;
	process.exit(0);
});

const args = process.argv.slice(2);
const option = (name: string): string | undefined => (args.includes(name) ? args[args.indexOf(name) + 1] : undefined);
const listed = Number(option('--missing') ?? 20);
const percent = (share: number) => `${(share * 100).toFixed(1)} %`;

function print(title: string, { shares, confusions, missing }: Accuracy): void {
	console.log(`\n${title}`);
	for (const { name, of, right } of shares)
		console.log(`  ${name.padEnd(48)}${percent(of === 0 ? 1 : right / of).padStart(8)}  ${right} of ${of}`);
	if (listed === 0) return;
	console.log(`  not among the candidates, the most frequent first:`);
	for (const { what, times } of missing.slice(0, listed)) console.log(`    ${times} × ${what}`);
	console.log(`  taken for another:`);
	for (const { what, times } of confusions.slice(0, listed)) console.log(`    ${times} × ${what}`);
}

const { entries, faults } = readTables(readLexicon());
if (faults.length > 0) throw new Error('the lexicon has faults: npx tsx scripts/lexicon.ts');
const pack = new Pack(compilePack(entries).bytes);
const texts = slugs().map((slug) => ({ slug, reading: compileReading(readSources(path.join(contentFolder, slug))) }));
const builtIn = texts.filter(({ slug }) => slug === 'kazakhstan-visit').map(({ reading }) => reading);
print('The built-in article', accuracyOn(pack, builtIn));
print(
	'The short texts',
	accuracyOn(
		pack,
		texts.filter(({ slug }) => slug !== 'kazakhstan-visit').map(({ reading }) => reading)
	)
);

const { forms, broken } = brokenLaws(pack, entries, () => true);
console.log(`\nWhat is generated is read back: ${forms} forms, ${broken.length} not`);
for (const { lemma, form } of broken.slice(0, listed)) console.log(`  ${lemma}: ${form}`);
if (broken.length > 0) process.exitCode = 1;

const file = option('--frequency');
if (file !== undefined) {
	const { weighted, forms, lemmas, lemmasWeighted, missing } = coverageOf(pack, readFileSync(file, 'utf8'));
	console.log(`\nBy ${path.basename(file)}`);
	console.log(`  running words with an analysis ${percent(weighted)}, forms ${percent(forms)}`);
	console.log(`  lemmas a form ${lemmas.toFixed(2)}, by frequency ${lemmasWeighted.toFixed(2)}`);
	if (listed > 0) console.log(`  without: ${missing.slice(0, listed * 10).join(' ')}`);
}
