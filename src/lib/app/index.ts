export { App, provideApp, useApp } from './app.svelte';
export type { Moment } from './clock';
export { arabicScales, markLevels, themes, type DeviceSettings, type Marks, type Theme } from './device.svelte';
export { wordDisplay, type WordDisplay } from './display';
export { deckMost, ReaderState, type WordSheet } from './reader.svelte';
export { isNew } from './new';
export { PlacementTest } from './placement.svelte';
export { ReviewSession } from './review.svelte';
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
export type { LibraryText } from './texts';
export type { Asking, MeetingView, View } from './view';
