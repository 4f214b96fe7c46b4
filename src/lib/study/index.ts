export { firstDayClimbers } from './climb';
export type { StudyCard, StudyDayFacts, StudyNote, StudyQueue } from './day';
export { coveredWords, examOf, isTelling, nextDue, openItems, resumed, type AskIn, type ExamItem } from './exam';
export { retiredBy } from './queue';
export {
	answered,
	begin,
	gradesOffered,
	met,
	promises,
	turnOf,
	waited,
	withoutTurn,
	withTurn,
	type Meeting,
	type Session,
	type StudyTurn
} from './session';
export { simulate, type Course, type Fault, type Learner, type SimulatedDay, type Simulation } from './simulate';
