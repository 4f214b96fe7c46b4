/** The layers of docs/architecture.md: who may import whom. A folder is entered by its door, `index.ts`. */
const layers = {
	routes: ['ui', 'app', 'types'],
	'lib/app': ['storage', 'library', 'study', 'scheduling', 'cards', 'log', 'arabic/script', 'arabic/text', 'content'],
	'lib/ui': ['arabic/script', 'arabic/text'],
	workers: ['arabic', 'storage', 'log'],
	'lib/storage': ['log', 'scheduling', 'cards'],
	'lib/library': ['cards', 'log', 'scheduling', 'arabic/text'],
	'lib/study': ['scheduling', 'log', 'cards'],
	'lib/scheduling': ['log'],
	'lib/cards': ['arabic/script', 'arabic/text', 'log'],
	'lib/log': [],
	'lib/arabic/script': [],
	'lib/arabic/text': ['arabic/script'],
	content: ['arabic/text', 'arabic/script']
};
const folder = (name) => (name === 'content' ? 'src/content' : `src/lib/${name}`);
const escape = (text) => text.replaceAll('/', '\\/');

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
			const own = `src/${from}`;
			const may = allowed.filter((name) => name !== 'types').map(folder);
			return {
				name: `layer: ${from}`,
				severity: 'error',
				from: { path: `^${escape(own)}/`, pathNot: '\\.test\\.ts$' },
				to: {
					path: '^src/',
					pathNot: [...[own, ...may].map((place) => `^${escape(place)}/`), '\\.css$'],
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
		exclude: { path: '(^|/)(\\.svelte-kit|src/content/generated)/' },
		enhancedResolveOptions: {
			exportsFields: ['exports'],
			conditionNames: ['import', 'svelte', 'default', 'types'],
			extensions: ['.ts', '.js', '.svelte', '.json']
		}
	}
};
