import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';

/** What several screens share, but neither the first card nor Today needs: a file of its own, so that they do not wait for it. */
const later =
	/src[\\/](routes[\\/](library[\\/]\[article\]|review[\\/](Grades|TypedVerdict))|lib[\\/](app[\\/](again|exam|first-words|loop|passage)|arabic[\\/]text[\\/]printed|cards[\\/]in-text|library[\\/](before|unaided)|study[\\/]exam|ui[\\/]strings-(exam|reader)))/u;

export default defineConfig({
	plugins: [sveltekit()],
	build: {
		target: 'es2022',
		// What two screens share is one file: it compresses better than a file for every set of screens.
		rolldownOptions: {
			output: {
				codeSplitting: {
					groups: [
						{ name: 'shared', minShareCount: 2, priority: 1, test: (id) => !later.test(id) },
						{ name: 'later', minShareCount: 2 }
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
