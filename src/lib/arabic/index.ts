export {
	analyse,
	curatedReadings,
	readSentences,
	type CuratedReadings,
	type Readers,
	type ReadSentence
} from './analyse';
export { openEngine, type Engine } from './engine';
