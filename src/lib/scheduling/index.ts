export { applyReview, foldCard, newCard, type Answer } from './fold';
export { forecast, summarise, type ForecastSummary } from './forecast';
export type { Load } from './fuzz';
export { isLeech } from './leech';
export { isMature } from './mature';
export { retrievability } from './memory';
export { fuzzSeed, preview, type Now, type Preview } from './preview';
export { askableNow } from './queue/askable';
export { afterAnswer, afterMeeting, withoutNote } from './queue/change';
export { gather, type DayFacts, type Queue } from './queue/gather';
export { meetingsLeft, usualReviews } from './queue/limits';
export { next, shownAs, turnsLeft, type Turn } from './queue/next';
export type { Candidate, Counters, QueueCard, Shown } from './queue/row';
export { compareRetention, trueRetention, type Retained, type TrueRetention } from './retention';
export {
	defaultSettings,
	settingRules,
	settingsFrom,
	type ChoiceRule,
	type NumberRule,
	type SettingRule,
	type StudySettings
} from './settings';
export type { CardState } from './state';
