/** What the reader needs after its text is on the screen: one file, loaded when there is time. */
export { sheetOf } from '#lib/app';
export { default as Deck } from './Deck.svelte';
export { default as ReadingSettings } from './ReadingSettings.svelte';
export { default as WordSheet } from './WordSheet.svelte';
