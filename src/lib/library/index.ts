export { breathsOf, type Breath } from './breaths';
export { candidates, statusOf, type Candidate } from './candidates';
export { coverage, type Coverage } from './coverage';
export { deckProgress, type DeckProgress } from './deck-progress';
export { deckOf, deckSize, type Deck } from './deck';
export {
	assumableBands,
	learnerFrom,
	levelDefaults,
	levels,
	type Learner,
	type Level,
	type LevelDefaults
} from './level';
export { wordStatus, type Knowledge, type WordStatus } from './knowledge';
export { lookOf, markOf, type WordLook, type WordMark } from './look';
export {
	formsOf,
	occurrencesOf,
	readingAt,
	relativesOf,
	type InflectedForm,
	type Occurrence,
	type Relative
} from './occurrences';
export { wordsOverTime, type WordsAt } from './over-time';
export { rhythmOf, type Rhythm } from './rhythm';
export { placedAs, placementResult, placementTest, type PlacementResult, type TestTable, type Tile } from './placement';
export { confusable, spread } from './spread';
export { choosing, recommended, studiedTexts } from './studied';
export { usefulness, worthOf, type Worth } from './worth';
