export { candidates, statusOf, type Candidate } from './candidates';
export { coverage, type Coverage } from './coverage';
export { deckOf, deckSize, type Deck } from './deck';
export { learnerFrom, levelDefaults, levels, type Learner, type Level, type LevelDefaults } from './level';
export { wordStatus, type Knowledge, type WordStatus } from './knowledge';
export {
	placedAs,
	placementResult,
	placementTest,
	testSize,
	type PlacementResult,
	type TestTable,
	type Tile
} from './placement';
export { confusable, spread } from './spread';
export { recommended, studiedTexts } from './studied';
export { usefulness, worthOf, type Worth } from './worth';
