export { candidates, statusOf, type Candidate } from './candidates';
export { coverage, type Coverage } from './coverage';
export { deckOf, deckSize, type Deck } from './deck';
export { wordStatus, type Knowledge, type WordStatus } from './knowledge';
export { confusable, spread } from './spread';
export { usefulness, worthOf, type Worth } from './worth';
