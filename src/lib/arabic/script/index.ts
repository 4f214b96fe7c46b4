export { compareMarks, compareMarksByLetter, type MarkComparison } from './compare-marks';
export { diff, type DiffLetter } from './diff';
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
export { transliterate } from './transliterate';
export { compareTyped, slips, type Slip, type TypedComparison } from './typed';
