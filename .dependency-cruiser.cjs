/** The layers of docs/architecture.md: who may import whom. A folder is entered by its door, `index.ts`. */
const layers = {
	routes: ['ui', 'app', 'types'],
	'lib/app': [
		'storage',
		'inbox',
		'library',
		'study',
		'scheduling',
		'cards',
		'log',
		'arabic/script',
		'arabic/text',
		'content',
		'workers'
	],
	'lib/ui': ['arabic/script', 'arabic/text'],
	workers: ['arabic', 'storage', 'log'],
	'lib/storage': ['log', 'scheduling', 'cards'],
	'lib/library': ['cards', 'log', 'scheduling', 'arabic/script', 'arabic/text'],
	'lib/study': ['scheduling', 'log', 'cards'],
	'lib/scheduling': ['log'],
	'lib/cards': ['arabic/script', 'arabic/text', 'log'],
	'lib/log': [],
	'lib/inbox': [],
	'lib/arabic': ['arabic/script', 'arabic/text', 'arabic/morphology', 'arabic/lexicon', 'arabic/context'],
	'lib/arabic/script': [],
	'lib/arabic/text': ['arabic/script'],
	'lib/arabic/morphology': ['arabic/script', 'arabic/text'],
	'lib/arabic/context': ['arabic/script', 'arabic/text', 'arabic/morphology', 'arabic/lexicon'],
	'lib/arabic/lexicon': ['arabic/script', 'arabic/text', 'arabic/morphology'],
	content: ['arabic/text', 'arabic/script'],
	'service-worker.ts': ['inbox']
};
const folder = (name) => (['content', 'workers'].includes(name) ? `src/${name}` : `src/lib/${name}`);
const escape = (text) => text.replaceAll('/', '\\/').replaceAll('.', '\\.');
/** The files of a layer: those of its folder, or the one file; of `arabic`, those beside the folders that are layers of their own. */
const filesOf = (name) =>
	name.endsWith('.ts')
		? `^src/${escape(name)}$`
		: name === 'lib/arabic'
			? '^src/lib/arabic/[^/]+$'
			: `^src/${escape(name)}/`;

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
	forbidden: [
		{ name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
		{
			name: 'not-resolved',
			severity: 'error',
			from: {},
			to: { couldNotResolve: true, pathNot: '^\\$(app|service-worker|env)|\\?' }
		},
		...Object.entries(layers).map(([from, allowed]) => {
			const own = filesOf(from);
			const may = allowed.filter((name) => name !== 'types').map((name) => `^${escape(folder(name))}/`);
			return {
				name: `layer: ${from}`,
				severity: 'error',
				from: { path: own, pathNot: '\\.test\\.ts$' },
				to: {
					path: '^src/',
					pathNot: [own, ...may, '\\.css$'],
					dependencyTypesNot: from === 'routes' || from === 'lib/ui' ? ['type-only'] : []
				}
			};
		}),
		{
			name: 'one-door',
			comment: 'a folder of src/lib is entered by its index.ts',
			severity: 'error',
			from: { path: '^src/(?:lib/(arabic/[a-z]+|[a-z]+)|routes|workers|content)/' },
			to: { path: '^src/lib/(arabic/[a-z]+|[a-z]+)/', pathNot: ['^src/lib/$1/', '/index\\.ts$', '\\.svelte$'] }
		},
		{
			name: 'workers-by-url',
			comment: 'a page has a worker by its URL: none of its code',
			severity: 'error',
			from: { path: '^src/(?:lib|routes)/' },
			to: { path: '^src/workers/', pathNot: '/index\\.ts$' }
		},
		{
			name: 'one-door: arabic',
			comment: 'the folders of src/lib/arabic are entered by their index.ts from beside them too',
			severity: 'error',
			from: { path: '^src/lib/arabic/[^/]+$' },
			to: { path: '^src/lib/arabic/[^/]+/', pathNot: '/index\\.ts$' }
		},
		{
			name: 'pure-folders',
			comment: 'no browser storage or framework in pure code',
			severity: 'error',
			from: { path: '^src/lib/(library|study|scheduling|cards|log|arabic)/', pathNot: '\\.test\\.ts$' },
			to: { path: 'node_modules/(idb|svelte|@sveltejs|workbox)' }
		}
	],
	options: {
		doNotFollow: { path: 'node_modules' },
		tsPreCompilationDeps: true,
		tsConfig: { fileName: 'tsconfig.json' },
		exclude: { path: '(^|/)(\\.svelte-kit|src/content/generated|src/lib/arabic/lexicon/generated)/' },
		enhancedResolveOptions: {
			exportsFields: ['exports'],
			conditionNames: ['import', 'svelte', 'default', 'types'],
			extensions: ['.ts', '.js', '.svelte', '.json']
		}
	}
};
