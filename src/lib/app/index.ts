export { App, provideApp, useApp } from './app.svelte';
export type { Moment } from './clock';
export { arabicScales, markLevels, themes, type DeviceSettings, type Marks, type Theme } from './device.svelte';
export { wordDisplay, type WordDisplay } from './display';
export type { Extras } from './device-extras';
export { extrasOf } from './extras';
export { inboxMost, openInbox, type KeptText } from './inbox';
export { guides, type Guide, type System } from './platform';
export {
	progressArticles,
	progressForecast,
	progressHistory,
	type ArticleProgress,
	type DayTotals,
	type ProgressForecast,
	type ProgressHistory,
	type ProgressRetention
} from './progress';
export { parsePlace } from './place';
export { ReaderState } from './reader.svelte';
export type { ReadingDisplay } from './reading-display';
export { calendarOf, nextAt, timeOf } from './reminder';
export { ReviewSession } from './review.svelte';
export { spokenClause, spokenWord } from './spoken';
export { isNew } from './new';
export { PlacementTest } from './placement.svelte';
export {
	assumableBands,
	bandsAssumed,
	beginsWith,
	levels,
	sayBand,
	sayFunctionWords,
	sayLevel,
	type Beginning
} from './level';
export { comingDays, learnMore, textSummaries, todaySummary, type TextSummary, type TodaySummary } from './summary';
export type { CopyNotice, DataFacts, Examined, Marker, PreparedCopy, RestoreFault, Way } from './safekeeping';
export { readAhead, type LibraryText } from './texts';
export { sheetOf, type SheetAt, type UnitWord, type WordSheet } from './word-sheet';
export { wordFacts, type WordFacts } from './word-facts';
export type { Asking, MeetingView, View } from './view';
export { speechRates, usableVoices } from './voices';
