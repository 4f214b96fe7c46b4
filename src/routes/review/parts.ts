export { default as More } from './More.svelte';
export { default as Said } from './Said.svelte';
export { default as Own } from './Own.svelte';
