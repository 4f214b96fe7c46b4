import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';

const time = 'Only app/clock.ts reads the clock and the zone; all else takes the time as an argument.';
const clockAndChance = [
	{ selector: "MemberExpression[object.name='Date'][property.name='now']", message: time },
	{ selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: time },
	{ selector: "CallExpression[callee.name='Date']", message: time },
	{ selector: "MemberExpression[property.name='getTimezoneOffset']", message: time },
	{ selector: "MemberExpression[object.name='performance'][property.name=/^(now|timeOrigin)$/]", message: time },
	{
		selector: "MemberExpression[object.name='Math'][property.name='random']",
		message: 'Chance comes as an argument.'
	}
];

const network = 'Nothing leaves the phone: only app/asset.ts reads, and only an asset of the app.';
const waysOut = ['fetch', 'XMLHttpRequest', 'WebSocket', 'WebTransport', 'EventSource', 'RTCPeerConnection'];

export default ts.config(
	{
		ignores: [
			'build*/',
			'.svelte-kit*/',
			'node_modules/',
			'test-results/',
			'playwright-report/',
			'src/content/generated/',
			'.dependency-cruiser.cjs'
		]
	},
	js.configs.recommended,
	...ts.configs.strictTypeChecked,
	...svelte.configs.recommended,
	prettier,
	...svelte.configs.prettier,
	{
		languageOptions: {
			globals: { ...globals.browser, ...globals.node },
			parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname, extraFileExtensions: ['.svelte'] }
		},
		rules: {
			'no-undef': 'off',
			'svelte/no-at-html-tags': 'error',
			// Arabic letters and marks are code points: that is what spreading a string gives.
			'@typescript-eslint/no-misused-spread': 'off',
			// `{' '}` keeps a space that a line break would swallow.
			'svelte/no-useless-mustaches': 'off',
			// Collections here are made anew, never changed: `$state.raw` sees that.
			'svelte/prefer-svelte-reactivity': 'off',
			'@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
			'@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
			'@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
			'no-restricted-globals': ['error', ...waysOut.map((name) => ({ name, message: network }))],
			'no-restricted-properties': [
				'error',
				...['window', 'globalThis', 'self'].flatMap((object) =>
					waysOut.map((property) => ({ object, property, message: network }))
				),
				{ property: 'sendBeacon', message: network }
			]
		}
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: { parserOptions: { parser: ts.parser } },
		rules: {
			'@typescript-eslint/no-unsafe-assignment': 'off',
			'@typescript-eslint/no-unsafe-call': 'off',
			'@typescript-eslint/no-unsafe-member-access': 'off',
			'@typescript-eslint/no-unsafe-argument': 'off',
			'@typescript-eslint/no-unsafe-return': 'off'
		}
	},
	{
		files: ['src/**'],
		ignores: ['src/lib/app/clock.ts'],
		rules: { 'no-restricted-syntax': ['error', ...clockAndChance] }
	},
	{
		files: ['**/*.test.ts', 'e2e/**', 'scripts/**', 'bench/**'],
		rules: { 'no-restricted-globals': 'off', 'no-restricted-properties': 'off' }
	},
	{
		// The one place in a worker: files of this build.
		files: ['src/workers/asset.ts'],
		rules: {
			'no-restricted-globals': [
				'error',
				...waysOut.filter((name) => name !== 'fetch').map((name) => ({ name, message: network }))
			]
		}
	},
	{ files: ['**/*.{js,mjs,cjs}'], ...ts.configs.disableTypeChecked }
);
