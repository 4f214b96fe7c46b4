import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';

/** Shared by screens, but not what the first card of a review needs: what comes after it, and what is asked of the learner's level. */
const late = [
	/[\\/]lib[\\/]app[\\/](?:extras|installed|judging|platform|spoken|voices|level)\b/u,
	/[\\/]lib[\\/]inbox\b/u,
	/[\\/]lib[\\/]ui[\\/](?:day|due|Segments|Sheet|Speak|strings-(?:answer|installed|share|sound|level))\b/u,
	/[\\/]routes[\\/]review[\\/](?:Grades|keys|More|parts|Said|study-keys|TypedVerdict)\b/u
];

/** The review, and what the other screens share with it on which words are asked or met: one file, as good as the review's own. */
const studying = [
	/[\\/]lib[\\/]app[\\/](?:review|sitting|take-back|write-queue)\b/u,
	/[\\/]lib[\\/]ui[\\/]StudyHeader\b/u,
	/[\\/]lib[\\/](?:cards[\\/]grades|scheduling[\\/]leech)\b/u,
	/[\\/]routes[\\/]review[\\/](?:\+page|AnswerForm|Hint|Meeting|Question)\b/u
];

/** Shared by a few screens other than the review: each set of screens has its own file, which only they load. */
const elsewhere = [
	/[\\/]src[\\/]routes[\\/](?!review[\\/])/u,
	/[\\/]src[\\/]lib[\\/]app[\\/](?:again|analyser|breathe|exam|first-words|library|loop|passage|summary|words)/u,
	/[\\/]src[\\/]lib[\\/]library[\\/](?:before|coverage|deck-progress|prospect|saying|unaided|words)/u,
	/[\\/]src[\\/]lib[\\/](?:cards[\\/]in-text|scheduling[\\/]queue[\\/]askable|study[\\/]exam)/u,
	/[\\/]src[\\/]lib[\\/]arabic[\\/](?:script[\\/](?:normal|root-query|search-form)|text[\\/](?:hash|printed))/u,
	// SHA-256, with which texts are named: of the analyser, of copies.
	/[\\/]node_modules[\\/]@noble[\\/]/u,
	/[\\/]src[\\/]lib[\\/]ui[\\/]strings-(?:exam|library|reader|sheet|today|words)/u
];

const isOneOf = (paths: readonly RegExp[], id: string): boolean => paths.some((path) => path.test(id));

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
							test: (id) => ![late, studying, elsewhere].some((paths) => isOneOf(paths, id))
						},
						{ name: 'studying', test: (id) => isOneOf(studying, id) },
						{ name: 'late', minShareCount: 2, test: (id) => isOneOf(late, id) }
					]
				}
			}
		}
	},
	worker: { format: 'es' },
	test: {
		include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'],
		environment: 'node',
		// Only what hangs is to fail by it: a busy machine of two cores is four times as slow.
		testTimeout: 60_000
	}
});
