import { bare, markFaults } from '#lib/arabic/script';
import { at, lemmaAt, readingAt, words } from './real.fixture';

/** Short ways to ask the reading what a row of docs/arabic-conventions.md says of it. */

export const lemmaForms = (...names: readonly string[]) => names.map((name) => lemmaAt(name).form);
export const posOf = (...names: readonly string[]) => names.map((name) => lemmaAt(name).pos);
export const kindOf = (...names: readonly string[]) => names.map((name) => lemmaAt(name).kind);
export const featureAt = (name: string, feature: string) => readingAt(name).features[feature];
export const rootOf = (name: string) => {
	const { root } = lemmaAt(name);
	return 'letters' in root ? root.letters : `none:${root.none}`;
};
export const unitAt = (first: string, citation: RegExp) => {
	const { sentence, index } = at(first);
	return sentence.units.find((unit) => unit.tokens.includes(index) && citation.test(bare(unit.citation)));
};
export const faultsOf = (kind: string) =>
	words().flatMap(({ name, word, token }) =>
		token.name?.type === 'person' || markFaults(word.vocalised[0]).every(({ fault }) => fault !== kind) ? [] : [name]
	);
export const segmentsOf = (name: string, type: string) =>
	readingAt(name).segments.filter((segment) => segment.type === type);
export const closedAl = ['الَّذِي', 'الَّتِي', 'الْآنَ'];
