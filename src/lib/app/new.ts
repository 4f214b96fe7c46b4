import type { App } from './app.svelte';

/** True of a learner to be welcomed: nothing was ever stored, no level said, and the welcome not passed over on this device. */
export async function isNew(app: App): Promise<boolean> {
	if (app.device.settings.welcome === 'over' || app.learner.level !== null) return false;
	return (await app.storage.logSize()) === 0;
}
