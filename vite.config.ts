import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';

/** Shared by screens, but not what the first card of a review needs: what comes after it, and what is asked of the learner's level. */
const late =
	/[\\/]lib[\\/](?:app[\\/](?:extras|installed|platform|spoken|voices|level)|inbox|ui[\\/](?:day|Segments|Sheet|Speak|strings-(?:installed|share|sound|level)))\b/u;

/** Shared by a few screens other than the review: each set of screens has its own file, which only they load. */
const elsewhere = [
	/[\\/]src[\\/]routes[\\/](?!review[\\/])/u,
	/[\\/]src[\\/]lib[\\/]app[\\/](?:breathe|library|summary|words)/u,
	/[\\/]src[\\/]lib[\\/]library[\\/](?:coverage|deck-progress|prospect|saying|words)/u,
	/[\\/]src[\\/]lib[\\/]arabic[\\/]script[\\/](?:normal|root-query|search-form)/u,
	/[\\/]src[\\/]lib[\\/]ui[\\/]strings-(?:library|words)/u
];

export default defineConfig({
	plugins: [sveltekit()],
	build: {
		target: 'es2022',
		// What two screens share is one file: it compresses better than a file for every set of screens. What comes late is another.
		rolldownOptions: {
			output: {
				codeSplitting: {
					groups: [
						{
							name: 'shared',
							minShareCount: 2,
							test: (id) => !late.test(id) && !elsewhere.some((path) => path.test(id))
						},
						{ name: 'late', minShareCount: 2, test: late }
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
