export { beforeReading, wordsBefore } from './before';
export { breathsOf, type Breath } from './breaths';
export { candidates, statusOf, type Candidate } from './candidates';
export { coverage, type Coverage } from './coverage';
export { deckProgress, type DeckProgress } from './deck-progress';
export { Directory, directoryFile, type DirectoryFile, type Listing } from './directory';
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
export { prospect, toBeMet, type Prospect } from './prospect';
export { choosing, nextText, recommended, shelves, studiedTexts, type Shelf } from './studied';
export { usefulness, worthOf, type Worth } from './worth';
export { addressOf, idAt } from './words/address';
export { sayings, wordHistory, type HistoryEntry, type Saying } from './words/history';
export { familyIn, lexiconOf, strayWord, wordsIn, type MetForm, type Word, type WordInText } from './words/lexicon';
export {
	countByFilter,
	inWordOrder,
	isListed,
	wordFilters,
	wordOrders,
	type WordEntry,
	type WordFilter,
	type WordOrder
} from './words/list';
export { search, searchable, type Searchable } from './words/search';
export {
	strengthOf,
	strengths,
	strengthShare,
	wordState,
	type CardFacts,
	type Strength,
	type WordState
} from './words/state';
export { saidFields, type ThingToSay } from './saying';
export { soon, unaidedWords, type ComingCard } from './unaided';
