export { compareMarks, compareMarksByLetter, type MarkComparison } from './compare-marks';
export { decidingLetters, lastInnerVowel, sameInside, withMarksOn } from './deciding';
export { diff, type DiffLetter } from './diff';
export { homographsOf, type Homograph, type WordClass } from './homographs';
export { sidesOfGap } from './joining';
export {
	hasDaggerAlef,
	markFaultKinds,
	markFaults,
	type Endings,
	type MarkFault,
	type MarkFaultKind
} from './legality';
export {
	digitClass,
	isSunLetter,
	joinsAfter,
	joinsBefore,
	letterClass,
	letters,
	tatweel,
	type Letter
} from './letters';
export { bare, clusters, isMark, joinClusters, mark, marks, type Cluster, type Mark, type MarkName } from './marks';
export {
	normalForm,
	stored,
	withoutInvisible,
	withoutLookAlikes,
	withoutPresentationForms,
	withWesternDigits
} from './normal';
export { pausal, type PausalFacts } from './pausal';
export { joinedRoot, matchesRoot, spelledRoot, type RootQuery } from './root-query';
export { searchForms, searchWords, withoutArticle, withoutClitics } from './search-form';
export { transliterate } from './transliterate';
export { compareTyped, slips, type Slip, type TypedComparison } from './typed';
