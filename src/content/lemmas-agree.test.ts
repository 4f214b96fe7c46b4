import { expect, test } from 'vitest';
import type { Lemma } from '#lib/arabic/text';
import { slugs } from './folder';
import { lemmas } from './real.fixture';

test('a lemma is the same in every text that has it', () => {
	const first = new Map<string, { slug: string; lemma: Lemma }>();
	const differ = slugs().flatMap((slug) =>
		lemmas(slug).flatMap((lemma) => {
			const known = first.get(lemma.id);
			first.set(lemma.id, known ?? { slug, lemma });
			const same = known === undefined || JSON.stringify(known.lemma) === JSON.stringify(lemma);
			return same ? [] : [`${lemma.id}: ${known.slug} and ${slug}`];
		})
	);
	expect(differ).toEqual([]);
});
