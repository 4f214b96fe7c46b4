import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';

const ofLevel = /\/(?:app\/level|library\/level-defaults|ui\/strings-level)\.ts$/;

export default defineConfig({
	plugins: [sveltekit()],
	build: {
		target: 'es2022',
		// What two screens share is one file: it compresses better than a file for every set of screens. Reviewing needs that file, and
		// nothing of what is asked of the learner's level.
		rolldownOptions: {
			output: {
				codeSplitting: {
					groups: [
						{ name: 'shared', test: (id: string) => !ofLevel.test(id), minShareCount: 2, priority: 1 },
						{ name: 'level', test: ofLevel }
					]
				}
			}
		}
	},
	test: {
		include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'],
		environment: 'node',
		// Only what hangs is to fail by it: a busy machine of two cores is four times as slow.
		testTimeout: 60_000
	}
});
