export { drawnAgain, readingAgain, type ReadingAgain } from './again';
export { AnalyserError, type Analyser, type Wish } from './analyser';
export { App, provideApp, useApp } from './app.svelte';
export type { Moment } from './clock';
export { arabicScales, markLevels, themes, type DeviceSettings, type Marks, type Theme } from './device.svelte';
export { wordDisplay, type WordDisplay } from './display';
export { libraryOf, type LibraryState, type TextSummary } from './library.svelte';
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
export { Exam, type ExamView, type NoExam } from './exam.svelte';
export { FirstWords, type FirstWordsView } from './first-words.svelte';
export { textSteps, type TextSteps } from './loop';
export { paragraphsOf } from './passage';
export { parsePlace } from './place';
export { ReaderState } from './reader.svelte';
export type { ReadingDisplay } from './reading-display';
export { calendarOf, nextAt, timeOf } from './reminder';
export { ReviewSession } from './review.svelte';
export type { Sitting } from './sitting.svelte';
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
export { comingDays, learnMore, todaySummary, type TodaySummary } from './summary';
export type { CopyNotice, DataFacts, Examined, Marker, PreparedCopy, RestoreFault, Way } from './safekeeping';
export { builtInSlugs, readAhead, type LibraryText } from './texts';
export { breathe } from './breathe';
export { sheetOf, type SheetAt, type UnitWord, type WordSheet } from './word-sheet';
export { wordFacts, type WordFacts } from './word-facts';
export type { Asking, MeetingView, View } from './view';
export { speechRates, usableVoices } from './voices';
export type { AskedCard, WordPage, WordPlace } from './words-page';
export { findWords, orderWords, type FoundWords, type OrderedWords } from './words-standing';
export { wordsOf, type OwnField, type Words } from './words.svelte';
export {
	addressOf,
	countByFilter,
	idAt,
	strengthOf,
	strengthShare,
	wordFilters,
	wordOrders,
	type HistoryEntry,
	type Saying,
	type Strength,
	type ThingToSay,
	type Word,
	type WordEntry,
	type WordFilter,
	type WordOrder
} from '#lib/library';
