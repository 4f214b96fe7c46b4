export * from './clock';
export * from './update.svelte';
